import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/lib/article';
import { checkRequest, keepRequest, markRequest, pageReading, readRequest, stepRequest, undoRequest } from '@/lib/browser/schemas';

const reading: PageReading = {
  title: 'Ferry runs aground',
  paragraphs: ['A ferry ran aground.'],
  url: 'https://www.harbour-courier.example/a',
  site: 'The Harbour Courier',
  language: 'en',
  byline: null,
  publishedAt: '2026-03-03T07:00:00.000Z',
  modifiedAt: null,
  seenAt: null,
  label: null,
  order: null,
  source: 'open page',
  extractor: 'page/1',
  partial: false,
  declared: [{ kind: 'credit', text: 'Meridian contributed', name: 'Meridian' }],
  canonical: null,
  live: false,
};

describe('a page reading', () => {
  it('passes when it is one', () => {
    expect(v.parse(pageReading, reading)).toEqual(reading);
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
    expect(v.safeParse(pageReading, { ...reading, ...change }).success).toBe(false);
  });

  it('leaves no trace of a prototype that a body brings along', () => {
    const hostile = JSON.parse(JSON.stringify(reading).replace('{', '{"__proto__":{"polluted":true},')) as unknown;
    const parsed = v.parse(pageReading, hostile);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect('polluted' in parsed).toBe(false);
  });
});

describe('a request', () => {
  const schemas = { checkRequest, keepRequest, markRequest, readRequest, stepRequest, undoRequest };

  it.each(Object.entries(schemas))('%s refuses or passes anything, and never throws', (_, schema) => {
    fc.assert(
      fc.property(fc.jsonValue(), body => {
        const parsed = v.safeParse(schema, body);
        // An array passes for an object without fields; what comes out is the empty object.
        if (parsed.success && !Array.isArray(body)) expect(parsed.output).toEqual(body);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no field that it does not know', () => {
    expect(v.safeParse(keepRequest, { tabId: 1, corpusId: 2 }).success).toBe(false);
  });
});
