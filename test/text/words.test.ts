import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/text/fold';
import { words } from '@/lib/text/words';
import { anything } from './anything';

const forms = (text: string) => words(text).map(word => word.form);
const raw = (text: string) => words(text).map(word => text.slice(word.from, word.to));

describe('words', () => {
  it.each([
    ['nothing', '', []],
    ['marks only', ' – … “” ', []],
    ['apostrophes inside', "l’homme can't rock ’n’ roll", ['l’homme', "can't", 'rock', 'n', 'roll']],
    ['hyphens and dashes part', 'well-known half‑way one–two', ['well', 'known', 'half', 'way', 'one', 'two']],
    [
      'grouped and decimal numbers',
      '1,200 and 3.5 or 1 200, not 12 3000',
      ['1,200', 'and', '3.5', 'or', '1 200', 'not', '12', '3000'],
    ],
    ['a number at the end of a sentence', 'In 2019. 5 men, 7 women', ['In', '2019', '5', 'men', '7', 'women']],
    ['a year and an amount', 'In 2019 300 people', ['In', '2019', '300', 'people']],
    ['an address', 'see https://a.test/b?c=1, or www.b.test.', ['see', 'https://a.test/b?c=1', 'or', 'www.b.test']],
    ['a mail address', 'write to first.last@desk.test!', ['write', 'to', 'first.last@desk.test']],
    ['a soft hyphen and a zero-width blank', 'har\u00ADbour zero\u200Bwidth', ['har\u00ADbour', 'zero\u200Bwidth']],
    ['letters of the astral plane', '𝐁𝐨𝐥𝐝 𐐷𐐲', ['𝐁𝐨𝐥𝐝', '𐐷𐐲']],
    ['Arabic', 'قال الوزير: ٣٫٥ بالمئة', ['قال', 'الوزير', '٣٫٥', 'بالمئة']],
    ['Hindi, with vowel signs inside', 'नदी का पानी', ['नदी', 'का', 'पानी']],
    ['Korean has blanks', '항구 다리가 닫혔다', ['항구', '다리가', '닫혔다']],
    ['Japanese by dictionary', '港の橋は閉鎖された。', ['港', 'の', '橋', 'は', '閉鎖', 'さ', 'れ', 'た']],
    ['Thai by dictionary', 'สะพานปิด', ['สะพาน', 'ปิด']],
    ['Japanese beside Latin', '東京でAI会議', ['東京', 'で', 'AI', '会議']],
  ])('%s', (_, text, expected) => {
    expect(raw(text)).toEqual(expected);
  });

  it('cuts a script without blanks alike whether or not zero-width blanks stand in it', () => {
    expect(forms('สะพาน\u200Bปิด')).toEqual(forms('สะพานปิด'));
  });

  it('never throws, goes from left to right, and gives the folded form of each slice', () => {
    fc.assert(
      fc.property(anything, text => {
        let end = 0;
        return words(text).every(({ form, from, to }) => {
          const fits = from >= end && to > from && form === fold(text.slice(from, to));
          end = to;
          return fits;
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['letters', 'a'.repeat(300_000)],
    ['stops between letters', 'a.'.repeat(150_000)],
    ['signs of mail addresses', 'a@'.repeat(150_000)],
    ['digits in groups', '1 234 '.repeat(50_000)],
    ['apostrophes', "'a".repeat(150_000)],
    ['colons and slashes', 'a://'.repeat(75_000)],
  ])('takes linear time on endless %s', (_, text) => {
    const start = performance.now();
    words(text);
    expect(performance.now() - start).toBeLessThan(3000); // quadratic would be minutes
  });
});
