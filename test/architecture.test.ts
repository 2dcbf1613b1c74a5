/** The rules of the house (lib/README.md), held by reading the sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const PURE = ['model', 'basics', 'languages', 'text', 'facts', 'fingerprint', 'match', 'changes', 'origin', 'say'];

// Statements at the beginning of a line, and calls: words inside a text are no imports.
const IMPORT =
  /^import\s+(?:[^'";]*?from\s*)?['"]([^'"]+)['"]|^export\s+[^'";=(]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly code: string;
  /** Paths from the root, or package names. */
  readonly imports: readonly string[];
}

const sources = ['lib', 'components', 'entrypoints'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => read(`${folder}/${name}`)),
);

function read(path: string): Source {
  const code = readFileSync(join(root, path), 'utf8');
  const named = [...code.matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? match[3]);
  return { path, code: withoutComments(code), imports: named.map(name => resolved(path, name)) };
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function resolved(path: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  if (name.startsWith('.')) return relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/');
  return name;
}

/** 'lib/text/x.ts' → 'text'; 'components/A.tsx' → 'components'; a package → its name. */
function room(path: string): string {
  const [top, second] = path.split('/');
  return top === 'lib' ? second : ['components', 'entrypoints'].includes(top) ? top : path;
}

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
  changes: ['text', 'facts', 'languages', 'match', 'diff', 'lib/say/notes'],
  origin: ['text', 'facts', 'languages', 'tldts'],
  say: [],
  corpus: ['text', 'fingerprint', 'match', 'origin', 'dexie', 'valibot'],
  formats: ['text', 'origin', 'page', 'valibot', 'dexie'],
  page: ['text', 'origin'],
  browser: ['valibot', 'wxt/browser'],
  acts: [...PURE, 'formats', 'lib/corpus/corpus'],
};

describe('the house', () => {
  const inLib = sources.filter(source => source.path.startsWith('lib/'));

  it.each(inLib.map(source => [source.path, source] as const))('%s imports only what its room may', (_, source) => {
    const own = room(source.path);
    const foreign = source.imports.filter(name => {
      if (['model', 'basics', own].includes(room(name))) return false;
      return !MAY[own].some(may => name === may || room(name) === may);
    });
    expect(foreign).toEqual([]);
  });

  it.each(sources.filter(source => PURE.includes(room(source.path))).map(source => [source.path, source] as const))(
    '%s is pure',
    (_, source) => {
      const impure = /\b(document|window|browser|chrome|indexedDB|localStorage|fetch|setTimeout)\s*[.(]/;
      expect(source.code.match(impure)?.[0]).toBeUndefined();
    },
  );

  const only = (what: RegExp, where: RegExp) =>
    sources.filter(source => what.test(source.code) && !where.test(source.path)).map(source => source.path);

  it('touches IndexedDB in lib/corpus only', () => {
    expect(only(/\bindexedDB\b|from 'dexie'/, /^lib\/corpus\//)).toEqual([]);
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
    const foreign = components.flatMap(source =>
      source.imports.filter(name => /wxt|dexie|lib\/(corpus|browser|page|formats)/.test(name)),
    );
    expect(foreign.filter(name => name !== 'lib/browser/messages')).toEqual([]);
  });

  it('never writes markup from text', () => {
    expect(
      only(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b\s*(=|\(|:)/, /^$/),
    ).toEqual([]);
  });

  it('never evaluates text as code', () => {
    expect(only(/\beval\s*\(|new Function\s*\(/, /^$/)).toEqual([]);
  });

  it('asks the network for nothing', () => {
    // The one fetch allowed is of a bundled seed, from the package itself.
    expect(
      only(/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, /^entrypoints\/options\/seeds\.ts$/),
    ).toEqual([]);
  });
});
