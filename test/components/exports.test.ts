import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { comparisonHtml } from '@/components/compare/export-html';
import { comparisonJson } from '@/components/compare/export-json';
import { comparisonMarkdown } from '@/components/compare/export-markdown';
import { exported } from '@/components/compare/exported';
import { outcomeTexts } from '@/components/compare/totals';
import { ARABIC, compared, EVERYTHING, HOSTILE, PAYLOAD, SAME } from './invented-comparisons';

// Every tag that the writer itself makes; anything else came from outside.
const OURS =
  /^<\/?(?:!doctype html|main|html lang="en-GB" dir="ltr"|html|meta [^<>]*|title|style|h1 dir="auto"|h1|p(?: dir="auto")?|table|thead|tbody|tr|th(?: class="mid")?(?: scope="col")?|td(?: class="(?:text|mid|fold)")?(?: dir="(?:auto|ltr)"| colspan="3")?(?: lang="(?:en|ar)")?|bdi|br|ins|del|details|summary|a href="https?:[^"<>]*" rel="noreferrer"|a)>$/;

describe('HTML', () => {
  it.each([
    ['every change', EVERYTHING],
    ['no change', SAME],
    ['Arabic', ARABIC],
    ['hostile text', HOSTILE],
  ])('of %s holds no tag but ours', (_, comparison) => {
    const tags =
      comparisonHtml(ENGLISH, comparison)
        .replace(/<style>[\s\S]*?<\/style>/, '')
        .match(/<[^>]*>/g) ?? [];
    expect(tags.filter(tag => !OURS.test(tag))).toEqual([]);
  });

  it('runs nothing and loads nothing, and says so to the browser', () => {
    const html = comparisonHtml(ENGLISH, HOSTILE);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<img|<link|javascript:[^<]*"/i);
  });

  it('has notes run as English does, and what stands beside an arrow as its own writing', () => {
    const [first, ...others] = ARABIC.changes.paragraphs;
    const noted = [
      { kind: 'number', before: '١٢', after: '٤٧' },
      { kind: 'negation', before: 'لم', after: null },
    ] as const;
    const html = comparisonHtml(ENGLISH, {
      ...ARABIC,
      changes: { ...ARABIC.changes, paragraphs: [{ ...first, noted }, ...others] },
    });
    expect(html).toContain('<br><bdi>١٢</bdi> → <bdi>٤٧</bdi><br>‘<bdi>لم</bdi>’ removed</td>');
  });

  it('names the language of the words, and none that is no tag', () => {
    expect(comparisonHtml(ENGLISH, ARABIC)).toContain('<td class="text" dir="auto" lang="ar">');
    expect(
      comparisonHtml(ENGLISH, {
        ...ARABIC,
        a: { ...ARABIC.a, language: '"><script>' },
        b: { ...ARABIC.b, language: null },
      }),
    ).not.toContain(' lang="a');
  });

  it('holds both texts whole', () => {
    const html = comparisonHtml(ENGLISH, EVERYTHING);
    const text = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const paragraph of [...EVERYTHING.a.paragraphs, ...EVERYTHING.b.paragraphs]) {
      if (
        !EVERYTHING.changes.paragraphs.some(
          ({ op, a }) => (op === 'split' || op === 'merged') && EVERYTHING.a.paragraphs[a[0]] === paragraph,
        )
      )
        expect(text).toContain(paragraph);
    }
  });
});

describe('Markdown', () => {
  it('marks what went and what came', () => {
    expect(comparisonMarkdown(ENGLISH, EVERYTHING)).toContain('with <del>87</del><ins>112</ins> people on board');
  });

  it('gives the words of a moved paragraph once, where it stands now', () => {
    const markdown = comparisonMarkdown(ENGLISH, EVERYTHING);
    expect(markdown.match(/Fog had lain over the sound/g)).toHaveLength(1);
    expect(markdown.indexOf('*Here stood what is now paragraph 10.*')).toBeLessThan(markdown.indexOf('Fog had lain'));
  });

  it('leaves no character of foreign text that could be markup', () => {
    // Our own signs are all at the head of a line or around words; the payload's must each have a backslash.
    const escapedPayload = PAYLOAD.replace(/[^\w\s"'%,;?/()]|_/g, '\\$&');
    const markdown = comparisonMarkdown(ENGLISH, HOSTILE);
    expect(markdown).toContain(escapedPayload);
    expect(markdown.replaceAll(escapedPayload, '')).not.toMatch(/<(?!https?:|\/?(?:ins|del)>)|javascript|onerror/);
  });

  it('writes a paragraph on one line, so that none of it begins a block', () => {
    const changes = {
      ...SAME.changes,
      paragraphs: [{ ...SAME.changes.paragraphs[0], op: 'edited' as const, rewritten: true, weight: 1 }],
    };
    const b = { ...SAME.b, paragraphs: ['one\n# two\n- three'] };
    expect(comparisonMarkdown(ENGLISH, { ...SAME, b, changes })).not.toMatch(/^(# two|- three)/m);
  });
});

describe.each([
  ['HTML', comparisonHtml],
  ['Markdown', comparisonMarkdown],
])('%s', (_, write) => {
  it('says how the page speaks of the change, as the page does', () => {
    const told = write(ENGLISH, {
      ...EVERYTHING,
      changes: { ...EVERYTHING.changes, announced: { degree: 'notice', text: 'Corrected on 9 March.' } },
    });
    expect(told).toContain('On the right, the page carries a notice of it');
    expect(told.replaceAll('\\', '')).toContain('Corrected on 9 March.');
    expect(write(ENGLISH, SAME)).not.toContain('On the right, the page');
  });

  it('says what is to be said before the changes, in the words of the page', () => {
    const { a, b, changes } = EVERYTHING;
    const cases = [
      SAME,
      { a, b, ofOneArticle: true, changes: { ...changes, coarse: true } },
      compared(a, { ...a, paragraphs: a.paragraphs.slice(0, 4) }),
    ];
    for (const comparison of cases)
      for (const sentence of outcomeTexts(ENGLISH, comparison.changes))
        expect(write(ENGLISH, comparison)).toContain(sentence);
    expect(cases.map(comparison => outcomeTexts(ENGLISH, comparison.changes).length)).toEqual([1, 1, 2]);
    expect(outcomeTexts(ENGLISH, changes)).toEqual([]);
  });

  it('gives times in UTC and a bare date as one', () => {
    const told = write(ENGLISH, {
      ...EVERYTHING,
      b: { ...EVERYTHING.b, publishedAt: '2026-03-07T00:00:00.000Z' },
    }).replaceAll('\\', '');
    expect(told).toContain('seen 2026-03-01 18:20 UTC');
    expect(told).toContain('published 2026-03-07 (says the collection)');
  });
});

describe('JSON', () => {
  it('gives back both texts and the changes', () => {
    const { format, a, b, changes } = JSON.parse(comparisonJson(ENGLISH, EVERYTHING));
    expect(format).toBe('wireprint-comparison/1');
    expect([a.paragraphs, b.paragraphs]).toEqual([EVERYTHING.a.paragraphs, EVERYTHING.b.paragraphs]);
    expect(changes.paragraphs).toEqual(EVERYTHING.changes.paragraphs);
  });

  it('names nothing of this device', () => {
    expect(comparisonJson(ENGLISH, EVERYTHING)).not.toMatch(/"key"|"from": \d+,\n {4}"(?:kept|announced)/);
  });
});

describe('the name of the file', () => {
  it.each([
    ['Merren Courier', 'comparison-merren-courier.json'],
    ['صحيفة المرفأ', 'comparison-صحيفة-المرفأ.json'],
    ['../../etc/passwd\0', 'comparison-etc-passwd.json'],
    ['***', 'comparison.json'],
  ])('of a comparison with %j', (site, expected) => {
    expect(exported(ENGLISH, { ...EVERYTHING, b: { ...EVERYTHING.b, site } }, 'json').name).toBe(expected);
  });
});
