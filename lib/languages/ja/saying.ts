import type { SayingFacts } from '../text-schema';

const THOUGHT = 'みて|見て|して|話し|述べ|説明|発表|語[っり]|主張|指摘|訴え|強調|コメント|明らかに';

export const saying: SayingFacts = {
  accordingTo: 'によると によれば',
  sourceStands: 'before',
  leadIns: ['(?<![でにとてら])は[^。、「」\\n]{0,12}'],
  // Who a sentence is about that ends in what they say or think, and who is named after a quotation.
  topics: [
    `(?<=^|[。\\n、])[^。、「」はをにがへ\\n]{1,30}(?<![でとてから])(?=は[^。「」\\n]{1,80}?と(?:${THOUGHT}))`,
    '(?<=[」』]と)[^。、「」は\\n]{1,20}(?=は[^。「」\\n]{0,12}(?:語|話|述べ|説明|訴え|指摘|振り返|言))',
  ],
};
