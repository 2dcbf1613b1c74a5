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

/** A parameter of a head line, without quotation marks: the `boundary` of "multipart/related; boundary="x"". */
export function parameter(value: string | undefined, name: string): string | null {
  const pattern = new RegExp(String.raw`;\s{0,9}${name}\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|([^;\s"]{1,500}))`, 'i');
  const [, quoted, bare] = pattern.exec(value ?? '') ?? [];
  return quoted ?? bare ?? null;
}
