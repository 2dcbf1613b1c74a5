/** Hindi names of months. */
import type { MonthNames } from '../month-names';

export const months: MonthNames = [
  'जनवरी',
  'फरवरी फ़रवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर सितम्बर',
  'अक्टूबर अक्तूबर',
  'नवंबर नवम्बर',
  'दिसंबर दिसम्बर',
];
