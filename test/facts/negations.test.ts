import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { negations } from '@/lib/facts/negations';

it.each([
  ['en', 'He did not say no, and nobody cannot leave.', 'not no nobody cannot'],
  ['en', "They didn't and won’t, but a knot is a knot.", "n't n't"],
  ['en', 'Notable nobility noted.', ''],
  ['fr', 'Il n’est pas venu, et sans doute personne ne viendra jamais.', "n' pas personne ne jamais"],
  ['de', 'Keine Risse, nicht einmal kleine; niemand war ohne Helm.', 'keine nicht niemand ohne'],
  ['es', 'No hay nadie; sin embargo, ninguno salió sin abrigo.', 'no nadie ninguno sin'],
  ['ar', 'لم يحضر أحد، ولا خطر على السكان، إلا أن الطريق غير آمن.', 'لم ولا غير'],
  ['ja', '被害は確認されていない。少ない雨で、まもなく終わる。', 'ない'],
  ['fr', 'Une personne ne vit personne ; il n’y vit personne.', "personne ne personne n' personne"],
  ['ja', '原因は分かっていません。', 'ません'],
  ['ja', '賃金は払わず、知らせもせぬまま、再開はあるまい。危険なし。', 'ず ぬ まい なし'],
  ['ja', '避難しなければならないかもしれない。まず、必ず、はずだ、わずか、思わず。', ''],
  ['ar', 'لا يزال الطريق مغلقا، ولعدم وجود بديل بقوا دون ماء.', 'ولعدم دون'],
  ['en', 'It was not only wet, it was nothing but rain.', ''],
  ['fr', 'Il n’y a que trois bateaux ; il n’y a pas que la pluie.', "n' pas"],
  ['de', 'Nicht nur das: weder Boot noch Damm hielten.', 'weder noch'],
  ['es', 'No solo eso.', ''],
  ['ja', '市だけでなく県も動いた。未明のことだった。', ''],
  ['tlh', 'not a language that we know', ''],
])('%s: %s', (language, text, expected) => {
  expect(
    negations(text, languageOfTag(language))
      .map(({ form }) => form)
      .join(' '),
  ).toBe(expected);
});

it('gives the places where they stand', () => {
  expect(negations('We did not.', languageOfTag('en'))).toEqual([{ form: 'not', from: 7, to: 10 }]);
});
