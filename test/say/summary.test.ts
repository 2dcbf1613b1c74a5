import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { toldText, versionText } from '@/components/words/told';
import type { Report } from '@/lib/model/report';
import type { VersionName } from '@/lib/model/said';
import { hints } from '@/lib/say/hints';
import { summary } from '@/lib/say/summary';
import { change, changesOf, COPY, FULL, UNKNOWN, VERSIONS } from '../components/invented-reports';

const spoken = (report: Report, isEmpty = false) =>
  summary({ ...report, hints: hints(report) }, isEmpty)
    .map(told => toldText(ENGLISH, told))
    .join(' ');

const bare: Report = { ...FULL, copies: [], quotes: [], changes: null };
const carrying = (id: number | null) => ({
  id: 1,
  carries: id,
  versions: VERSIONS.map(version => ({ ...version, current: version.id === id })),
});
const against = (from: number, part: Parameters<typeof changesOf>[1] = {}) => changesOf([], { from, kept: 7, ...part });

describe('the summary', () => {
  it.each<[string, Report, string]>([
    [
      'edits and additions',
      { ...bare, changes: against(6, { edited: 1, added: 2 }) },
      'The page carries Version 7. Since Version 6: 1 paragraph edited, 2 paragraphs added; the page gives a new time and no notice.',
    ],
    [
      'a notice',
      { ...bare, changes: against(6, { removed: 1, announced: { degree: 'notice', text: 'Corrected on Friday.' } }) },
      'The page carries Version 7. Since Version 6: 1 paragraph removed; the page carries a notice.',
    ],
    [
      'neither notice nor time',
      { ...bare, changes: against(6, { moved: 1, announced: { degree: 'none', text: null } }) },
      'The page carries Version 7. Since Version 6: 1 paragraph moved; the page does not mention the change and gives no new time.',
    ],
    [
      'no word changed',
      { ...bare, changes: against(6) },
      'The page carries Version 7. Since Version 6 no word was changed.',
    ],
    [
      'an earlier text than the newest',
      { ...bare, article: carrying(6), changes: against(5, { edited: 1 }) },
      'The page carries Version 6. Since Version 5: 1 paragraph edited; the page gives a new time and no notice. 1 later version of this article is known.',
    ],
    [
      'a later version chosen',
      { ...bare, article: carrying(5), changes: against(7, { edited: 1 }) },
      'The page carries Version 5. From Version 7, a later one, to this text: 1 paragraph edited. 2 later versions of this article are known.',
    ],
    [
      'the first version',
      { ...bare, article: { id: 1, carries: 1, versions: [{ ...VERSIONS[0], words: 420, current: true }] } },
      'The page carries Version 1.',
    ],
    [
      'the headline only',
      {
        ...bare,
        changes: against(6, { title: change({ op: 'edited', a: [0], b: [0], kinds: ['headline'], weight: 1 }) }),
      },
      'The page carries Version 7. Since Version 6: the headline changed; the page gives a new time and no notice.',
    ],
    [
      'later versions only',
      { ...bare, article: carrying(1) },
      'The page carries Version 1. 6 later versions of this article are known.',
    ],
    [
      'blocks of a live blog',
      {
        ...bare,
        changes: against(6, { added: 5, blocks: { kept: 3, edited: 0, added: 2, removed: 0, rolledOff: 0 } }),
      },
      'The page carries Version 7. Since Version 6: 2 blocks added; the page gives a new time and no notice.',
    ],
    [
      'a text not known',
      { ...bare, article: carrying(null), changes: against(7, { added: 1 }) },
      'This text is new: it differs from all 7 known versions. Since Version 7: 1 paragraph added; the page gives a new time and no notice.',
    ],
    [
      'a shorter view',
      { ...bare, changes: against(6, { shorterView: 'b' }) },
      'The page carries Version 7. This page ends earlier: a shorter view of the same text.',
    ],
    [
      'an adapted copy',
      { ...UNKNOWN, copies: [COPY] },
      'Substantially the same article, reworked, stands at Harbour Post.',
    ],
    [
      'many copies',
      {
        ...UNKNOWN,
        copies: ['A', 'B', 'C', 'D'].map((site, articleId) => ({ ...COPY, site, articleId, relation: 'copy' })),
      },
      'Nearly the same words stand at 4 other sites.',
    ],
    [
      'more copies than were compared',
      {
        ...UNKNOWN,
        unread: 9,
        copies: ['A', 'B', 'C', 'D'].map((site, articleId) => ({ ...COPY, site, articleId, relation: 'copy' })),
      },
      'Nearly the same words stand at 4 other sites or more.',
    ],
    [
      'the site’s own second address',
      {
        ...UNKNOWN,
        copies: [
          { ...COPY, relation: 'version', site: 'Merren Courier' },
          { ...COPY, articleId: 2 },
        ],
      },
      'The same story stands under another address at Merren Courier. Substantially the same article, reworked, stands at Harbour Post.',
    ],
    [
      'two copies at one site',
      { ...UNKNOWN, copies: [COPY, { ...COPY, articleId: 2 }] },
      'Substantially the same article, reworked, stands at Harbour Post.',
    ],
    [
      'passages and quotes',
      {
        ...UNKNOWN,
        copies: [
          { ...COPY, relation: 'passages' },
          { ...COPY, articleId: 2, relation: 'quotes' },
        ],
      },
      'Some of its passages stand also at Harbour Post. The same things people said stand also at Harbour Post.',
    ],
    [
      'nothing',
      UNKNOWN,
      'You have not kept this article, and none of your saved articles contains its passages. Keep it, and you will see when it changes.',
    ],
  ])('says of %s', (_, report, expected) => {
    expect(spoken(report)).toBe(expected);
  });

  it('says that an empty collection knows nothing, rather than that nothing was found', () => {
    expect(spoken(UNKNOWN, true)).toMatch(/^Your collection is empty: keep this article/);
  });

  it('leaves a name of the source’s own as it is', () => {
    const versions = [{ ...VERSIONS[5], name: { given: 'Nachtausgabe' }, current: true }, VERSIONS[6]];
    expect(spoken({ ...bare, article: { id: 1, carries: 6, versions } })).toMatch(/^The page carries Nachtausgabe\./);
  });

  it.each<[VersionName, string]>([
    [{ number: 6 }, 'Version 6'],
    [{ given: '6' }, 'Version 6'],
    [{ given: '٢' }, 'Version ٢'],
    [{ given: 'Version' }, 'Version'],
    [{ given: 'Version finale' }, 'Version finale'],
    [{ given: 'Nachtausgabe' }, 'Nachtausgabe'],
  ])('calls %j %j', (name, expected) => {
    expect(versionText(ENGLISH, name)).toBe(expected);
  });

  it('never says who took from whom', () => {
    const all = [FULL, { ...UNKNOWN, copies: [COPY, { ...COPY, relation: 'copy' as const }] }]
      .map(report => spoken(report))
      .join(' ');
    expect(all).not.toMatch(/copied|stole|plagiar|original|source of|took|fake/i);
  });
});
