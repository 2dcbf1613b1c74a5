/** `npm start`: the main job, from a fresh clone. Sets up, builds, opens a browser with the extension, a corpus and an article. */
import { ensureBrowsers, ensureDependencies, run } from './set-up.mjs';

ensureDependencies();
ensureBrowsers(['chromium']);
process.exit(run(process.execPath, ['test/support/run.mjs', 'test/support/demo.ts', ...process.argv.slice(2)]));
