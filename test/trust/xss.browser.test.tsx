/**
 * Text that would be markup, script, style or a template anywhere else, in every field of every view: what a view shows
 * differs from a harmless one in its text only. No element, no attribute that runs, no script.
 */
import { AGREED } from '../components/agreed';
import { inventedPapers, inventedSettings } from '../components/invented-papers';
import { type ComponentChild, render } from 'preact';
import { commands } from 'vitest/browser';
import { expect, it } from 'vitest';
import { Compare } from '@/components/compare/Compare';
import { OptionsApp } from '@/components/options/OptionsApp';
import { Popup } from '@/components/report/Popup';
import type { OptionsActions } from '@/components/options/actions';
import type { Report } from '@/lib/model/report';
import { fault } from '@/lib/model/faults';
import { EVERYTHING } from '../components/invented-comparisons';
import { FULL } from '../components/invented-reports';
import { settled, show } from '../components/on-screen';
import { payloads } from './payloads';
import { sizeFor, Tally } from './tally';

const nothing = () => undefined;
const never = new Promise<never>(nothing);

/** Fields whose values are of a closed list, or are read as one: another value is no text of a page. */
const FIXED = new Set([
  'quote',
  'drift',
  'id',
  'op',
  'kind',
  'kinds',
  'relation',
  'state',
  'degree',
  'key',
  'language',
  'reason',
  'code',
  'as',
]);

/** Paths to all texts of a value. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return FIXED.has(path.findLast(each => !/^\d+$/.test(each)) ?? '') ? [] : [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}

/** A copy with one text replaced. */
function withText<T>(value: T, [first, ...rest]: readonly string[], text: string): T {
  if (first === undefined) return text as T;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  copy[first] = withText(copy[first], rest, text);
  return copy as T;
}

interface Sink {
  readonly name: string;
  view(text: string): ComponentChild;
}

const ACTIONS: OptionsActions = {
  papers: inventedPapers(),
  settings: inventedSettings(),
  collection: async () => ({ loss: null, unsaved: null }),
  walkOn: async () => true,
  acceptLoss: async () => undefined,
  putOffBackup: async () => undefined,
  tablesIn: async () => [],
  expired: async () => ({ versionIds: [], articles: 0, firstTitle: '' }),
  removeExpired: async () => undefined,
  corpora: () => never,
  importFiles: () => ({ cancel: nothing }),
  importSeeds: () => ({ cancel: nothing }),
  exportFile: async () => 'cancelled' as const,
  backupIn: async () => null,
  deleteCorpus: async () => undefined,
  restoreCorpus: async () => undefined,
  purgeDeleted: async () => undefined,
  storage: async () => ({ used: 1, free: 1, persisted: false }),
  persist: async () => true,
  checkIndex: async () => [],
  repairIndex: async () => undefined,
  shortcut: async () => 'Alt+W',
  copy: async () => undefined,
  save: nothing,
};

const CORPUS = {
  id: 2,
  name: 'Ferries',
  source: 'invented',
  licence: 'MIT',
  articles: 1,
  versions: 1,
  bytes: 9,
  importedAt: '2026-05-01T00:00:00Z',
};

const shown = (view: unknown) => {
  const props = {
    view,
    keeping: { state: 'unknown' },
    highlighting: { state: 'off' },
    consent: AGREED,
    isPrivate: false,
    onCancel: nothing,
    onAgainst: nothing,
    onCompare: nothing,
    onKeep: nothing,
    onUndoKeep: nothing,
    onHighlight: nothing,
    onStep: nothing,
    onRetry: nothing,
    onOptions: nothing,
  };
  return <Popup {...(props as unknown as Parameters<typeof Popup>[0])} />;
};
const popup = (report: Report) => shown({ state: 'report', report, corpusEmpty: false, kept: 'unknown' });

const SINKS: readonly Sink[] = [
  ...textsIn(FULL).map(path => ({
    name: `popup ${path.join('.')}`,
    view: (text: string) => popup(withText(FULL, path, text)),
  })),
  ...textsIn(EVERYTHING).map(path => ({
    name: `compare ${path.join('.')}`,
    view: (text: string) => {
      const comparison = withText(EVERYTHING, path, text);
      return (
        <Compare
          choices={[]}
          history={null}
          asked={{ a: comparison.a.key, b: comparison.b.key }}
          view={{ layout: 'side', scope: 'changes', only: [] }}
          comparison={comparison}
          onView={nothing}
          onChoose={nothing}
          onExport={nothing}
          onPrint={nothing}
        />
      );
    },
  })),
  ...textsIn(CORPUS).map(path => ({
    name: `options ${path.join('.')}`,
    view: (text: string) => (
      <OptionsApp
        actions={{ ...ACTIONS, corpora: async () => [withText(CORPUS, path, text)] } as OptionsActions}
        hash="#corpora"
      />
    ),
  })),
  {
    name: 'popup fault',
    view: (text: string) => shown({ state: 'failed', fault: fault('stopped', { detail: text }) }),
  },
];

const described = (element: Element) =>
  [element.tagName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`)].join(' ').slice(0, 200);

/** Elements, and attributes that could run or load, which no view of ours has. */
function intruders(app: Element): string[] {
  const own = [
    ...app.querySelectorAll(
      'script, iframe, object, embed, style, link, base, meta, form[action], img:not([src^="/"]), audio, video, frame, template, marquee',
    ),
  ];
  const running = [...app.querySelectorAll('*')].filter(element =>
    [...element.attributes].some(
      ({ name, value }) =>
        name.startsWith('on') ||
        (/^(?:href|src|action|formaction|xlink:href)$/.test(name) && !/^(?:https?:|#|\/|[\w-]+\.html)/i.test(value)),
    ),
  );
  return [...own, ...running].map(described);
}

/**
 * After so many views one is judged with what it draws later, as those of the options page always are; prime, so that
 * each place has its turn. Meanwhile what was taken down is let go: without any pause, 20,000 views held 4.8 GB.
 */
const PAUSE_EVERY = 23;

/** How many payloads a run of `npm test` puts into each sink, and how many `npm run trust` does. */
const SIZES = { few: 200, all: 24_000 };

it('xss: payloads in every text of every view', { timeout: 3_600_000 }, async () => {
  const size = sizeFor(SIZES, import.meta.env.VITE_TRUST as string | undefined);
  const tally = new Tally();
  const from = performance.now();
  const ran = () => 'pwned' in globalThis;
  const all = payloads(Math.ceil(size / SINKS.length) + SINKS.length);
  for (let number = 0; number < size; number++) {
    const sink = SINKS[number % SINKS.length];
    const payload = all[(Math.floor(number / SINKS.length) + number) % all.length];
    let found: string[];
    try {
      const app = show(sink.view(payload));
      if (number % PAUSE_EVERY === 0 || sink.name.startsWith('options')) await settled();
      found = intruders(app);
      render(null, app);
    } catch (error) {
      found = [`threw ${String(error)}`];
    }
    tally.tried(
      found.length === 0 && !ran(),
      `${sink.name}: ${JSON.stringify(payload)}: ${found[0] ?? 'a script ran'}`,
    );
  }
  await settled(); // what was to run later has run
  tally.tried(!ran(), 'a script ran later');
  const counts = {
    name: 'xss',
    tries: `payloads in the ${SINKS.length} texts of popup, comparison and options`,
    seconds: (performance.now() - from) / 1000,
    ...tally.counts(),
  };
  await commands.writeFile('out/trust/xss.json', JSON.stringify(counts, null, 2));
  expect(tally.failures).toEqual([]);
});
