/** Text to fingerprints, beside the two npm packages that make such digests, on the same texts. */
import { createRequire } from 'node:module';
import { fingerprints } from '../../lib/fingerprint/fingerprints';
import { words } from '../../lib/text/words';
import { Generator } from '../support/generator';
import { median, printTable, short } from './figures';

// Untyped packages: what of them is used.
const require = createRequire(import.meta.url);
const { Minhash } = require('minhash') as {
  Minhash: new (options: { numPerm: number }) => { update(shingle: string): void };
};
const { SimHash } = require('simhash-js') as { SimHash: new () => { hash(text: string): unknown } };

export function run(): void {
  const generator = new Generator();
  const texts = Array.from({ length: 4000 }, (_, i) => generator.item(i).version).filter(
    text => Math.abs(text.paragraphs.join(' ').split(' ').length - 600) < 20,
  );
  const joined = texts.map(text => text.paragraphs.join('\n'));
  const ours = time(texts.length, i => fingerprints(texts[i]), 40);
  const rows: [string, number][] = [
    ['Wireprint: words, shingles, winnowing', ours],
    ['minhash 0.0.9: 128 permutations of 5-word shingles', time(20, i => minhash(joined[i]), 2)],
    ['simhash-js 1.0.0: the whole text', time(20, i => new SimHash().hash(joined[i]), 2)],
  ];
  printTable(
    ['600-word article to digest', 'ms, median', 'ratio'],
    rows.map(([name, ms]) => [name, short(ms), `${short(ms / ours)}×`]),
  );
}

function minhash(text: string): void {
  const signature = new Minhash({ numPerm: 128 });
  const forms = words(text).map(word => word.form);
  for (let i = 0; i + 5 <= forms.length; i++) signature.update(forms.slice(i, i + 5).join(' '));
}

/** Median of single runs over `count` texts, `rounds` times, the first round not counted. */
function time(count: number, work: (i: number) => unknown, rounds: number): number {
  const ms: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      work(i);
      if (round > 0) ms.push(performance.now() - start);
    }
  }
  return median(ms);
}
