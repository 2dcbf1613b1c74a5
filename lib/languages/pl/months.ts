/** Polish names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'];
