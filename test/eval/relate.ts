/** `npm run -s relate -- PAIRS.ndjson`: how the two texts of each line are related. Names and fields: `lib/README.md`. */
import { open } from 'node:fs/promises';
import type { Text } from '../../lib/model/article';
import { isOneSite } from '../../lib/match/identity';
import { relate } from '../../lib/match/relation';
import { address } from '../../lib/origin/address';
import { site } from '../../lib/origin/site';
import { sharedRuns } from './shared-runs';

interface Side {
  readonly title: string;
  readonly text: string;
  /** Where it stood, "" when the line does not say. */
  readonly url: string;
}

class BadInput extends Error {}

async function main(args: readonly string[]): Promise<void> {
  if (args.length !== 1) throw new BadInput('usage: npm run -s relate -- PAIRS.ndjson');
  const [path] = args;
  const file = await open(path);
  if ((await file.stat()).isDirectory()) throw new BadInput(`${path}: a folder, not a file`);
  let number = 0;
  for await (const line of file.readLines()) {
    number++;
    if (line.trim() !== '') console.log(JSON.stringify(answer(line, `${path}:${number}`)));
  }
}

/**
 * The line's id, and what its texts have in common. `relation` is that of the words; `atOneSite`: both stand at one site, where the
 * extension calls what is whole a version, not a copy (`relationAt`). `passages`: the same words; `reworked`: stretches that may be reworded and reordered;
 * both with UTF-16 offsets in each `text`, half-open.
 */
function answer(line: string, place: string): object {
  const { id, a, b } = parsed(line, place);
  const [left, right] = [paragraphs(a.text), paragraphs(b.text)];
  const related = relate(textOf(a.title, left), textOf(b.title, right));
  const reworked = sharedRuns(a.text, b.text).map(run => ({
    a: { from: run.fromA, to: run.toA },
    b: { from: run.fromB, to: run.toB },
    words: run.words,
  }));
  const spans = related.passages
    .filter(passage => passage.reworked === undefined)
    .map(({ a: x, b: y, words }) => ({ a: moved(x, left), b: moved(y, right), words }));
  const { resemblance, aInB, bInA } = related;
  return {
    id,
    relation: related.relation ?? 'none',
    atOneSite: isOneSite(placeOf(a), placeOf(b)),
    resemblance,
    aInB,
    bInA,
    passages: spans,
    reworked,
  };
}

function placeOf({ url }: Side) {
  return { address: address(url), site: site(url) };
}

function parsed(line: string, place: string): { id: unknown; a: Side; b: Side } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${place}: not JSON`);
  }
  if (typeof value !== 'object' || value === null) throw new BadInput(`${place}: no object`);
  const { id, a, b } = value as Record<string, unknown>;
  return { id: id ?? null, a: side(a, `${place}: a`), b: side(b, `${place}: b`) };
}

function side(value: unknown, place: string): Side {
  const { title, text, url } = (value ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') throw new BadInput(`${place}.text is not a string`);
  return { title: typeof title === 'string' ? title : '', text, url: typeof url === 'string' ? url : '' };
}

/** A line of the text, and where it begins. */
interface Paragraph {
  readonly text: string;
  readonly from: number;
}

function paragraphs(text: string): Paragraph[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), match => ({ text: match[0], from: match.index }));
  return lines.filter(line => line.text.trim() !== '');
}

function textOf(title: string, list: readonly Paragraph[]): Text {
  return { title, paragraphs: list.map(({ text }) => text) };
}

function moved(
  span: { paragraph: number; from: number; to: number },
  list: readonly Paragraph[],
): { from: number; to: number } {
  const { from } = list[span.paragraph];
  return { from: from + span.from, to: from + span.to };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const foreseen = error instanceof BadInput || (error instanceof Error && 'code' in error);
  if (!foreseen) throw error;
  console.error(`relate: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
});
