/** `npm run -s bench [-- NAME…]`: the benches by name; without a name all but the long ones: `click-large` and `import` take minutes, the two of a million a quarter of an hour and more. */
import { cpus } from 'node:os';
import { printTable, short } from './figures';

/** A bench prints its table itself, or answers the rows of one. */
type Rows = { readonly rows: readonly object[] } | undefined;

const BENCHES: Record<string, () => Promise<{ run(): unknown }>> = {
  fingerprint: () => import('./fingerprint'),
  align: () => import('./align'),
  read: () => import('./read'),
  library: () => import('./library'),
  corpus: () => import('./corpus'),
  click: () => import('./click'),
  'click-large': async () => ({ run: (await import('./click')).runLarge }),
  'click-million': async () => ({ run: (await import('./click')).runMillion }),
  million: () => import('./million'),
  import: () => import('./import'),
};

const LONG = ['click-large', 'click-million', 'million', 'import'];

async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !(name in BENCHES));
  if (unknown.length > 0)
    throw new RangeError(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  const chosen = names.length > 0 ? names : Object.keys(BENCHES).filter(name => !LONG.includes(name));
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}\n`,
  );
  for (const name of chosen) {
    console.log(`## ${name}\n`);
    const found = (await (await BENCHES[name]()).run()) as Rows;
    if (found !== undefined) printRows(found.rows);
    console.log('');
  }
}

function printRows(rows: readonly object[]): void {
  const cell = (value: unknown) => (typeof value === 'number' ? short(value) : String(value));
  printTable(
    Object.keys(rows[0]),
    rows.map(row => Object.values(row).map(cell)),
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
