/** Czech names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = ['led', 'úno', 'bře', 'dub', 'kvě', 'čer', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'];
