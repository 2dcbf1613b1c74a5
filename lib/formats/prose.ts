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
  if (full.length === 1 && eachEndsASentence(full[0])) {
    return full[0];
  }
  return full.map(block => block.join(' '));
}

/** Ends as a sentence does, in any script; closing quotation marks and brackets may follow. */
export const SENTENCE_END = /[.!?…:。！？؟۔।][\p{Pe}\p{Pf}"'”’]{0,3}$/u;

// Four lines in five: a subhead or a credit line may stand between; lines broken by width end so one time in six or so.
function eachEndsASentence(lines: readonly string[]): boolean {
  return lines.filter(line => SENTENCE_END.test(line)).length >= lines.length * 0.8;
}
