/** Text as it stands in files → titles and paragraphs as articles have them. */

const UNFOLDED = /[^\S ]| {2}|[\p{Cc}\p{Surrogate}]/u;

/** White space of every kind, and control characters, folded to single blanks; halves of surrogate pairs replaced. */
export function folded(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim(); // nearly all: a third of the time of replacing each blank by itself
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/**
 * Paragraphs of a running text, in order, none empty. Blank lines part them. Where there are no blank
 * lines, each line is a paragraph if nearly all lines end as sentences do; else the lines were broken by
 * width, and the whole is one.
 */
export function paragraphsOf(text: string): string[] {
  const blocks: string[][] = [[]];
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const one = folded(line);
    if (one) blocks.at(-1)!.push(one);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  const full = blocks.filter(block => block.length > 0);
  if (full.length === 1 && eachEndsASentence(full[0])) return full[0];
  return full.map(block => block.join(' '));
}

/** Ends as a sentence does, in any script; closing quotation marks and brackets may follow. */
export const SENTENCE_END = /[.!?…:。！？؟۔।][\p{Pe}\p{Pf}"'”’]{0,3}$/u;

// Four lines in five: a subhead or a credit line may stand between; lines broken by width end so one time in six or so.
function eachEndsASentence(lines: readonly string[]): boolean {
  return lines.filter(line => SENTENCE_END.test(line)).length >= lines.length * 0.8;
}

/**
 * A sample of text that was UTF-8, read as Windows-1252 and saved again ("Ã©", "â€™"), or `null`. Certain:
 * each paragraph outside ASCII must turn back whole, three runs at least, so an article that only quotes
 * such damage among other accents is left alone.
 */
export function mojibake(paragraphs: readonly string[]): string | null {
  let runs = 0;
  let sample: string | null = null;
  for (const paragraph of paragraphs) {
    const damaged = paragraph.match(/[^\p{ASCII}]+/gu);
    if (!damaged) continue;
    if (!damaged.every(turnsBack)) return null;
    runs += damaged.length;
    sample ??= damaged[0];
  }
  return runs >= 3 ? sample : null;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function turnsBack(run: string): boolean {
  const bytes = Array.from(run, character => WINDOWS_1252.get(character) ?? -1);
  if (bytes.includes(-1)) return false;
  try {
    STRICT.decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false; // not UTF-8, so not this kind of damage
  }
}

// Spelled out: some decoders take "windows-1252" for Latin-1. 81, 8D, 8F, 90 and 9D stand for themselves.
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => [FROM_80[i] ?? String.fromCharCode(0x80 + i), 0x80 + i]),
);
