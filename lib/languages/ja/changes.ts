import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  conjunctions: 'と や',
  replacedNames: { strategy: 'loanword' },
  timeHeads: {
    beforeTime: `
      午前
      午後
    `,
  },
});
