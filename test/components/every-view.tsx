/** Every view of every page of ours, drawn from invented data. */
import type { ArchiveActions, ArchiveWork } from '@/components/archive/archive-actions';
import { ArchiveApp } from '@/components/archive/ArchiveApp';
import { type JobLine, newJob } from '@/lib/archives/archive-work';
import { AGREED } from './agreed';
import type { ComponentChild } from 'preact';
import type { ChangesState } from '@/components/changes/changes-actions';
import { ChangesApp } from '@/components/changes/ChangesApp';
import { Compare } from '@/components/compare/Compare';
import { CompareState, type Waiting } from '@/components/compare/CompareState';
import type { Comparison } from '@/components/compare/comparison';
import type { OptionsActions } from '@/components/options/actions';
import { OptionsApp } from '@/components/options/OptionsApp';
import { Popup, type PopupProps, type View } from '@/components/report/Popup';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import type { Page } from '@/components/words/page-files';
import { fault } from '@/lib/model/faults';
import { NOT_STATED } from '@/lib/model/stored-names';
import { compared, EVERYTHING, HISTORY } from './invented-comparisons';
import { INVENTED_CHANGES, inventedChanges, inventedPapers, inventedSettings, paperActions } from './invented-papers';
import { FULL, manyChanges, UNKNOWN } from './invented-reports';
import { library, rowAt } from './invented-library';

const nothing = () => undefined;

/** The same with every Latin letter of its texts in Greek, so that a Latin one on the page is ours. */
function greek<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (key, value) => (isText(key, value) ? inGreek(value) : value));
}

// Names of ours in the data: operations, kinds, degrees, keys, times and addresses.
const OURS = new Set(
  'op quote notice degree relation drift kind strength id key url address language at last'.split(' '),
);

function isText(key: string, value: unknown): value is string {
  if (typeof value !== 'string' || OURS.has(key)) return false;
  return !/^\d{4}-\d\d-\d\dT/.test(value) && !KIND_WORDS.has(value);
}

const KIND_WORDS = new Set(
  'number negation quote attribution name date hedge correction headline wording cosmetic names count at-least'.split(
    ' ',
  ),
);

function inGreek(text: string): string {
  return text.replace(/[a-z]/gi, letter =>
    String.fromCharCode(0x3b1 + ((letter.toLowerCase().charCodeAt(0) - 97) % 17)),
  );
}

function popup(view: View, more: Partial<PopupProps> = {}): ComponentChild {
  return (
    <Popup
      view={view}
      keeping={{ state: 'unknown' }}
      highlighting={{ state: 'off' }}
      consent={AGREED}
      isPrivate={false}
      onCancel={nothing}
      onAgainst={nothing}
      onCompare={nothing}
      onKeep={nothing}
      onUndoKeep={nothing}
      onHighlight={nothing}
      onStep={nothing}
      onRetry={nothing}
      onOptions={nothing}
      {...more}
    />
  );
}

const report = (of: typeof FULL, corpusEmpty = false): View => ({
  state: 'report',
  report: greek(of),
  corpusEmpty,
  kept: 'unknown',
});

const greekChanges = (state: ChangesState) => inventedChanges({ load: async () => greek(state) });

function compare(comparison: Comparison): ComponentChild {
  return (
    <Compare
      comparison={greek(comparison)}
      asked={{ a: comparison.a.key, b: comparison.b.key }}
      choices={[]}
      history={greek(HISTORY)}
      view={{ layout: 'side', scope: 'changes', only: [] }}
      onView={nothing}
      onChoose={nothing}
      onExport={nothing}
      onPrint={nothing}
    />
  );
}

const CORPUS = {
  id: 2,
  name: 'Φέρι',
  source: 'Ραδιο',
  licence: NOT_STATED,
  articles: 1520,
  versions: 40_171,
  bytes: 203_000_000,
  importedAt: '2026-05-01T00:00:00Z',
};

const ACTIONS: OptionsActions = {
  settings: inventedSettings(),
  papers: inventedPapers({
    load: async () => ({
      named: [
        { site: 'λιμαν', since: '2026-05-01T00:00:00Z', kept: 3, granted: true },
        { site: 'νησι', since: '2026-05-01T00:00:00Z', kept: 0, granted: false },
      ],
      everywhere: false,
      never: ['τραπ'],
    }),
  }),
  corpora: async () => [CORPUS, { ...CORPUS, id: 3 }],
  collection: async () => ({
    loss: { kind: 'part', had: 1200, left: 7, asOf: '2026-05-01T00:00:00Z' },
    unsaved: 25,
  }),
  walkOn: async () => true,
  acceptLoss: async () => undefined,
  putOffBackup: async () => undefined,
  importFiles: () => ({ cancel: nothing }),
  tablesIn: async () => [],
  importSeeds: () => ({ cancel: nothing }),
  exportFile: async () => 'cancelled' as const,
  backupIn: async () => null,
  deleteCorpus: async () => undefined,
  restoreCorpus: async () => undefined,
  purgeDeleted: async () => undefined,
  storage: async () => ({ used: 1_250_000, free: 80e9, persisted: false }),
  persist: async () => true,
  expired: async () => ({ versionIds: [], articles: 0, firstTitle: '' }),
  removeExpired: async () => undefined,
  checkIndex: async () => [],
  repairIndex: async () => undefined,
  shortcut: async () => null,
  copy: async () => undefined,
  save: nothing,
};

const { a } = EVERYTHING;
const missing: Waiting = { state: 'missing', side: 'both' };
const shorter = compared(a, { ...a, paragraphs: a.paragraphs.slice(0, 4) });

/** A job of each outcome; the addresses are in Greek letters. */
function archiveLine(outcome: JobLine['outcome'], at: number): JobLine {
  const counts = { captures: 1_204, looked: 12, read: 9, fresh: 3, unread: 1_192 };
  const until = outcome === 'too-fast' ? Date.parse('2026-04-17T12:05:00Z') : 0;
  return { address: `αβγ/${'δ'.repeat(60)}/${at}`, archive: 'internet-archive', outcome, until, counts };
}

const OUTCOMES: readonly JobLine['outcome'][] = [
  null,
  'captures',
  'none',
  'no-text',
  'withheld',
  'excluded',
  'no-answer',
  'too-fast',
  'part',
  'no-permission',
  'cut-off',
];

const archiveActions = (work: ArchiveWork): ArchiveActions => ({
  watch: changed => changed(work),
  ask: async () => true,
  resume: async () => undefined,
  pause: async () => undefined,
  askAgain: async () => undefined,
  lookCloser: async () => undefined,
  job: async ({ address }) => newJob(address, 'internet-archive'),
  forgetJobs: async () => undefined,
  read: async () => [],
  listed: async () => ['https://lantern.example/a'],
  ofPaper: async () => [],
  copy: async () => undefined,
  log: async () => [],
  clearLog: async () => undefined,
  isPermitted: async () => true,
  namesActivity: true,
  withdraw: async () => undefined,
  choices: async () => ({ on: ['iceland'], own: 'localhost:8080/wayback' }),
  choose: async () => undefined,
});

const IDLE = archiveActions({ lines: [], isRunning: false, resting: null, trouble: null });
const ALL_OUTCOMES = archiveActions({
  lines: OUTCOMES.map(archiveLine),
  isRunning: true,
  resting: { archive: 'internet-archive', until: Date.parse('2026-04-17T12:05:00Z') },
  trouble: null,
});
const IN_TROUBLE = archiveActions({
  lines: [archiveLine(null, 1)],
  isRunning: false,
  resting: null,
  trouble: { code: 'storage-full', values: {} },
});

/** By page, then by what the view shows. Texts of papers are in Greek letters: a Latin one on the page is ours. */
export const VIEWS: Readonly<Record<Page, Readonly<Record<string, () => ComponentChild>>>> = {
  archive: {
    'the question': () => <ArchiveApp actions={IDLE} address="" isPrivate={false} />,
    'every outcome': () => <ArchiveApp actions={ALL_OUTCOMES} address="" isPrivate={false} />,
    'a full disk': () => <ArchiveApp actions={IN_TROUBLE} address="" isPrivate={false} />,
    'a private window': () => <ArchiveApp actions={IDLE} address="" isPrivate={true} />,
  },
  library: {
    'two articles': () => library([1, 2].map(id => ({ ...rowAt(id), title: `Λιμάνι ${id}`, paper: 'Ταχυδρόμος' }))),
    'nothing stored': () => library([]),
    'a missing article': () => library([], {}, '?article=7'),
  },
  popup: {
    'the wait': () => popup({ state: 'loading' }),
    'a full report': () => popup(report(FULL)),
    'a long report': () => popup(report(manyChanges(40))),
    'nothing known': () => popup(report(UNKNOWN)),
    'an empty collection': () => popup(report(UNKNOWN, true)),
    'highlights and a kept version': () =>
      popup(report({ ...FULL, unread: 3 }), {
        keeping: { state: 'kept', versionId: 8, name: { number: 8 } },
        highlighting: { state: 'on', against: FULL.changes!.from, at: 1, of: 4, missing: 1 },
      }),
    'a known version': () => popup(report(FULL), { keeping: { state: 'known', versionId: 7, name: { number: 7 } } }),
    'a private window': () => popup(report(FULL), { keeping: { state: 'private' }, highlighting: { state: 'lost' } }),
    'no article': () => popup({ state: 'no-article', url: '' }),
    'a named paper': () =>
      popup(
        {
          ...(report(FULL) as Extract<View, { state: 'report' }>),
          lastRead: { at: '2026-05-01T08:00:00Z', same: false, versionId: 7 },
        },
        { papers: paperActions({ site: 'λιμαν', state: 'named', kept: 3, followed: '2026-05-02T08:00:00Z' }) },
      ),
    'an offered paper': () =>
      popup(report(FULL), { papers: paperActions({ site: 'λιμαν', state: 'offered', kept: 0, followed: null }) }),
    'a page that the panel may not see': () => popup({ state: 'forbidden', url: '' }, { place: 'panel' }),
    'the ways out': () =>
      popup(report(FULL), { ways: { onOptions: nothing, onPanel: nothing, onLibrary: nothing, onChanges: nothing } }),
    'a forbidden page': () => popup({ state: 'forbidden', url: '' }),
    'a failure': () => popup({ state: 'failed', fault: fault('storage-full') }),
  },
  compare: {
    'a comparison': () => compare(EVERYTHING),
    'a shorter view': () => compare(shorter),
    'a missing comparison': () => <CompareState waiting={missing} onRetry={nothing} />,
  },
  options: {
    'the collections': () => <OptionsApp actions={ACTIONS} hash="#corpora" />,
    'the papers': () => <OptionsApp actions={ACTIONS} hash="#papers" />,
    'the settings': () => <OptionsApp actions={ACTIONS} hash="#settings" />,
    'the storage': () => <OptionsApp actions={ACTIONS} hash="#storage" />,
    'the keyboard': () => <OptionsApp actions={ACTIONS} hash="#keyboard" />,
    about: () => <OptionsApp actions={ACTIONS} hash="#about" />,
  },
  welcome: {
    'the welcome page': () => <WelcomeApp actions={{ report: async () => greek(FULL), shortcut: async () => null }} />,
    'an example that cannot be opened': () => (
      <WelcomeApp actions={{ report: async () => Promise.reject(new Error('λ')), shortcut: async () => null }} />
    ),
  },
  changes: {
    'changes and follows': () => <ChangesApp actions={greekChanges(INVENTED_CHANGES)} />,
    'nothing found': () => <ChangesApp actions={greekChanges({ changes: [], followed: [] })} />,
  },
};
