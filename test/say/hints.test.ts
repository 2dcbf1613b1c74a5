import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { toldText } from '@/components/words/told';
import { hints } from '@/lib/say/hints';
import type { Changes, Copy, Report, VersionEntry } from '@/lib/model/report';

const page: Report['page'] = {
  url: 'https://www.harbour-courier.example/a',
  address: 'https://harbour-courier.example/a',
  site: 'harbour-courier.example',
  title: 'Ferry runs aground',
  language: 'en',
  publishedAt: null,
  modifiedAt: null,
  words: 400,
  paragraphs: ['A ferry ran aground.'],
  declared: [],
  read: { paragraphs: 1, words: 400, beside: [], otherArticles: 0 },
};
const nothing: Omit<Report, 'hints'> = { page, article: null, copies: [], unread: 0, changes: null, quotes: [] };

const version = (id: number, current: boolean): VersionEntry => ({
  id,
  name: { number: id },
  seenAt: null,
  publishedAt: null,
  source: 'test',
  words: 400,
  current,
  titles: ['Ferry'],
  changedWords: null,
  shorterView: false,
  corpus: 'Harbour papers',
});

const changes: Changes = {
  from: 1,
  kept: 9,
  edited: 1,
  added: 2,
  removed: 0,
  moved: 0,
  paragraphs: [],
  title: null,
  before: {},
  announced: { degree: 'time', text: null },
  shorterView: null,
  coarse: false,
  blocks: null,
  beside: [],
};

const copy: Copy = {
  articleId: 3,
  url: 'https://lantern.example/b',
  site: 'Northern Lantern',
  title: 'Ferry',
  relation: 'copy',
  resemblance: 0.9,
  pageInCopy: 0.95,
  copyInPage: 0.94,
  carries: { versionId: 1, name: { number: 1 }, margin: 0.1 },
  publishedAt: null,
  seenAt: null,
  passages: [],
  versionId: 7,
  source: 'Harbour papers',
  corpus: 'Harbour papers',
  differs: null,
};

const texts = (report: Omit<Report, 'hints'>) => hints(report).map(hint => toldText(ENGLISH, hint));
const evidence = (report: Omit<Report, 'hints'>) => hints(report)[0].evidence.map(told => toldText(ENGLISH, told));

describe('hints', () => {
  it('has nothing to say of a page that nothing is known of', () => {
    expect(hints(nothing)).toEqual([]);
  });

  it('says which version the page carries, and that later ones are known', () => {
    const article = { id: 1, carries: 1, versions: [version(1, true), version(2, false)] };
    expect(texts({ ...nothing, article })).toEqual([
      'The page carries Version 1.',
      '1 later version of this article is known.',
    ]);
  });

  it('says that a text is in none of the known versions', () => {
    const article = { id: 1, carries: null, versions: [version(1, false), version(2, false)] };
    expect(texts({ ...nothing, article })).toEqual(['This text is new: it differs from all 2 known versions.']);
  });

  it('counts changes and says how the page speaks of them', () => {
    const article = { id: 1, carries: 2, versions: [version(1, false), version(2, true)] };
    expect(texts({ ...nothing, article, changes })).toContain(
      'Since Version 1: 1 paragraph edited, 2 paragraphs added; the page gives a new time and no notice.',
    );
  });

  it('does not say "since" of a later version than the one on the page', () => {
    const article = { id: 1, carries: 1, versions: [version(1, true), version(2, false)] };
    expect(texts({ ...nothing, article, changes: { ...changes, from: 2 } })).toContain(
      'From Version 2, a later one, to this text: 1 paragraph edited, 2 paragraphs added.',
    );
  });

  it.each([
    [[['table', 2]], 'The text is that of Version 1; a table beside it reads otherwise.'],
    [[['caption', 2]], 'The text is that of Version 1; beside it 2 captions read otherwise.'],
    [
      [
        ['table', 1],
        ['footnote', 1],
      ],
      'The text is that of Version 1; beside it a table, a footnote read otherwise.',
    ],
  ] as const)('never says that the page carries a version beside which something differs: %j', (blocks, said) => {
    const beside = blocks.flatMap(([reason, many]) =>
      Array.from({ length: many }, () => ({ before: 'a', after: 'b', reason })),
    );
    const besideCarried = { compared: true, changes: beside };
    const article = { id: 1, carries: 1, besideCarried, versions: [version(1, true)] };
    const none = { ...changes, edited: 0, added: 0, beside };
    expect(texts({ ...nothing, article, changes: none })).toEqual([said]);
  });

  it('says what stands otherwise beside a text that was edited', () => {
    const beside = [{ before: null, after: 'Figures are estimates.', reason: 'footnote' as const }];
    const article = { id: 1, carries: null, versions: [version(1, false)] };
    expect(texts({ ...nothing, article, changes: { ...changes, beside } })).toContain(
      'Beside the text, a footnote reads otherwise than in Version 1.',
    );
  });

  it('calls a story at a known address written anew, and counts what is left of it', () => {
    const shared = { versionId: 1, words: 31, of: 400 };
    const article = { id: 1, carries: null, rewritten: true, shared, versions: [version(1, false)] };
    expect(texts({ ...nothing, article })).toEqual([
      'This address is known; the text was written anew: 31 of 400 words stand in Version 1.',
    ]);
  });

  it('calls a beginning a shorter view, not a deletion', () => {
    const shorter: Changes = { ...changes, edited: 0, added: 0, removed: 7, shorterView: 'b' };
    const article = { id: 1, carries: 2, versions: [version(1, false), version(2, true)] };
    const said = texts({ ...nothing, article, changes: shorter }).join(' ');
    expect(said).toMatch(/shorter view/);
    expect(said).not.toMatch(/removed/);
  });

  it('counts the blocks of a live blog', () => {
    const article = { id: 1, carries: null, versions: [version(1, false)] };
    const live: Changes = { ...changes, blocks: { kept: 3, edited: 1, added: 2, removed: 0, rolledOff: 0 } };
    expect(texts({ ...nothing, article, changes: live }).join(' ')).toContain('1 block edited, 2 blocks added');
  });

  it('puts what a page declares before what words show', () => {
    const declared = [{ kind: 'credit', text: 'Meridian contributed', name: 'Meridian' }] as const;
    expect(hints({ ...nothing, page: { ...page, declared }, copies: [copy] }).map(hint => hint.strength)).toEqual([
      'declared',
      'strong',
    ]);
  });

  it('gives the shares in both directions as evidence', () => {
    expect(evidence({ ...nothing, copies: [copy] })).toContain('95 % of this page, 94 % of the other');
  });

  it('counts what was reworded among the passages', () => {
    const span = { paragraph: 0, from: 0, to: 9 };
    const passages = [
      { a: span, b: span, words: 9 },
      { a: span, b: span, words: 12, reworked: { shared: 9, text: 'A ferry ra' } },
    ];
    expect(evidence({ ...nothing, copies: [{ ...copy, passages }] })).toContain(
      '2 shared passages, 1 of them reworded',
    );
  });

  it.each(['copied', 'copy of', 'stole', 'plagiar', 'fake', 'original'])('never says "%s"', verdict => {
    const article = { id: 1, carries: 2, versions: [version(1, false), version(2, true)] };
    const all = texts({
      ...nothing,
      article,
      changes,
      copies: (['version', 'copy', 'adapted', 'passages', 'quotes'] as const).map(relation => ({ ...copy, relation })),
    });
    expect(all.join(' ').toLowerCase()).not.toContain(verdict);
  });
});
