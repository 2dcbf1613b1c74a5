/** Czech words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    aktualizováno
    aktualizace`,
  published: `
    publikováno
    vydáno`,
  isDayFirst: true,
  source: 'zdroj',
});
