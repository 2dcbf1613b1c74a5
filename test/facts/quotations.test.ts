import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '@/lib/facts/quotations';

const texts = (text: string) => quotations(text).map(quote => quote.text);

describe('quotations', () => {
  it.each([
    ['curly', 'He said “we are closed” today.', ['we are closed']],
    ['straight', 'He said "we are closed" and "go".', ['we are closed', 'go']],
    [
      'single, with apostrophes in and around it',
      'The ports’ head said ‘it’s closed’ to the crews’ dismay.',
      ['it’s closed'],
    ],
    ['straight single', "She said 'don't go' twice.", ["don't go"]],
    ['an apostrophe is none', "The '90s players' union isn't here.", []],
    ['French', 'Il a dit : « Nous fermons », puis rien.', ['Nous fermons']],
    ['German', 'Er sagte: „Wir schließen“, und ging.', ['Wir schließen']],
    ['German with angles turned', 'Er sagte: »Wir schließen«, und ging.', ['Wir schließen']],
    ['Polish', 'Powiedział: „Zamykamy” i wyszedł.', ['Zamykamy']],
    ['Swedish', 'Hon sade: ”Vi stänger” och gick.', ['Vi stänger']],
    ['Japanese', '「閉鎖する」と『港報』は言った。', ['閉鎖する', '港報']],
    ['nested', '“He told me ‘we close’ and left,” she said.', ['He told me ‘we close’ and left,']],
    ['nested straight in curly', '“He told me "we close" and left,” she said.', ['He told me "we close" and left,']],
    ['mixed style', '“We are closed" he said.', ['We are closed']],
    [
      'unclosed at the end of the paragraph',
      '“We are closed.\n“We open in May,” she said.',
      ['We are closed.', 'We open in May,'],
    ],
    ['empty', '“” and ""', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['after', '“We are closed,” said Ana Lind.', 'Ana Lind'],
    ['after, name first', '“We are closed,” Ana Lind, the harbour master, said.', 'Ana Lind'],
    ['before', 'Ana Lind said: “We are closed.”', 'Ana Lind'],
    ['a role', '“We are closed,” the spokesperson said.', 'the spokesperson'],
    ['nobody', '“We are closed” stood on the door.', null],
    ['French', '« Nous fermons », a déclaré Ana Lind.', 'Ana Lind'],
    ['German', '„Wir schließen“, sagte Ana Lind.', 'Ana Lind'],
    ['Spanish', '«Cerramos», dijo Ana Lind.', 'Ana Lind'],
  ])('speaker %s', (_, text, expected) => {
    expect(quotations(text)[0].speaker()).toBe(expected);
  });

  it('gives ranges that do not overlap, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c '"‘’“”„«»「」\n]{0,40}$/), text => {
        let end = 0;
        for (const { from, to, text: quote } of quotations(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(quote).toBe(text.slice(from, to));
          end = to;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
