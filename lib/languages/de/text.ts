import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numerals } from './numerals';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in German. */
export const text = (): TextFacts => ({
  functionWords: `
    der die das den dem des ein eine einen einem einer und oder aber in im am an auf bei mit von vom zu zum zur für
    aus nach ist sind war waren hat haben wird wurde er sie es sich nicht auch als dass wie
  `,
  digits: {
    decimalComma: true,
    beforeHyphen: true,
    powers: 'k=3 mio=6 mrd=9',
    signs: 'minus plus',
  },
  numerals,
  units,
  dates,
  bounds: {
    least: 'mehr_als über mindestens wenigstens nicht_weniger_als',
    most: 'weniger_als unter höchstens maximal bis_zu nicht_mehr_als',
  },
  negations,
  hedges,
  saying,
});
