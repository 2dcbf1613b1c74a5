/**
 * `npm run -s eval -- test/eval/score-relate-versions.ts [SHARED]`: which version a copy carries, on copies made from the real revision
 * histories of gsa18f. Versions that differ in no letter or digit are one. Figures: `retrieval.md`.
 */
import { carried, type VersionText } from '../../lib/match/carried';
import { key } from '../../lib/text/key';
import { edited, random } from '../match/articles';
import { lines } from './score-relate-data';

const shared = process.argv[2] ?? '../shared';

interface Article {
  readonly versions: readonly { readonly n: number; readonly title: string; readonly paras: readonly string[] }[];
}

function history({ versions }: Article): VersionText[] {
  const keys = versions.map(({ paras }) => key(paras.join(' ')));
  return versions.flatMap(({ n, title, paras }, i) =>
    keys.indexOf(keys[i]) === i ? [{ id: n, name: { number: n }, text: { title, paragraphs: paras } }] : [],
  );
}

type Take = (paragraphs: readonly string[], seed: number) => readonly string[];

// Whether every other version lacks some paragraph, as it stands, of the part that was copied.
function isTold(part: readonly string[], others: readonly VersionText[]): boolean {
  return others.every(({ text }) => {
    const whole = key(text.paragraphs.join(' '));
    return part.some(paragraph => !whole.includes(key(paragraph)));
  });
}

function row(name: string, histories: readonly VersionText[][], taken: Take, edits: number): void {
  let [told, decided, right] = [0, 0, 0];
  histories.forEach((versions, seed) => {
    const source = versions[Math.floor(random(seed)() * versions.length)];
    const part = taken(source.text.paragraphs, seed);
    const found = carried(edited({ title: '', paragraphs: part }, edits, seed), versions);
    if (found) decided++;
    if (found?.versionId === source.id) right++;
    if (
      found ||
      isTold(
        part,
        versions.filter(version => version !== source),
      )
    )
      told++;
  });
  console.log(
    `${name.padEnd(22)} decides ${(decided / told).toFixed(3)} of ${told}, right ${(right / decided).toFixed(4)}`,
  );
}

const whole: Take = paragraphs => paragraphs;
const trimmed: Take = paragraphs => paragraphs.slice(0, Math.max(3, Math.ceil(paragraphs.length * 0.6)));
const thinned: Take = (paragraphs, seed) => {
  const next = random(seed);
  return paragraphs.filter((_, i) => i < 2 || next() > 0.1);
};

const histories = lines(`${shared}/data/gsa18f/docs.jsonl.gz`)
  .map(line => history(JSON.parse(line) as Article))
  .filter(versions => versions.length > 1);
console.log(`${histories.length} histories`);
row('whole', histories, whole, 0);
row('edited', histories, whole, 0.05);
row('trimmed', histories, trimmed, 0);
row('trimmed and edited', histories, trimmed, 0.05);
row('paragraphs dropped', histories, thinned, 0);
