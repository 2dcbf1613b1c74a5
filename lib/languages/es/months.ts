/** Spanish names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'ene',
  'feb',
  'mar',
  'abr',
  'may',
  'jun',
  'jul',
  'ago',
  'sep set',
  'oct',
  'nov',
  'dic',
];
