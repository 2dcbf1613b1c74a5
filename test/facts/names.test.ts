import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { names } from '@/lib/facts/names';

it.each([
  ['en', 'The mayor, Anna Berg, met NATO on Monday. Nobody from Holm’s council came.', 'anna berg nato holm'],
  ['en', 'President Moor spoke. He left.', 'moor'],
  ['fr', 'Le maire de Sarmelle, Luc Aubry, parle. Nous partons d’Oslo.', 'sarmelle luc aubry oslo'],
  [
    'de',
    'Der Sprecher Carsten Vieth sagte in Oberkirnach, die Geduld der Regierung sei zu Ende.',
    'carsten vieth oberkirnach',
  ],
  ['de', 'Die Untersuchung der Weiche dauert noch eine Woche.', ''],
  ['es', 'El alcalde Julio Robles llegó a Sanlúa el Lunes.', 'julio robles sanlúa'],
  ['ar', 'وقالت وزيرة الطاقة هالة السروجي أن المخزون يكفي', 'هالة السروجي'],
  ['ja', '柊木誠教授は楠田ハナさんに会った。', '柊木誠 楠田ハナ'],
  ['en', 'Sund was empty, and St. Osric was not. Water was short.', 'sund st osric'],
  ['en', 'The A12 to Lerby (Moor & Sons) is shut.', 'lerby moor sons'],
  ['de', 'Oberkirnach war leer. Begonnen hatte der Tag mit Regen.', 'oberkirnach'],
  [
    'de',
    'Der Sollberger Bürgermeister nannte Lindners Pläne gut, und Verteidiger Finn Lüders lachte.',
    'sollberger lindners finn lüders',
  ],
  ['de', 'Mit Sorge und neuen Rissen: Zwölf Boote, Starker Regen.', ''],
  ['fr', 'Hier, Marin van der Berg partit.', 'marin van der berg'],
  ['ar', 'انتخب ماجد آل سعدون، وأضاف الدرعي أن العمل بدأ، وأعلنت الشركة توقيع العقد.', 'ماجد سعدون الدرعي'],
  ['ja', '作家の柊木誠（34）は桐谷建設と霧山市港町に行き、民声党の同党は休み。', '柊木誠 桐谷 建設 霧山市港 町 民声'],
])('%s: %s', (language, text, expected) => {
  expect(
    names(text, languageOfTag(language))
      .map(({ form }) => form)
      .join(' '),
  ).toBe(expected);
});

it('knows a name that begins a sentence from elsewhere in the article', () => {
  expect(names('Sund again.', languageOfTag('en'))).toEqual([]);
  expect(names('Sund again.', languageOfTag('en'), new Set(['sund']))).toMatchObject([
    { form: 'sund', from: 0, to: 4 },
  ]);
});

it('knows a mention in a script without capitals from elsewhere in the article', () => {
  expect(names('ولم يستقل بركات.', languageOfTag('ar'))).toEqual([]);
  expect(names('ولم يستقل بركات.', languageOfTag('ar'), new Set(['بركات'])).map(({ form }) => form)).toEqual(['بركات']);
  expect(names('真壁は語った。', languageOfTag('ja'), new Set(['真壁'])).map(({ form }) => form)).toEqual(['真壁']);
});

it('takes a capital inside a sentence for a name in a language that has no data, and nothing else', () => {
  const text = 'Ulve fra Holm så Edda Marlow. Sjøen lå stille, NATO.';
  expect(names(text, null).map(({ form }) => form)).toEqual(['holm', 'edda', 'marlow', 'nato']);
  expect(names('真壁市長は語った。', null)).toEqual([]);
});
