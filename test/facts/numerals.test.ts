import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { numbers } from '@/lib/facts/numbers';

/** Spells a whole number under a million: the reverse of what is tested. */
type Speller = (n: number) => string;

const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const english: Speller = n => {
  if (n < 20) return EN[n];
  if (n < 100) return EN_TENS[Math.floor(n / 10)] + (n % 10 ? `-${EN[n % 10]}` : '');
  if (n < 1000) return `${EN[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${english(n % 100)}` : ''}`;
  return `${english(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${english(n % 1000)}` : ''}`;
};

const FR =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '. . vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');
const french: Speller = n => {
  if (n < 20) return FR[n];
  if (n < 100) {
    const ten = Math.floor(n / 10);
    const rest = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
    if (rest === 0) return FR_TENS[ten] + (ten === 8 ? 's' : '');
    return `${FR_TENS[ten]}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${FR[rest]}`;
  }
  if (n < 1000)
    return `${n < 200 ? '' : `${FR[Math.floor(n / 100)]} `}cent${n % 100 ? ` ${french(n % 100)}` : n < 200 ? '' : 's'}`;
  const thousands = Math.floor(n / 1000);
  return `${thousands === 1 ? '' : `${french(thousands).replace(/(cent|vingt)s$/, '$1')} `}mille${n % 1000 ? ` ${french(n % 1000)}` : ''}`;
};

const DE =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const DE_TENS = '. . zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const german: Speller = n => {
  if (n < 20) return DE[n];
  if (n < 100) return (n % 10 ? `${DE[n % 10]}und` : '') + DE_TENS[Math.floor(n / 10)];
  if (n < 1000) return `${DE[Math.floor(n / 100)]}hundert${n % 100 ? german(n % 100) : ''}`;
  return `${german(Math.floor(n / 1000))}tausend${n % 1000 ? german(n % 1000) : ''}`;
};

const ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const ES_TENS = '. . . treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS =
  '. ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');
const spanish: Speller = n => {
  if (n < 30) return ES[n];
  if (n < 100) return ES_TENS[Math.floor(n / 10)] + (n % 10 ? ` y ${ES[n % 10]}` : '');
  if (n === 100) return 'cien';
  if (n < 1000) return ES_HUNDREDS[Math.floor(n / 100)] + (n % 100 ? ` ${spanish(n % 100)}` : '');
  const thousands = Math.floor(n / 1000);
  return `${thousands === 1 ? '' : `${spanish(thousands).replace(/uno$/, 'ún').replace(/ ún$/, ' un')} `}mil${n % 1000 ? ` ${spanish(n % 1000)}` : ''}`;
};

const JA = '〇一二三四五六七八九'.split('');
const japanese: Speller = n => {
  if (n >= 10_000) return `${japanese(Math.floor(n / 10_000))}万${n % 10_000 ? japanese(n % 10_000) : ''}`;
  const digits = [1000, 100, 10].map((unit, i) => {
    const digit = Math.floor(n / unit) % 10;
    return digit === 0 ? '' : (digit === 1 ? '' : JA[digit]) + '千百十'[i];
  });
  return digits.join('') + (n % 10 ? JA[n % 10] : '');
};

it.each<[string, Speller, (words: string) => string]>([
  ['en', english, words => `Some ${words} boats sank.`],
  ['fr', french, words => `Quelque ${words} bateaux ont sombré.`],
  ['de', german, words => `Rund ${words} Boote sanken.`],
  ['es', spanish, words => `Unos ${words} barcos.`],
  ['ja', japanese, words => `船${words}隻が沈んだ。`],
])('%s: whole numbers in words under a million have their value', (language, spell, sentence) => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 2, max: 130 }), fc.integer({ min: 2, max: 999_999 })), n => {
      expect(
        numbers(sentence(spell(n)), languageOfTag(language))
          .filter(({ weak }) => !weak)
          .map(({ form }) => form),
      ).toEqual([String(n)]);
    }),
    { numRuns: 1000 },
  );
});

it('is linear in the length of one word', () => {
  const start = performance.now();
  numbers('hundert'.repeat(20_000), languageOfTag('de'));
  numbers('one hundred '.repeat(10_000), languageOfTag('en'));
  expect(performance.now() - start).toBeLessThan(1000);
});
