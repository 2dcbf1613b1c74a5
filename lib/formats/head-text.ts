/** The beginning of a file as text, for recognising it. */
import { binaryLook } from './binary-look';

/** UTF-8 with faults let through, without a byte order mark; `null` for bytes that are no text. */
export function headText(head: Uint8Array): string | null {
  return binaryLook(head) ? null : new TextDecoder('utf-8').decode(head);
}
