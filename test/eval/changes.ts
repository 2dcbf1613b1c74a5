/** `npm run -s changes -- PAIRS.ndjson`: what changed in each pair, one line of JSON a line. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { changes } from '@/lib/changes/changes';
import { printedChanges } from './printed';

const Side = v.object({ title: v.optional(v.string(), ''), paragraphs: v.array(v.string()) });
const Pair = v.object({ id: v.union([v.string(), v.number()]), language: v.nullish(v.string()), a: Side, b: Side });

/** Says what is wrong in one line and ends with 2, as all tools do. */
function fail(what: string): never {
  process.stderr.write(`changes: ${what}\n`);
  process.exit(2);
}

function parsed(line: string, file: string, number: number): v.InferOutput<typeof Pair> {
  try {
    return v.parse(Pair, JSON.parse(line));
  } catch (error) {
    return fail(`${file}:${number}: ${error instanceof Error ? error.message.split('\n')[0] : 'not a pair'}`);
  }
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fail(`cannot read ${file}`);
  }
}

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) fail('give one file of pairs, {id, a: {title, paragraphs}, b: {…}} a line');
const pairs = content(file)
  .split('\n')
  .flatMap((line, i) => (line.trim() === '' ? [] : [parsed(line, file, i + 1)]));
for (const { id, language, a, b } of pairs) {
  const { title, paragraphs, ...rest } = printedChanges(changes(a, b, { language }));
  process.stdout.write(`${JSON.stringify({ id, title, paragraphs, ...rest })}\n`);
}
