import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncomingVersion } from '@/lib/model/article';
import { BESIDE_REASONS } from '@/lib/model/closed-lists';
import { ENGLISH } from '@/components/words/english';
import { faultText } from '@/components/words/fault-words';
import { ndjsonLine } from '@/lib/formats/articles/ndjson-line';
import { headerLine, toNdjson } from '@/lib/formats/articles/ndjson-write';
import { NOW } from '../files';

function read(line: unknown, first = false) {
  const bytes = new TextEncoder().encode(typeof line === 'string' ? line : JSON.stringify(line));
  return ndjsonLine(bytes, { first, now: NOW, corpus: 'Harbour papers' });
}
function version(line: unknown): IncomingVersion {
  const row = read(line);
  if (!('version' in row)) throw new Error(JSON.stringify(row));
  return row.version;
}
function reason(line: unknown): string {
  const row = read(line);
  return 'fault' in row ? faultText(ENGLISH, row.fault) : `accepted: ${JSON.stringify(row)}`;
}

const WHOLE: IncomingVersion = {
  url: 'https://www.elmgazette.example/bridge',
  site: 'Elm Gazette',
  title: 'Bridge opens',
  paragraphs: ['The bridge is open.', 'Geese crossed first.'],
  language: 'en-GB',
  byline: 'Ada Marsh',
  publishedAt: '2026-05-01T06:00:00.000Z',
  modifiedAt: '2026-05-01T08:30:00.000Z',
  seenAt: '2026-05-01T09:00:00.000Z',
  label: 'Version 2',
  order: 2,
  source: 'Harbour papers',
  extractor: 'page/1',
  partial: true,
  beside: null,
  declared: [{ kind: 'credit', text: 'With reporting by Coast News', name: 'Coast News' }],
};

describe('a line of NDJSON', () => {
  it('leaves out blocks beside the text whose reason is not known here, and folds the others', () => {
    const beside = [
      { text: 'North  pier · 40', reason: 'table' },
      { text: 'of a later version', reason: 'hologram' },
    ];
    expect(version({ text: 'One line.', beside }).beside).toEqual([{ text: 'North pier · 40', reason: 'table' }]);
  });

  it('is read back as it was written', () => {
    expect(version(toNdjson(WHOLE))).toEqual(WHOLE);
  });

  it('needs no more than a text', () => {
    expect(version({ text: 'One line.\n\nAnother.' })).toEqual({
      url: null,
      site: 'Harbour papers',
      title: '',
      paragraphs: ['One line.', 'Another.'],
      language: null,
      byline: null,
      publishedAt: null,
      modifiedAt: null,
      seenAt: null,
      label: null,
      order: null,
      source: 'Harbour papers',
      extractor: 'ndjson/1',
      partial: false,
      beside: null,
      declared: [],
    });
  });

  it.each<[string, object, Partial<IncomingVersion>]>([
    ['the host stands in for the site', { url: 'https://www.elm.example/a', text: 'x' }, { site: 'elm.example' }],
    [
      'white space is folded',
      { title: ' A\u00a0\n title ', paragraphs: [' a \t b ', '  '] },
      { title: 'A title', paragraphs: ['a b'] },
    ],
    ['half a surrogate pair is replaced', { text: 'a \ud800 b' }, { paragraphs: ['a \ufffd b'] }],
    ['an underscore in a language is understood', { text: 'x', language: 'pt_BR' }, { language: 'pt-BR' }],
    ['a language that is no tag is ignored', { text: 'x', language: 'English, mostly' }, { language: null }],
    [
      'a time gets its zone',
      { text: 'x', seenAt: '2026-05-01T11:00:00+02:00' },
      { seenAt: '2026-05-01T09:00:00.000Z' },
    ],
    [
      'null is not known',
      { text: 'x', byline: null, declared: null, partial: null },
      { byline: null, declared: [], partial: false },
    ],
    ['unknown fields are ignored', { text: 'x', mood: 'sunny' }, { paragraphs: ['x'] }],
    [
      'an accent among others is no damage',
      { text: 'Das Zeichen „Ã©“ steht für é, „Ã¼“ für ü, „Ã¶“ für ö.' },
      { title: '' },
    ],
  ])('%s', (_, line, expected) => {
    expect(version(line)).toMatchObject(expected);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', 'hello there', 'not JSON (begins “hello there”)'],
    ['cut off', '{"title":"A bridge', 'JSON that is cut off (begins “{"title":"A bridge”)'],
    ['a list', '[1,2]', 'not a JSON object: one version a line is read'],
    ['no text', { title: 'A bridge' }, 'no “paragraphs” and no “text”'],
    ['an empty text', { text: ' \n ' }, 'no text in it'],
    ['paragraphs of the wrong type', { paragraphs: ['a', 7] }, 'paragraphs[1]: must be text'],
    ['paragraphs that are no list', { paragraphs: 'a' }, 'paragraphs: must be a list of texts'],
    ['an order below nothing', { text: 'x', order: -1 }, 'order: must be 0 or more'],
    [
      'an address that is a script',
      { text: 'x', url: 'javascript:alert(1)' },
      'url: “javascript:alert(1)” is no http address',
    ],
    [
      '2099',
      { text: 'x', seenAt: '2099-01-01T00:00:00Z' },
      'seenAt: “2099-01-01T00:00:00Z” is no time, or not yet, or before 1990',
    ],
    [
      'a time that is none',
      { text: 'x', publishedAt: 'yesterday' },
      'publishedAt: “yesterday” is no time, or not yet, or before 1990',
    ],
    [
      'a day that is none',
      { text: 'x', modifiedAt: '2026-02-30' },
      'modifiedAt: “2026-02-30” is no time, or not yet, or before 1990',
    ],
    [
      'an unknown declaration',
      { text: 'x', declared: [{ kind: 'rumour', text: 'a' }] },
      'declared[0].kind: unknown kind',
    ],
    ['depth', `{"text":"x","a":${'['.repeat(100_000)}`, 'nested more than 64 deep'],
    [
      'too many fields',
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}`, 1])),
      '300 fields, at most 256 are read',
    ],
    [
      'damage that lost bytes',
      { text: 'Itâ€™s the “old” cafÃ\u00a9 of the cityâ€ and â€œmoreâ€' },
      'text saved in the wrong encoding (“â€™”)',
    ],
  ])('%s is rejected', (_, line, expected) => {
    expect(reason(line)).toBe(expected);
  });

  it('names the byte that is not UTF-8', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('{"text":"caf'),
      0xe9,
      ...new TextEncoder().encode('"}'),
    ]);
    expect(ndjsonLine(bytes, { first: false, now: NOW, corpus: 'c' })).toEqual({
      fault: { code: 'not-utf8', values: { byte: 'E9', position: 13 } },
    });
  });

  it.each(['{"__proto__":{"partial":true},"text":"x"}', '{"text":"x","__pr\\u006fto__":null}'])(
    '%s is rejected',
    line => {
      expect(reason(line)).toBe('a field “__proto__”, which is no field of an article');
    },
  );

  it('does not let an inner __proto__ through to any object', () => {
    const line =
      '{"more":{"__proto__":{"polluted":1}},"declared":[{"kind":"credit","text":"t","__proto__":{"polluted":1}}],"constructor":{"prototype":{"polluted":1}},"text":"x"}';
    const poisoned = version(line) as IncomingVersion & { polluted?: unknown };
    expect([poisoned.polluted, ({} as { polluted?: unknown }).polluted, poisoned.declared]).toEqual([
      undefined,
      undefined,
      [{ kind: 'credit', text: 't', name: null }],
    ]);
    expect(Object.getPrototypeOf(poisoned)).toBe(Object.prototype);
  });
});

describe('the first line', () => {
  it('describes the corpus', () => {
    const about = { name: 'Harbour papers', source: 'the library', licence: 'CC0' };
    expect(read(headerLine(about), true)).toEqual({
      header: about,
      isVerbatim: true,
      isOfSeveral: false,
    });
    expect(read('{"wireprint":1,"name":"N"}', true)).toEqual({
      header: { name: 'N', source: 'not stated', licence: 'not stated' },
      isVerbatim: false,
      isOfSeveral: false,
    });
  });
  it('may carry a byte order mark', () => {
    expect(read('\ufeff{"text":"x"}', true)).toMatchObject({ version: { paragraphs: ['x'] } });
  });
  it('of a newer format closes the file', () => {
    expect(read('{"wireprint":3,"name":"N"}', true)).toEqual({
      unreadable: { code: 'newer-format', values: { version: 3 } },
    });
  });
});

it('reads back whatever versions it writes', () => {
  const said = fc
    .array(fc.constantFrom('harbour', '1,200', '“no”', 'émigré', 'naïve', '東京', '"\\'), {
      minLength: 1,
      maxLength: 6,
    })
    .map(words => words.join(' '));
  const some = fc.option(said);
  const time = fc.option(
    fc.date({ min: new Date('1991-01-01'), max: new Date(NOW), noInvalidDate: true }).map(date => date.toISOString()),
  );
  const any = fc.record<IncomingVersion>({
    url: fc.option(fc.webUrl({ validSchemes: ['http', 'https'] })),
    site: said,
    title: said,
    paragraphs: fc.array(said, { minLength: 1 }),
    language: fc.constantFrom(null, 'de', 'zh-Hant'),
    byline: some,
    publishedAt: time,
    modifiedAt: time,
    seenAt: time,
    label: some,
    order: fc.option(fc.nat()),
    source: fc.constant('Harbour papers'),
    extractor: fc.constant('page/1'),
    partial: fc.boolean(),
    beside: fc.option(fc.array(fc.record({ text: said, reason: fc.constantFrom(...BESIDE_REASONS) }))),
    declared: fc.array(
      fc.record({ kind: fc.constantFrom('credit' as const, 'photo' as const), text: said, name: some }),
    ),
  });
  fc.assert(
    fc.property(any, written => {
      expect(version(toNdjson(written))).toEqual(written);
    }),
  );
});
