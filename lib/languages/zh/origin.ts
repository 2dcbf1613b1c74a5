/** Chinese words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    更新时间
    更新時間
    更新于
    更新於
    最后更新`,
  published: `
    发布时间
    發布時間`,
  isGlued: true,
  source: '来源|來源',
  organisations: '通讯社 新闻',
});
