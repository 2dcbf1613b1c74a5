/** French names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'jan janv',
  'fév fev',
  'mar',
  'avr',
  'mai',
  'juin',
  'juil',
  'août aou',
  'sep',
  'oct',
  'nov',
  'déc',
];
