/** Hosts alone, apart from `address.ts`: the content script needs no list of tracking parameters. */

/** The host without "www.": how a publisher is filed when it gives no name. "" for what is not http(s). */
export function site(url: string): string {
  const parsed = httpUrl(url);
  return parsed ? withoutPrefix(parsed.hostname, /^www\d?\./) : '';
}

/** A parsed http(s) address; `null` for anything else. */
export function httpUrl(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

/** The host in lower case without prefixes, as long as two labels remain: "m.com" is a host of its own. */
export function withoutPrefix(hostname: string, prefix: RegExp): string {
  let host = hostname.toLowerCase().replace(/\.$/, '');
  for (let next = host.replace(prefix, ''); next !== host && next.includes('.'); next = host.replace(prefix, ''))
    host = next;
  return host;
}
