import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, relationAt } from '@/lib/match/identity';
import { relate } from '@/lib/match/relation';
import { article, edited } from './articles';

const at = (site: string, path = 'a'): Place => ({ address: site === '' ? '' : `https://${site}/${path}`, site });
const story = article(1, 400);
const own = article(2, 600);
const ADAPTED = { ...story, paragraphs: story.paragraphs.map((one, i) => (i % 3 === 1 ? own.paragraphs[i] : one)) };
const TRIMMED = { ...story, paragraphs: story.paragraphs.slice(0, Math.ceil(story.paragraphs.length * 0.3)) };
const SERIES = { ...story, paragraphs: story.paragraphs.map((one, i) => (i % 2 === 1 ? own.paragraphs[i] : one)) };
const PASSAGE = { ...own, paragraphs: own.paragraphs.with(3, story.paragraphs[1]) };

describe('the relation of two texts whose places are known', () => {
  it.each([
    ['the same words, another publisher', story, at('gull.example'), 'copy'],
    ['the same words, the same site', story, at('tern.example', 'b'), 'version'],
    ['reworked, another publisher', ADAPTED, at('gull.example'), 'adapted'],
    ['reworked, the same site', ADAPTED, at('tern.example', 'b'), 'version'],
    ['a third of it, another publisher', TRIMMED, at('gull.example'), 'copy'],
    ['a third of it, the same site', TRIMMED, at('tern.example', 'b'), 'version'],
    ['half of it, among as much of another, the same site', SERIES, at('tern.example', 'b'), 'passages'],
    ['one passage, the same site', PASSAGE, at('tern.example', 'b'), 'passages'],
    ['one passage, the same address', PASSAGE, at('tern.example'), 'version'],
    ['nothing in common, the same site', own, at('tern.example', 'b'), null],
    ['nothing in common, the same address', own, at('tern.example'), null],
  ])('%s', (_, text, place, expected) => {
    const related = relate(text, story);
    expect(relationAt(place, at('tern.example'), related)).toBe(expected);
    expect(relationAt(at('tern.example'), place, relate(story, text))).toBe(expected);
  });

  it('takes two unknown sites for two', () => {
    expect(relationAt(at(''), at(''), relate(TRIMMED, story))).toBe('copy');
  });

  it('is never a copy at one site, and that of the words elsewhere', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (seed, part) => {
        const a = article(seed, 120);
        const related = relate(a, edited(a, part, seed + 1));
        const here = relationAt(at('tern.example', 'x'), at('tern.example', 'y'), related);
        const isWhole = related.relation === 'copy' || related.relation === 'adapted';
        expect(relationAt(at('tern.example'), at('gull.example'), related)).toBe(related.relation);
        return here === (isWhole ? 'version' : related.relation);
      }),
      { numRuns: 60 },
    );
  });
});
