/** What stands inside the article or next to it, and is not sure to be its text. */
import type { Beside, BesideReason } from '@/lib/model/article';
import { articleAround, isWithin, type Block, type Box } from './boxes';
import { isBeside, type Reason } from './reasons';
import { dataRows } from './tables';
import { TEXT } from './thresholds';

interface Chosen {
  readonly all: readonly Block[];
  readonly kept: readonly Block[];
  readonly dropped: ReadonlyMap<Block, Reason>;
  /** Place of the headline, -1 when it is not on the page. */
  readonly headline: number;
}

/** Whether a block stands after the headline, and in the text or shortly before it. */
function nearText(kept: readonly Block[], headline: number): (block: Block) => boolean {
  const [from, to] = [kept[0]?.at ?? 0, kept.at(-1)?.at ?? 0];
  return ({ at }) => at > headline && at >= from - TEXT.near && at <= to;
}

type Place = (block: Block, root: Box | null) => Reason | null;

/** Tables, lists of terms and notes under the text stand in the article's element, and often in none of its boxes. */
function factsIn(kept: readonly Block[], rows: ReadonlyMap<Block, Box>, place: Place) {
  const article = articleAround(kept[0]?.box ?? null);
  return (block: Block): BesideReason | null => {
    if (article === null || !isWithin(block.box, article)) return null;
    const reason = place(block, null);
    if (reason !== null) return isBeside(reason) ? reason : null;
    if (rows.has(block)) return 'table';
    return block.box.list?.tag === 'DL' ? 'definition list' : null;
  };
}

/** What was left out with a reason that puts it beside the text, and captions between headline and text. */
export function besideText({ all, kept, dropped, headline }: Chosen, place: Place): Beside[] {
  const isNear = nearText(kept, headline);
  const own = new Set(kept);
  const rows = dataRows(all);
  const factReason = factsIn(kept, rows, place);
  const reasonOf = (block: Block): Reason | null => {
    const isCaption = (): boolean => isNear(block) && place(block, null) === 'caption';
    return dropped.get(block) ?? (isCaption() ? 'caption' : factReason(block));
  };
  const found: { reason: BesideReason; row: Box | null; text: string }[] = [];
  for (const block of all) {
    const reason = own.has(block) ? null : reasonOf(block);
    if (reason === null || !isBeside(reason)) continue;
    const row = reason === 'table' ? (rows.get(block) ?? null) : null;
    const last = found.at(-1);
    if (row && last?.row === row) last.text += ` · ${block.text}`;
    else found.push({ reason, row, text: block.text });
  }
  return found.slice(0, TEXT.beside).map(({ text, reason }) => ({ text: text.slice(0, TEXT.besideLine), reason }));
}
