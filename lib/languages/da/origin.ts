/** Danish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
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
