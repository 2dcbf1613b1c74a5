import type { TextFacts } from '../schema';

export const text = (): TextFacts => ({
  script: /[\u0600-\u06ff]/g,
  functionWords: `
    في من على إلى عن أن إن التي الذي هذا هذه ذلك مع كان كانت قد لا ما هو هي و أو ثم بعد قبل بين كما لم لن
  `,
});
