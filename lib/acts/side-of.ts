/** Sides made of what is stored and of what is open. */
import type { Article, PageReading, Text, Version } from '../model/article';
import type { Side } from '../model/comparison';

/** A stored version as a side. */
export function sideOfVersion(version: Version, article: Article, text: Text): Side {
  return {
    key: `v:${version.id}`,
    name: version.name,
    site: article.siteName,
    url: version.url,
    language: article.language,
    publishedAt: version.publishedAt,
    seenAt: version.seenAt,
    source: version.source,
    title: text.title,
    paragraphs: text.paragraphs,
  };
}

/** The page open in a tab, as last read. */
export function sideOfReading(reading: PageReading, tabId: number): Side {
  return {
    key: `tab:${tabId}`,
    name: 'open-page',
    site: reading.site,
    url: reading.url,
    language: reading.language,
    publishedAt: reading.publishedAt,
    seenAt: reading.seenAt,
    source: reading.source,
    title: reading.title,
    paragraphs: reading.paragraphs,
  };
}

/** What a side's key names; `null` for anything else. */
export function keyed(key: string): { kind: 'version' | 'tab'; id: number } | null {
  const found = /^(v|tab):([1-9]\d{0,14})$/.exec(key);
  return found && { kind: found[1] === 'v' ? 'version' : 'tab', id: Number(found[2]) };
}
