/** Head lines of messages, records and parts: "Name: value", a value going on in lines that begin with a blank. */

/** By names in small letters; the first of several lines of one name counts. */
export type HeadFields = ReadonlyMap<string, string>;

export function headFields(text: string): HeadFields {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The kind of a `Content-Type`, in small letters: "text/html; charset=x" → "text/html". */
export function mediaType(value: string | undefined): string {
  return (value ?? '').split(';')[0].trim().toLowerCase();
}

const PARAMETER = /;\s{0,9}([\w*-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|([^;\s"]{1,500}))/g;

/**
 * A parameter of a head line, without quotation marks: the `boundary` of "multipart/related; boundary="x"". `name`: in
 * small letters.
 */
export function parameter(value: string | undefined, name: string): string | null {
  for (const [, each, quoted, bare] of (value ?? '').matchAll(PARAMETER)) {
    if (each.toLowerCase() === name) return quoted ?? bare;
  }
  return null;
}
