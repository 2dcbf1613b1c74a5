/**
 * Find text that was UTF-8, was read as Windows-1252 or Latin-1 and saved again ("Ã©", "â€™"), and turn it back where
 * nothing is lost.
 */

/** Spelled out: some decoders take "windows-1252" for Latin-1. 81, 8D, 8F, 90 and 9D stand for themselves. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The byte of each character of Windows-1252, and of Latin-1, where 80 to 9F are control characters. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, i): [string, number] => [String.fromCharCode(0x80 + i), 0x80 + i]),
  ...Array.from(FROM_80, (character, i): [string, number] => [character, 0x80 + i]),
]);

/** The character of a byte from 80 to 9F. */
export function windows1252(byte: number): string {
  return FROM_80[byte - 0x80];
}

const OUTSIDE_ASCII = /[^\p{ASCII}]+/gu;
const QUICK = /[^\p{ASCII}]/u;
/**
 * Characters that turn back before a text is taken for damaged: one may be chance ("CAFÉ…" reads back as "CAFɅ"), three
 * in one article are none.
 */
const CERTAIN = 3;
/**
 * How every curved quotation mark, dash and ellipsis begins once damaged, or twice damaged. No language writes these
 * signs.
 */
const SURE_SIGN = /^(?:â[€\u0080]|Ã¢â‚)/;

/**
 * The texts of one article, damaged ones turned back. A text that only partly turns back stays: an article that quotes
 * such damage among other accents is left alone.
 */
export function withoutMojibake(texts: readonly string[]): readonly string[] {
  if (!texts.some(text => QUICK.test(text))) return texts;
  const once = turnedBack(texts);
  return once === texts ? texts : turnedBack(once); // some dumps were damaged twice
}

function turnedBack(texts: readonly string[]): readonly string[] {
  const runs = texts.map(text => text.match(OUTSIDE_ASCII) ?? []);
  const isWhole = runs.map(each => each.length > 0 && each.every(run => decoded(run) !== null));
  const damaged = runs.filter((_, i) => isWhole[i]).flat();
  const isMixed = runs.some((each, i) => each.length > 0 && !isWhole[i]);
  if (!isMixed && !isCertain(damaged)) return texts;
  const isRepaired = (i: number) => isWhole[i] && (!isMixed || isCertain(runs[i]));
  return texts.map((text, i) => (isRepaired(i) ? text.replace(OUTSIDE_ASCII, run => decoded(run) ?? run) : text));
}

function isCertain(runs: readonly string[]): boolean {
  const characters = runs.reduce((sum, run) => sum + Array.from(decoded(run) ?? '').length, 0);
  return characters >= CERTAIN || runs.some(run => SURE_SIGN.test(run));
}

/**
 * A sample of damage in texts that could not be turned back, because some of its bytes were lost; else `null`.
 * Three signs of it: an article about character sets may quote one or two.
 */
export function lostCharacters(texts: readonly string[]): string | null {
  const found = texts.flatMap(text => text.match(/â€.?/g) ?? []);
  return found.length >= CERTAIN ? found[0] : null;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** What a run outside of ASCII was before the damage, or `null` when it is not this kind of damage. */
function decoded(run: string): string | null {
  const bytes = Array.from(run, character => BYTES.get(character) ?? -1);
  if (bytes.includes(-1)) return null;
  try {
    return STRICT.decode(Uint8Array.from(bytes));
  } catch {
    return null; // the question is whether it throws
  }
}
