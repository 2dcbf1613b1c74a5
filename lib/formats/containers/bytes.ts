/** Looking for bytes in bytes. */

/** Where a text of ASCII begins in bytes, from `from` on; -1: nowhere. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, text, at)) return at;
  }
  return -1;
}

function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** Where a blank line ends: the head lines of a record or message before it, its body behind; `null`: there is none. */
export function blankLine(bytes: Uint8Array): { head: number; body: number } | null {
  const windows = indexOfText(bytes, '\r\n\r\n');
  const unix = indexOfText(bytes, '\n\n');
  if (windows < 0 && unix < 0) return null;
  const isWindows = unix < 0 || (windows >= 0 && windows < unix);
  return isWindows ? { head: windows, body: windows + 4 } : { head: unix, body: unix + 2 };
}
