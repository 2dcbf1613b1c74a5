import type { ChangeFacts } from '../change-schema';

/** What changes mean in Chinese. */
export const changes = (): ChangeFacts => ({
  denyingPrefixes: '不 非 无 無 未 没',
  opposites: '批准/通过/同意/接受=否决/拒绝/驳回/不同意/反对 有罪=无罪 允许=禁止 成功=失败 有=没有/无 可能=不可能',
  conjunctions: '和 与 與 及 或',
});
