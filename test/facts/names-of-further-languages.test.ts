/** Names in languages that were added by their data alone; all sentences are invented. */
import { expect, it } from 'vitest';
import { names as find } from '@/lib/facts/names';
import { names as italian } from '@/lib/languages/it/names';
import type { NameFacts } from '@/lib/languages/name-schema';
import { names as dutch } from '@/lib/languages/nl/names';
import { names as polish } from '@/lib/languages/pl/names';
import { names as portuguese } from '@/lib/languages/pt/names';
import type { Language } from '@/lib/languages/schema';

const language = (code: string, names: NameFacts): Language => ({ code, text: {}, names, changes: null });

const LANGUAGES = [
  language('it', italian()),
  language('nl', dutch()),
  language('pl', polish()),
  language('pt', portuguese()),
];

it.each([
  [
    'pt',
    'O prefeito Rui Valadim visitou Sarmela. Ontem, Ana da Lapa ficou em casa.',
    'rui valadim sarmela ana da lapa',
  ],
  ['pt', 'Sarmela foi evacuada. Água e pão faltam.', 'sarmela'],
  ['pt', 'Segundo o jornal «O Farol», Professor Lindo mentiu.', 'o farol lindo'],
  [
    'it',
    'Il sindaco Aldo Merighi è arrivato a Castelvena. Ieri Lia di Sanna ha parlato.',
    'aldo merighi castelvena lia di sanna',
  ],
  ['it', 'Castelvena è vuota. L’acqua manca.', 'castelvena'],
  ['it', 'Lo scrive il quotidiano «Il Faro» di lunedì.', 'il faro'],
  [
    'nl',
    'Burgemeester Teun van der Meulen kwam uit Oldervoort. Gisteren regende het.',
    'teun van der meulen oldervoort',
  ],
  ['nl', 'Oldervoort was leeg. Water is schaars.', 'oldervoort'],
  ['nl', 'Dat schrijft de krant “De Bode” vandaag.', 'de bode'],
  ['pl', 'Burmistrz Jan Wolnik przyjechał z Zalesina. Wczoraj padało.', 'jan wolnik zalesina'],
  ['pl', 'Przyszli ks. Adam Zdun, św. Kilian i prof. Rut.', 'adam zdun kilian rut'],
  ['pl', 'Zalesin był pusty. Woda jest droga.', 'zalesin'],
  ['pl', 'Tak podała gazeta „Nowe Słowo” w maju.', 'nowe słowo'],
])('%s: %s', (code, text, expected) => {
  const found = find(
    text,
    LANGUAGES.find(one => one.code === code)!,
  );
  expect(found.map(({ form }) => form).join(' ')).toBe(expected);
});
