import { describe, expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { numberForm, numbers } from '@/lib/facts/numbers';

const sure = (text: string, language: string) =>
  numbers(text, languageOfTag(language))
    .filter(({ weak }) => !weak)
    .map(({ form }) => form)
    .join(' ');

describe('numbers', () => {
  it.each([
    ['en', 'Some 1,200 of 3.5 million people, or 12%, fled; -5 degrees.', '1200 3500000 12 percent -5 degree'],
    ['en', 'Twelve boats and twenty-one men; a range of 10-15.', '12 21 10 15'],
    ['en', 'A profit of €18.4m and a pipe of 35cm, at 20C by the 737MAX.', 'euro 18400000 35 cm 20 c 737max'],
    ['en', 'Four miles and 4 kilometres', '4 mile 4 km'],
    ['fr', 'Le pont voit 38 000 voitures, soit deux fois plus.', '38000 2'],
    ['de', 'Etwa 1.400 Tonnen, einundzwanzig Wagen, 6,5 Millionen.', '1400 t 21 6500000'],
    ['es', 'Nueve de los catorce mineros; 2.300 litros.', '9 14 2300 litre'],
    ['es', 'El siglo XVI y el Papa.', 'XVI'],
    ['ar', 'أصيب ١٢ شخصا، و٤٫٦ أمتار', '12 4.6 m'],
    ['ja', '12万人と四人が、９１.５％', '120000 4 91.5 percent'],
  ])('%s: %s', (language, text, expected) => {
    expect(sure(text, language).toLowerCase()).toBe(expected.toLowerCase());
  });

  it('marks words that count only beside another number', () => {
    expect(numbers('one of the first', languageOfTag('en')).map(({ form, weak }) => [form, weak])).toEqual([
      ['1', true],
      ['#1', true],
    ]);
  });
});

// Time quadratic in the length would be 1.4 s for half of this text; it takes some 20 ms.
it('numbers of a text of nothing but kanji numerals are looked for in linear time', () => {
  const start = performance.now();
  expect(numbers('一二'.repeat(20_000), languageOfTag('ja'))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});

// What digits and words say alike has one form; what they do not has two.
describe('the value of a number in words', () => {
  it.each([
    ['en', 'two hundred and fifty', '250'],
    ['en', 'forty-two', '42'],
    ['en', '1.2 million', '1200000'],
    ['en', 'half a million', '500000'],
    ['en', 'two dozen', '24'],
    ['en', 'twelve hundred', '1200'],
    ['en', 'three million two hundred thousand', '3200000'],
    ['en', 'the twenty-first', '#21'],
    ['en', 'the 21st', '#21'],
    ['en', 'tripled', '×3'],
    ['en', 'ten and twenty', '10 20'],
    ['fr', 'quatre-vingt-dix-sept', '97'],
    ['fr', 'soixante et onze', '71'],
    ['fr', 'deux cent mille', '200000'],
    ['fr', 'dix-huitième', '#18'],
    ['fr', 'trois quarts', '3 /4'],
    ['fr', 'mille neuf cents', '1900'],
    ['de', 'zweihundertfünfundzwanzigtausend', '225000'],
    ['de', 'dritte', '3'],
    ['de', 'viermal', '×4'],
    ['de', 'dreistündig', '3'],
    ['de', 'drittgrößte', '3'],
    ['de', 'verdreifacht', '×3'],
    ['de', 'zweieinhalb', '½2'],
    ['de', 'einfach einige achtbare Zweifel', ''],
    ['es', 'treinta y dos', '32'],
    ['es', 'dos mil quinientas', '2500'],
    ['es', 'mil millones', '1000000000'],
    ['es', 'séptima', '#7'],
    ['es', '3ª', '#3'],
    ['ar', 'خمسة وثلاثون', '35'],
    ['ar', 'ثلاثة آلاف ومئتان', '3200'],
    ['ar', 'ستة عشر', '16'],
    ['ar', 'أحد عشر', '11'],
    ['ar', 'الثالث', '#3'],
    ['ar', 'مليوني دينار', '2000000'],
    ['ja', '百二十万円', '1200000 yen'],
    ['ja', '1億2000万円', '120000000 yen'],
    ['ja', 'マイナス5度', '-5 degree'],
    ['ja', '二十一隻', '21'],
    ['ja', '四分の三', '4 3'],
    ['ja', '一部の一般の人', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(sure(text, language)).toBe(expected);
  });
});

describe('numberForm', () => {
  it.each([
    ['1,200', 'en', '1200'],
    ['1.200', 'en', '1.200'],
    ['1.200', 'de', '1200'],
    ['1,200', 'de', '1,200'],
    ['1 200', 'fr', '1200'],
    ['1,200,000.5', 'en', '1200000.5'],
    ['−5', 'en', '-5'],
    ['١٢', 'ar', '12'],
    ['１２', 'ja', '12'],
    ['+3', 'en', '+3'],
  ])('%s in %s is %s', (written, language, expected) => {
    expect(numberForm(written, languageOfTag(language))).toBe(expected);
  });
});
