/** Ukrainian names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'січ',
  'лют',
  'бер',
  'квіт',
  'трав',
  'черв',
  'лип',
  'серп',
  'вер',
  'жовт',
  'лист',
  'груд',
];
