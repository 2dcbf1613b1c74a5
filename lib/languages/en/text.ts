import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numerals } from './numerals';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in English. */
export const text = (): TextFacts => ({
  functionWords: `
    the a an of to in on at by for from with and or but as is are was were be been it its he his she her they their
    them that this which who has have had will would not we i you
  `,
  digits: {
    ordinalEndings: 'st nd rd th',
    powers: 'k=3 m=6 mn=6 b=9 bn=9 tn=12',
    signs: 'minus plus',
    parts: 'and_a_half and_a_quarter',
  },
  numerals,
  units,
  dates,
  bounds: {
    least:
      'more_than over at_least above no_fewer_than no_less_than not_less_than a_minimum_of upwards_of in_excess_of',
    most: 'fewer_than less_than under below at_most up_to no_more_than not_more_than a_maximum_of',
  },
  negations,
  hedges,
  saying,
});
