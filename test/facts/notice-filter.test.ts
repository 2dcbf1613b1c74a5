import { describe, expect, it } from 'vitest';
import { type FilterEntry, noticeFilter } from '@/lib/facts/notice-filter';

const entry = (value: string, things: string, labels: string, isGlued = false): FilterEntry<string> => ({
  value,
  isGlued,
  notices: { labels, updates: 'update', things, acts: 'corrected' },
});

const filter = noticeFilter([
  entry('plain', 'this (?:article|story)', 'corrections?'),
  entry('glued', '本記事', '訂正\n※', true),
  entry('open', '\\p{Lu}x', 'note'),
]);

describe('the languages that a block is worth asking about', () => {
  it.each([
    ['a thing at the beginning', 'This article was corrected.', ['open', 'plain']],
    ['a thing inside', 'We corrected (this story).', ['open', 'plain']],
    ['a thing with a long s', 'We corrected thiſ ſtory.', ['open', 'plain']],
    ['a thing inside of a word', 'The overthis article', ['open']],
    ['a label', 'Correction: a name', ['open', 'plain']],
    ['a label behind marks', '– [Correction] a name', ['open', 'plain']],
    ['a label inside', 'A name. Correction: none', ['open']],
    ['a thing between other signs', '昨日の本記事は', ['glued', 'open']],
    ['a label that is a sign', '※ a name', ['glued', 'open']],
    ['nothing of any', 'Rain fell.', ['open']],
  ])('%s', (_, block, expected) => {
    const { atStart, inside } = filter(block);
    expect([...new Set([...atStart, ...inside])].sort()).toEqual(expected);
  });
});
