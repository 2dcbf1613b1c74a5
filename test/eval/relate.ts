/** `npm run -s relate -- PAIRS.ndjson`: how the two texts of each line are related. See `lib/README.md`. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Text } from '../../lib/article';
import { relate } from '../../lib/match/relation';

interface Side {
  readonly title?: string;
  readonly text: string;
}

class BadInput extends Error {}

async function main(args: readonly string[]): Promise<void> {
  if (args.length !== 1) throw new BadInput('usage: npm run -s relate -- PAIRS.ndjson');
  const lines = createInterface({ input: createReadStream(args[0], 'utf8'), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const pair = parsed(line, `${args[0]}:${number}`);
    const { relation, resemblance, aInB, bInA } = relate(textOf(pair.a), textOf(pair.b));
    process.stdout.write(`${JSON.stringify({ id: pair.id, relation: relation ?? 'none', resemblance, aInB, bInA })}\n`);
  }
}

function parsed(line: string, place: string): { id: unknown; a: Side; b: Side } {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${place}: not JSON`);
  }
  for (const side of ['a', 'b']) {
    if (typeof value?.[side]?.text !== 'string') throw new BadInput(`${place}: ${side}.text is no string`);
  }
  return value;
}

function textOf(side: Side): Text {
  return { title: String(side.title ?? ''), paragraphs: side.text.split(/\n+/).filter(line => line.trim() !== '') };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadInput) && !(error instanceof Error && 'code' in error)) throw error;
  process.stderr.write(`relate: ${error.message}\n`);
  process.exitCode = 2;
});
