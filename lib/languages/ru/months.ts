/** Russian names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'янв',
  'фев',
  'мар',
  'апр',
  'май мая',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
];
