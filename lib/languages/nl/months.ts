/** Dutch names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'jan',
  'feb',
  'maa mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];
