import { httpAddress } from '@/lib/basics/http-address';

/** The address when it may stand in a link: http and https only; else `null`. Addresses come from pages and files. */
export function webLink(address: string | null): string | null {
  return httpAddress(address)?.href ?? null;
}
