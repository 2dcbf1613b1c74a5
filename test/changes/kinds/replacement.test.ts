import { expect, it } from 'vitest';
import { languageOfTag } from '@/lib/languages/registry';
import { replacedName } from '@/lib/changes/kinds/replacement';

// `{old=>new}` is replaced; "-": nothing says that it is a name.
it.each([
  ['de', 'Für {Hofer=>Huber} ist es das Ende.', 'Hofer → Huber'],
  ['de', 'Ohne {Strom=>Heizung} saßen sie da.', '-'],
  ['de', 'Für {Kinder=>Schüler} ist es frei.', '-'],
  ['de', 'Für die {Sonne=>Ilse} ist es zu spät.', '-'],
  ['ar', 'وتوجه الفريق إلى {العقبة=>المفرق} عبر البر', 'العقبة → المفرق'],
  ['ar', 'انطلق من {حمص=>حماة} نحو الشمال', 'حمص → حماة'],
  ['ar', 'توفي في {المستشفى=>العيادة}.', '-'],
  ['ja', 'ドイツの{ミュラー=>シュミット}が優勝した。', 'ミュラー → シュミット'],
  ['ja', '{タクシー=>バス}で向かった。', '-'],
  ['en', 'For {Hofer=>Huber} it is the end.', '-'],
])('%s: %s', (language, sentence, expected) => {
  const [, before, old, fresh, after] = /^(.*)\{(.*)=>(.*)\}(.*)$/su.exec(sentence)!;
  const side = (word: string) => ({
    text: before + word + after,
    from: before.length,
    to: before.length + word.length,
  });
  expect(replacedName(side(old), side(fresh), languageOfTag(language))?.join(' → ') ?? '-').toBe(expected);
});
