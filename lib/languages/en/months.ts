/** English names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
