import { describe, expect, it } from 'vitest';
import { plain } from '@/components/words/markup';
import { chosenLocale, LOCALES, loadWords } from '@/components/words/load';
import { type CatalogueOptions, wordsOf } from '@/components/words/words';
import { LOCALES as FOLDERS } from './catalogue';

const made = (source: string, more: Partial<CatalogueOptions> = {}) =>
  wordsOf({ locale: 'en-GB', regional: 'en-GB', sources: [source], ...more });

describe('a message', () => {
  it('has its parts as a tree', () => {
    expect(made('kept = Kept as <b><bdi>{ $version }</bdi></b>.').parts('kept', { version: 'Version 8' })).toEqual([
      'Kept as ',
      { tag: 'b', inside: [{ tag: 'bdi', inside: ['Version 8'] }] },
      '.',
    ]);
  });

  it('is plain text without them', () => {
    expect(made('kept = Kept as <b>{ $version }</b>.').text('kept', { version: 'Version 8' })).toBe(
      'Kept as Version 8.',
    );
  });

  it.each(['<b>bold</b>', '</bdi>', '\uE000b\uE001bold\uE000/b\uE001', '{ $version }', '<img src=x>'])(
    'takes no tag from a value: %j',
    version => {
      const parts = made('kept = Kept as <bdi>{ $version }</bdi>.').parts('kept', { version });
      expect(parts).toEqual(['Kept as ', { tag: 'bdi', inside: [version.replace(/[\uE000\uE001]/g, '')] }, '.']);
    },
  );

  it('ends a tag that is not closed with itself', () => {
    expect(made('keep = a <b>b').parts('keep')).toEqual(['a ', { tag: 'b', inside: ['b'] }]);
    expect(plain('a b')).toBe('a b');
  });

  it('throws where the catalogue has none, or a value is missing', () => {
    expect(() => made('keep = Keep').text('undo')).toThrow(RangeError);
    expect(() => made('kept = { $version }').text('kept', {} as never)).toThrow();
  });
});

describe('the reader’s language', () => {
  it.each([
    [['de-AT'], 'de'],
    [['DE'], 'de'],
    [['xx', 'de'], 'de'],
    [['xx'], 'en'],
    [['pt-BR'], 'pt_BR'],
    [['pt_BR'], 'pt_BR'],
    [['pt-PT'], 'pt_BR'],
    [['zh-SG'], 'zh_CN'],
    [['zh-TW', 'ja'], 'ja'], // who writes the traditional characters
    [['sr-Latn', 'fr-CA'], 'fr'],
    [['not a tag', 'pl'], 'pl'],
    [['en-US'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (wanted, expected) => {
    expect(chosenLocale(wanted)).toBe(expected);
  });

  it('is any that has a folder', () => {
    expect(LOCALES).toEqual(FOLDERS);
  });

  it('is loaded with numbers, dates and lists of its own', async () => {
    const words = await loadWords('de', ['said', 'shared'], ['fr', 'de-AT']);
    expect([words.locale, words.regional, words.direction]).toEqual(['de', 'de-AT', 'ltr']);
    expect(words.text('known-versions', { known: 1200 })).toBe('1.200 Fassungen dieses Artikels bekannt');
  });

  it('is loaded where its folder names a country', async () => {
    const words = await loadWords('pt_BR', ['said', 'shared'], ['en', 'pt-PT']);
    expect([words.locale, words.regional, words.direction]).toEqual(['pt-BR', 'pt-PT', 'ltr']);
    expect(words.text('known-versions', { known: 1200 })).toBe('1.200 versões conhecidas deste artigo');
  });

  it('has the plurals of Polish', async () => {
    const words = await loadWords('pl', ['shared'], ['pl']);
    expect([1, 3, 5, 22].map(count => words.text('elapsed-days', { count }))).toEqual([
      '1 dzień',
      '3 dni',
      '5 dni',
      '22 dni',
    ]);
  });

  it('has the plurals of Arabic, and the digits that the reader’s dates have', async () => {
    const days = async (tag: string) => {
      const words = await loadWords('ar', ['shared'], [tag]);
      return [1, 2, 3, 11, 100].map(count => words.text('elapsed-days', { count }));
    };
    expect(await days('ar-MA')).toEqual(['يوم واحد', 'يومان', '3 أيام', '11 يومًا', '100 يوم']);
    expect(await days('ar-EG')).toEqual(['يوم واحد', 'يومان', '٣ أيام', '١١ يومًا', '١٠٠ يوم']);
  });

  it('runs from right to left where its script does', () => {
    expect(made('', { locale: 'ar' }).direction).toBe('rtl');
  });
});
