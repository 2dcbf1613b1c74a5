/** All that a page declares of its own origin, from what was read of it. */
import type { Declaration } from '../model/article';
import { agency } from './agencies';
import { host } from './host';
import { key } from '../text/key';
import { isCorrection } from './corrections';
import { bylineCredits, closingCredit, credits, datelines, photoCredits } from './credits';
import type { StructuredOrigin } from '../model/page-draft';

/** What the page reader has found; texts as they stand on the page. */
export interface PageFacts {
  readonly url: string;
  /** `rel=canonical`, resolved; `null` when there is none. */
  readonly canonical: string | null;
  /** How the page calls its own publisher. */
  readonly siteName: string | null;
  readonly byline: string | null;
  readonly paragraphs: readonly string[];
  /** Lines in and around the article that are not part of its text. */
  readonly notes: readonly string[];
  /** Names in boxes that say where the article is from, near its headline. */
  readonly sources: readonly string[];
  readonly captions: readonly string[];
  readonly structured: StructuredOrigin | null;
  /** Whether something is missing of the text; not given: as the page's data says. */
  readonly isPartial?: boolean;
  /** `original-source` and `syndication-source` metas. */
  readonly sourceLinks: readonly string[];
}

/** More than any page has a reason for; a hostile one could fill the report. */
const MAX_DECLARATIONS = 40;

/** Each declaration once, credits first. */
export function declarations(facts: PageFacts): Declaration[] {
  const { paragraphs } = facts;
  const words = [
    ...[...paragraphs, ...facts.notes].flatMap(credits),
    ...paragraphs.slice(-2).flatMap(closingCredit),
    ...(facts.byline ? bylineCredits(facts.byline) : []),
    ...facts.sources.flatMap(bylineCredits),
    ...structuredCredits(facts.structured),
  ].filter(({ name }) => name !== null && !isOwnName(name, facts));
  const found: Declaration[] = [
    ...words,
    ...expanded(paragraphs.slice(0, 2).flatMap(datelines), facts),
    ...facts.captions.flatMap(photoCredits),
    ...corrections(facts),
    ...elsewhere(facts),
    ...structured(facts),
  ];
  return once(found).slice(0, MAX_DECLARATIONS);
}

function once(found: readonly Declaration[]): Declaration[] {
  const seen = new Set<string>();
  return found.filter(({ kind, name, text }) => {
    const key = `${kind}\n${name ?? text}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** A paper that names itself declares no other origin. */
function isOwnName(name: string, { siteName, structured, url }: PageFacts): boolean {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const own = [siteName, structured?.publisher ?? null].filter(each => each !== null);
  if (own.some(each => letters(each) === letters(name) || agency(each) === name)) {
    return true;
  }
  const hostLetters = letters(host(url).split('.').slice(0, -1).join(''));
  return letters(name).length > 3 && hostLetters.endsWith(letters(name));
}

/** "MPA" is the Meridian Press Agency where the page names one with these initials. */
function expanded(found: readonly Declaration[], { siteName, structured, byline }: PageFacts): Declaration[] {
  const names = [siteName, structured?.publisher, structured?.sourceOrganization, byline].filter(
    each => typeof each === 'string',
  );
  return found.map(declaration => {
    const full = names.find(name => initials(name) === declaration.name);
    return full ? { ...declaration, name: full } : declaration;
  });
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}

function structuredCredits(structured: StructuredOrigin | null): Declaration[] {
  if (!structured?.sourceOrganization) return [];
  return [
    {
      kind: 'credit',
      text: structured.sourceOrganization,
      name: agency(structured.sourceOrganization) ?? structured.sourceOrganization,
    },
  ];
}

function corrections({ paragraphs, notes, structured }: PageFacts): Declaration[] {
  const texts = [...[...paragraphs, ...notes].filter(isCorrection), ...(structured?.corrections ?? [])];
  return withoutParts(texts).map(text => ({
    kind: 'correction',
    text: text.slice(0, 1_500),
    name: null,
  }));
}

/** Each text once, and none that stands inside of another: the page's data often repeats a notice in part. */
function withoutParts(texts: readonly string[]): string[] {
  const keys = texts.map(key);
  return texts.filter((_, i) => !keys.some((other, j) => isWithin(keys[i], other) && (other !== keys[i] || j < i)));
}

function isWithin(part: string, whole: string): boolean {
  return part !== '' && whole.includes(part);
}

function elsewhere({ url, canonical, sourceLinks }: PageFacts): Declaration[] {
  const links = [
    ...(canonical === null ? [] : [{ kind: 'canonical' as const, link: canonical }]),
    ...sourceLinks.map(link => ({ kind: 'based-on' as const, link })),
  ];
  return links
    .filter(({ link }) => host(link) !== '' && !isOwnAddress(link, url))
    .map(({ kind, link }) => ({
      kind,
      text: link,
      name: host(link),
    }));
}

function structured(facts: PageFacts): Declaration[] {
  const { structured: article, url } = facts;
  if (!article) return [];
  const { publisher } = article;
  const isMissing = facts.isPartial ?? article.free === false;
  const basedOn = article.basedOn.filter(text => !isOwnAddress(text, url) && !isOwnName(text, facts));
  return [
    ...(publisher
      ? [
          {
            kind: 'publisher',
            text: publisher,
            name: publisher,
          } as const,
        ]
      : []),
    ...basedOn.map(
      text =>
        ({
          kind: 'based-on',
          text,
          name: host(text) || text,
        }) as const,
    ),
    ...(article.free === false && isMissing
      ? [{ kind: 'paywall', text: 'isAccessibleForFree: false', name: null } as const]
      : []),
  ];
}

/** A page that names itself, its mobile or AMP view, or another page of its paper, names no other origin. */
function isOwnAddress(link: string, url: string): boolean {
  return link.startsWith('#') || link.startsWith('/') || (host(link) !== '' && isSameSite(host(link), host(url)));
}

/** Two hosts of one owner by their last labels: "edition.example.com" and "example.com", also under "co.uk". */
export function isSameSite(a: string, b: string): boolean {
  return owner(a) === owner(b);
}

function owner(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}
