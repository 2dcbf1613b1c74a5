/** What Omnivore gave its readers when it closed: lists of what they had saved, and the texts as pieces of HTML. */
import { ownFile } from '../../model/stored-names';
import { foreignVersion } from '../articles/foreign-version';
import { parsedList } from '../articles/json-object';
import { type Entry, stem } from '../format';
import { utf8 } from '../decode';
import { chunks } from '../input';
import { whole } from '../lines';
import { type OpenZip, type ZipEntry, zipMember } from './zip-directory';

const LIST = /^metadata_\d+_to_\d+\.json$/;
/** Bytes of a list or a text. */
const MEMBER_LIMIT = 16_000_000;

export function isOmnivore(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => LIST.test(name)) && entries.some(({ name }) => name.startsWith('content/'));
}

export async function* readOmnivore(archive: OpenZip): AsyncGenerator<Entry> {
  const { input, entries, tools } = archive;
  const about = ownFile(input.name, stem(input.name));
  yield { header: about };
  const byName = new Map(entries.map(entry => [entry.name, entry]));
  let ordinal = 0;
  for (const list of entries.filter(({ name }) => LIST.test(name))) {
    const items = parsedList(await memberText(archive, list));
    if ('fault' in items) {
      yield { rejected: items.fault, at: { ordinal: ++ordinal, line: null }, within: list.name };
      continue;
    }
    for (const item of items.list) {
      const slug = String((item as { slug?: unknown }).slug ?? '');
      const content = byName.get(`content/${slug}.html`);
      if (!content) continue; // saved as an address only
      const text = await memberText(archive, content);
      const read = foreignVersion({ ...item, content: text }, { now: tools.now(), corpus: about.name });
      const at = { ordinal: ++ordinal, line: null };
      if ('fault' in read) yield { rejected: read.fault, at, within: content.name };
      else yield { version: read.version, at };
    }
  }
}

/** The text of a member; "" where it is too long or no UTF-8, which is then told as no text. */
async function memberText({ input }: OpenZip, entry: ZipEntry): Promise<string> {
  const member = await zipMember(input, entry, entry.name);
  const bytes = await whole(chunks(member.stream()), MEMBER_LIMIT);
  const decoded = bytes && utf8(bytes);
  return decoded && 'text' in decoded ? decoded.text : '';
}
