/** Turkish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  months: ['ocak', 'şub', 'mart', 'nis', 'mayıs', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'],
  updated: `
    güncelleme
    güncellendi
    son güncelleme`,
  published: `
    yayınlan`,
  isDayFirst: true,
  source: 'kaynak',
  organisations: 'ajansı haber',
});
