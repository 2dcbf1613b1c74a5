import { describe, expect, it } from 'vitest';
import { numberForm, numbers } from '@/lib/text/numbers';

const sure = (text: string, language: string) => numbers(text, language).filter(({ weak }) => !weak).map(({ form }) => form).join(' ');

describe('numbers', () => {
  it.each([
    ['en', 'Some 1,200 of 3.5 million people, or 12%, fled; -5 degrees.', '1200 3.5 million 12 percent -5 degree'],
    ['en', 'Twelve boats and twenty-one men; a range of 10-15.', '12 20 10 15'],
    ['en', 'A profit of €18.4m and a pipe of 35cm, says 18F of the 737MAX.', '€ 18.4m 35cm'],
    ['en', 'Four miles and 4 kilometres', '4 mile 4 km'],
    ['fr', 'Le pont voit 38 000 voitures, soit deux fois plus.', '38000 2'],
    ['de', 'Etwa 1.400 Tonnen, einundzwanzig Wagen, 6,5 Millionen.', '1400 t einundzwanzig 6,5 million'],
    ['es', 'Nueve de los catorce mineros; 2.300 litros.', '9 14 2300 litre'],
    ['es', 'El siglo XVI y el Papa.', 'XVI'],
    ['ar', 'أصيب ١٢ شخصا، و٤٫٦ أمتار', '12 4.6 m'],
    ['ja', '12万人と四人が、９１.５％', '12万 四 91.5 percent'],
  ])('%s: %s', (language, text, expected) => {
    expect(sure(text, language).toLowerCase()).toBe(expected.toLowerCase());
  });

  it('marks words that count only beside another number', () => {
    expect(numbers('one of the first', 'en').map(({ form, weak }) => [form, weak])).toEqual([['1', true], ['first', true]]);
  });
});

// Time quadratic in the length would be 1.4 s for half of this text; it takes some 20 ms.
it('numbers of a text of nothing but kanji numerals are looked for in linear time', () => {
  const start = performance.now();
  expect(numbers('一二'.repeat(20_000), 'ja')).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});

describe('numberForm', () => {
  it.each([
    ['1,200', 'en', '1200'], ['1.200', 'en', '1.200'], ['1.200', 'de', '1200'], ['1,200', 'de', '1,200'],
    ['1 200', 'fr', '1200'], ['1,200,000.5', 'en', '1200000.5'], ['−5', 'en', '-5'], ['١٢', 'ar', '12'], ['１２', 'ja', '12'], ['+3', 'en', '+3'],
  ])('%s in %s is %s', (written, language, expected) => {
    expect(numberForm(written, language)).toBe(expected);
  });
});
