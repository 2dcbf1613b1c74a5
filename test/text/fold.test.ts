import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import { anything } from './anything';

describe('fold', () => {
  it.each([
    ['letter case', 'HARBOUR', 'harbour'],
    ['Turkish capitals', 'İSTANBUL', 'istanbul'],
    ['Turkish dotless i', 'ISPARTA', 'ısparta'],
    ['accents on capitals', 'État', 'ETAT'],
    ['decomposed accents', 'e\u0301tat', 'état'],
    ['German ß', 'Straße', 'STRASSE'],
    ['ligatures', 'ﬁnal', 'final'],
    ['full-width letters', 'ＡＢＣ', 'abc'],
    ['mathematical letters', '𝐁𝐨𝐥𝐝', 'bold'],
    ['apostrophes', 'don’t', "don't"],
    ['no apostrophe', 'don´t', 'dont'],
    ['soft hyphen', 'har\u00ADbour', 'harbour'],
    ['zero-width characters', 'h\u200Ba\u200Dr\uFEFFbour', 'harbour'],
    ['variation selector', 'a\uFE0Fb', 'ab'],
    ['Cyrillic in a Latin word', 'hаrbоur', 'harbour'],
    ['Greek in a Latin word', 'hαrbουr', 'harbour'],
    ['Cyrillic capitals in a Latin word', 'ТHЕ', 'the'],
    ['a word of nothing but look-alikes', 'а', 'a'],
    ['grouping by comma', '1,200,000', '1200000'],
    ['grouping by blank', '1 200 000', '1200000'],
    ['grouping by narrow blank', '1\u202F200', '1200'],
    ['grouping by apostrophe', "1'200", '1200'],
    ['decimal comma', '3,5', '3.5'],
    ['grouped with a decimal', '1,234.5', '1234.5'],
    ['Arabic digits', '٣٫٥', '3.5'],
    ['Devanagari digits', '१२३', '123'],
    ['Arabic vowel signs and tatweel', 'مُحَمَّــد', 'محمد'],
    ['Arabic alef forms', 'أحمد', 'احمد'],
    ['Persian letters', 'کی', 'كي'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Hindi nukta', 'ज़मीन', 'जमीन'],
    ['Russian ё', 'ёлка', 'елка'],
    ['Greek final sigma', 'ΟΔΟΣ', 'οδός'],
    ['half-width kana', 'ｶﾞｽ', 'ガス'],
  ])('%s: %s is %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['a decimal', '1.5', '15'],
    ['Russian й', 'йод', 'иод'],
    ['kana voicing', 'か', 'が'],
    ['Hindi vowel signs', 'पानी', 'पान'],
    ['Cyrillic words are not read as Latin', 'вор', 'bop'],
  ])('keeps apart: %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('changes nothing when done twice, and never throws', () => {
    fc.assert(
      fc.property(anything, text => fold(fold(text)) === fold(text)),
      { numRuns: 3000, examples: [['0. 200'], ['1.,234'], ['1 2.345']] },
    );
  });
});
