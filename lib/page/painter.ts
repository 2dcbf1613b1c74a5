/**
 * Everything that is shown in the open page: highlights, the card and the strip beside them, keys. Highlights survive a
 * page that is drawn anew, as long as their paragraphs can be found by their text.
 */
import type { CardLabels, Gap, Painting } from '../model/highlights';
import { createCard, type Card } from './card';
import { createHighlights, type PageHighlight, type Stop } from './highlights';
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
}

const NOTHING: Painting = { highlights: [], against: 0, gaps: [], cards: [], labels: null };

export function createPainter(document: Document, shelf: Shelf): Painter {
  const highlights = createHighlights(document);
  highlights.clear(); // of a painter that an update of the extension cut off
  const card = createCard(document);
  let standing: Standing = { painting: NOTHING, texts: [] };
  let undo: (() => void)[] = [];

  const clear = (): void => {
    undo.forEach(each => each());
    undo = [];
    card.remove();
    highlights.clear();
    standing = { painting: NOTHING, texts: [] };
  };

  const place = (painting: Painting, paragraphs: readonly LiveParagraph[]) => {
    const placed = highlights.paint(painting.highlights, paragraphs);
    card.strip(marksOf(highlights.stops(), painting.gaps, paragraphs), index => showAt(index));
    return placed;
  };

  const placeAgain = (): void => {
    const moved = movedTo(standing.texts, shelf.readAgain());
    const wanted = standing.painting.highlights.flatMap(each => inNew(each, moved));
    if (wanted.length === 0) return clear();
    place({ ...standing.painting, highlights: wanted, gaps: [] }, shelf.paragraphs);
  };

  const showAt = (index: number): void => {
    highlights.goTo(index);
    show(card, standing.painting, { stops: highlights.stops(), index });
  };

  const walk = (by: 1 | -1): void => {
    const { at } = highlights.step(by);
    if (at > 0) show(card, standing.painting, { stops: highlights.stops(), index: at - 1 });
  };

  card.onWalk(walk);
  shelf.onOther = clear;

  return {
    clear,
    paint(painting) {
      clear();
      if (painting.highlights.length === 0) return { placed: 0, changes: 0 };
      standing = { painting, texts: shelf.paragraphs.map(({ text }) => text) };
      const placed = place(painting, shelf.paragraphs);
      undo = [
        onPageKeys(document, {
          n: () => walk(1),
          p: () => walk(-1),
          Escape: () => (card.isOpen() ? card.close() : clear()),
        }),
        onPress(document, (x, y) => {
          const index = stopAt(highlights.stops(), x, y);
          if (index >= 0) showAt(index);
        }),
        whenDrawnAnew(document, () => isLost(highlights.stops()), placeAgain),
      ];
      return placed;
    },
    painted: highlights.painted,
    step: highlights.step,
  };
}

/** A highlight at the paragraph's new number, none where the paragraph is gone. */
function inNew(highlight: PageHighlight, moved: ReadonlyMap<number, number>): PageHighlight[] {
  const paragraph = moved.get(highlight.paragraph);
  return paragraph === undefined ? [] : [{ ...highlight, paragraph }];
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
