/**
 * The address that identifies an article. A hint for identity, never the proof:
 * slugs change, and `rel=canonical` is often wrong, so content decides.
 */

import { enclosedAddress } from './enclosed';
import { withoutViews } from './host';

/**
 * Parameters that only say where a reader came from, or how the page is to be shown. Everything else stays: `?id=7`
 * may be the article itself. Names that end in "_" stand for whole families that analytics packages and proxies add.
 */
const TRACKING_FAMILIES = `
  utm_ mtm_ pk_ piwik_ at_ hsa_ ga_ stm_ itm_ vero_ oly_ sc_ wt_ _hs __s mkt_ trk_ fb_ guce_ soc_ _x_tr_`
  .trim()
  .split(/\s+/);
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid
   cmpid cmp icid ncid ocid cid_source ito xtor ref ref_src ref_url referrer referer source_id src_ref
   smid smtyp partner campaign campaign_id cvid ns_campaign ns_mchannel ns_source ns_linkname ns_fee
   share shared sharing sharetype share_id socialshare s_cid sr_share sref spm scm rss feature ftag _r
   amp amp_js_v amp_gsa usqp output outputtype __twitter_impression __tw __source __vfz wprov cxtype`.split(/\s+/),
);

/** The last path part where it only names a default page or an AMP view. */
const DEFAULT_PAGE = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;
const AMP_ENDING = /\/amp(?:\.html?)?$|[.-]amp(?=\.html?$)|\.amp$/i;
/** "/amp/news/1" and "/news/amp/1" show what "/news/1" does. */
const AMP_SEGMENT = /\/amp(?=\/)/gi;

/**
 * A URL cleaned so that two links to one article are likely the same string: the address that a capture, cache or proxy
 * stands for, https, host in lower case without labels of views, no default port, no fragment, no tracking parameters
 * (the others sorted), no closing slash, default page or part that asks for AMP. Idempotent. "" for what is not
 * http(s).
 */
export function address(url: string): string {
  const parsed = enclosedAddress(url);
  if (!parsed) return '';
  const port = parsed.port && parsed.port !== '80' && parsed.port !== '443' ? `:${parsed.port}` : '';
  return `https://${withoutViews(parsed.hostname)}${port}${path(parsed.pathname)}${query(parsed.searchParams)}`;
}

// Endings are taken off until none is left, so that cleaning twice changes nothing.
function path(pathname: string): string {
  let cleaned = pathname.replace(AMP_SEGMENT, '');
  for (;;) {
    const next = cleaned
      .replace(/(?<!\/)\/+$/, '')
      .replace(DEFAULT_PAGE, '')
      .replace(AMP_ENDING, '');
    if (next === cleaned) return cleaned;
    cleaned = next;
  }
}

function query(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => {
    const lower = name.toLowerCase();
    return lower !== '' && !TRACKING.has(lower) && !TRACKING_FAMILIES.some(family => lower.startsWith(family));
  });
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

// By code unit, not by locale: the address must be the same on every device.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
