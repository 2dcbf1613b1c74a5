/** What stands beside the highlights in the open page: a card for each change, and places of what was removed. */
import type { CardLabels, CardPiece, Companion, Gap, PageCard } from '@/lib/model/highlights';
import type { Changes, ParagraphChange, Report } from '@/lib/model/report';
import { isWeighty } from '../change-sorts';
import { clauses } from '../words/numbers';
import type { Words } from '../words/words';
import { glance, piecesOf } from './ChangeCard';
import { highlightedChanges } from './highlights-of';

/** Runs and letters on one card: a card is a glance, the popup and the compare page show the rest. */
const PIECES = 40;
const LETTERS = 600;

/** For the changes since a version. For what a copy shares there is nothing to say: the words are the same. */
export function companionOf(words: Words, report: Report, against: number): Companion {
  const { changes } = report;
  if (changes === null || changes.from !== against) return { gaps: [], cards: [], labels: null };
  const cards = highlightedChanges(changes).map((change, number) => cardOf(words, { change, number, changes, report }));
  return { gaps: gapsOf(changes, report, cards.length), cards, labels: labelsOf(words) };
}

interface Numbered {
  readonly change: ParagraphChange;
  readonly number: number;
  readonly changes: Changes;
  readonly report: Report;
}

function cardOf(words: Words, { change, number, changes, report }: Numbered): PageCard {
  const op = words.text(`op-${change.op}`);
  const kinds = change.kinds.slice(0, 3).map(kind => words.text(`kind-${kind}`));
  const head = kinds.length > 0 ? clauses(words, kinds) : op;
  return { change: number, head, pieces: cut(glance(piecesOf(change, changes, report))) };
}

function cut(pieces: readonly { text: string; in: CardPiece['in'] }[]): CardPiece[] {
  return pieces.slice(0, PIECES).map(({ text, in: side }) => ({ text: text.slice(0, LETTERS), in: side }));
}

/** A removed paragraph stands before the first paragraph of the page whose counterpart came after it. */
function gapsOf(changes: Changes, { page }: Report, first: number): Gap[] {
  const removed = changes.paragraphs.filter(change => change.op === 'removed' && isWeighty(change));
  const standing = changes.paragraphs.filter(({ a, b }) => a.length > 0 && b.length > 0);
  return removed.map(({ a }, i) => {
    const later = standing.filter(each => each.a[0] > a[0]).map(each => each.b[0]);
    return { paragraph: Math.min(page.paragraphs.length, ...later), change: first + i };
  });
}

function labelsOf(words: Words): CardLabels {
  return {
    of: words.text('page-card-of', { at: '{at}', of: '{of}' }),
    next: words.text('page-card-next'),
    previous: words.text('page-card-previous'),
    close: words.text('page-card-close'),
    added: `${words.text('op-added')}: `,
    removed: `${words.text('op-removed')}: `,
    legend: words.text('page-card-legend'),
    looks: {
      word: words.text('page-card-look-word'),
      edited: words.text('page-card-look-edited'),
      added: words.text('page-card-look-added'),
      moved: words.text('page-card-look-moved'),
      removed: words.text('page-card-look-removed'),
    },
    language: words.locale,
    direction: words.direction,
  };
}
