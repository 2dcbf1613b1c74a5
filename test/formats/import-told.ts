/** What the options page says at the end of an import, in English. */
import type { Gives } from './one-of-each';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** "Done. 1 new article, 0 new versions, 0 already known." */
export function told({ articles = 0, known = 0, noArticle = 0, addresses = 0, rejected = 0 }: Gives): string {
  const parts = [
    many(articles, 'new article', 'new articles'),
    '0 new versions',
    `${known} already known`,
    ...(noArticle > 0 ? [many(noArticle, 'page without an article', 'pages without an article')] : []),
    ...(addresses > 0 ? [many(addresses, 'address', 'addresses') + ' kept for the archives'] : []),
  ];
  const end = rejected > 0 ? ` ${many(rejected, 'row', 'rows')} rejected.` : '';
  return `Done. ${parts.join(', ')}.${end}`;
}
