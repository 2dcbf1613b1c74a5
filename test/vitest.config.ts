import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './support/browsers.mjs';

const root = resolve(import.meta.dirname, '..');
// Laws over thousands of cases take a second or two on an idle machine; on a busy one of two cores, ten times that.
const BUSY = 60_000;
const resolveAlias = { alias: { '@': root } };

/** Rooms without a border; `npm run coverage` asks that their tests take 95 % of all branches. */
const PURE_ROOMS = [
  'basics',
  'text',
  'facts',
  'fingerprint',
  'match',
  'changes',
  'origin',
  'say',
  'archives',
  'papers',
];

/** Three rooms: pure units in Node, what needs a real DOM or IndexedDB in Chromium, whole browsers with the extension. */
export default defineConfig({
  root,
  test: {
    coverage: {
      provider: 'v8',
      include: PURE_ROOMS.map(room => `lib/${room}/**/*.ts`),
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'out/coverage',
      thresholds: { branches: 95 },
    },
    projects: [
      {
        resolve: resolveAlias,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.*', 'test/e2e/**', 'test/trust/*.e2e.test.ts'],
          environment: 'node',
          setupFiles: ['test/support/laws.ts'],
          testTimeout: BUSY,
        },
      },
      {
        plugins: [preact()],
        resolve: resolveAlias,
        optimizeDeps: {
          include: [
            'dexie',
            'diff',
            'valibot',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'axe-core',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
          exclude: ['test/e2e/**'],
          testTimeout: BUSY,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_FLAGS },
            }),
          },
        },
      },
      {
        resolve: resolveAlias,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/trust/*.e2e.test.ts'],
          environment: 'node',
          fileParallelism: false, // two cores, and each file starts a browser of its own
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // On a machine that others use a browser may miss its time once. `test.mjs` names what passed at the second try.
          retry: 1,
          expect: { poll: { timeout: 10_000 } }, // a page of a busy machine draws later than in the second of the default
        },
      },
    ],
  },
});
