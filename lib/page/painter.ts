/**
 * Everything that is shown in the open page: highlights, the card and the strip beside them, keys. Highlights survive a
 * page that is drawn anew, as long as their paragraphs can be found by their text.
 */
import type { CardLabels, Gap, Painting } from '../model/highlights';
import { createCard, type Card } from './card';
import { createHighlights, type Highlights, type PageHighlight, type Stop } from './highlights';
import type { LiveParagraph } from './live-paragraph';
import { onPageKeys } from './page-keys';
import type { Shelf } from './page-shelf';
import type { Mark } from './painter-mark';
import { movedTo } from './placed-again';
import { rectOf, stopAt } from './range-places';
import { whenDrawnAnew } from './drawn-anew';

export interface Painter {
  /** Paint; replaces what was painted, no highlights clear. */
  paint(painting: Painting): { placed: number; changes: number };
  painted(): { at: number; of: number; missing: number };
  /** Go to the next (1) or previous (-1) change. */
  step(by: 1 | -1): { at: number; of: number };
  /** Take everything back. */
  clear(): void;
}

/** What is painted, with the texts of its paragraphs, by which they are found again. */
interface Standing {
  readonly painting: Painting;
  readonly texts: readonly string[];
  /** Changes that stood in the page when it was painted. */
  readonly placed: number;
  /** Without the fragment. */
  readonly address: string;
}

const NOTHING: Painting = { highlights: [], against: 0, gaps: [], cards: [], labels: null };

const NOTHING_STANDS: Standing = { painting: NOTHING, texts: [], placed: 0, address: '' };

export function createPainter(document: Document, shelf: Shelf): Painter {
  const highlights = createHighlights(document);
  highlights.clear(); // of a painter that an update of the extension cut off
  const card = createCard(document);
  let standing = NOTHING_STANDS;
  let undo: (() => void)[] = [];
  const { showCard, showAt, walk } = walker(highlights, card, () => standing.painting);

  const clear = (): void => {
    undo.forEach(each => each());
    undo = [];
    card.remove();
    highlights.clear();
    standing = NOTHING_STANDS;
  };

  const place = (painting: Painting, paragraphs: readonly LiveParagraph[]) => {
    const placed = highlights.paint(painting.highlights, paragraphs);
    card.strip(marksOf(highlights.stops(), painting.gaps, paragraphs), index => showAt(index));
    return placed;
  };

  // A page may take its text away and bring it back later: what is not there now is looked for again then.
  const placeAgain = (): void => {
    const { painting, texts, address } = standing;
    if (addressOf(document) !== address) return clear(); // another article has come, by a navigation within the page
    const current = highlights.stops()[highlights.painted().at - 1]?.change;
    place(movedPainting(painting, movedTo(texts, shelf.readAgain())), shelf.paragraphs);
    const index = highlights.stops().findIndex(({ change }) => change === current);
    if (index >= 0) highlights.stayAt(index);
    if (index >= 0 && card.isOpen()) showCard(index);
    else card.close();
  };

  const hasLost = (): boolean => highlights.stops().length < standing.placed || isLost(highlights.stops());

  const keys = {
    n: () => walk(1),
    p: () => walk(-1),
    Escape: () => (card.isOpen() ? card.close() : clear()),
  };

  const press = (x: number, y: number): void => {
    const index = stopAt(highlights.stops(), x, y);
    if (index >= 0) showAt(index);
  };

  card.onWalk(walk);
  shelf.onOther = clear;

  return {
    clear,
    paint(painting) {
      clear();
      if (painting.highlights.length === 0) return { placed: 0, changes: 0 };
      const placed = place(painting, shelf.paragraphs);
      const texts = shelf.paragraphs.map(({ text }) => text);
      standing = { painting, texts, placed: placed.placed, address: addressOf(document) };
      undo = [
        onPageKeys(document, keys, () => highlights.stops().length > 0),
        onPress(document, press),
        whenDrawnAnew(document, hasLost, placeAgain),
      ];
      return placed;
    },
    painted: highlights.painted,
    step: highlights.step,
  };
}

/** Goes to changes, and shows the card of each. */
function walker(highlights: Highlights, card: Card, painting: () => Painting) {
  const showCard = (index: number): void => show(card, painting(), { stops: highlights.stops(), index });
  return {
    showCard,
    showAt: (index: number): void => {
      highlights.goTo(index);
      showCard(index);
    },
    walk: (by: 1 | -1): void => {
      const { at } = highlights.step(by);
      if (at > 0) showCard(at - 1);
    },
  };
}

function addressOf({ location }: Document): string {
  return location.href.split('#')[0];
}

/** The painting with its paragraphs at their new numbers. */
function movedPainting(painting: Painting, moved: ReadonlyMap<number, number>): Painting {
  const highlights = painting.highlights.flatMap(each => inNew(each, moved));
  const gaps = painting.gaps.flatMap(each => gapInNew(each, moved));
  return { ...painting, highlights, gaps };
}

/** A highlight at the paragraph's new number, none where the paragraph is gone. */
function inNew(highlight: PageHighlight, moved: ReadonlyMap<number, number>): PageHighlight[] {
  const paragraph = moved.get(highlight.paragraph);
  return paragraph === undefined ? [] : [{ ...highlight, paragraph }];
}

/** A gap stands before a paragraph, the last one behind the text. */
function gapInNew(gap: Gap, moved: ReadonlyMap<number, number>): Gap[] {
  const before = moved.get(gap.paragraph - 1);
  const paragraph = moved.get(gap.paragraph) ?? (before === undefined ? undefined : before + 1);
  return paragraph === undefined ? [] : [{ ...gap, paragraph }];
}

function isLost(stops: readonly Stop[]): boolean {
  return stops.some(({ ranges }) => ranges.some(range => range.collapsed || !range.startContainer.isConnected));
}

function marksOf(stops: readonly Stop[], gaps: readonly Gap[], paragraphs: readonly LiveParagraph[]): Mark[] {
  const painted = stops.map(({ change, ranges }, stop) => ({ top: rectOf(ranges[0]).top, stop, change }));
  const removed = gaps.flatMap(({ paragraph, change }) => {
    const node = (paragraphs[paragraph] ?? paragraphs.at(-1))?.pieces.find(piece => piece.node !== null)?.node;
    const box = node?.parentElement?.getBoundingClientRect();
    if (box === undefined) return [];
    return [{ top: paragraph < paragraphs.length ? box.top : box.bottom, stop: null, change }];
  });
  return [...painted, ...removed];
}

function show(
  card: Card,
  { cards, labels }: Painting,
  { stops, index }: { stops: readonly Stop[]; index: number },
): void {
  const { change, ranges } = stops[index];
  const said = cards.find(each => each.change === change);
  if (said === undefined || labels === null) return;
  card.show({ said, labels, count: countText(labels, index + 1, stops.length), beside: () => rectOf(ranges[0]) });
}

function countText({ of }: CardLabels, at: number, all: number): string {
  return of.replace('{at}', String(at)).replace('{of}', String(all));
}

/** A press on the page that selects nothing. @returns undo */
function onPress(document: Document, act: (x: number, y: number) => void): () => void {
  const gone = new AbortController();
  document.addEventListener(
    'click',
    ({ clientX, clientY, isTrusted }) => {
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (isTrusted && !isSelecting) act(clientX, clientY);
    },
    { signal: gone.signal, capture: true, passive: true },
  );
  return () => gone.abort();
}
