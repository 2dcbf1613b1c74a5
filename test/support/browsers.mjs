/** Where the browsers are, and how to start them. Plain JavaScript: the set-up runs before any dependency is there. */
import { spawnSync } from 'node:child_process';

/** In every start of Chromium: no sandbox as root, no network of its own. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Absolute path of a program on PATH, or `null`. */
export function which(name) {
  const found = spawnSync('sh', ['-c', 'command -v -- "$1"', 'sh', name], { encoding: 'utf8' });
  return found.stdout?.trim() || null;
}

function first(names) {
  for (const name of names) {
    const path = name && which(name);
    if (path) return path;
  }
  return null;
}

/** Chromium, Chrome or Edge; `CHROME_PATH` goes first. `null` when there is none. */
export function findChromium() {
  return first([process.env.CHROME_PATH, 'chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']);
}

/** Firefox; `FIREFOX_PATH` goes first. `null` when there is none. */
export function findFirefox() {
  return first([process.env.FIREFOX_PATH, 'firefox-esr', 'firefox']);
}
