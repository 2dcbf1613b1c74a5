import type { TextFacts } from '../text-schema';
import { hedges, negations } from './cues';
import { dates } from './dates';
import { numbers } from './numbers';
import { saying } from './saying';
import { units } from './units';

/** What stands in a text in Japanese. */
export const text = (): TextFacts => ({
  script: /[\u3040-\u30ff]/g, // kana
  functionWords: `
    の に は を が と で も た し て い れ さ ある いる する から な こと として や など その この れる られる まし です ます だ へ か
  `,
  characterNumbers: numbers,
  units,
  dates,
  bounds: {
    least: '少なくとも 最低',
    most: '多くとも 最大 最高で せいぜい',
    leastAfter: '以上 超 を超える を超えた を上回る',
    mostAfter: '以下 未満 以内 を下回る',
  },
  negations,
  hedges,
  saying,
});
