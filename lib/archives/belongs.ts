/** Which requests an address that is asked of an archive may bring about; every other is none of ours. */
import { type Archive, archiveOf, listAddress } from './archives';
import type { Asked } from './asked';
import { addressesToAsk } from './captures';
import { isPageOf } from './pages';
import { isSameAddress } from './surt';

/** Whether a request is for the list of captures of this address, or for one of these captures, at this archive. */
export function belongsTo(asked: Asked, purpose: 'list' | 'capture', url: string): boolean {
  const archive = archiveOf(asked.archive);
  const addresses = addressesToAsk(asked.address);
  if (purpose === 'list') return addresses.some(address => isListOf(archive, address, url));
  const [, original] = /^\d{14}id_\/(.+)$/s.exec(after(archive.captures, url)) ?? [];
  return original !== undefined && addresses.some(address => isSameAddress(address, original));
}

function isListOf(archive: Archive, address: string, url: string): boolean {
  return url === listAddress(archive, address) || isPageOf(archive, address, url);
}

const after = (start: string, url: string) => (url.startsWith(start) ? url.slice(start.length) : '');
