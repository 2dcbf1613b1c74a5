/** The rules of the house (lib/README.md), held by reading the sources: which room imports which, and what each may touch. */
import { describe, expect, it } from 'vitest';
import { type Source, sources } from './support/sources';

const PURE = [
  'model',
  'basics',
  'languages',
  'text',
  'facts',
  'fingerprint',
  'match',
  'changes',
  'origin',
  'archives',
  'papers',
  'say',
];

/** Rooms that a room may import from, itself, the nouns in `lib/model` and the functions in `lib/basics` aside; packages by name. */
const MAY: Record<string, readonly string[]> = {
  model: [],
  basics: [],
  languages: ['text'],
  text: [],
  facts: ['text', 'languages'],
  fingerprint: ['text'],
  match: ['text', 'facts', 'fingerprint'],
  // `lib/say/notes` until the tools put notes into words themselves.
  changes: ['text', 'facts', 'languages', 'match', 'diff', 'lib/say/notes.ts'],
  origin: ['text', 'facts', 'languages', 'tldts'],
  archives: ['origin'],
  network: ['archives'],
  papers: [],
  say: [],
  reader: ['papers', 'dexie'],
  corpus: ['text', 'fingerprint', 'match', 'origin', 'dexie'],
  formats: ['text', 'origin', 'page', 'valibot', 'fflate'],
  page: ['text', 'origin', 'languages'],
  browser: ['papers', 'valibot', 'wxt/browser'],
  acts: [...PURE, 'formats', 'network', 'lib/corpus/corpus.ts'],
};

/** 'lib/text/x.ts' → 'text'; 'components/A.tsx' → 'components'; a package → its name. */
function room(path: string): string {
  const [top, second] = path.split('/');
  if (top === 'lib') return second;
  return ['components', 'entrypoints'].includes(top) ? top : path;
}

const inLib = sources.filter(source => source.path.startsWith('lib/'));

function foreign(source: Source): string[] {
  const own = room(source.path);
  const mayImport = (from: string) => MAY[own].some(may => from === may || room(from) === may);
  return source.imports
    .map(({ from }) => from)
    .filter(from => !['model', 'basics', own].includes(room(from)) && !mayImport(from));
}

describe('the rooms', () => {
  it.each(inLib.map(source => [source.path, source] as const))('%s imports only what its room may', (_, source) => {
    expect(foreign(source)).toEqual([]);
  });

  it.each(sources.filter(source => PURE.includes(room(source.path))).map(source => [source.path, source] as const))(
    '%s is pure',
    (_, source) => {
      const impure = /\b(document|window|browser|chrome|indexedDB|localStorage|fetch|setTimeout)\s*[.(]/;
      expect(source.code.match(impure)?.[0]).toBeUndefined();
    },
  );

  it.each([
    ['of values', false],
    ['of values and types', true],
  ])('import one another without a circle, %s', (_, types) => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.filter(({ typeOnly }) => types || !typeOnly).map(({ from }) => from),
      ]),
    );
    const known = types ? CIRCLES_OF_TYPES : [];
    expect(circles(graph).filter(circle => !known.some(some => circle.includes(some)))).toEqual([]);
  });
});

/** Files and packages that an entrypoint carries, through its static imports of values. */
function carriedBy(entry: string): Set<string> {
  const byPath = new Map(sources.map(source => [source.path, source]));
  const carried = new Set([entry]);
  for (const path of carried)
    for (const { from, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) carried.add(from);
  return carried;
}

describe('what a user waits for', () => {
  const publisherWords = ['tldts', 'lib/languages/origin-words.ts', 'lib/origin/declarations.ts', 'valibot', 'dexie'];

  it.each([
    ['entrypoints/article.content/index.ts', 'lib/page/draft-page.ts', publisherWords],
    ['entrypoints/popup/main.tsx', 'lib/browser/client.ts', ['tldts', 'dexie', 'lib/page/draft-page.ts']],
  ])('%s does without what it does not need', (entry, needed, spared) => {
    const carried = carriedBy(entry);
    expect(carried).toContain(needed);
    expect(spared.filter(each => carried.has(each))).toEqual([]);
  });
});

/** One file of each circle of types that is still there. This list may only shrink. */
const CIRCLES_OF_TYPES: readonly string[] = [
  'lib/changes/diff/word-edits.ts',
  'lib/changes/diff/pairing.ts',
  'lib/changes/announcement.ts',
  'lib/languages/schema.ts',
];

/** Groups of files of which each imports each, through others of the group (Tarjan, strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = path.splice(path.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('the borders', () => {
  const only = (what: RegExp, where: RegExp) =>
    sources.filter(source => what.test(source.code) && !where.test(source.path)).map(source => source.path);

  it('touches IndexedDB in lib/corpus and lib/reader only', () => {
    expect(only(/\bindexedDB\b|from 'dexie'/, /^lib\/(corpus|reader)\//)).toEqual([]);
  });

  it('touches the extension API in lib/browser and entrypoints only', () => {
    expect(
      only(
        /\b(browser|chrome)\.(runtime|tabs|scripting|storage|action|permissions)\b/,
        /^(lib\/browser|entrypoints)\//,
      ),
    ).toEqual([]);
  });

  it('keeps components free of browser API and storage', () => {
    const components = sources.filter(source => room(source.path) === 'components');
    const imported = components.flatMap(source => source.imports.map(({ from }) => from));
    const taken = imported.filter(from => /wxt|dexie|lib\/(corpus|browser|page|formats)/.test(from));
    expect(taken.filter(from => from !== 'lib/browser/messages.ts')).toEqual([]);
  });

  it('never writes markup from text', () => {
    expect(
      only(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b\s*(=|\(|:)/, /^$/),
    ).toEqual([]);
  });

  it('never evaluates text as code', () => {
    expect(only(/\beval\s*\(|new Function\s*\(/, /^$/)).toEqual([]);
  });

  it('asks the network through one door only', () => {
    // Bundled seeds are fetched from the package itself.
    expect(
      only(
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
        /^(lib\/network\/ask|entrypoints\/options\/seeds)\.ts$/,
      ),
    ).toEqual([]);
  });
});
