/**
 * News items in JSON, as agencies send them: ninjs 1 to 3. The number of the version is the agency's own.
 * Source: https://iptc.org/std/ninjs/
 */
import { childrenOf, blocksOf, xmlTree } from '../xml';
import type { ForeignContext, ForeignVersion } from './foreign-fields';
import { wireVersion } from './wire-version';

type Item = Readonly<Record<string, unknown>>;

/** Fields that only news items have together. */
export function isNinjs(row: object): boolean {
  const has = (name: string) => Object.hasOwn(row, name);
  const isItem = has('uri') && (has('pubstatus') || has('versioncreated') || has('versionCreated') || has('pubStatus'));
  return isItem && (has('bodies') || Object.keys(row).some(name => /^body_/.test(name)) || has('headline'));
}

export function ninjsRow(row: object, context: ForeignContext): ForeignVersion {
  const item = row as Item;
  return wireVersion(
    {
      uri: text(item.uri),
      address: text(item.url) || text(item.uri),
      version: text(item.version),
      status: text(item.pubstatus) || text(item.pubStatus),
      title: text(item.headline) || valueOf(item.headlines, 'main'),
      byline: text(item.byline) || valueOf(item.bylines, null),
      site: siteOf(item),
      language: text(item.language),
      publishedAt: text(item.firstcreated) || text(item.firstCreated),
      modifiedAt: text(item.versioncreated) || text(item.versionCreated),
      paragraphs: paragraphsOf(item),
      extractor: 'ninjs/1',
    },
    context,
  );
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Versions 2 and 3 have lists of values with roles; the one of a role, else the first. */
function valueOf(list: unknown, role: string | null): string {
  if (!Array.isArray(list)) return '';
  const items = list.filter((each): each is Item => typeof each === 'object' && each !== null);
  const best = items.find(each => each.role === role) ?? items[0];
  return text(best?.value) || text(best?.name);
}

function siteOf(item: Item): string {
  const sources = item.infosources ?? item.infoSources;
  return text(item.source) || valueOf(sources, null) || text(item.copyrightholder) || text(item.copyrightHolder);
}

function paragraphsOf(item: Item): string[] {
  const markup = text(item.body_xhtml) || text(item.body_html) || bodyOf(item, /html/);
  if (markup) return markupBlocks(markup);
  const plain = text(item.body_text) || bodyOf(item, /plain|^$/);
  return plain.split(/\r?\n\s*\r?\n|\r?\n/);
}

function bodyOf({ bodies }: Item, type: RegExp): string {
  if (!Array.isArray(bodies)) return '';
  const items = bodies.filter((each): each is Item => typeof each === 'object' && each !== null);
  const contentType = (each: Item) => text(each.contenttype) || text(each.contentType);
  return text(items.find(each => type.test(contentType(each)))?.value);
}

function markupBlocks(markup: string): string[] {
  const tree = xmlTree(`<div>${markup}</div>`);
  if (!tree) return [];
  const bodies = childrenOf(tree).flatMap(child => childrenOf(child, 'body'));
  return (bodies.length > 0 ? bodies : [tree]).flatMap(blocksOf);
}
