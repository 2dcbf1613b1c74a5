/** Czech words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  months: ['led', 'úno', 'bře', 'dub', 'kvě', 'čer', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'],
  updated: `
    aktualizováno
    aktualizace`,
  published: `
    publikováno
    vydáno`,
  isDayFirst: true,
  source: 'zdroj',
});
