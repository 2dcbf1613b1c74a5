/**
 * Changes, or passages that stand elsewhere too, painted in the open page by CSS Custom Highlights: no node of the page
 * is touched. The page's own scripts can see the names in the registry, so these tell nothing.
 */
import type { LiveParagraph } from './live-paragraph';
import { rangeFinder } from './ranges';
import { scrollToRange } from './scroll-to-range';

/** A stretch of a paragraph to paint; the message to the content script has the same shape. */
export interface PageHighlight {
  /** Paragraph number of the reading, from 0. */
  readonly paragraph: number;
  /** UTF-16, half-open, into the paragraph's text. */
  readonly from: number;
  readonly to: number;
  readonly style: 'added' | 'edited' | 'word' | 'moved' | 'shared' | 'reworded';
  /** Which change or passage it belongs to, from 0, in reading order. */
  readonly change: number;
}

export interface Highlights {
  /** Paint; replaces what was painted, [] clears. `placed` of `changes` stand in the page for certain. */
  paint(wanted: readonly PageHighlight[], paragraphs: readonly LiveParagraph[]): { placed: number; changes: number };
  /** The placed changes in reading order, each with its ranges: the words that changed first. */
  stops(): readonly Stop[];
  /** Scroll to a stop, from 0, and make it the current one. */
  goTo(stop: number): void;
  /** Make a stop, from 0, the current one where it stands: the page does not move. */
  stayAt(stop: number): void;
  /**
   * What is painted now: `missing` changes found no place, `at` is the one stepped to, from 1; 0 before the first step.
   */
  painted(): { at: number; of: number; missing: number };
  /**
   * Scroll to the next (1) or previous (-1) placed change, round and round. `at` counts from 1; 0 when there is none.
   */
  step(by: 1 | -1): { at: number; of: number };
  /** Take everything back: highlights and style sheet. */
  clear(): void;
}

/** A change that stands in the page. */
export interface Stop {
  readonly change: number;
  /** Never empty. The first is what the reader is led to: a changed word where there is one. */
  readonly ranges: readonly Range[];
}

/**
 * The look of each style; later ones lie on top: single words over their paragraph, the current change over all. Each
 * has an underline of its own, so that colour is never the only sign, and what reads otherwise elsewhere is softer than
 * what stands there word by word. The washes are pale enough for black text and, at this strength, dark enough under
 * white text: the page's own text colour stays.
 */
const LOOKS: readonly (readonly [style: PageHighlight['style'] | 'current', rules: string])[] = [
  ['edited', look('191 135 0', 0.14, 'dotted 1.5px')],
  ['reworded', look('0 140 150', 0.1, 'dotted 1.5px')],
  ['moved', look('84 110 220', 0.18, 'dashed 2px')],
  ['shared', look('0 140 150', 0.2, 'solid 1.5px')],
  ['added', look('46 160 67', 0.22, 'solid 2px')],
  ['word', look('191 135 0', 0.34, 'double 2px')],
  ['current', `${look('255 196 0', 0.55, 'solid 3px')}; text-decoration-color: #b35900; color: #111`],
];

function look(rgb: string, wash: number, line: string): string {
  return `background-color: rgb(${rgb} / ${wash}); text-decoration: underline ${line} rgb(${rgb})`;
}

/** Two letters and a digit: they must not clash with the page's own names, nor say whose they are. */
const nameAt = (layer: number): string => `qk${layer}`;

const SHEET = LOOKS.map(([, rules], layer) => `::highlight(${nameAt(layer)}) { ${rules} }`).join('\n');

/** Highlights for one document. Where the browser has no Custom Highlights, nothing is painted and nothing placed. */
export function createHighlights(document: Document): Highlights {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights;
  let removeStyles = (): void => undefined;
  let changes: Stop[] = [];
  let missing = 0;
  let at = -1;

  const clear = (): void => {
    LOOKS.forEach((_, layer) => registry?.delete(nameAt(layer)));
    removeStyles();
    removeStyles = () => undefined;
    [changes, missing, at] = [[], 0, -1];
  };

  const show = (layer: number, ranges: readonly Range[]): void => {
    // Of two highlights the one that is registered later lies on top.
    if (registry && view && ranges.length > 0) {
      registry.set(nameAt(layer), new view.Highlight(...ranges));
    }
  };

  const stayAt = (stop: number): void => {
    at = stop;
    show(LOOKS.length - 1, changes[at].ranges);
  };

  const goTo = (stop: number): void => {
    stayAt(stop);
    if (view !== null) scrollToRange(changes[at].ranges[0], view);
  };

  return {
    clear,
    paint(wanted, paragraphs) {
      clear();
      const placed = place(wanted, paragraphs);
      if (registry && view && placed.length > 0) {
        removeStyles = addStyles(document, view);
        LOOKS.forEach(([style], layer) => show(layer, rangesOf(placed, style)));
        changes = byChange(placed);
      }
      const all = new Set(wanted.map(each => each.change)).size;
      missing = all - changes.length;
      return { placed: changes.length, changes: all };
    },
    painted: () => ({ at: at + 1, of: changes.length, missing }),
    stops: () => changes,
    goTo,
    stayAt,
    step(by) {
      if (changes.length === 0) return { at: 0, of: 0 };
      const end = by > 0 ? 0 : changes.length - 1;
      goTo(at < 0 ? end : (at + by + changes.length) % changes.length);
      return { at: at + 1, of: changes.length };
    },
  };
}

/** @returns what takes the styles away again */
function addStyles(document: Document, view: Window & typeof globalThis): () => void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(SHEET);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    };
  } catch {
    // Firefox keeps content scripts from a page's adopted sheets (bug 1770592): there, one style element of our own.
    const style = document.createElement('style');
    style.textContent = SHEET;
    document.documentElement.append(style);
    return () => style.remove();
  }
}

interface Placed extends PageHighlight {
  readonly range: Range;
}

function rangesOf(placed: readonly Placed[], style: (typeof LOOKS)[number][0]): Range[] {
  return placed.filter(each => each.style === style).map(each => each.range);
}

/** What can be placed for certain. A change counts as placed when any of its highlights does. */
function place(wanted: readonly PageHighlight[], paragraphs: readonly LiveParagraph[]): Placed[] {
  const finders = new Map<number, ReturnType<typeof rangeFinder>>();
  return wanted.flatMap(each => {
    const paragraph = paragraphs[each.paragraph];
    if (!paragraph) return [];
    const finder = finders.get(each.paragraph) ?? rangeFinder(paragraph);
    finders.set(each.paragraph, finder);
    const range = finder(each.from, each.to);
    return range ? [{ ...each, range }] : [];
  });
}

function byChange(placed: readonly Placed[]): Stop[] {
  const changes = new Map<number, Placed[]>();
  for (const each of placed) {
    const others = changes.get(each.change);
    if (others) others.push(each);
    else changes.set(each.change, [each]);
  }
  const inOrder = [...changes].sort(([a], [b]) => a - b);
  return inOrder.map(([change, all]) => ({ change, ranges: wordsFirst(all).map(({ range }) => range) }));
}

function wordsFirst(placed: readonly Placed[]): Placed[] {
  const isWord = ({ style }: Placed) => style === 'word';
  return [...placed.filter(isWord), ...placed.filter(each => !isWord(each))];
}
