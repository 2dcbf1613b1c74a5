/**
 * The letters that a match of a pattern begins with. Whoever has many patterns sees by them, in one walk over a text,
 * which few are worth asking.
 */

/** A beginning while it is read; a closed one may go on in ways that are not told. */
interface Beginning {
  readonly text: string;
  readonly isOpen: boolean;
}

/** The rest of a source, read from the front. */
interface Source {
  readonly text: string;
  readonly length: number;
  at: number;
}

/** Beginnings beyond which a pattern is said to begin with anything: more cost more than they save. */
const MOST = 1000;

/**
 * How the matches of a pattern begin, in small letters: each match begins with one of these, whatever its case.
 * Beginnings have `length` UTF-16 units, and fewer where a pattern does not say more.
 *
 * @param source - of a pattern as the lists of the languages write them: Unicode mode, groups, classes, looks around
 * @returns `null` where a match may begin with anything
 */
export function beginnings(source: string, length: number): readonly string[] | null {
  const all = alternatives({ text: source, length, at: 0 });
  const found = new Set(all.map(({ text }) => text.toLowerCase()));
  return found.has('') || found.size > MOST ? null : [...found];
}

/** Reads to the end of a group, or of the source; stands behind the bracket then. */
function alternatives(source: Source): Beginning[] {
  const all: Beginning[] = [];
  for (;;) {
    all.push(...sequence(source));
    const mark = source.text[source.at++];
    if (mark !== '|') return all;
  }
}

/** Reads to the next "|" or ")" of this group. */
function sequence(source: Source): Beginning[] {
  let all = [joined(NOTHING, { text: plainLetters(source), isOpen: true }, source.length)];
  for (;;) {
    if (!all.some(one => one.isOpen)) skip(source);
    if (isAtEnd(source)) return all;
    const next = quantified(source, atom(source));
    all = all.flatMap(one => (one.isOpen ? next.map(other => joined(one, other, source.length)) : [one]));
    if (all.length > MOST) all = [ANYTHING];
  }
}

function isAtEnd({ text, at }: Source): boolean {
  return at >= text.length || text[at] === '|' || text[at] === ')';
}

/** Letters and blanks of which each stands once: most patterns are made of them, or begin so. */
const LETTERS = /(?:[\p{L} ](?![?*+{\p{M}]))*/uy;

function plainLetters(source: Source): string {
  const [letters] = matchAt(source, LETTERS)!;
  source.at += letters.length;
  return letters;
}

function matchAt({ text, at }: Source, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** What neither opens nor closes a group, nor ends an alternative. */
const FLAT = /(?:[^\\[()|]|\\[^]|\[(?:\\[^]|[^\]\\])*\])*/y;

/** Goes to the end of an alternative without reading it. */
function skip(source: Source): void {
  for (let depth = 0; ; source.at++) {
    source.at += matchAt(source, FLAT)![0].length;
    if (source.at >= source.text.length || (depth === 0 && isAtEnd(source))) return;
    if (source.text[source.at] === '(') depth++;
    else if (source.text[source.at] === ')') depth--;
  }
}

function joined(one: Beginning, other: Beginning, length: number): Beginning {
  const text = one.text + other.text;
  return { text: text.slice(0, length), isOpen: other.isOpen && text.length < length };
}

const NOTHING: Beginning = { text: '', isOpen: true };
const ANYTHING: Beginning = { text: '', isOpen: false };

const OPENING = /\((\?(?:<?[=!]|:|<\w+>))?/y;
const CLASS = /\[(?:\\[^]|[^\]\\])*\]/y;
const SIGN = /\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|u\{[^}]*\}|[^])|[^]/uy;

/** Reads one character, class or group, without what says how often it stands. */
function atom(source: Source): Beginning[] {
  const opening = matchAt(source, OPENING)?.[0];
  if (opening !== undefined) {
    source.at += opening.length;
    const inner = alternatives(source);
    return /[=!]$/.test(opening) ? [NOTHING] : inner;
  }
  const set = matchAt(source, CLASS)?.[0];
  if (set !== undefined) {
    source.at += set.length;
    return inClass(set);
  }
  const [sign] = matchAt(source, SIGN)!;
  source.at += sign.length;
  return [ofSign(sign)];
}

/** "['’]" → both; a class of ranges, names or all others may be anything. */
function inClass(set: string): Beginning[] {
  const plain = /^\[([^\\^-]*)\]$/.exec(set)?.[1];
  return plain === undefined ? [ANYTHING] : Array.from(plain, text => ({ text, isOpen: true }));
}

function ofSign(sign: string): Beginning {
  if (sign === '^' || sign === '$' || sign === '\\b' || sign === '\\B') return NOTHING;
  if (sign === '.') return ANYTHING;
  if (!sign.startsWith('\\')) return { text: sign, isOpen: true };
  return /^\\[^\p{L}\p{N}]$/u.test(sign) ? { text: sign.slice(1), isOpen: true } : ANYTHING;
}

const QUANTIFIER = /(?:[?*+]|\{(\d+)((?:,\d*)?)\})\??/y;

/** Reads how often an atom stands: left out, or once and perhaps more. */
function quantified(source: Source, once: readonly Beginning[]): readonly Beginning[] {
  const [whole, least, most] = matchAt(source, QUANTIFIER) ?? [];
  if (whole === undefined) return once;
  source.at += whole.length;
  const isOnceAtMost = whole.startsWith('?') || (Number(least) <= 1 && (most === '' || most === ',1'));
  const repeated = isOnceAtMost ? once : once.map(({ text }) => ({ text, isOpen: false }));
  const mayBeMissing = /^[?*]/.test(whole) || least === '0';
  return mayBeMissing ? [NOTHING, ...repeated] : repeated;
}
