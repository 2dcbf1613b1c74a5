/** Turkish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
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
