/** Danish names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
