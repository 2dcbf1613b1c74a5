/** A build that is newer than every source, so that a tool never shows yesterday's code. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'seeds', 'wxt.config.ts', 'package-lock.json'];

/** Build when a source is newer than the manifest in `folder`. Speaks on standard error only. Throws when the build fails. */
export function ensureBuilt(folder: string, args: readonly string[] = []): void {
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map(name => newestIn(join(root, name))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return;
  const built = spawnSync('npx', ['wxt', 'build', ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' }, // a test runner's own would leave in what helps developers
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  process.stderr.write(built.stdout + built.stderr);
  if (built.status !== 0) throw new Error('the build failed');
}

function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestIn(join(path, name))));
}
