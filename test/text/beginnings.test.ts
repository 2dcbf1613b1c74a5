import { assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originWords } from '@/lib/languages/origin-words';
import { phraseList } from '@/lib/languages/schema';
import { beginnings } from '@/lib/text/beginnings';

describe('the letters that a match of a pattern begins with', () => {
  it.each([
    ['a word', 'said', ['sai']],
    ['two words', 'said|Told', ['sai', 'tol']],
    ['a short word', 'an|by', ['an', 'by']],
    ['a letter that may be missing', 'o?ur', ['our', 'ur']],
    ['a group', '(?:this|the) page', ['thi', 'the']],
    ['a group that may be missing', '(?:na)?pisa', ['nap', 'pis']],
    ['a letter that may be repeated', 'a+b', ['a']],
    ['a letter that stands twice', 'a{2}b', ['a']],
    ['a look ahead', 'a(?=b)c', ['ac']],
    ['a look behind', '(?<=x(?:y|z))ab', ['ab']],
    ['a choice of signs', "l['’]art", ["l'a", 'l’a']],
    ['a range of letters', 'a[b-d]e', ['a']],
    ['a blank of any kind', 'a\\sb', ['a']],
    ['a sign that is written with a stroke', 'p\\.s', ['p.s']],
    ['an alternative inside of a repeated group', '(?:ab|c)*d', ['d', 'ab', 'c']],
  ])('of %s', (_, source, expected) => {
    expect(beginnings(source, 3)?.toSorted()).toEqual(expected.toSorted());
  });

  it.each(['', 'a*', '\\p{L}bc', '.a', '[^a]b', 'a||b'])('of "%s" may be any', source => {
    expect(beginnings(source, 3)).toBeNull();
  });

  // The generator of matches reads no looks around and no edges of words; a third of the phrases have some.
  const phrases = originWords()
    .flatMap(({ notices }) => Object.values(notices ?? {}).flatMap(list => phraseList(list as string)))
    .filter(phrase => !/\(\?<?[=!]|\\b/i.test(phrase));

  it('are those of every match of a phrase of the languages', () => {
    expect(phrases.length).toBeGreaterThan(300);
    const matches = constantFrom(...phrases).chain(phrase =>
      stringMatching(new RegExp(`^(?:${phrase})$`, 'u')).map(text => ({ phrase, text })),
    );
    assert(
      property(matches, ({ phrase, text }) => {
        const starts = beginnings(phrase, 5);
        return starts === null || starts.some(start => text.toLowerCase().startsWith(start));
      }),
      { numRuns: 200 },
    );
  });
});
