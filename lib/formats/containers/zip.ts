/**
 * ZIP archives: each member that may hold articles, in the order of the directory. Pictures and styles are left shut.
 */
import { fault } from '../../model/faults';
import { isAsset } from '../../basics/asset';
import { binaryLook } from '../binary-look';
import { type Entry, type Format, FormatFault, type Place, type ReadingTools } from '../format';
import { bytesInput, chunks, type Input } from '../input';
import { whole } from '../lines';
import { isOmnivore, readOmnivore } from './omnivore';
import { isWacz, readWacz } from './wacz-pages';
import { type OpenZip, zipDirectory, type ZipEntry, zipMember } from './zip-directory';

/** Bytes of an archive in an archive, which has to be opened in memory. */
const INNER_LIMIT = 64_000_000;

export const zip: Format = {
  id: 'zip',
  // Books and office documents are ZIP archives too.
  recognises: head => (binaryLook(head) === 'zip' ? 0.9 : 0),
  read: readZip,
};

/** As `zip`; a kind of its own, so that one may stand in a ZIP archive. */
export const wacz: Format = {
  id: 'wacz',
  recognises: head => (WACZ_BEGINNING.test(firstName(head)) ? 0.95 : 0),
  read: readZip,
};

/** Members of which one stands first in a WACZ archive. */
const WACZ_BEGINNING = /^(?:archive\/|indexes\/|pages\/(?:pages|extraPages)\.jsonl|datapackage(?:-digest)?\.json)/;

function firstName(head: Uint8Array): string {
  if (binaryLook(head) !== 'zip') return '';
  return new TextDecoder('latin1').decode(head.subarray(30, 30 + (head[26] | (head[27] << 8))));
}

async function* readZip(given: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const input = await seekable(given);
  const entries = await zipDirectory(input, input.size ?? 0);
  const archive: OpenZip = { input, entries, tools };
  if (isWacz(entries)) yield* readWacz(archive);
  else if (isOmnivore(entries)) yield* readOmnivore(archive);
  else yield* readMembers(archive);
}

/** An archive that came out of another one, in memory: its directory stands at its end. */
async function seekable(input: Input): Promise<Input> {
  if (input.size !== null) return input;
  const bytes = await whole(chunks(input.stream()), INNER_LIMIT);
  if (!bytes) throw new FormatFault(fault('nested-too-large', { limit: INNER_LIMIT }));
  return bytesInput(input.name, bytes);
}

async function* readMembers({ input, entries }: OpenZip): AsyncGenerator<Entry> {
  let packed = 0;
  let opened = 0;
  for (const [i, entry] of entries.entries()) {
    if (entry.name.endsWith('/') || isAsset(entry.name)) continue;
    const at = { ordinal: i + 1, line: null };
    packed += entry.packed;
    const overlaps = packed > (input.size ?? 0);
    if (overlaps) return yield { rejected: fault('zip-damaged'), at, within: entry.name };
    opened++;
    yield* memberEntries(input, entry, at);
  }
  if (opened === 0) yield { rejected: fault('nothing-inside'), at: { ordinal: 0, line: null } };
}

async function* memberEntries(input: Input, entry: ZipEntry, at: Place): AsyncGenerator<Entry> {
  const name = shownName(entry.name, input.name);
  try {
    yield { nested: await zipMember(input, entry, name), at };
  } catch (error) {
    if (!(error instanceof FormatFault)) throw error;
    yield { rejected: error.fault, at, within: name };
  }
}

/** Of a path that climbs out of its folder or begins at the root, only the names are told. */
function shownName(path: string, archive: string): string {
  const parts = path.split('/').filter(part => part !== '' && part !== '.' && part !== '..');
  const name = parts.join('/') || '?';
  return name === archive ? `./${name}` : name; // an input of the same name would pass for the archive itself
}
