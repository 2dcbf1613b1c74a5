import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Where `lib/network/ask.ts` may send to: the archives of `lib/archives/archives.ts`, and servers on this computer. */
const ARCHIVE_HOSTS =
  'https://web.archive.org https://arquivo.pt https://wayback.vefsafn.is https://web.archive.org.au ' +
  'http://localhost:* http://127.0.0.1:*';

/**
 * Every page of ours runs under this. `trusted-types` names the only two policies:
 * one that lets our own import worker start, one that parses saved pages into inert documents.
 */
function pagesPolicy(browser: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${ARCHIVE_HOSTS}`, // bundled seeds are read from the package itself
    `frame-src ${browser === 'firefox' ? "'self'" : "'none'"}`, // the page that asks archives, see entrypoints/asking
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types wireprint-worker wireprint-parse',
  ].join('; ');
}

// Gzip bytes that a user waits for; the build fails above. The content script carries the page words of every language,
// since a page says little of its own.
const BUDGETS = [
  { what: 'content script', page: null, file: /content-scripts\/article\.js$/, limit: 40 * 1024 },
  { what: 'popup first load', page: 'popup.html', file: null, limit: 40 * 1024 },
] as const;

/** In mode "bench" the check of a page is timed from outside; see `test/bench/click.ts`. */
const STOPWATCH = { '@/lib/acts/check-page': join(import.meta.dirname, 'test/bench/timed-check-page.ts') };

/**
 * The labels of all public suffixes are one text, which the minifier would write out at each of its three uses: the
 * background would be a seventh longer, and its worker reads all of it whenever it starts.
 */
const labelsOnce = {
  name: 'labels-once',
  transform(code: string, id: string) {
    if (!id.includes('/tldts/') || !id.endsWith('/trie.js')) return null;
    return code.replace(/export const labelText = ("[^"\n]*");/, 'export const labelText = JSON.parse(`$1`);');
  },
};

export default defineConfig({
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode }) => ({
    plugins: [preact(), labelsOnce],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    resolve: { alias: mode === 'bench' ? STOPWATCH : {} },
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    // None of these has a warning at install. Alarms and idle: articles that are followed.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']), // Firefox has a page behind all others
    ],
    optional_permissions: ['notifications'], // asked for when they are switched on, given back when off
    optional_host_permissions: ['*://*/*'], // asked for one paper at a time, from a press
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+W' } }, // Chromium does not assign Alt+Shift+W
      // Three more with keys, which Chromium allows; the reader puts keys on the others.
      'toggle-highlights': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlights__' },
      'next-change': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-change': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      'open-panel': { description: '__MSG_commandPanel__' },
      'keep-version': { description: '__MSG_commandKeep__' },
      'compare-versions': { description: '__MSG_commandCompare__' },
      'open-collection': { description: '__MSG_commandCollection__' },
      'open-changes': { description: '__MSG_commandChanges__' },
    },
    storage: { managed_schema: 'managed-settings.json' },
    content_security_policy: manifestVersion === 3 ? { extension_pages: pagesPolicy(browser) } : pagesPolicy(browser),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'wireprint@wireprint.example',
          strict_min_version: '140.0', // CSS Custom Highlights
          // The address of an article goes to an archive when the reader asks for it.
          data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] },
        },
      },
    }),
  }),
  hooks: {
    'build:done': wxt => checkBudgets(wxt.config.outDir),
  },
});

/** Throws when a bundle has outgrown its budget. */
function checkBudgets(outDir: string): void {
  for (const { what, page, file, limit } of BUDGETS) {
    const files = page === null ? filesMatching(outDir, file) : loadedBy(outDir, page);
    const bytes = files.reduce((sum, each) => sum + gzipSync(readFileSync(each), { level: 9 }).length, 0);
    console.log(`${what}: ${bytes} bytes gzip of ${limit}`);
    if (files.length === 0 || bytes > limit)
      throw new RangeError(`${what}: ${bytes} bytes gzip in ${files.length} files, limit ${limit}`);
  }
}

function filesMatching(outDir: string, pattern: RegExp): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter(name => pattern.test(name.replaceAll('\\', '/')))
    .map(name => join(outDir, name));
}

/** A page with the scripts and styles that it loads at once, static imports included. */
function loadedBy(outDir: string, page: string): string[] {
  const seen = new Set<string>([join(outDir, page)]);
  for (const file of seen) {
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) {
      seen.add(join(outDir, name));
    }
    if (!file.endsWith('.js')) continue;
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      seen.add(join(outDir, 'chunks', name));
  }
  return [...seen];
}
