/** Hosts alone, apart from `site.ts`: the content script does without the list of public suffixes. */
import { enclosedAddress } from './enclosed';

/** First labels that name a view of the same page, not another publisher. */
const VIEWS = /^(?:www\d?|m|mobile|mobi|amp|edition|touch|wap|lite|3g)\./;

/** The host that a URL stands for, without labels of views. "" for what is not http(s). */
export function host(url: string): string {
  const parsed = enclosedAddress(url);
  return parsed ? withoutViews(parsed.hostname) : '';
}

/** The host in lower case without labels of views, as long as two labels remain: "m.com" is a host of its own. */
export function withoutViews(hostname: string): string {
  let left = hostname.toLowerCase().replace(/\.$/, '');
  for (let next = left.replace(VIEWS, ''); next !== left && next.includes('.'); next = left.replace(VIEWS, ''))
    left = next;
  return left;
}
