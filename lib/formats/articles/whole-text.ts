/** A file of text that has to be read whole, as XML and JSON of one piece. */
import { type Fault, fault } from '../../model/faults';
import { html } from '../decode';
import { chunks, type Input } from '../input';
import { whole } from '../lines';

/** Bytes of such a file; the feeds and exports seen have under 10 MB. */
const LIMIT = 64_000_000;

/** The text, by the mark, the XML declaration or the `meta` in its beginning, else UTF-8; or why there is none. */
export async function wholeText(input: Input): Promise<{ text: string } | { fault: Fault }> {
  const bytes = await whole(chunks(input.stream()), LIMIT);
  if (!bytes) return { fault: fault('file-too-long', { format: 'text', limit: LIMIT }) };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return html(bytes, /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ?? null);
}
