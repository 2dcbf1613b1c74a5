/** A news item of an agency, whatever wrote it: ninjs, NITF, NewsML-G2. Versions are numbered as the agency does. */
import { fault } from '../../model/faults';
import { isoTime } from '../../origin/times';
import { webAddress } from '../claims';
import { declaredIn } from '../declared';
import { folded } from '../prose';
import type { ForeignContext, ForeignVersion } from './foreign-fields';
import { versionRow } from './ndjson-line';

/** Texts as the item has them; "" where it says nothing. */
export interface WireItem {
  readonly uri: string;
  readonly address: string;
  /** The agency's number of the version. */
  readonly version: string;
  /** "usable", "withheld", "canceled" of IPTC's publication status. */
  readonly status: string;
  readonly title: string;
  readonly byline: string;
  readonly site: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly paragraphs: readonly string[];
  readonly extractor: string;
}

/** Never throws. An item that the agency took back has no text of its own as a rule. */
export function wireVersion(item: WireItem, context: ForeignContext): ForeignVersion {
  const status = item.status.toLowerCase().replace(/^.*:/, ''); // "stat:canceled"
  const isWithdrawn = /^(?:cancell?ed|withheld)$/.test(status);
  const paragraphs = item.paragraphs.map(folded).filter(Boolean);
  if (paragraphs.length === 0 && isWithdrawn) return { fault: fault('withdrawn', { uri: item.uri.slice(0, 200) }) };
  const time = (text: string) => isoTime(text, context.now);
  const url = webAddress(item.address);
  const number = /^\d{1,9}$/.test(item.version) ? Number(item.version) : null;
  const named = item.version === '' ? [] : [`Version ${item.version.slice(0, 40)}`];
  const read = versionRow(
    {
      url,
      title: folded(item.title),
      paragraphs,
      byline: folded(item.byline) || null,
      site: folded(item.site) || null,
      language: item.language || null,
      publishedAt: time(item.publishedAt),
      modifiedAt: time(item.modifiedAt),
      label: [...named, ...(isWithdrawn ? [`(${status})`] : [])].join(' ') || null,
      order: number,
      extractor: item.extractor,
    },
    context,
  );
  if ('fault' in read) return read;
  return { version: { ...read.version, declared: declaredIn(read.version.paragraphs, url, read.version.byline) } };
}
