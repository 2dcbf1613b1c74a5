import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothSides, columns } from '@/lib/formats/articles/run-together';
import { flattened, rowsOf, STORY } from '../comparison-pages';

describe('columns', () => {
  it.each<[string, string[], string[], string[]]>([
    ['kept: twice without a blank', ['It rained.It rained.'], ['It rained.'], ['It rained.']],
    ['kept: twice with a blank', ['It rained. It rained.'], ['It rained.'], ['It rained.']],
    [
      'edited',
      ['The mayor came at 9 and left. The mayor came at 10 and left.'],
      ['The mayor came at 9 and left.'],
      ['The mayor came at 10 and left.'],
    ],
    [
      'a sentence more',
      ['Rain fell on Elm. Rain fell on Elm. The geese left.'],
      ['Rain fell on Elm.'],
      ['Rain fell on Elm. The geese left.'],
    ],
    [
      'no blank at the seam',
      ['He said: “The bridge is late.”He said: “The bridge is very late.”'],
      ['He said: “The bridge is late.”'],
      ['He said: “The bridge is very late.”'],
    ],
    [
      'alone: added',
      ['It rained.It rained.', 'A plaque names the eleven who built it.'],
      ['It rained.'],
      ['It rained.', 'A plaque names the eleven who built it.'],
    ],
    [
      'tabs part the columns',
      ['It rained.\tIt poured.', '\tNew.', 'Old.\t'],
      ['It rained.', 'Old.'],
      ['It poured.', 'New.'],
    ],
    [
      'a list number belongs to its item',
      ['Bring a boat to the bank 1. Bring a boat to the bank'],
      ['Bring a boat to the bank'],
      ['1. Bring a boat to the bank'],
    ],
    ['nothing', ['', ' '], [], []],
  ])('%s', (_, lines, before, after) => {
    expect(columns(lines)).toEqual({ before, after });
  });

  it('takes a positional pair of strangers apart', () => {
    expect(columns(flattened(STORY))).toEqual(STORY);
  });

  it('sees a removal where the paragraph lives on under a new neighbour', () => {
    const sides = {
      before: [
        'One way in.',
        'A brass band from Upper Elm played twice at the north end of the bridge.',
        'Nobody fell in.',
        'Out.',
      ],
      after: [
        'One way in.',
        'A brass band from Upper Elm played twice, and badly, at the north end of the bridge.',
        'Out.',
      ],
    };
    expect(columns(flattened(sides)).after).toHaveLength(4); // a stranger alone: nothing says that it was removed
    const doubled = {
      before: [
        'In.',
        'Nobody knows who paid for the geese.',
        'The band from Upper Elm played twice at the bridge.',
        'Out.',
      ],
      after: ['In.', 'The band from Upper Elm played three times at the bridge.', 'Out.'],
    };
    expect(columns(flattened(doubled))).toEqual(doubled);
  });

  it('keeps every word, whatever the lines', () => {
    const word = fc.constantFrom('bridge', 'geese', '“No', 'said.”', 'Elm.', 'the', '\t', 'a', 'A');
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { maxLength: 12 }).map(words => words.join(' ')),
          { maxLength: 8 },
        ),
        lines => {
          const { before, after } = columns(lines);
          const said = (texts: readonly string[]) => texts.join('').replace(/\s/g, '').length;
          expect(said(before) + said(after)).toBe(
            said(lines.filter(line => line.split('\t').length !== 2)) +
              said(lines.filter(line => line.split('\t').length === 2)),
          );
        },
      ),
    );
  });

  // What grows with the square of a line's length would not end within the limit of a test.
  it('parts lines of 40,000 words', () => {
    const line = 'geese crossed the bridge. '.repeat(10_000).trim();
    const { before, after } = columns([line + line]);
    expect([before, after]).toEqual([[line], [line]]);
  });
});

it('parts two headlines', () => {
  expect(bothSides('Ferry late again Ferry later still, again')).toEqual({
    before: 'Ferry late again',
    after: 'Ferry later still, again',
  });
});

const DATA = resolve(import.meta.dirname, '../../../../shared/data/gsa18f');

/** Real histories, read from beside the project where they are there; README.md of lib/formats has the figures. */
describe.runIf(existsSync(DATA))('pages made from real histories (../shared)', () => {
  it('come out exactly in 93 of 100, where nothing was removed', () => {
    const lines = (text: string) =>
      text
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line));
    const documents = new Map(
      lines(gunzipSync(readFileSync(`${DATA}/docs.jsonl.gz`)).toString()).map(document => [document.id, document]),
    );
    const clean = (paragraphs: string[]) => paragraphs.map(text => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
    let pages = 0;
    let exact = 0;
    for (const step of lines(readFileSync(`${DATA}/revisions.jsonl`, 'utf8'))) {
      const document = documents.get(step.id);
      if (!document || step.kind !== 'words' || step.reflow) continue;
      const sides = {
        before: clean(document.versions[step.from].paras),
        after: clean(document.versions[step.to].paras),
      };
      const isBig = sides.before.length * sides.after.length > 90_000; // the reference pairing is quadratic
      if (isBig || sides.after.length === 0 || rowsOf(sides).some(([, right]) => right === '')) continue;
      pages++;
      if (JSON.stringify(columns(flattened(sides))) === JSON.stringify(sides)) exact++;
    }
    expect(pages).toBeGreaterThan(100);
    expect(exact / pages).toBeGreaterThanOrEqual(0.93);
  }, 60_000);
});
