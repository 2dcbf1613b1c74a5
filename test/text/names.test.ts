import { expect, it } from 'vitest';
import { names } from '@/lib/text/names';

it.each([
  ['en', 'The mayor, Anna Berg, met NATO on Monday. Nobody from Holm’s council came.', 'anna berg nato holm'],
  ['en', 'President Moor spoke. He left.', 'moor'],
  ['fr', 'Le maire de Sarmelle, Luc Aubry, parle. Nous partons d’Oslo.', 'sarmelle luc aubry oslo'],
  ['de', 'Der Sprecher Carsten Vieth sagte in Oberkirnach, die Geduld der Regierung sei zu Ende.', 'carsten vieth oberkirnach'],
  ['de', 'Die Untersuchung der Weiche dauert noch eine Woche.', ''],
  ['es', 'El alcalde Julio Robles llegó a Sanlúa el Lunes.', 'julio robles sanlúa'],
  ['ar', 'وقالت وزيرة الطاقة هالة السروجي أن المخزون يكفي', 'هالة السروجي'],
  ['ja', '柊木誠教授は楠田ハナさんに会った。', '柊木誠 楠田ハナ'],
])('%s: %s', (language, text, expected) => {
  expect(names(text, language).map(({ form }) => form).join(' ')).toBe(expected);
});

it('knows a name that begins a sentence from elsewhere in the article', () => {
  expect(names('Sund fell silent.', 'en')).toEqual([]);
  expect(names('Sund fell silent.', 'en', new Set(['sund']))).toMatchObject([{ form: 'sund', from: 0, to: 4 }]);
});
