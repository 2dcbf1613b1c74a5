/** A feed of changes as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Feed, FeedEntry } from './feed-entry';

export function jsonFeed({ title, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    authors: [{ name: 'Wireprint' }],
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function item({ id, title, url, site, language, updated, published, html }: FeedEntry) {
  return {
    id,
    ...(url !== null && { url }),
    title: whole(title),
    content_html: whole(html),
    ...(published !== null && { date_published: published }),
    date_modified: updated,
    authors: [{ name: whole(site) }],
    ...(language !== null && { language }),
  };
}

/** Halves of surrogate pairs would make a file that is no UTF-8 text once it is unescaped. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
