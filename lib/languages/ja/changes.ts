import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: '可決/承認=否決/却下 有罪=無罪 許可=禁止 成功=失敗',
  conjunctions: 'と や',
  replacedNames: { strategy: 'loanword' },
  timeHeads: {
    beforeTime: `
      午前
      午後
    `,
  },
  counters: `
    N件のコメント
    N回視聴
    コメント N
  `,
});
