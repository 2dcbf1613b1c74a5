/** Danish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  updated: `
    opdateret
    senest opdateret`,
  published: `
    publiceret
    udgivet`,
  isDayFirst: true,
  source: 'kilder?',
  and: 'og',
  by: 'af',
});
