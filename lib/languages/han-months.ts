/** Months as Chinese and Japanese write them: by number. */
import type { MonthNames } from './month-names';

export const months: MonthNames = [
  '1月',
  '2月',
  '3月',
  '4月',
  '5月',
  '6月',
  '7月',
  '8月',
  '9月',
  '10月',
  '11月',
  '12月',
];
