import type { TextFacts } from '../schema';

export const text = (): TextFacts => ({
  script: /[\u3040-\u30ff]/g,
  functionWords: `
    の に は を が と で も た し て い れ さ ある いる する から な こと として や など その この れる られる まし です ます だ へ か
  `,
});
