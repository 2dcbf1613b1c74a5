import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCorrection } from '@/lib/origin/corrections';
import { bylineCredits, closingCredit, credits, datelines, photoCredits } from '@/lib/origin/credits';
import { declarations, isSameSite, type PageFacts } from '@/lib/origin/declarations';
import { structuredData } from '@/lib/origin/structured-data';

const names = (found: readonly { name: string | null }[]): (string | null)[] => found.map(({ name }) => name);

describe('credit lines', () => {
  it.each([
    [
      'two agencies',
      'Agence France-Presse and Reuters contributed to this report',
      ['Agence France-Presse', 'Reuters'],
    ],
    ['an agency nobody has heard of', 'Meridian Press Service contributed to this report.', ['Meridian Press Service']],
    [
      'writers of an agency',
      'Associated Press writers Ada Quill in Vessin and Tom Brae contributed to this report.',
      ['Associated Press'],
    ],
    ['people alone', 'Ada Quill and Tom Brae contributed to this report.', []],
    ['first published elsewhere', 'This article was originally published by the Olmsund Courier.', ['Olmsund Courier']],
    ['French', 'La Gazette de Vessin et Reuters ont contribué à cet article.', ['Reuters', 'Gazette de Vessin']],
    ['French, short', '(avec AFP)', ['Agence France-Presse']],
    ['German', 'Mit Material von dpa und Reuters', ['Deutsche Presse-Agentur', 'Reuters']],
    ['German, whole', 'Der Pressedienst Nordufer hat zu diesem Bericht beigetragen.', ['Pressedienst Nordufer']],
    ['Spanish', 'Con información de EFE y la Agencia Meridiano', ['EFE', 'Agencia Meridiano']],
    ['Arabic', 'ساهمت رويترز في إعداد هذا التقرير', ['Reuters']],
    ['Japanese', 'この記事は共同通信が取材に協力しました。', ['Kyodo News']],
    ['names alone', 'AFP/Reuters', ['Agence France-Presse', 'Reuters']],
    ['a sentence of the story', 'The minister said his party had contributed to the fund for years.', []],
  ])('%s', (_, line, expected) => expect(names(credits(line))).toEqual(expected));

  it('reads brackets at the end of an article', () => {
    expect(names(closingCredit('Nobody was hurt, the fire brigade said. (dpa/AFP)'))).toEqual([
      'Deutsche Presse-Agentur',
      'Agence France-Presse',
    ]);
    expect(closingCredit('He won the race for the third time (2024).')).toEqual([]);
  });

  it('tells publishers from people in a byline', () => {
    expect(names(bylineCredits('By Ada Quill, Associated Press'))).toEqual(['Associated Press']);
    expect(names(bylineCredits('RFI'))).toEqual(['Radio France Internationale']);
    expect(bylineCredits('Ada Quill and Tom Brae')).toEqual([]);
  });
});

it.each([
  ['English', 'PARIS (Reuters) — The talks began.', 'Reuters'],
  ['with a day', 'PARIS, April 17 (AFP) - The talks began.', 'Agence France-Presse'],
  ['German', 'Berlin (dpa) - Die Gespräche haben begonnen.', 'Deutsche Presse-Agentur'],
  ['Spanish', 'Madrid, 17 abr (EFE).- Las conversaciones han empezado.', 'EFE'],
  ['Arabic', 'باريس 17 أبريل (رويترز) - بدأت المحادثات', 'Reuters'],
  ['Japanese', '【パリ共同】会談が始まった。', 'Kyodo News'],
  ['Japanese, of an agency abroad', '［パリ　17日　ロイター］ - 会談が始まった。', 'Reuters'],
  ['an invented agency', 'PORT VESSIN, May 12 (MPA) - The fire is out.', 'MPA'],
])('dateline: %s', (_, paragraph, name) => expect(names(datelines(paragraph))).toEqual([name]));

it.each([
  ['brackets in a sentence', 'The union of harbour workers in the north (AFP counted nine) went on strike.'],
  ['a party in brackets', 'The minister for transport and housing (CDU) - long a critic - agreed.'],
  ['letters that the words before explain', 'The Brain Care Score (BCS)—a measure of habits—was published in May.'],
  ['nothing', ''],
])('no dateline: %s', (_, paragraph) =>
  expect(names(datelines(paragraph)).filter(name => name === 'MPA' || name === 'Reuters' || name === 'BCS')).toEqual(
    [],
  ),
);

it.each([
  ['Photograph: Ada Quill/Reuters', ['Reuters']],
  ['Ships at dawn. via REUTERS - ADA QUILL', ['Reuters']],
  ['Der Hafen am Morgen. Foto: dpa', ['Deutsche Presse-Agentur']],
  ['© Ada Quill / AFP via Getty Images', ['Getty Images']],
  ['The harbour at dawn, before the ships came in.', []],
])('photo credit: %s', (caption, expected) => expect(names(photoCredits(caption))).toEqual(expected));

it.each([
  ['This article was amended on 18 April 2025. An earlier version gave the wrong tonnage.', true],
  ['Correction: the silo holds 300 tonnes, not 3,000.', true],
  ['Correction, 2 January: This story has been updated to say who owns the ferry.', true],
  ['Cet article a été modifié le 18 avril.', true],
  ['Rectificatif : le silo contient 300 tonnes.', true],
  ['In einer früheren Version dieses Artikels stand eine falsche Zahl.', true],
  ['Korrekturhinweis: Der Speicher fasst 300 Tonnen.', true],
  ['Fe de errores: el silo contiene 300 toneladas.', true],
  ['Esta noticia ha sido modificada para corregir una cifra.', true],
  ['تصحيح: تبلغ سعة الصومعة 300 طن', true],
  ['تم تعديل هذا المقال لتصحيح رقم', true],
  ['【訂正】サイロの容量は300トンでした。', true],
  ['記事の一部を修正しました。', true],
  ['Updated 12:34', false],
  ['The correction of the market went on for a third day.', false],
  ['The minister said the figures had been corrected.', false],
])('correction notice: %s', (text, expected) => expect(isCorrection(text)).toBe(expected));

describe('structured data', () => {
  it('finds the article in a graph, with names by reference', () => {
    const script = JSON.stringify({
      '@graph': [
        { '@type': 'Organization', '@id': '#pub', name: 'Olmsund Courier' },
        { '@type': 'BreadcrumbList', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Fire is out',
          publisher: { '@id': '#pub' },
          isAccessibleForFree: 'False',
          isBasedOn: { url: 'https://wire.example/1' },
          correction: { '@type': 'CorrectionComment', text: 'A number was wrong.' },
        },
      ],
    });
    const found = structuredData([script]).article;
    expect(found).toMatchObject({
      headline: 'Fire is out',
      publisher: 'Olmsund Courier',
      free: false,
      basedOn: ['https://wire.example/1'],
      corrections: ['A number was wrong.'],
    });
  });

  it('skips broken scripts and repairs line breaks in strings', () => {
    expect(structuredData(['{', '{"@type":"NewsArticle","headline":"Two\nlines"}']).article?.headline).toBe(
      'Two lines',
    );
    expect(structuredData(['null', '[]', '"text"', '']).article).toBeNull();
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(fc.property(fc.json(), json => structuredData([json]).article === null || true));
  });
});

const FACTS: PageFacts = {
  url: 'https://www.olmsund.example/news/1',
  canonical: null,
  siteName: 'Olmsund Courier',
  byline: null,
  paragraphs: [],
  notes: [],
  sources: [],
  captions: [],
  structured: null,
  sourceLinks: [],
};

describe('declarations', () => {
  it('are one a name, and none of the paper itself', () => {
    const found = declarations({
      ...FACTS,
      byline: 'Olmsund Courier',
      paragraphs: ['Reuters contributed to this report.'],
      notes: ['Source: Reuters', '© 2025 Olmsund Courier'],
    });
    expect(found).toEqual([{ kind: 'credit', text: 'Reuters contributed to this report.', name: 'Reuters' }]);
  });

  it('write out initials that the page explains', () => {
    const found = declarations({
      ...FACTS,
      siteName: 'Meridian Press Agency',
      paragraphs: ['PORT VESSIN, May 12 (MPA) - The fire is out.'],
    });
    expect(found).toEqual([{ kind: 'dateline', text: 'PORT VESSIN, May 12 (MPA) -', name: 'Meridian Press Agency' }]);
  });

  it('name an address elsewhere, not one of the same owner', () => {
    expect(declarations({ ...FACTS, canonical: 'https://wire.example/1' })).toEqual([
      { kind: 'canonical', text: 'https://wire.example/1', name: 'wire.example' },
    ]);
    expect(declarations({ ...FACTS, canonical: 'https://amp.olmsund.example/1' })).toEqual([]);
    expect(isSameSite('news.olmsund.co.uk', 'other.co.uk')).toBe(false);
  });

  it.each([
    ['its own address', 'https://www.olmsund.example/news/1'],
    ['its mobile view', 'https://m.olmsund.example/news/1'],
    ['its AMP view', 'https://amp.olmsund.example/news/1/amp'],
    ['its AMP view in a cache', 'https://olmsund-example.cdn.ampproject.org/c/s/olmsund.example/news/1'],
    ['a capture of it', 'https://web.archive.org/web/20310304063000/https://olmsund.example/news/1'],
    ['a part of itself', '#article'],
    ['its own name', 'Olmsund Courier'],
  ])('are not based on %s', (_, link) => {
    const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Fire is out', isBasedOn: link });
    const found = declarations({ ...FACTS, structured: structuredData([script]).article, sourceLinks: [link] });
    expect(found.filter(({ kind }) => kind === 'based-on')).toEqual([]);
  });

  it('give each notice once, also where the data repeats it', () => {
    const notice = 'Correction: the silo holds 300 tonnes, not 3,000. We regret the error.';
    const correction = { '@type': 'CorrectionComment', text: 'the silo holds 300 tonnes, not 3,000' };
    const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Fire is out', correction });
    const facts = { ...FACTS, paragraphs: [notice], notes: [notice], structured: structuredData([script]).article };
    expect(declarations(facts)).toEqual([{ kind: 'correction', text: notice, name: null }]);
  });

  it('name a paywall only where something is missing', () => {
    const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Fire is out', isAccessibleForFree: false });
    const kinds = (isPartial: boolean) =>
      declarations({ ...FACTS, structured: structuredData([script]).article, isPartial }).map(({ kind }) => kind);
    expect(kinds(true)).toEqual(['paywall']);
    expect(kinds(false)).toEqual([]);
  });

  it('never throw on noise', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (lines, byline) =>
        Array.isArray(declarations({ ...FACTS, byline, paragraphs: lines, notes: lines, captions: lines })),
      ),
    );
  });

  // The longest lines that the patterns look at, made of what they look for.
  it('take no more than 100 ms for a hostile page', () => {
    const hostile = ['a contributed to ', '(((((', 'avec avec ', 'Foto: Foto: ', 'この記事は', '© © '].map(part =>
      part.repeat(1_500 / part.length),
    );
    const start = performance.now();
    declarations({
      ...FACTS,
      byline: `A${' '.repeat(20_000)}B`,
      paragraphs: hostile,
      notes: hostile.map(line => line.slice(0, 400)),
      captions: hostile,
    });
    expect(performance.now() - start).toBeLessThan(100);
  });
});
