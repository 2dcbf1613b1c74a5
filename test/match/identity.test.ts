import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdentity, framed, relationBetween, type Framed, type Place } from '@/lib/match/identity';
import type { Text } from '@/lib/model/article';
import { relate } from '@/lib/match/relation';
import { article, edited } from './articles';

const at = (site: string, path = 'a'): Place => ({ address: site === '' ? '' : `https://${site}/${path}`, site });
const story = article(1, 400);
const own = article(2, 600);
const ADAPTED = { ...story, paragraphs: story.paragraphs.map((one, i) => (i % 3 === 1 ? own.paragraphs[i] : one)) };
const TRIMMED = { ...story, paragraphs: story.paragraphs.slice(0, Math.ceil(story.paragraphs.length * 0.3)) };
const HALVED = { ...story, paragraphs: story.paragraphs.map((one, i) => (i % 2 === 1 ? own.paragraphs[i] : one)) };
const PASSAGE = { ...own, paragraphs: own.paragraphs.with(3, story.paragraphs[1]) };

const DAY = (day: number) => `2031-04-${10 + day}T06:30:00Z`;

function sighted(text: Text, place: Place, publishedAt: string | null = null): Framed {
  return framed({ ...text, ...place, publishedAt, language: 'en' });
}

function relationOf(a: Framed, b: Framed): string | null {
  return relationBetween(a, b, relate(a, b));
}

describe('the relation of two texts whose places are known', () => {
  it.each([
    ['the same words, another publisher', story, at('gull.example'), 'copy'],
    ['the same words, the same site', story, at('tern.example', 'b'), 'version'],
    ['reworked, another publisher', ADAPTED, at('gull.example'), 'adapted'],
    ['reworked, the same site', ADAPTED, at('tern.example', 'b'), 'version'],
    ['a third of it, another publisher', TRIMMED, at('gull.example'), 'copy'],
    ['a third of it, the same site', TRIMMED, at('tern.example', 'b'), 'version'],
    ['half of it, among as much of another, the same site', HALVED, at('tern.example', 'b'), 'passages'],
    ['one passage, the same site', PASSAGE, at('tern.example', 'b'), 'passages'],
    ['one passage, the same address', PASSAGE, at('tern.example'), 'version'],
    ['nothing in common, the same site', own, at('tern.example', 'b'), null],
    ['nothing in common, the same address', own, at('tern.example'), 'version'],
  ])('%s', (_, text, place, expected) => {
    const [one, other] = [sighted(text, place), sighted(story, at('tern.example'))];
    expect(relationOf(one, other)).toBe(expected);
    expect(relationOf(other, one)).toBe(expected);
  });

  it('takes two unknown sites for two', () => {
    expect(relationOf(sighted(TRIMMED, at('')), sighted(story, at('')))).toBe('copy');
  });

  it('is never a copy at one site', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }), (seed, part) => {
        const a = article(seed, 120);
        const b = edited(a, part, seed + 1);
        const here = relationOf(sighted(a, at('tern.example', 'x')), sighted(b, at('tern.example', 'y')));
        expect(['copy', 'adapted']).not.toContain(here);
      }),
      { numRuns: 40 },
    );
  });
});

describe('one address', () => {
  const here = at('tern.example');

  it('is one article however little is left of it, and says so', () => {
    const found = articleIdentity(sighted(story, here, DAY(0)), sighted(own, here, DAY(0)));
    expect(found).toMatchObject({ same: true, rewritten: true, reason: 'one-address' });
    expect(articleIdentity(sighted(story, here), sighted(ADAPTED, here)).rewritten).toBe(false);
  });

  it('was given to another story where headline, topic and time of publication say so', () => {
    const ferry = {
      title: 'Ferry to Alda stays in port',
      paragraphs: ['The ferry to Alda stays in port until Friday while its engine is repaired, the company said.'],
    };
    const quarry = {
      title: 'Choir rehearses in the quarry',
      paragraphs: ['Forty singers climbed down to the bottom of Brae quarry, where an echo answers every chord twice.'],
    };
    const [before, later] = [sighted(ferry, here, DAY(0)), sighted(quarry, here, DAY(7))];
    expect(articleIdentity(before, later)).toMatchObject({ same: false, reason: 'address-given-away' });
    expect(articleIdentity(before, sighted(quarry, here, DAY(0))).same).toBe(true);
    expect(articleIdentity(before, sighted(quarry, here, null)).same).toBe(true);
    expect(articleIdentity(before, sighted({ ...quarry, title: ferry.title }, here, DAY(7))).same).toBe(true);
  });
});

/** A bot's item, filled with the facts of a day. */
function tide(place: string, [hour, height, wind]: readonly [number, string, number]): Text {
  return {
    title: `High water at ${place}`,
    paragraphs: [
      `High water at ${place} is expected at ${hour} o'clock, when the gauge will stand at ${height} metres.`,
      `The wind will blow with ${wind} knots at most off ${place}, the harbour office said in its bulletin.`,
      'These times are worked out by a program and do not take the place of the tables.',
    ],
  };
}

describe('a form filled anew', () => {
  const [first, second] = [tide('Alda', [5, '2.41', 12]), tide('Skerry Head', [9, '3.07', 28])];

  it.each([
    ['at one site', at('tern.example', '1'), at('tern.example', '2')],
    ['at two sites', at('tern.example'), at('gull.example')],
  ])('%s is a series, neither version nor copy', (_, here, there) => {
    const [a, b] = [sighted(first, here, DAY(0)), sighted(second, there, DAY(1))];
    expect(relationOf(a, b)).toBe('series');
    expect(articleIdentity(a, b)).toMatchObject({ same: false, series: true });
  });

  it('at one address is a series only with another time of publication', () => {
    const here = at('tern.example');
    expect(articleIdentity(sighted(first, here, DAY(0)), sighted(second, here, DAY(1))).series).toBe(true);
    expect(articleIdentity(sighted(first, here, DAY(0)), sighted(second, here, DAY(0))).same).toBe(true);
  });

  it('is told from a story whose numbers were put right', () => {
    const paragraphs = story.paragraphs.map((one, i) => (i === 1 ? `${one} It counted 14 of them.` : one));
    const right = { ...story, paragraphs: paragraphs.map(one => one.replace('14', '41')) };
    const [a, b] = [
      sighted({ ...story, paragraphs }, at('tern.example', '1'), DAY(0)),
      sighted(right, at('tern.example', '2'), DAY(2)),
    ];
    expect(relationOf(a, b)).toBe('version');
  });
});
