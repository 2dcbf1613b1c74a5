/** Turkish names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'ocak',
  'şub',
  'mart',
  'nis',
  'mayıs',
  'haz',
  'tem',
  'ağu',
  'eyl',
  'eki',
  'kas',
  'ara',
];
