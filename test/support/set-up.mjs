/** Makes a fresh machine ready: dependencies, browsers. Plain JavaScript with Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, findFirefox, which } from './browsers.mjs';

export const root = resolve(import.meta.dirname, '../..');

/** Run a program of the project in the foreground. Gives its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Install what the lock file names, when it is not there or older than the lock file. Exits when that fails. */
export function ensureDependencies() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const fresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!fresh && run('npm', ['ci']) !== 0) process.exit(1);
  if (!existsSync(join(root, '.wxt/tsconfig.json')) && run('npx', ['wxt', 'prepare']) !== 0) process.exit(1);
}

/** Debian's packages of the browsers; with fonts, so that screenshots show letters. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr'],
};

/** Install the browsers that are missing where the system lets us, else say in one line what to install. */
export function ensureBrowsers(wanted) {
  const missing = wanted.filter(name => (name === 'chromium' ? findChromium() : findFirefox()) === null);
  if (missing.length === 0) return;
  const packages = missing.flatMap(name => PACKAGES[name]);
  const mayInstall = process.getuid?.() === 0 && which('apt-get') !== null;
  if (mayInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env }) === 0) return;
  }
  console.error(`Please install: ${missing.join(', ')} (on Debian: apt-get install ${packages.join(' ')})`);
}
