/**
 * Whether a text is running text, as articles are. Positive evidence is asked for: what is in no known format is not
 * yet an article. Running text is made of sentences, in any script; lists, tables, listings and code are not.
 */

/**
 * The end of a sentence: a mark, closing quotation marks, then a blank or nothing. Scripts without blanks need no
 * blank.
 */
const STOP = /[.!?…։؟۔।॥།።၊။។][\p{Pe}\p{Pf}"'”’]{0,3}(?=\s|$)|[。！？｡][\p{Pe}\p{Pf}"'”’]{0,3}/u;
/** Scripts that end their sentences with a blank or with nothing. */
const UNMARKED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]{8}/u;
const LETTERS = /[\p{L}\p{M}]/gu;
const VISIBLE = /\S/gu;

/** Letters of the shortest sentence that counts ("Es regnet."), so that "1." and "Dr." are none. */
const SHORTEST = 8;
/** Letters of the longest: a list in which one dot stands is no sentence. Laws and court rulings reach 500. */
const LONGEST = 600;
/**
 * Least share of letters among visible characters. Prose has .9 and more, with many figures .8; code and listings have
 * under .7.
 */
const LETTER_SHARE = 0.65;
/**
 * Share of letters that stand in sentences, the first line aside, which is the headline. Articles have .9 and more;
 * where half of an article is a list or a table, a third is left. Of 1,902 articles in 20
 * languages this and the signs below refuse 7, each half code or list.
 */
const SENTENCE_SHARE = 0.3;
/** A line of code, of a comment in code, of a setting: it begins or ends with a sign that no sentence has there. */
const SIGNED_LINE = /^\s*(?:[#;%@$|+<>]|\/[/*]|\*(?!\s?\*)|--|\.\. )|[{};\\,(=]\s*$|^\s{2,}[\w.]+ ?[=(]/;
/** Share of such lines: an article with a long list of bullets has a third. */
const SIGNED_SHARE = 0.4;

/** @param text - of a file, or its beginning */
export function isRunningText(text: string): boolean {
  const whole = text.trim();
  const letters = count(whole, LETTERS);
  if (letters < count(whole, VISIBLE) * LETTER_SHARE) return false;
  if (signedLines(whole) > SIGNED_SHARE) return false;
  if (UNMARKED.test(whole)) return true;
  const body = withoutHeadline(whole);
  return inSentences(body) >= Math.max(1, count(body, LETTERS) * SENTENCE_SHARE);
}

/** Share of full lines that are signed. */
function signedLines(text: string): number {
  const full = text.split(/\r\n|[\r\n]/).filter(line => line.trim() !== '');
  return full.filter(line => SIGNED_LINE.test(line)).length / Math.max(1, full.length);
}

function withoutHeadline(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(end).trim();
}

/** Letters that stand in sentences; a blank line ends a sentence that has no mark, and it does not count. */
function inSentences(text: string): number {
  const blocks = text.split(/(?:\r\n|[\r\n])\s*(?:\r\n|[\r\n])/);
  const sentences = blocks.flatMap(block => block.split(STOP).slice(0, -1)); // after the last mark there is no sentence
  return sentences
    .map(sentence => count(sentence, LETTERS))
    .filter(letters => letters >= SHORTEST && letters <= LONGEST)
    .reduce((sum, letters) => sum + letters, 0);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
