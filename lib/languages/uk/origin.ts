/** Ukrainian words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    оновлено`,
  published: `
    опубліковано`,
  isDayFirst: true,
  source: 'джерело',
});
