/** German names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'jan jän',
  'feb',
  'mär mrz',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
];
