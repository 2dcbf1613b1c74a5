import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numerals } from './numerals';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in Arabic. */
export const text = (): TextFacts => ({
  script: /[\u0600-\u06ff]/g,
  functionWords: `
    في من على إلى عن أن إن التي الذي هذا هذه ذلك مع كان كانت قد لا ما هو هي و أو ثم بعد قبل بين كما لم لن
  `,
  digits: {
    signs: 'ناقص زائد',
    parts: 'ونصف',
  },
  numerals,
  units,
  dates,
  bounds: {
    least: 'أكثر_من ما_لا_يقل_عن على_الأقل نحو_أكثر_من',
    most: 'أقل_من ما_لا_يزيد_على على_الأكثر لا_يتجاوز',
  },
  negations,
  hedges,
  saying,
});
