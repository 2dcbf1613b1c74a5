/**
 * What a careful editor would say changed in a sentence, row by row, in each language that has a `kinds.txt` here. A
 * new language needs a folder with such a file, and no change of this one. Of a row, `WANTED | SENTENCE`:
 *
 * - `{old=>new}` in the sentence is what changes. The first row, `beside`, is a sentence that stays, as in an article.
 * - WANTED is the exact set of kinds, wording and cosmetic aside; `-` means that there is none.
 * - `+kind` is accepted and not demanded. Editors differ there: a title in quotation marks is a name and is quoted;
 *   another name for a speaker may be another speaker; one word for a time of day or a source may mean the same as
 *   another; "possible" is a doubt as well as the opposite of "impossible".
 * - `~` before WANTED marks a row that is told otherwise today. Whoever mends it takes the mark away: the test asks.
 */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '@/lib/model/closed-lists';
import { languageOfTag } from '@/lib/languages/registry';
import { rowsOf, toldKinds, wantedKinds } from './rows';

const folder = new URL('.', import.meta.url).pathname;
const codes = readdirSync(folder).filter(name => existsSync(`${folder}${name}/kinds.txt`));
const files = codes.flatMap(code => {
  const names = readdirSync(`${folder}${code}`).filter(name => name.endsWith('.txt'));
  return names.map(name => [code, name] as const);
});

// Rows may be written before the data of their language.
describe.each(files)('kinds in %s/%s', (code, name) => {
  const [beside, ...rows] = rowsOf(`${folder}${code}/${name}`);
  const known = [...KINDS, ...KINDS.map(kind => `+${kind}`), '-'];

  it('have rows of kinds that there are', () => {
    expect(beside.wanted).toEqual(['beside']);
    expect(rows.flatMap(row => row.wanted).filter(kind => !known.includes(kind))).toEqual([]);
    expect(rows.filter(row => !/\{.*=>.*\}/.test(row.sentence))).toEqual([]);
  });

  const asked = rows.map(row => [row.wanted.join(' '), row.sentence, row] as const);
  const unasked = languageOfTag(code) === null;

  it.skipIf(unasked).each(asked.filter(([, , row]) => !row.isOpen))('%s: %s', (_, __, row) => {
    expect(toldKinds(code, beside.sentence, row)).toEqual(wantedKinds(row));
  });

  it.skipIf(unasked).each(asked.filter(([, , row]) => row.isOpen))('not yet %s: %s', (_, __, row) => {
    expect(toldKinds(code, beside.sentence, row)).not.toEqual(wantedKinds(row));
  });
});
