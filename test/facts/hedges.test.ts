import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { hedges } from '@/lib/facts/hedges';

it.each([
  ['en', 'He was reportedly ill and may have been said to be in Holm.', 'reportedly may said to be'],
  ['en', 'In May they met; May was wet. May I come in?', 'may'],
  ['fr', 'Le maire aurait signé, et le pont fermerait peut-être.', 'aurait fermerait peut-être'],
  ['fr', 'Il montrait la route et préparait le repas.', ''],
  ['de', 'Angeblich soll er geflohen sein, vermutlich nach Norden.', 'angeblich soll vermutlich'],
  ['es', 'El presunto autor habría salido, al parecer, por mar.', 'presunto habría al parecer'],
  ['es', 'Quería salir y había viento.', ''],
  ['en', 'She couldn’t see it; she could.', 'could could'],
  ['ar', 'أشخاص يشتبه في أنهم فروا، لاحتمال تلوثها.', 'يشتبه لاحتمال'],
  ['ar', 'ربما كان الحريق متعمدا، ويُعتقد أنه بدأ ليلا.', 'ربما ويُعتقد'],
  ['ja', '火元は台所とみられ、放火の可能性もある。', 'とみられ 可能性'],
])('%s: %s', (language, text, expected) => {
  expect(
    hedges(text, languageOfTag(language))
      .map(({ form }) => form)
      .join(' '),
  ).toBe(expected);
});
