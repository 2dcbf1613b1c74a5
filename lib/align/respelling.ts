const KATAKANA = /[\p{sc=Katakana}ー]{3,24}/gu;

/**
 * The one run of katakana that a stretch of each text touches, where the second is the first spelt otherwise: the
 * same beginning, one or two characters apart. Loanwords of the dictionary seldom change so; names that are put right
 * do. `null` for anything else. Offsets are UTF-16, half-open.
 */
export function respelledKatakana(a: Stretch, b: Stretch): [string, string] | null {
  const [one, other] = [touched(a), touched(b)];
  if (!one || !other || one === other || one[0] !== other[0]) return null;
  return distance(one, other) <= (Math.min(one.length, other.length) <= 3 ? 1 : 2) ? [one, other] : null;
}

interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The longest run that counts, so that no more is read around the stretch. */
const LONGEST = 24;

function touched({ text, from, to }: Stretch): string | null {
  const start = Math.max(0, from - LONGEST);
  const runs = Array.from(text.slice(start, to + LONGEST).matchAll(KATAKANA)).filter(({ 0: run, index }) => start + index < to && from < start + index + run.length);
  return runs.length === 1 ? runs[0][0] : null;
}

/** Fewest characters to put in, take out or replace. Source: Wagner & Fischer, "The String-to-String Correction Problem" (JACM 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length];
}
