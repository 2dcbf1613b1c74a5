import type { TextFacts } from '../schema';

export const text = (): TextFacts => ({
  functionWords: `
    le la les l un une des de du d à au aux en dans par pour sur avec et ou mais que qui ce cette ces est sont était a
    ont il elle ils elles se sa son ses leur ne pas plus
  `,
});
