import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numerals } from './numerals';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in Swedish. */
export const text = (): TextFacts => ({
  functionWords: `
    och i att det som en ett på är av för med till den har de inte om var han hon men så från vi jag kan efter vid sig
    när ska hade skulle där nu också eller sin sitt sina hans hennes deras blir blev under över mot än denna detta
  `,
  digits: {
    decimalComma: true,
    ordinalEndings: ':e :a :s',
    signs: 'minus plus',
    parts: 'och_en_halv och_ett_halvt och_en_kvart',
  },
  numerals,
  units,
  dates,
  negations,
  hedges,
  saying,
});
