/** Italian names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
