/** Checks of messages to the painter of the open page. */
import * as v from 'valibot';
import { HIGHLIGHT_STYLES } from '../model/closed-lists';
import type { CardLabels, Gap, Highlight, PageCard, Painting } from '../model/highlights';
import { checkBy, type Fields } from './checked-by';

// Five for each of the 2,000 paragraphs that a reading may have; a card for each paragraph.
const HIGHLIGHTS = 10_000;
const CARDS = 2_000;
// As many runs and letters as a card shows.
const PIECES = 100;
const LINE = 2_000;

const line = v.pipe(v.string(), v.maxLength(LINE));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const highlight = v.strictObject({
  paragraph: offset,
  from: offset,
  to: offset,
  style: v.picklist(HIGHLIGHT_STYLES),
  change: offset,
} satisfies Fields<Highlight>);

const gap = v.strictObject({ paragraph: offset, change: offset } satisfies Fields<Gap>);

const piece = v.strictObject({ text: line, in: v.picklist(['both', 'a', 'b']) });

const card = v.strictObject({
  change: offset,
  head: line,
  pieces: v.pipe(v.array(piece), v.maxLength(PIECES)),
} satisfies Fields<PageCard>);

const labels = v.strictObject({
  of: line,
  next: line,
  previous: line,
  close: line,
  added: line,
  removed: line,
  legend: line,
  looks: v.strictObject({ word: line, edited: line, added: line, moved: line, removed: line }),
  language: line,
  direction: v.picklist(['ltr', 'rtl']),
} satisfies Fields<CardLabels>);

const painting = v.strictObject({
  highlights: v.pipe(v.array(highlight), v.maxLength(HIGHLIGHTS)),
  against: offset,
  gaps: v.pipe(v.array(gap), v.maxLength(CARDS)),
  cards: v.pipe(v.array(card), v.maxLength(CARDS)),
  labels: v.nullable(labels),
} satisfies Fields<Painting>);

export const highlightRequest = checkBy<Painting>(painting);
export const emptyRequest = checkBy<Record<string, never>>(v.strictObject({}));
export const stepRequest = checkBy<{ by: 1 | -1 }>(v.strictObject({ by: v.picklist([1, -1]) }));
