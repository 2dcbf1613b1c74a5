/** What the recordings of ../shared/data/memento_local are known to hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf } from '@/lib/archives/archives';
import { recordedAnswers } from './archive-replay';
import { serveArchive } from './served-archive';
import { SHARED } from './shared';
import type { Web } from './web';

export interface Truth {
  readonly id: string;
  readonly address: string;
  readonly texts: Readonly<Record<string, { readonly standfirst: string; readonly paragraphs: readonly string[] }>>;
  readonly captures: readonly { timestamp: string; text: string | null; visibleParagraphs?: number }[];
}

/** A version as an export writes it. */
export interface Exported {
  readonly url: string;
  readonly seenAt: string;
  readonly paragraphs: readonly string[];
}

const folder = join(SHARED ?? '', 'data/memento_local');

/** The six histories; [] without ../shared. */
export function mementoTruths(): readonly Truth[] {
  if (SHARED === null) return [];
  const { articles } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { articles: Truth[] };
  return articles.filter(({ id }) => !id.endsWith('-other'));
}

/** Their recorded answers under the true address of the Internet Archive. */
export function serveMementos(web: Web, truths: readonly Truth[]): void {
  const answers = recordedAnswers(join(folder, 'ia_derived.ndjson.gz'));
  const addresses = truths.map(({ address }) => address);
  serveArchive(web, archiveOf('internet-archive'), answers, addresses);
}

/** Whether a text stood on a page at its time; the reading may begin with the standfirst. */
export function isRight({ seenAt, paragraphs }: Exported, truths: readonly Truth[]): boolean {
  const timestamp = seenAt.replace(/\D/g, '').slice(0, 14);
  return truths.some(({ texts, captures }) =>
    captures.some(({ timestamp: at, text, visibleParagraphs }) => {
      if (at !== timestamp || text === null) return false;
      const { standfirst, paragraphs: whole } = texts[text];
      const body = paragraphs[0] === standfirst ? paragraphs.slice(1) : paragraphs;
      return JSON.stringify(body) === JSON.stringify(whole.slice(0, visibleParagraphs));
    }),
  );
}

/** The versions in an exported file. */
export function versionsIn(ndjson: string): readonly Exported[] {
  const [, ...lines] = ndjson.trim().split('\n');
  return lines.map(line => JSON.parse(line) as Exported);
}
