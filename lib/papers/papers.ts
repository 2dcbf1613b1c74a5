/** Papers that the reader has named: on their pages Wireprint reads by itself. `browser/papers-store` keeps them. */
import { guardedBy, isGuardedHost, type Guard } from './guarded';

/** A paper that the reader has named. */
export interface Paper {
  /** As `origin/site` files a publisher: "morgenpost.example". */
  readonly site: string;
  /** When it was named; ISO 8601. */
  readonly since: string;
}

/** What the reader has said about reading by itself. */
export interface Papers {
  readonly named: readonly Paper[];
  /** Every site is read, save the guarded ones and those of `never`. */
  readonly everywhere: boolean;
  /** Sites that are never read by themselves, whatever else is said. */
  readonly never: readonly string[];
  /** Sites for which the reader has declined the offer. */
  readonly declined: readonly string[];
}

export const NO_PAPERS: Papers = { named: [], everywhere: false, never: [], declined: [] };

/** Where a page stands, and what it shows of being private. */
export interface PageSeen {
  readonly host: string;
  readonly site: string;
  /** It has a field for a password. */
  readonly asksPassword: boolean;
  /** It asks search engines to leave it out. */
  readonly noindex: boolean;
}

/** Why a page is, or is not, read by itself. */
export type Leave = 'named' | 'everywhere' | 'not-named' | 'never' | Guard;

const MAY: readonly Leave[] = ['named', 'everywhere'];

/**
 * Whether a page may be read by itself, with the reason. A named paper is the reader's word; on all other sites a page
 * must also be none of the guarded kind.
 */
export function leaveFor(papers: Papers, page: PageSeen): { readonly may: boolean; readonly why: Leave } {
  const why = reason(papers, page);
  return { may: MAY.includes(why), why };
}

function reason(papers: Papers, page: PageSeen): Leave {
  if (papers.never.includes(page.site)) return 'never';
  if (isNamed(papers, page.site)) return 'named';
  if (!papers.everywhere) return 'not-named';
  return guardedBy(page) ?? 'everywhere';
}

export function isNamed({ named }: Papers, site: string): boolean {
  return named.some(paper => paper.site === site);
}

/** How many texts of a site the reader keeps by hand before the offer is made: two may be chance, three are a habit. */
const OFFER_AFTER = 3;

/** Whether to offer to read a site by itself. */
export function isOffered(papers: Papers, { site, host, kept }: { site: string; host: string; kept: number }): boolean {
  const isSettled = isNamed(papers, site) || papers.everywhere;
  const isRefused = papers.declined.includes(site) || papers.never.includes(site);
  return kept >= OFFER_AFTER && !isSettled && !isRefused && !isGuardedHost(host);
}

export function withPaper(papers: Papers, site: string, since: string): Papers {
  if (isNamed(papers, site)) return papers;
  return {
    ...papers,
    named: [...papers.named, { site, since }],
    never: papers.never.filter(each => each !== site),
    declined: papers.declined.filter(each => each !== site),
  };
}

/** The reader takes the name back. It is not offered again. */
export function withoutPaper(papers: Papers, site: string): Papers {
  const left = { ...papers, named: papers.named.filter(paper => paper.site !== site) };
  return papers.everywhere ? neverAt(left, site) : declinedAt(left, site);
}

export function neverAt(papers: Papers, site: string): Papers {
  return { ...papers, never: [...new Set([...papers.never, site])] };
}

export function declinedAt(papers: Papers, site: string): Papers {
  return { ...papers, declined: [...new Set([...papers.declined, site])] };
}

/** Everything, where nothing narrower was asked for. Not `<all_urls>`: files and FTP are no papers. */
export const EVERYWHERE = '*://*/*';

/**
 * The match pattern of a site and its subdomains. Where a platform puts authors into the path ("note.example/ann") the
 * pattern is the platform's: browsers grant no paths.
 */
export function patternOf(site: string): string {
  return `*://*.${site.split('/')[0]}/*`;
}

/** The patterns that are needed for what the reader has said. */
export function patternsOf({ named, everywhere }: Papers): string[] {
  return everywhere ? [EVERYWHERE] : named.map(({ site }) => patternOf(site));
}
