/**
 * `npm run trust [-- ROW …] [-- --size N]`: the rows of the ledger, whole. Prints the table of `README.md`: for each row
 * how many tries were made, how many failed, how long it took, and by which command it can be done again.
 * `--table` prints the table of the last run only.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, ensureDependencies, root, run } from '../support/set-up.mjs';

const folder = join(root, 'out/trust');
const words = process.argv.slice(2);
const sizeAt = words.indexOf('--size');
const size = sizeAt < 0 ? 'all' : words[sizeAt + 1];
const sizeWords = sizeAt < 0 ? [] : [sizeAt, sizeAt + 1];
const names = words.filter((word, at) => !word.startsWith('--') && !sizeWords.includes(at));

if (!words.includes('--table')) tryAll();
process.exit(table());

function tryAll() {
  ensureDependencies();
  ensureBrowsers(['chromium', 'firefox']);
  mkdirSync(folder, { recursive: true });
  const files = filesOf(names);
  for (const file of files) rmSync(join(folder, `${nameOf(file)}.json`), { force: true });
  if (files.some(file => file.includes('.e2e.'))) build();
  // One row after the other: the times are those of a row that has the machine for itself.
  for (const file of files) {
    const args = ['vitest', 'run', '-c', 'test/vitest.config.ts', '--project', projectOf(file), `test/trust/${file}`];
    run('npx', args, { env: { ...process.env, TRUST: size, VITE_TRUST: size, NO_COLOR: '1' } });
  }
}

function build() {
  run('npx', ['wxt', 'build']);
  run('npx', ['wxt', 'build', '-b', 'firefox', '--mv3']);
}

function filesOf(wanted) {
  const all = readdirSync(join(root, 'test/trust')).filter(file => /\.test\.tsx?$/.test(file));
  const chosen = wanted.length === 0 ? all : all.filter(file => wanted.includes(nameOf(file)));
  const unknown = wanted.filter(name => !all.some(file => nameOf(file) === name));
  if (unknown.length > 0) {
    console.error(`no such row: ${unknown.join(', ')}. There are: ${all.map(nameOf).join(', ')}`);
    process.exit(1);
  }
  return chosen;
}

function nameOf(file) {
  return file.replace(/(?:\.(?:e2e|browser))?\.test\.tsx?$/, '');
}

function projectOf(file) {
  return /\.(e2e|browser)\./.exec(file)?.[1] ?? 'unit';
}

/** Prints the table; gives 1 where a row failed, said nothing or was cut short. */
function table() {
  const rows = filesOf(names).map(file => [nameOf(file), countsOf(nameOf(file))]);
  console.log('\n| row | what is tried | tried | failed | seconds | command |\n|---|---|---:|---:|---:|---|');
  for (const [name, counts] of rows) {
    const cells = counts
      ? [
          counts.tries,
          grouped(counts.tried) + (counts.isCutShort ? ' (cut short)' : ''),
          grouped(counts.failed),
          Math.round(counts.seconds),
        ]
      : ['did not run', '–', '–', '–'];
    console.log(`| ${[name, ...cells, `\`npm run trust -- ${name}\``].join(' | ')} |`);
  }
  for (const [name, counts] of rows) {
    for (const failure of counts?.failures ?? []) console.log(`\n${name}: ${failure}`);
  }
  return rows.every(([, counts]) => counts?.failed === 0 && !counts.isCutShort) ? 0 : 1;
}

function countsOf(name) {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function grouped(number) {
  return number.toLocaleString('en');
}
