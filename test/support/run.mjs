/**
 * `node test/support/run.mjs FILE [ARG …]`: runs a TypeScript file as Vite builds it, so that a tool runs the same code
 * as the extension, `import.meta.glob` included, and at its speed. The file finds its arguments where Node puts them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const [file] = process.argv.splice(2, 1);
process.argv[1] = resolve(file);

/** A source keeps its own place, though it runs from the one file that all are built into. */
const places = {
  name: 'places',
  transform: (code, id) =>
    code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

// Below the project, so that packages are found.
const outDir = mkdtempSync(join(root, 'node_modules/.run-'));
process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [places],
  resolve: { alias: { '@': root } },
  build: {
    ssr: resolve(file),
    outDir,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'tool.mjs' } },
  },
});
await import(pathToFileURL(join(outDir, 'tool.mjs')).href);
