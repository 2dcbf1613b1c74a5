/**
 * `npm test`: everything, from a fresh clone. Types, lint, units, both builds, the stores' lint,
 * tests in Chromium, whole browsers. Ends with "N passed, N failed, N skipped".
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { ensureBrowsers, ensureDependencies, root, run } from './set-up.mjs';

const inCi = process.env.CI === 'true';
const out = join(root, 'out');
const total = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

ensureDependencies();
ensureBrowsers(['chromium', 'firefox']);
mkdirSync(out, { recursive: true });

check('types', 'npx', ['tsc', '--noEmit']);
check('lint', 'npm', ['run', '-s', 'lint']);
suite('unit');
check('build for Chromium', 'npx', ['wxt', 'build']);
check('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']);
check('web-ext lint', 'npx', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-input', '--no-config-discovery']);
if (findChromium() !== null) {
  suite('browser');
  suite('e2e');
} else {
  missing('Chromium');
}
if (findFirefox() === null) missing('Firefox'); // its e2e file skips itself

for (const note of notes) console.log(note);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** One command that passes or fails as a whole. */
function check(name, command, args) {
  console.log(`\n== ${name}`);
  const code = run(command, args, { env: { ...process.env, NO_COLOR: '1' } });
  if (code === 0) total.passed++;
  else {
    total.failed++;
    notes.push(`failed: ${name}`);
  }
}

/** One project of Vitest; its tests are counted one by one. */
function suite(project) {
  console.log(`\n== tests: ${project}`);
  const report = join(out, `vitest-${project}.json`);
  rmSync(report, { force: true });
  const args = [
    'vitest',
    'run',
    '-c',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const code = run('npx', args, { env: { ...process.env, NO_COLOR: '1' } });
  if (!existsSync(report)) {
    total.failed++;
    notes.push(`failed: ${project} did not report`);
    return;
  }
  count(project, JSON.parse(readFileSync(report, 'utf8')), code);
}

function count(project, report, code) {
  const tests = report.testResults.flatMap(file => file.assertionResults);
  const skipped = tests.filter(test => ['pending', 'skipped', 'todo'].includes(test.status));
  for (const test of tests.filter(test => test.status === 'passed' && test.failureMessages.length > 0))
    notes.push(`passed at the second try: ${test.fullName}`);
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += skipped.length;
  for (const test of skipped) notes.push(`skipped: ${test.fullName}`);
  // A file that does not load fails no test of its own, but the run.
  if (code !== 0 && report.numFailedTests === 0) {
    total.failed++;
    notes.push(`failed: ${project} ended with ${code}`);
  }
  // In CI nothing may be skipped but what needs ../shared, and says so in its title.
  const excused = existsSync(join(root, '../shared')) ? () => false : test => test.fullName.includes('../shared');
  if (!inCi) return;
  for (const test of skipped.filter(test => !excused(test))) {
    total.failed++;
    notes.push(`failed: skipped in CI: ${test.fullName}`);
  }
}

function missing(browser) {
  notes.push(`${inCi ? 'failed' : 'skipped'}: ${browser} is not installed`);
  if (inCi) total.failed++;
}
