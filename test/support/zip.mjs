/**
 * `npm run zip`: builds for both browsers, and writes what the stores ask for below `.output`: one archive for each, and
 * the sources. `--built` packs the builds that are there. Two runs of the same sources by the same Node give the same bytes. Prints the SHA-256 of each.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ensureDependencies, root, run } from './set-up.mjs';
import { zip } from './zip-writer.mjs';

ensureDependencies();
const builds = process.argv.includes('--built') ? [] : [[], ['-b', 'firefox', '--mv3']];
// What a test asks for is what ships: under a test runner the bundler would leave in what helps developers.
const env = { ...process.env, NODE_ENV: 'production' };
for (const args of builds) {
  if (run('npx', ['wxt', 'build', ...args], { env }) !== 0) process.exit(1);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const browser of ['chrome', 'firefox']) {
  const folder = join(root, `.output/${browser}-mv3`);
  write(
    browser,
    filesIn(folder).map(path => ({ name: relative(folder, path).replaceAll('\\', '/'), path })),
  );
}
const named = sources();
if (named === null) console.log('no archive of the sources: git, which lists them, does not answer here');
else
  write(
    'sources',
    named.map(name => ({ name, path: join(root, name) })),
  );

function write(what, files) {
  const archive = zip(files.map(({ name, path }) => ({ name, bytes: readFileSync(path) })));
  const name = `wireprint-${version}-${what}.zip`;
  writeFileSync(join(root, '.output', name), archive);
  console.log(`${createHash('sha256').update(archive).digest('hex')}  .output/${name}  ${files.length} files`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

/**
 * What is under version control: nothing that lies about in the folder gets into the archive. `null` where there is no
 * repository, as in the archive of the sources itself.
 */
function sources() {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) return null;
  return listed.stdout.split('\0').filter(name => name !== '');
}
