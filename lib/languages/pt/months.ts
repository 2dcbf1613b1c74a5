/** Portuguese names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'];
