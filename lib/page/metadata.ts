/** What a page says of its article in metas, links and structured data: language, addresses, description. */
import { structuredData, type StructuredArticle } from '@/lib/origin/structured-data';
import { attributeOf, bodyOf, dataOf, elementsOf, rootElementOf } from './nodes';

/** Metas by name in lower case, first value first; `name`, `property`, `itemprop` and `http-equiv` are one. */
export type Metas = ReadonlyMap<string, readonly string[]>;

export interface Metadata {
  readonly metas: Metas;
  readonly structured: StructuredArticle | null;
  /** Types that the page's JSON-LD declares, its own article or not. */
  readonly types: readonly string[];
  readonly siteName: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly description: string | null;
}

/** A page with more is hostile or broken; the first ones are the page's own. */
const MAX_METAS = 1_000;
/** UTF-16 units. A longer content is data; a description has some hundred. */
const LONGEST_CONTENT = 10_000;
const MAX_SCRIPTS = 50;

const META_NAMES = ['name', 'property', 'itemprop', 'http-equiv'];

export function metadata(document: Document, url: string): Metadata {
  const metas = readMetas(document);
  const { article: structured, types } = structuredData(scriptsOf(document));
  return {
    metas,
    structured,
    types,
    siteName:
      first(metas, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? structured?.publisher ?? null,
    language: language(document, metas, structured),
    canonical: link(document, 'link[rel~="canonical" i]', url),
    description:
      first(metas, 'og:description', 'description', 'twitter:description') ?? structured?.description ?? null,
  };
}

/** One after the other, so that no more are read than are wanted. */
function* scriptsOf(document: Document): Generator<string> {
  for (const script of elementsOf(document, 'script[type*="ld+json" i]', MAX_SCRIPTS)) yield dataOf(script);
}

function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of elementsOf(document, 'meta', MAX_METAS)) {
    // `value` is no attribute of a meta, but some pages write it.
    const content = (attributeOf(meta, 'content') ?? attributeOf(meta, 'value') ?? '').slice(0, LONGEST_CONTENT);
    const value = content.replace(/\s+/g, ' ').trim();
    if (value === '') continue;
    for (const attribute of META_NAMES) {
      const name = attributeOf(meta, attribute)?.toLowerCase();
      if (!name) continue;
      const values = metas.get(name);
      if (values) values.push(value);
      else metas.set(name, [value]);
    }
  }
  return metas;
}

/** The first value of the first of these metas that has one; `null` when none has. */
export function first(metas: Metas, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

function link(document: Document, selector: string, base: string): string | null {
  const [element] = elementsOf(document, selector, 1);
  const href = element && attributeOf(element, 'href')?.trim();
  if (!href || !URL.canParse(href, base)) return null;
  const { href: resolved, protocol } = new URL(href, base);
  return /^https?:$/.test(protocol) ? resolved : null;
}

/** BCP 47, as far as its form tells. */
function language(document: Document, metas: Metas, structured: StructuredArticle | null): string | null {
  const claims = [
    languageOf(rootElementOf(document)),
    languageOf(bodyOf(document)),
    structured?.language,
    first(metas, 'og:locale', 'content-language', 'dc.language', 'language'),
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return canonicalTag(tag);
  }
  return null;
}

function languageOf(element: Element | null): string | null {
  return element && attributeOf(element, 'lang');
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag; // of the form of a tag, but none that the browser knows: the page's own word stands
  }
}
