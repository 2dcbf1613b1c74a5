import { describe, expect, it } from 'vitest';
import { toldText } from '@/components/words/told';
import { wordsOf } from '@/components/words/words';
import type { Note, Report } from '@/lib/model/report';
import type { Told } from '@/lib/model/said';
import { hints } from '@/lib/say/hints';
import { noteTold } from '@/lib/say/notes';
import { summary } from '@/lib/say/summary';
import { changesOf, COPY, FULL, UNKNOWN, VERSIONS } from '../invented-reports';
import { LOCALES, sourcesOf, tagOf } from './catalogue';

const RELATIONS = ['version', 'copy', 'adapted', 'passages', 'quotes'] as const;
const KINDS = ['credit', 'photo', 'dateline', 'canonical', 'correction', 'publisher', 'based-on', 'paywall'] as const;
const declared = KINDS.flatMap(kind =>
  ['Northern Wire', null].map(name => ({ kind, text: 'Words of the page', name })),
);
const sites = ['A', 'B', 'C', 'D'].map((site, at) => ({ ...COPY, site, articleId: at }));
const versions = VERSIONS.map(version => ({ ...version, current: version.id === 3 }));

const counts = { edited: 1, added: 2, removed: 3, moved: 4 };
const degrees = (['notice', 'time', 'none'] as const).map(degree =>
  changesOf([], { ...counts, announced: { degree, text: null } }),
);

/** Reports in which every sentence of `lib/say` is said. */
const REPORTS: readonly Report[] = [
  FULL,
  UNKNOWN,
  { ...FULL, page: { ...FULL.page, declared } },
  { ...FULL, article: { id: 1, carries: null, versions: versions.map(each => ({ ...each, current: false })) } },
  { ...FULL, article: { id: 1, carries: 3, versions } },
  { ...FULL, article: { id: 1, carries: 3, versions }, changes: changesOf([]) },
  ...degrees.map(changes => ({ ...FULL, changes })),
  ...(['a', 'b'] as const).map(shorterView => ({ ...FULL, changes: changesOf([], { shorterView }) })),
  { ...FULL, changes: changesOf([], { blocks: { kept: 1, edited: 1, added: 2, removed: 3, rolledOff: 0 } }) },
  { ...FULL, changes: changesOf([]) },
  ...RELATIONS.map(relation => ({ ...FULL, copies: [{ ...COPY, relation }] })),
  ...RELATIONS.flatMap(relation =>
    [0, 9].map(unread => ({ ...FULL, unread, copies: sites.map(each => ({ ...each, relation })) })),
  ),
  ...(['reworded', 'reattributed', 'shortened'] as const).map(drift => ({
    ...FULL,
    quotes: [{ ...FULL.quotes[0], drift }],
  })),
];

const NOTES: readonly Note[] = [
  { kind: 'number', before: '12', after: '47', counted: ' people' },
  { kind: 'hedge', before: null, after: null, removed: ['may'], added: ['perhaps'] },
  { kind: 'name', before: null, after: 'Ilse' },
  { kind: 'name', before: 'Ilse', after: null },
  ...(['altered', 'added', 'removed'] as const).flatMap(quote =>
    [null, 'Ilse'].map((speaker): Note => ({ kind: 'quote', before: null, after: null, quote, speaker })),
  ),
  ...(['added', 'removed'] as const).map((notice): Note => ({ kind: 'correction', before: null, after: null, notice })),
];

function allTold(): Told[] {
  const said = REPORTS.flatMap(report => {
    const whole = { ...report, hints: hints(report) };
    return [
      ...whole.hints.flatMap(hint => [hint, ...hint.evidence]),
      ...summary(whole, false),
      ...summary(whole, true),
    ];
  });
  return [...said, ...NOTES.map(noteTold)];
}

describe.each(LOCALES)('in %s', locale => {
  const words = wordsOf({ locale: tagOf(locale), regional: tagOf(locale), sources: sourcesOf(locale) });

  it('every sentence of lib/say can be said, and none is empty', () => {
    for (const told of allTold()) expect(toldText(words, told)).not.toBe('');
  });
});
