/**
 * Patterns for Western text with small classes in place of those of all Unicode. The engine compiles `\p{L}` into a
 * search among 650 ranges at each place where it stands, and again for text of two bytes a character: a pattern
 * with twenty of them takes some 10 ms before it looks at the first letter, which was half of the first look-up of a
 * worker just started. On a text that has none of the other characters both find the same.
 */

/** Latin, its supplement and first extension, the marks of printing, the euro. */
const OTHER = /[^\0-\u017F\u2000-\u206F\u20AC]/;

const EXTENSION = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x100 + i));
const isCapital = (letter: string) => letter !== letter.toLowerCase();
/** For what Western text holds none of; a class must not be left empty, as what follows may read otherwise. */
const NONE = String.raw`\u{10FFFF}`;

const PUNCTUATION = String.raw`\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E`;

/** What each class holds of Western text, as inside of brackets. */
const CLASSES = new Map([
  ['L', 'A-Za-zªµºÀ-ÖØ-öø-\u017F'],
  ['Lu', `A-ZÀ-ÖØ-Þ${EXTENSION.filter(isCapital).join('')}`],
  ['Ll', `a-zµß-öø-ÿ${EXTENSION.filter(letter => !isCapital(letter)).join('')}`],
  ['M', NONE],
  ['N', '0-9²³¹¼-¾'],
  ['Nd', '0-9'],
  ['No', '²³¹¼-¾'],
  ['P', String.raw`!-#%-*,\-./:;?@[-\]_{}¡§«¶·»¿${PUNCTUATION}`],
  ['S', '$+<->\\^`|~¢-¦¨©¬®-±´¸×÷\u2044\u2052\u20AC'],
  ['Sc', '$¢-¥\u20AC'],
  ['Pd', String.raw`\-\u2010-\u2015`],
  ['sc=Latin', 'A-Za-zªºÀ-ÖØ-öø-\u017F'],
  ['Script=Latin', 'A-Za-zªºÀ-ÖØ-öø-\u017F'],
  ...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Arabic', 'Cyrillic', 'Greek'].flatMap(
    (script): [string, string][] => ['sc', 'Script'].map(property => [`${property}=${script}`, NONE]),
  ),
]);

/**
 * The same without regard to case, where letters elsewhere make it another: the sign µ is folded to a Greek letter.
 * With `null` the class stays.
 */
const WITHOUT_CASE = new Map<string, string | null>([
  ['Lu', null],
  ['Ll', null],
  ['sc=Greek', 'µ'],
  ['Script=Greek', 'µ'],
]);

const made = new WeakMap<RegExp, RegExp>();

/**
 * A pattern that finds in `text` what `pattern` finds. Each keeps its own `lastIndex`. Patterns of flag "v" and those
 * without "u" come back as they are.
 */
export function narrowed(pattern: RegExp, text: string): RegExp {
  if (!pattern.unicode || !isWestern(text)) return pattern;
  let narrow = made.get(pattern);
  if (!narrow) {
    narrow = new RegExp(narrowedSource(pattern.source, pattern.flags), pattern.flags);
    made.set(pattern, narrow);
  }
  return narrow;
}

/** Whether a pattern, which is not global, matches in a text. One that is missing does not. */
export function fits(pattern: RegExp | null | undefined, text: string): boolean {
  return pattern ? narrowed(pattern, text).test(text) : false;
}

/** For a pattern that is made for one text: the source for it. */
export function sourceFor(text: string, source: string, flags: string): string {
  return isWestern(text) ? narrowedSource(source, flags) : source;
}

/** The last text asked about. */
let last = { text: '', isWestern: true };

/** A text is asked about by many finders one after the other. */
function isWestern(text: string): boolean {
  if (last.text !== text) last = { text, isWestern: !OTHER.test(text) };
  return last.isWestern;
}

/** A class by its name, another escape, or a bracket. */
const PARTS = /\\(?:p\{([^}]+)\}|[^])|[[\]]/g;

function narrowedSource(source: string, flags: string): string {
  const foldsCase = flags.includes('i');
  let isInside = false;
  return source.replace(PARTS, (part: string, name?: string) => {
    if (part === '[' || part === ']') isInside = part === '[';
    const held = name === undefined ? null : heldBy(name, foldsCase);
    if (held === null) return part;
    return isInside ? held : `[${held}]`;
  });
}

function heldBy(name: string, foldsCase: boolean): string | null {
  const folded = foldsCase ? WITHOUT_CASE.get(name) : undefined;
  return folded === undefined ? (CLASSES.get(name) ?? null) : folded;
}
