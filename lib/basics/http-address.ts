/**
 * A parsed http(s) address; `null` for anything else, also for what is no address. Addresses come from pages and files.
 */
export function httpAddress(address: string | null | undefined): URL | null {
  const parsed = address && URL.canParse(address) ? new URL(address) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed : null;
}
