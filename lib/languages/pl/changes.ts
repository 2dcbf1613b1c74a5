import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'przyję/zatwierdzi=odrzuci zezwoli=zakaza winn=niewinn wygra=przegra możliw=niemożliw',
  conjunctions: 'i oraz lub',
  denyingPrefixes: 'nie bez a anty',
  notDenials: 'niemal niedziel niedaw niebiesk niebo niemiec niemc bezpiec',
  // Nouns and adjectives have seven cases.
  inflection: /^(\S{2,})(?:\p{L}{0,3}) \1\p{L}{0,3}$/iu,
  otherAfter: 'dla od z przy',
  timeHeads: {
    afterDate: 'o\no godz.\ngodz.',
    ago: `
      N min temu
      N minut temu
      N minuty temu
      N godz. temu
      N godzin temu
      N godziny temu
    `,
  },
  counters: `
    N komentarze
    N komentarzy
    N komentarz
    N udostępnień
    N wyświetleń
    N min czytania
  `,
});
