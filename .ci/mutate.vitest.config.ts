import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = process.cwd();

/**
 * The tests that judge a mutant of the three rooms: those of the rooms, and of what stands upon them. `JUDGES`: the
 * tests of these folders or files only ("match,changes/diff/slide"), which is quicker, and lets more mutants live.
 */
const JUDGES = process.env.JUDGES?.split(',') ?? ['match', 'changes', 'corpus', 'acts', 'fingerprint'];

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: JUDGES.map(room => `test/${room}{.test.ts,/**/*.test.ts}`),
    exclude: ['test/**/*.browser.test.*', 'test/corpus/kill.test.ts'],
    setupFiles: [resolve(root, 'test/support/laws.ts')],
    testTimeout: 60_000,
  },
});
