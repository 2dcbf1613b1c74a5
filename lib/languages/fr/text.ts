import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numerals } from './numerals';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in French. */
export const text = (): TextFacts => ({
  functionWords: `
    le la les l un une des de du d à au aux en dans par pour sur avec et ou mais que qui ce cette ces est sont était
    a ont il elle ils elles se sa son ses leur ne pas plus
  `,
  digits: {
    decimalComma: true,
    ordinalEndings: 'er re e ère ème',
    powers: 'k=3 md=9',
    signs: 'moins plus',
    parts: 'et_demi et_demie',
    houseLetters: 'bis ter',
  },
  numerals,
  units,
  dates,
  bounds: {
    least: "plus_de plus_d' au_moins pas_moins_de au_minimum au-dessus_de",
    most: "moins_de moins_d' au_plus au_maximum jusqu'à pas_plus_de tout_au_plus",
  },
  negations,
  hedges,
  saying,
});
