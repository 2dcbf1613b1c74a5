import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '@/lib/browser/page-requests';
import { emptyRequest, highlightRequest, stepRequest } from '@/lib/browser/painting-requests';
import { checkedDraft, checkedReading, checkRequest, keepRequest, undoRequest } from '@/lib/browser/schemas';
import { ALONE } from '@/lib/model/highlights';
import { draft, reading } from './reading';

describe('a page reading', () => {
  it('passes when it is one', () => {
    expect(checkedReading(reading)).toEqual(reading);
  });

  it.each([
    ['a script address', { url: 'javascript:alert(1)' }],
    ['a time that is none', { publishedAt: 'yesterday' }],
    ['too many paragraphs', { paragraphs: Array.from({ length: 2_001 }, () => 'x') }],
    ['too much text', { paragraphs: Array.from({ length: 11 }, () => 'x'.repeat(100_000)) }],
    ['a paragraph that is no text', { paragraphs: [1] }],
    ['an unknown declaration', { declared: [{ kind: 'verdict', text: '', name: null }] }],
    ['no publisher', { site: '' }],
  ])('is refused with %s', (_, change) => {
    expect(checkedReading({ ...reading, ...change })).toBeNull();
  });

  it('leaves no trace of a prototype that a body brings along', () => {
    const hostile = JSON.parse(JSON.stringify(reading).replace('{', '{"__proto__":{"polluted":true},')) as unknown;
    const parsed = checkedReading(hostile);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect('polluted' in parsed!).toBe(false);
  });
});

describe('a draft of a page', () => {
  it('passes when it is one', () => {
    expect(checkedDraft(draft)).toEqual(draft);
  });

  it.each([
    ['no material', { material: null }],
    ['too many lines', { material: { ...draft.material, around: Array.from({ length: 1_001 }, () => 'x') } }],
    ['a line that is no text', { material: { ...draft.material, around: [1] } }],
  ])('is refused with %s', (_, change) => {
    expect(checkedDraft({ ...draft, ...change })).toBeNull();
  });
});

describe('a card for the page', () => {
  const labels = {
    of: '{at} of {of}',
    next: 'Next',
    previous: 'Previous',
    close: 'Close',
    added: 'added',
    removed: 'removed',
    legend: 'What the colours mean',
    looks: { word: 'changed', edited: 'edited', added: 'new', moved: 'moved', removed: 'removed' },
    language: 'en',
    direction: 'ltr',
  };
  const painting = (card: object, more: object = {}) => ({
    highlights: [],
    against: 1,
    gaps: [{ paragraph: 2, change: 1 }],
    cards: [card],
    labels,
    ...more,
  });
  const card = { change: 0, head: 'number', pieces: [{ text: '47', in: 'b' }] };

  it.each<[string, unknown, boolean]>([
    ['whole', painting(card), true],
    ['with a field too many', painting({ ...card, html: '<b>' }), false],
    ['with a run of no side', painting({ ...card, pieces: [{ text: 'x', in: 'c' }] }), false],
    ['longer than a card', painting({ ...card, head: 'x'.repeat(2_001) }), false],
    ['with labels of another direction', painting(card, { labels: { ...labels, direction: 'up' } }), false],
    ['with a gap that is none', painting(card, { gaps: [{ paragraph: -1, change: 1 }] }), false],
  ])('%s', (_, body, passes) => {
    expect(highlightRequest(body) !== null).toBe(passes);
  });
});

describe('a request', () => {
  const checks = { checkRequest, emptyRequest, readRequest, keepRequest, highlightRequest, stepRequest, undoRequest };

  it.each(Object.entries(checks))('%s refuses or passes anything, and never throws', (_, check) => {
    fc.assert(
      fc.property(fc.jsonValue(), body => {
        const passed = check(body);
        // An array passes for an object without fields; what comes out is the empty object.
        if (passed !== null && !Array.isArray(body)) expect(passed).toEqual(body);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no field that it does not know', () => {
    expect(keepRequest({ tabId: 1, corpusId: 2 })).toBeNull();
    expect(stepRequest({ by: 1, then: 'steal' })).toBeNull();
    expect(emptyRequest({ url: 'https://elsewhere.example' })).toBeNull();
    expect(highlightRequest({ ...ALONE, highlights: [], against: 1, css: 'x' })).toBeNull();
  });

  it.each([
    ['a mark', { paragraph: 0, from: 0, to: 4, style: 'added', change: 0 }, true],
    ['an unknown style', { paragraph: 0, from: 0, to: 4, style: 'blink', change: 0 }, false],
    ['a negative offset', { paragraph: 0, from: -1, to: 4, style: 'added', change: 0 }, false],
    ['half an offset', { paragraph: 0, from: 0.5, to: 4, style: 'added', change: 0 }, false],
    ['a field too many', { paragraph: 0, from: 0, to: 4, style: 'added', change: 0, css: 'x' }, false],
    ['a field too few', { paragraph: 0, from: 0, to: 4, style: 'added' }, false],
  ])('to mark takes or refuses %s', (_, mark, passes) => {
    expect(highlightRequest({ ...ALONE, highlights: [mark], against: 1 }) !== null).toBe(passes);
  });

  it.each([
    [{ highlights: [] }, false],
    [{ highlights: [], against: -1 }, false],
    [{ highlights: [], against: '1' }, false],
    [{ highlights: [], against: 0 }, true],
  ])('to mark says since which version: %j', (body, passes) => {
    expect(highlightRequest({ ...ALONE, ...body }) !== null).toBe(passes);
  });
});
