import { lazily } from '../basics/lazily';

/** A stretch of a text. Offsets are UTF-16 code units, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a language writes what ends like a sentence. */
export interface Spelling {
  /** A full stop makes an ordinal of a number: "am 3. Mai". */
  readonly ordinalStops?: boolean;
}

/**
 * Sentences of a paragraph, in reading order, without the blanks between them;
 * every other character is in exactly one. "" gives []. Never throws; linear.
 *
 * A sentence ends at a full stop, question or exclamation mark (of Latin,
 * Arabic, Devanagari and East Asian writing) with the quotation marks and brackets
 * that close after it, where the next one may begin: not inside a number or
 * address, not after an abbreviation or an initial, not before a small letter.
 */
export function sentences(text: string, spelling: Spelling = {}): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(ENDING)) {
    const to = match.index + match[0].length;
    if (match.index < from || !ends(text, match.index, to, spelling)) {
      continue;
    }
    add(found, text, from, to);
    from = to;
  }
  add(found, text, from, text.length);
  return found;
}

// Marks that end a sentence, then what closes after them.
const ENDING = /[.!?…‽。！？｡؟۔।॥]+[\s\u00A0]?[»›](?![\p{L}\p{N}])|[.!?…‽。！？｡؟۔।॥]+["'”’“‘»›)\]」』】）]*|\n+/gu;

function add(found: Range[], text: string, from: number, to: number): void {
  while (from < to && /\s/.test(text[from])) from++;
  while (to > from && /\s/.test(text[to - 1])) {
    to--;
  }
  if (from < to) found.push({ from, to });
}

function ends(text: string, at: number, to: number, spelling: Spelling): boolean {
  const mark = text[at];
  if (mark === '\n') return true;
  if (/[。！？｡]/.test(mark)) return !goesOn(text, to);
  if (to >= text.length) return true;
  if (!/\s/.test(text[to])) return false; // "3.5", "example.org", "e.g.,"
  const next = /^\s*[\p{P}\p{S}\s]{0,8}([\p{L}\p{N}])/u.exec(text.slice(to, to + 24))?.[1] ?? 'A';
  if (/\p{Ll}/u.test(next)) return false;
  if (mark !== '.' || text[at + 1] === '.' || to - at > 1) {
    return true;
  }
  return !isAbbreviation(text, at, next, spelling);
}

// 「…？」と聞いた: the words of a speaker, and who said them.
function goesOn(text: string, to: number): boolean {
  return /[」』）】]/.test(text[to - 1]) && /[\p{Script=Hiragana}、]/u.test(text[to] ?? '');
}

/** Common before a capital in the news of our six languages. The rest seldom ends a sentence wrongly. */
const ABBREVIATIONS = [
  'mr|mrs|ms|dr|prof|st|sgt|lt|col|gen|capt|cmdr|rev|hon|gov|sen|rep|pres|jr|sr',
  'vs|no|nos|fig|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  'mme|mlle|mm|m|bd|av',
  'hr|fr|nr|str|bzw|ca|evtl|ggf|inkl|abs',
  'art|sra?|srta|dra?|ud|uds|ee|uu|pág|núm',
  String.raw`e\.g|i\.e|u\.s|u\.k|u\.n|d\.c|z\.b|d\.h|u\.a|p\.ej`,
];
const ABBREVIATION = lazily(() => new RegExp(`^(?:${ABBREVIATIONS.join('|')})$`, 'iu'));

/**
 * Words that begin a sentence. An abbreviation with inner stops ("U.S.") may end one or stand before a name, and a
 * capital does not tell these cases apart, so it ends a sentence only before a word of this list.
 */
const OPENERS = [
  'The|A|An|In|On|At|It|He|She|They|We|I|But|And|This|That',
  'Der|Die|Das|Er|Sie|Es',
  'Le|La|Les|Il|Elle',
  'El|Los|Las',
];
const OPENER = lazily(() => new RegExp(`^(?:${OPENERS.join('|')})\\b`, 'u'));

function isAbbreviation(text: string, at: number, next: string, spelling: Spelling): boolean {
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return true; // an initial
  if (/^\p{N}{1,2}$/u.test(before) && spelling.ordinalStops && /\p{L}/u.test(next)) return true; // "am 3. Mai"
  if (!ABBREVIATION().test(before)) return false;
  return before.length <= 2 || !before.includes('.') || !OPENER().test(text.slice(at + 1, at + 24).trimStart());
}
