/** Copies that were made to look other than they are, by signs that a reader does not see: they are found all the same. */
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { countShared } from '@/lib/match/measures';
import { relate } from '@/lib/match/relation';
import { article } from '../match/articles';
import { TRANSFORMS } from '../match/transforms';
import { row } from './ledger';

const NAMES = Object.keys(TRANSFORMS);

row(
  {
    name: 'evasions',
    tries: `copies changed in ${NAMES.length} ways that a reader hardly sees`,
    few: 520,
    all: 26_000,
  },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const name = NAMES[number % NAMES.length];
      const source = article(5000 + Math.floor(number / NAMES.length), 60 + (number % 300));
      const copy = TRANSFORMS[name](source);
      const isCandidate = countShared(fingerprints(source), fingerprints(copy)) >= 2;
      // An article of quotations alone is told as such: a changed copy of it must be what an unchanged one is.
      const { relation } = relate(source, source);
      tally.tried(isCandidate && relate(source, copy).relation === relation, `${name}, article ${number}`);
    }
  },
);
