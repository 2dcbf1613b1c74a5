/** Which publisher an address belongs to. Carries the public suffix list: for the background and our own pages only. */
import { getDomain } from 'tldts';
import { enclosedAddress } from './enclosed';
import { withoutViews } from './host';

/**
 * Platforms that give each author a host of their own and are not in the private part of the public suffix list,
 * one a line. There, "ann.substack.com" and "substack.com/@ann" are one site, and no other author's.
 */
const HOSTS = new Set(
  `beehiiv.com bearblog.dev canalblog.com cocolog-nifty.com ghost.io hashnode.dev livejournal.com
   livedoor.blog mataroa.blog medium.com over-blog.com posthaven.com substack.com tistory.com tumblr.com
   typepad.com wordpress.com write.as`.split(/\s+/),
);

/** Platforms that put the author into the path: the segment that names them comes first there. */
const PATHS = new Set(
  `ameblo.jp blog.naver.com buttondown.com buttondown.email dev.to hubpages.com medium.com note.com patreon.com
   steemit.com substack.com telegra.ph velog.io vocal.media write.as zhuanlan.zhihu.com`.split(/\s+/),
);

/** First segments that lead to no author. */
const NO_AUTHOR = /^(?:|p|posts?|home|inbox|tag|topics?|search|explore|about|login|signin|help|c|archive)$/i;

/**
 * How a publisher is filed: the registrable domain, so that "sport.paper.example" and "paper.example" are one; with the
 * author's name where a platform gives many authors a place. "" for what is not http(s).
 */
export function site(url: string): string {
  const parsed = enclosedAddress(url);
  if (!parsed) return '';
  const host = withoutViews(parsed.hostname);
  // `null`: an IP address, "localhost", or a public suffix itself.
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
  return authorInHost(host, domain) ?? authorInPath(parsed, host, domain) ?? domain;
}

function authorInHost(host: string, domain: string): string | null {
  if (!HOSTS.has(domain) || host === domain) return null;
  return `${host
    .slice(0, -domain.length - 1)
    .split('.')
    .at(-1)}.${domain}`;
}

function authorInPath({ pathname }: URL, host: string, domain: string): string | null {
  const [first = '', second = ''] = pathname.split('/').slice(1);
  // "/@ann/…" is an author's place on platforms of any name, and no paper's folder.
  if (!PATHS.has(host) && !/^@./.test(first)) return null;
  const named = first === 'c' ? second : first; // patreon.com/c/NAME
  if (NO_AUTHOR.test(named)) return null;
  const author = named.replace(/^@/, '').toLowerCase();
  return HOSTS.has(domain) ? `${author}.${domain}` : `${host}/${author}`;
}
