/**
 * Two columns of paragraphs that were flattened to text, one row a line: an unchanged paragraph stands
 * twice on its line, a changed one stands old then new, an added (or removed) one alone. Nothing marks
 * where old ends and new begins, and the page pairs by position, so that the two may have no word in common.
 *
 * What is known of the page (NewsSniffer, `lib/diff_html.rb`: balanced traversal of exact paragraphs):
 * between two unchanged rows come first the rows with both sides, then those with one side, all the same side.
 *
 * The cut of a row is where the halves fit best: two versions of one paragraph resemble each other, and where
 * the page has paired strangers, one half often resembles another row nearby. Sentence ends, quotation marks and
 * equal beginnings decide between neighbours. README.md has the trial, and what cannot be known.
 */

import { seam, type Token } from './seam';

/** Both columns, each in reading order. */
export interface Columns {
  readonly before: string[];
  readonly after: string[];
}

/**
 * Take the two columns apart again. Lines are folded to single blanks (tabs, where kept, part the columns); empty ones
 * are passed over.
 */
export function columns(lines: readonly string[]): Columns {
  const rows = lines.filter(line => line.trim() !== '').map(readRow);
  for (const gap of gaps(rows)) cutGap(gap);
  sideGaps(rows);
  return {
    before: rows.map(row => row.before).filter(Boolean),
    after: rows.map(row => row.after).filter(Boolean),
  };
}

/** A headline or any other row that is known to have both sides. */
export function bothSides(line: string): { before: string; after: string } {
  const row = readRow(line);
  if (row.state === 'open') {
    cut(row, bestCut(row, []).at);
  }
  return { before: row.before, after: row.after };
}

interface Row {
  /** Folded to single blanks. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** `open`: not known yet; `single`: one side, which is not known yet. */
  state: 'kept' | 'open' | 'both' | 'single' | 'sided';
  before: string;
  after: string;
}

function readRow(line: string): Row {
  const text = line.replace(/\s+/g, ' ').trim();
  const row: Row = {
    text,
    tokens: [],
    state: 'open',
    before: '',
    after: '',
  };
  const cells = line
    .replace(/(?<![\r\n])[\r\n]+$/, '')
    .split('\t')
    .map(cell => cell.replace(/\s+/g, ' ').trim());
  if (cells.length === 2) {
    return {
      ...row,
      state: 'sided',
      before: cells[0],
      after: cells[1],
    };
  }
  const half = doubled(text);
  if (half !== null) {
    return { ...row, state: 'kept', before: half, after: half };
  }
  return { ...row, tokens: tokens(text) };
}

/** 'abab' and 'ab ab' → 'ab'; else `null`. */
function doubled(text: string): string | null {
  const half = Math.floor(text.length / 2);
  const isParted = text.length % 2 === 1;
  if (half === 0 || (isParted && text[half] !== ' ')) return null;
  return text.startsWith(text.slice(half + (isParted ? 1 : 0))) ? text.slice(0, half) : null;
}

// A sentence end with a capital or an opening mark right behind it may be a seam, though no blank is there.
const TOKEN = /\S+?[.!?…][”"’»)]?(?=[\p{Lu}“"‘«])|\S+/gu;

function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), match => ({
    form: match[0].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || match[0],
    from: match.index,
  }));
}

/** Runs of rows between unchanged ones. */
function gaps(rows: readonly Row[]): Row[][] {
  const all: Row[][] = [[]];
  for (const row of rows) {
    if (row.state === 'kept') all.push([]);
    else if (row.state === 'open') all.at(-1)!.push(row);
  }
  return all.filter(gap => gap.length > 0);
}

/**
 * Likeness from which a row is taken to hold two paragraphs. Two sentences of one paragraph stay under it. In the trial
 * 0.34 to 0.5 give 411 to 413 of 440.
 */
const ALIKE = 0.42;
/** A page rarely has more open rows in a gap; the cap keeps a hostile file linear. */
const NEIGHBOURS = 20;

function cutGap(gap: readonly Row[]): void {
  const found = gap.map((row, i) =>
    bestCut(
      row,
      gap.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS).filter(other => other !== row),
    ),
  );
  // Rows with both sides come first: all up to the last that shows two halves are cut.
  const last = found.findLastIndex(cutting => cutting.likeness >= ALIKE);
  gap.forEach((row, i) => (i <= last ? cut(row, found[i].at) : (row.state = 'single')));
}

function cut(row: Row, at: number): void {
  const from = row.tokens[at]?.from ?? row.text.length;
  row.before = row.text.slice(0, from).trim();
  row.after = row.text.slice(from).trim();
  row.state = 'both';
}

interface Cut {
  /** Number of the token that the second half begins with. */
  readonly at: number;
  /** How well the halves fit to each other or to other rows, 0..1; 0 where the row as a whole fits better. */
  readonly likeness: number;
}

function bestCut(row: Row, others: readonly Row[]): Cut {
  const size = row.tokens.length;
  const own = halvesAlike(row.tokens);
  const foreign = others.map(other => likeOther(row.tokens, other.tokens));
  const likeness = (at: number) => Math.max(own[at], ...foreign.map(like => like.halves[at]));
  const closed = quotesClosed(row);
  let best = { at: size, score: -1 };
  for (let at = 1; at < size; at++) {
    const score = likeness(at) + seam(row, at) + (closed[at] ? 0.1 : 0);
    if (score > best.score) best = { at, score };
  }
  const whole = Math.max(0, ...foreign.map(like => like.whole));
  const halves = best.at < size ? likeness(best.at) : 0;
  return { at: best.at, likeness: halves > whole ? halves : 0 };
}

/** For each cut, twice the words that the halves share over all words: 1 where they are the same words. Multisets. */
function halvesAlike(row: readonly Token[]): Float64Array {
  const left = new Map<string, number>();
  const right = counts(row);
  const alike = new Float64Array(row.length + 1);
  let shared = 0;
  row.forEach(({ form }, i) => {
    const l = left.get(form) ?? 0;
    const r = right.get(form)!;
    shared += Math.min(l + 1, r - 1) - Math.min(l, r);
    left.set(form, l + 1);
    right.set(form, r - 1);
    alike[i + 1] = (2 * shared) / row.length;
  });
  return alike;
}

/** For each cut, how much the better half is like another row; and how much the whole is. */
function likeOther(row: readonly Token[], other: readonly Token[]): { halves: Float64Array; whole: number } {
  const fromLeft = likePrefixes(row, other);
  const fromRight = likePrefixes(row.toReversed(), other).reverse();
  const halves = fromLeft.map((like, i) => Math.max(like, fromRight[i]));
  return { halves, whole: fromLeft[row.length] };
}

/** For each number of leading tokens, twice the words shared with `other` over the words of both. */
function likePrefixes(row: readonly Token[], other: readonly Token[]): Float64Array {
  const left = counts(other);
  const alike = new Float64Array(row.length + 1);
  let shared = 0;
  row.forEach(({ form }, i) => {
    const there = left.get(form) ?? 0;
    if (there > 0) shared++;
    left.set(form, there - 1);
    alike[i + 1] = (2 * shared) / (i + 1 + other.length);
  });
  return alike;
}

function counts(row: readonly Token[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const { form } of row) {
    map.set(form, (map.get(form) ?? 0) + 1);
  }
  return map;
}

/** For each token, whether no quotation is open before it. */
function quotesClosed({ text, tokens: all }: Row): boolean[] {
  let open = 0;
  let straight = 0;
  let at = 0;
  return all.map(({ from }) => {
    for (; at < from; at++) {
      if (text[at] === '“' || text[at] === '«') open++;
      else if (text[at] === '”' || text[at] === '»') open--;
      else if (text[at] === '"') straight++;
    }
    return open <= 0 && straight % 2 === 0;
  });
}

/**
 * Which side the single rows stand on. In a gap they all stand on one. A row that is like the new half of its
 * gap was removed, one that is like the old half was added. Nothing known: added, since articles grow.
 */
function sideGaps(rows: readonly Row[]): void {
  let both: Row[] = [];
  let single: Row[] = [];
  const settle = (): void => {
    const toBefore = likeAny(
      single,
      both.map(row => row.before),
    );
    const toAfter = likeAny(
      single,
      both.map(row => row.after),
    );
    const removed = toAfter > toBefore && toAfter >= ALIKE;
    for (const row of single) row[removed ? 'before' : 'after'] = row.text;
    both = [];
    single = [];
  };
  for (const row of rows) {
    if (row.state === 'kept') settle();
    else if (row.state === 'single') single.push(row);
    else if (row.state === 'both') both.push(row);
  }
  settle();
}

function likeAny(rows: readonly Row[], texts: readonly string[]): number {
  const others = texts.map(tokens);
  return Math.max(0, ...rows.flatMap(row => others.map(other => likePrefixes(row.tokens, other)[row.tokens.length])));
}
