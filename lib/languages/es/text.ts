import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numerals } from './numerals';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in Spanish. */
export const text = (): TextFacts => ({
  functionWords: `
    el la los las un una unos unas de del al a en por para con y o pero que se su sus lo le es son fue era ha han
    como más no este esta
  `,
  digits: {
    decimalComma: true,
    ordinalEndings: 'a o º ª',
    signs: 'menos más',
    parts: 'y_medio y_media',
  },
  numerals,
  units,
  dates,
  bounds: {
    least: 'más_de al_menos por_lo_menos no_menos_de como_mínimo más_del',
    most: 'menos_de como_máximo a_lo_sumo hasta no_más_de menos_del',
  },
  negations,
  hedges,
  saying,
});
