/** Whether a file is an export of ours that holds what a reader kept, by its first line. */
import { utf8 } from './decode';

/** `at`: when it was made; `null` where it does not say. */
export interface KeptBackup {
  readonly at: string | null;
}

/** @param head - first bytes of the file, unpacked; `null` for every other file */
export function keptBackup(head: Uint8Array): KeptBackup | null {
  const end = head.indexOf(0x0a);
  const line = utf8(head.subarray(0, end === -1 ? head.length : end));
  if ('fault' in line || !line.text.startsWith('{"wireprint":')) return null;
  try {
    return inHeader(JSON.parse(line.text) as Header);
  } catch {
    return null; // the import meets the same fault, and tells it
  }
}

interface Header {
  readonly kept?: unknown;
  readonly backup?: { readonly at?: unknown; readonly kept?: unknown } | null;
}

function inHeader({ kept, backup }: Header): KeptBackup | null {
  if (kept === true) return { at: null };
  const count = backup?.kept;
  if (typeof count !== 'number' || count < 1) return null;
  const at = backup?.at;
  return { at: typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null };
}
