import type { ChangeFacts } from '../change-schema';

/** What changes mean in Russian. */
export const changes = (): ChangeFacts => ({
  denyingPrefixes: 'не без бес анти',
  opposites: `
    одобри/принял/поддержа/утверди=отклони/отверг/отказа разреши=запрети виновн=невиновн возможн=невозможн
    выигра/победи=проигра согласи=отказа
  `,
  conjunctions: 'и или',
});
