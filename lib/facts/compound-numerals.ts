import type { CompoundFacts } from '../languages/text-schema';
import { termList } from '../languages/terms';
import { type Numeral, numeralParts } from './numeral-table';

/** "Siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig" has 68 letters. */
const LONGEST = 80;

/** Reads one word, in lower case, as the numbers that it is built of; [] for a word that is no number. */
export type WordReader = (word: string) => readonly Numeral[];

/** A reader of numbers that are written as one word: "dreihundertzwanzig", "einundzwanzigste", "viermal". */
export function compoundReader(facts: CompoundFacts): WordReader {
  const parts = numeralParts(facts.parts, facts.scales);
  const starts = new RegExp(`^(?:${parts.map(([part]) => part).join('|')})`, 'u');
  const ands = termList(facts.and);
  const endings = facts.endings.map(([ending, sort]) => ({ pattern: new RegExp(`^(?:${ending})$`, 'u'), sort }));
  const readAs = facts.readAs && { pattern: new RegExp(facts.readAs[0], 'u'), as: facts.readAs[1] };
  const partOf = (rest: string) => parts.find(([part]) => rest.startsWith(part));

  /** Without the "and" before a further part. */
  const withoutAnd = (rest: string) => {
    const and = ands.find(one => rest.startsWith(one) && starts.test(rest.slice(one.length)));
    return and === undefined ? rest : rest.slice(and.length);
  };

  return word => {
    if (word.length > LONGEST) return [];
    let rest = readAs ? word.replace(readAs.pattern, readAs.as) : word;
    if (!starts.test(rest)) return []; // most words
    const found: Numeral[] = [];
    for (let part = partOf(rest); part && rest !== facts.half; part = partOf(rest)) {
      found.push(part[1]);
      rest = withoutAnd(rest.slice(part[0].length));
    }
    const ending = endings.find(({ pattern }) => pattern.test(rest));
    return ending && !isOneAlone(found) ? withSort(found, ending.sort) : [];
  };
}

/** "einfach", "einige": one of something is mostly no number. */
const isOneAlone = (found: readonly Numeral[]) => found.length === 0 || (found.length === 1 && found[0].value === 1);

function withSort(found: readonly Numeral[], sort: string): Numeral[] {
  return [...found.slice(0, -1), { ...found.at(-1)!, sort }];
}
