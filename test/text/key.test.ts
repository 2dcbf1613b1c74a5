import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key } from '@/lib/text/key';

describe('key', () => {
  it.each([
    ['quotation marks', 'He said “no”.', 'He said "no".'],
    ['dashes', 'the port – closed –', 'the port — closed'],
    ['a range', 'from 10-15 May', 'from 10–15 May'],
    ['a spaced range', 'from 2010 – 2015', 'from 2010-2015'],
    ['blanks', 'the  port\u00A0closed', 'the port closed'],
    ['letter case', 'The Port', 'the port'],
    ['invisible characters', 'har\u00ADbour\u200B', 'harbour'],
    ['composed and decomposed', 'é', 'e\u0301'],
    ['grouping', '1,200 people', '1 200 people'],
    ['ellipsis', 'and so …', 'and so...'],
  ])('does not see %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['a decimal mark', '1.5 per cent', '15 per cent'],
    ['a leading decimal mark', '.5 per cent', '5 per cent'],
    ['a minus', 'at -5 degrees', 'at 5 degrees'],
    ['a typographic minus', 'at −5 degrees', 'at 5 degrees'],
    ['an accent', 'pêche', 'péché'],
    ['a digit', '12 people', '13 people'],
    ['the order', 'dog bites man', 'man bites dog'],
  ])('sees %s', (_, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('is the same for any marks and blanks between words', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const mark = fc.constantFrom(' ', '  ', '\u00A0', ' – ', ', ', '. ', '” “', ' (');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark, mark), { maxLength: 20 }), list => {
        expect(key(list.map(([text, one]) => text + one).join(''))).toBe(
          key(list.map(([text, , other]) => text + other).join('')),
        );
      }),
    );
  });

  it('has all letters and digits of a text in order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 .,;–-]{0,60}$/), text => {
        expect(key(text).replace(/[^a-z0-9]/g, '')).toBe(text.replace(/[^a-z0-9]/g, ''));
      }),
    );
  });
});
