import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
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
