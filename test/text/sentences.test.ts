import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writesOrdinalStops } from '@/lib/languages/ordinal-stops';
import { sentences } from '@/lib/text/sentences';
import { anything } from './anything';

const cut = (text: string, language?: string) =>
  sentences(text, { ordinalStops: writesOrdinalStops(language) }).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it.each([
    ['none', '', undefined, []],
    ['no full stop', 'The port closed', undefined, ['The port closed']],
    ['three ends', 'It closed. Why? Go!', undefined, ['It closed.', 'Why?', 'Go!']],
    ['titles and initials', 'Mr. Ode met J. K. Lind. She left.', undefined, ['Mr. Ode met J. K. Lind.', 'She left.']],
    ['numbers', 'It cost 3.5 million. No more.', undefined, ['It cost 3.5 million.', 'No more.']],
    ['a quotation ends it', '“We are closed.” He left.', undefined, ['“We are closed.”', 'He left.']],
    ['a quotation goes on', '“Closed?” he asked. Yes.', undefined, ['“Closed?” he asked.', 'Yes.']],
    [
      'a state and its ministry',
      'The U.S. Senate met. The U.S. The end.',
      undefined,
      ['The U.S. Senate met.', 'The U.S.', 'The end.'],
    ],
    ['German dates', 'Am 3. Mai kam er. Dann ging er.', 'de', ['Am 3. Mai kam er.', 'Dann ging er.']],
    [
      'French quotation marks',
      'Il a dit : « Non. » Puis il est parti.',
      'fr',
      ['Il a dit : « Non. »', 'Puis il est parti.'],
    ],
    ['Spanish', '¿Quién cerró? Nadie. ¡Vaya!', 'es', ['¿Quién cerró?', 'Nadie.', '¡Vaya!']],
    ['Arabic', 'أغلق الميناء. لماذا؟ لا أحد يعرف.', 'ar', ['أغلق الميناء.', 'لماذا؟', 'لا أحد يعرف.']],
    ['Japanese', '橋は閉鎖された。「なぜ？」と聞いた。', 'ja', ['橋は閉鎖された。', '「なぜ？」と聞いた。']],
  ])('%s', (_, text, language, expected) => {
    expect(cut(text, language)).toEqual(expected);
  });

  it('has every character that is no blank in exactly one sentence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .?!"“”…。\n-]{0,80}$/), text => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('never throws on anything', () => {
    fc.assert(fc.property(anything, text => void sentences(text)));
  });
});
