/** Damaged files: never a crash, and no row vanishes without a word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { file, gzip, readAll } from './files';

/** `FUZZ=20` tries twenty times as many files: about 28,000. */
const TIMES = Number(process.env.FUZZ ?? 1);
const LINES = Array.from({ length: 12 }, (_, i) =>
  JSON.stringify({
    url: `https://elm.example/${i}`,
    title: `Ferry ${i} “late”`,
    paragraphs: [`The ferry of ${i} o’clock was late.`, 'Señora Quill waited.'],
    seenAt: '2026-05-01T09:00:00Z',
    declared: [{ kind: 'credit', text: 'Coast News', name: null }],
  }),
);
const NDJSON = new TextEncoder().encode(`{"wireprint":1,"name":"Ferries"}\n${LINES.join('\n')}\n`);
const SNIFFED = new TextEncoder().encode(
  "This article is from the source 'elm' and was first published or seen on .\n\nat its original source at https://elm.example/a\n\nVersion 0 Version 1\nFerry late Ferry late\n(about 1 hour later)\nIt was late.It was late.\nThe ferry is old. The ferry is very old.\nIt rained.\n",
);
const PAGE = new TextEncoder().encode('<!doctype html><meta charset="utf-8"><title>a</title><p>It was late.</p>');

const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), byte: fc.constant(0) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
);

function damaged(
  bytes: Uint8Array,
  faults: readonly { kind: 'flip' | 'cut' | 'insert'; at: number; byte: number }[],
): Uint8Array {
  let all = Array.from(bytes);
  for (const { kind, at, byte } of faults) {
    const place = at % (all.length + 1);
    if (kind === 'cut') all = all.slice(0, place);
    else all.splice(place, kind === 'flip' ? 1 : 0, byte);
  }
  return Uint8Array.from(all);
}

const nonBlankLines = (bytes: Uint8Array) =>
  new TextDecoder('latin1')
    .decode(bytes)
    .split('\n')
    .filter(line => line.replace(/\r$/, '') !== '').length;

/** The first line is an object with our field: JSON may have blanks anywhere between its signs. */
function beginsWithHeader(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(10);
  try {
    const line = new TextDecoder('utf-8', { fatal: true }).decode(end < 0 ? bytes : bytes.subarray(0, end));
    return Object.hasOwn(JSON.parse(line), 'wireprint');
  } catch {
    return false;
  }
}

describe('damaged files', () => {
  it(
    'count every line of NDJSON as a version, a header or a rejected row',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(damage, { minLength: 1, maxLength: 6 }),
          fc.integer({ min: 1, max: 400 }),
          async (faults, step) => {
            const bytes = damaged(NDJSON, faults);
            const read = await readAll(file('ferries.ndjson', bytes, step));
            const refused = read.rejected.some(
              row => row.line === null || row.reason.includes('header') || row.reason.includes('newer'),
            );
            const headed = beginsWithHeader(bytes) ? 1 : 0;
            if (!refused) expect(read.versions.length + read.rejected.length + headed).toBe(nonBlankLines(bytes));
            expect(
              read.rejected.every(row => row.reason !== '' && !row.reason.startsWith('the file cannot be read')),
            ).toBe(true);
          },
        ),
        { numRuns: 500 * TIMES },
      );
    },
    60_000 * TIMES,
  );

  it.each([
    ['gzip', gzip(NDJSON)],
    ['flattened comparison', SNIFFED],
    ['page', PAGE],
  ])(
    'of the kind %s are read or refused',
    async (_, source) => {
      const bytes = await source;
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async faults => {
          const read = await readAll(file('file', damaged(bytes, faults)));
          expect(read.versions.length + read.rejected.length).toBeGreaterThan(0);
          expect(read.rejected.every(row => !row.reason.startsWith('the file cannot be read'))).toBe(true);
        }),
        { numRuns: 200 * TIMES },
      );
    },
    60_000 * TIMES,
  );

  it(
    'never crash on noise of any name',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 3000 }),
          fc.constantFrom('a.ndjson', 'a.json', 'a.html', 'a.txt', 'a.gz', 'a'),
          async (bytes, name) => {
            const read = await readAll(file(name, bytes));
            expect(read.versions.length + read.rejected.length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 300 * TIMES },
      );
    },
    60_000 * TIMES,
  );
});
