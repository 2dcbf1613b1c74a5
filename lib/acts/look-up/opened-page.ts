/** The open page, with what a look-up asks of it again and again. */
import type { CorpusReader } from '../../corpus/corpus';
import { framed, type Framed } from '../../match/identity';
import { relatedTo, type Related } from '../../match/relation';
import type { PageReading, Text, Version } from '../../model/article';
import type { Provenance, Report } from '../../model/report';
import { address } from '../../origin/address';
import { site } from '../../origin/site';
import { words } from '../../text/words';
import { provenances } from '../provenance';

export interface Opened {
  readonly page: PageReading;
  /** The same, as identity is asked of it. */
  readonly sighting: Framed;
  /** Of a stored text (A) with the page (B). */
  relate(stored: Text): Related;
  /** Whose word a version is. */
  fromOf(version: Version): Provenance;
}

export async function openedPage(page: PageReading, corpus: CorpusReader): Promise<Opened> {
  return {
    page,
    sighting: framed({
      ...page,
      address: address(page.url),
      site: site(page.url),
    }),
    relate: relatedTo(page, page.language),
    fromOf: provenances(await corpus.corpora()),
  };
}

/** The page as its report tells it. */
export function describe(page: PageReading): Report['page'] {
  const count = wordCount(page);
  const { beside, otherArticles, isCut = false } = page;
  return {
    url: page.url,
    address: address(page.url),
    site: site(page.url),
    title: page.title,
    language: page.language,
    publishedAt: page.publishedAt,
    modifiedAt: page.modifiedAt,
    words: count,
    paragraphs: page.paragraphs,
    declared: page.declared,
    read: { paragraphs: page.paragraphs.length, words: count, beside, otherArticles, isCut },
  };
}

export function wordCount({ paragraphs, language }: PageReading): number {
  return paragraphs.reduce((sum, paragraph) => sum + words(paragraph, language).length, 0);
}
