/** From a list as an archive wrote it to the captures that are worth fetching, and the addresses to ask for. */
import { address } from '../origin/address';
import type { ListedCapture } from './cdx';
import { isSameAddress } from './surt';
import { timeOf } from './timestamp';

/** The cleaned address, then the raw one where an archive files it apart: two at most. */
export function addressesToAsk(url: string): readonly string[] {
  const cleaned = address(url);
  if (cleaned === '') return [];
  return isSameAddress(cleaned, url) ? [cleaned] : [cleaned, url];
}

/** Captures of one page, oldest first, one a second; what cannot hold its text is left out. */
export function captures(rows: readonly ListedCapture[], asked: readonly string[]): readonly ListedCapture[] {
  const good = rows.filter(row => isOfPage(row, asked) && mayHoldText(row));
  const bySecond = new Map(good.map(row => [row.timestamp, row]));
  return [...bySecond.values()].sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
}

function isOfPage({ timestamp, original }: ListedCapture, asked: readonly string[]): boolean {
  return timeOf(timestamp) !== null && asked.some(each => isSameAddress(each, original));
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|warc\/revisit|unk)/i;

// A capture without a status says that the page was still the same: its time counts, its bytes are the earlier ones.
function mayHoldText({ status, mime }: ListedCapture): boolean {
  return (status === null || status === 200) && (mime === null || PAGE.test(mime));
}
