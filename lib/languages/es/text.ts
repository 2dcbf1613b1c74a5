import type { TextFacts } from '../schema';

export const text = (): TextFacts => ({
  functionWords: `
    el la los las un una unos unas de del al a en por para con y o pero que se su sus lo le es son fue era ha han como
    más no este esta
  `,
});
