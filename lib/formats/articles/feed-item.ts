/** An item of a feed: an article where the feed carries its text, else an address to look up. */
import type { IncomingVersion } from '../../model/article';
import { type Fault, fault } from '../../model/faults';
import type { ListedAddress } from '../../model/listed-address';
import { isoTime } from '../../origin/times';
import { addressOf } from '../addresses/listed-address';
import { webAddress } from '../claims';
import { withoutMarkup } from '../markup';
import type { ForeignContext } from './foreign-fields';
import { versionRow } from './ndjson-line';

/** Texts as the feed has them; "" where it says nothing. */
export interface FeedItem {
  readonly site: string;
  readonly language: string;
  readonly address: string;
  readonly title: string;
  /** The text that the feed gives as the whole. */
  readonly markup: string;
  /** What the feed gives as a summary; some feeds put the whole text there. */
  readonly summary: string;
  readonly byline: string;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly extractor: string;
}

export type FeedEntry =
  { readonly version: IncomingVersion } | { readonly address: ListedAddress } | { readonly rejected: Fault };

/**
 * Letters from which a text is an article and no teaser: teasers have up to 500, and a text of that length in one
 * paragraph is one.
 */
const ARTICLE_LENGTH = 600;

/** Never throws. */
export function itemEntry(item: FeedItem, context: ForeignContext): FeedEntry {
  const text = [item.markup, item.summary].map(markup => withoutMarkup(markup).trim()).find(isArticle);
  const time = (claimed: string) => isoTime(claimed, context.now);
  if (text === undefined) {
    const { address, title } = item;
    const found = addressOf({ address, title, time: time(item.publishedAt) ?? time(item.modifiedAt) });
    return found ? { address: found } : { rejected: fault('no-text') };
  }
  const read = versionRow(
    {
      url: webAddress(item.address),
      title: item.title,
      paragraphs: text.split('\n\n'),
      byline: item.byline || null,
      site: item.site || null,
      language: item.language || null,
      publishedAt: time(item.publishedAt),
      modifiedAt: time(item.modifiedAt),
      extractor: item.extractor,
    },
    context,
  );
  return 'fault' in read ? { rejected: read.fault } : read;
}

function isArticle(text: string): boolean {
  return text.length >= ARTICLE_LENGTH;
}
