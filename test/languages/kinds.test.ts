/**
 * What a careful editor would say changed in a sentence, row by row, in each language that has a `kinds.txt` here. A
 * new language needs a folder with such a file, and no change of this one. Of a row, `WANTED | SENTENCE`:
 *
 * - `{old=>new}` in the sentence is what changes. The first row, `beside`, is a sentence that stays, as in an article.
 * - WANTED is the exact set of kinds, wording and cosmetic aside; `-` means that there is none.
 * - `+kind` is accepted and not demanded. Editors differ there: a title in quotation marks is a name and is quoted;
 *   another name for a speaker may be another speaker; one word for a time of day or a source may mean the same as
 *   another; "possible" is a doubt as well as the opposite of "impossible".
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import { KINDS } from '@/lib/changes/kinds/kinds';
import { languageOfTag } from '@/lib/languages/registry';
import type { Kind } from '@/lib/model/report';

interface Row {
  readonly wanted: readonly string[];
  readonly sentence: string;
}

function rowsOf(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const at = line.indexOf(' | ');
      return { wanted: line.slice(0, at).trim().split(/\s+/), sentence: line.slice(at + 3) };
    });
}

/** Kinds that nobody is asked about: any change of words is one of them. */
const UNASKED: readonly Kind[] = ['wording', 'cosmetic'];

function kindsOf(language: string, beside: string, sentence: string): Kind[] {
  const side = (at: 1 | 2) => sentence.replace(/\{(.*?)=>(.*?)\}/g, (...found) => found[at] as string);
  const text = (at: 1 | 2) => ({ title: '', paragraphs: [beside, side(at)] });
  const told = changes(text(1), text(2), { language }).paragraphs.flatMap(({ kinds }) => kinds);
  return KINDS.filter(kind => told.includes(kind) && !UNASKED.includes(kind));
}

const folder = new URL('.', import.meta.url).pathname;
const codes = readdirSync(folder).filter(name => existsSync(`${folder}${name}/kinds.txt`));

// Rows may be written before the data of their language.
describe.each(codes)('kinds in %s', code => {
  const [beside, ...rows] = rowsOf(`${folder}${code}/kinds.txt`);
  const known = [...KINDS, ...KINDS.map(kind => `+${kind}`), '-'];

  it('have rows of kinds that there are', () => {
    expect(beside.wanted).toEqual(['beside']);
    expect(rows.flatMap(row => row.wanted).filter(kind => !known.includes(kind))).toEqual([]);
    expect(rows.filter(row => !/\{.*=>.*\}/.test(row.sentence))).toEqual([]);
  });

  it.skipIf(languageOfTag(code) === null).each(rows.map(row => [row.wanted.join(' '), row.sentence, row] as const))(
    '%s: %s',
    (_, sentence, { wanted }) => {
      const told = kindsOf(code, beside.sentence, sentence);
      const accepted = told.filter(kind => !wanted.includes(`+${kind}`));
      expect(accepted).toEqual(KINDS.filter(kind => wanted.includes(kind) && !UNASKED.includes(kind)));
    },
  );
});
