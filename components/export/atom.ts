/** A feed of changes as Atom (RFC 4287). */
import { escapedXml } from './escaped';
import type { Feed, FeedEntry } from './feed-entry';

/** The document, its declaration included. Every foreign string is escaped. */
export function atomFeed({ id, title, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${escapedXml(id)}</id>
<title>${escapedXml(title)}</title>
<updated>${updated}</updated>
<author><name>Wireprint</name></author>
<generator>Wireprint</generator>
${entries.map(atomEntry).join('\n')}
</feed>
`;
}

function atomEntry({ id, title, url, site, language, updated, published, html }: FeedEntry): string {
  const parts = [
    `<id>${escapedXml(id)}</id>`,
    `<title>${escapedXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    ...(published === null ? [] : [`<published>${published}</published>`]),
    ...(url === null ? [] : [`<link rel="alternate" href="${escapedXml(url)}"/>`]),
    `<author><name>${escapedXml(site)}</name></author>`,
    `<content type="html">${escapedXml(html)}</content>`,
  ];
  return `<entry${language === null ? '' : ` xml:lang="${escapedXml(language)}"`}>\n${parts.join('\n')}\n</entry>`;
}
