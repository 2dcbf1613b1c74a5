/** The archives that can be asked. A new one is a row here and its host in the policy of `wxt.config.ts`. */
import { httpAddress } from '../basics/http-address';

/** How an archive writes its list of captures. */
type ListForm = 'cdx' | 'timemap';

export interface Archive {
  readonly id: 'internet-archive' | 'arquivo-pt' | 'iceland' | 'australia' | OwnServerId;
  /** Stored as the name of the corpus, and a name in every language. */
  readonly name: string;
  readonly origin: string;
  /** What stands before the address that is asked for; the address is percent-encoded in a `cdx` list only. */
  readonly list: string;
  readonly form: ListForm;
  /** What stands before the 14 digits of a capture. */
  readonly captures: string;
  /** Most requests in a minute: four fifths of the limit that the archive states, or our guess of a polite pace. */
  readonly listsAMinute: number;
  readonly capturesAMinute: number;
  /** `false`: offered only after the reader has switched it on. */
  readonly isOnAtFirst: boolean;
  /** Where a national archive collects: the end of its country's addresses; `null` for archives of everything. */
  readonly topLevel: string | null;
}

/** A server on the reader's own computer, named by the address that stands before the 14 digits. */
export type OwnServerId = `own-server ${string}`;

/** The fields that the Internet Archive is asked for; other servers have other names and are asked for all. */
const FIELDS = 'fl=timestamp,original,mimetype,statuscode,digest';

/** The Internet Archive states 30 lists and 600 captures a minute, and asks programs to stay at four fifths. */
export const ARCHIVES: readonly Archive[] = [
  {
    id: 'internet-archive',
    name: 'Internet Archive',
    origin: 'https://web.archive.org',
    list: `https://web.archive.org/cdx/search/cdx?output=json&${FIELDS}&limit=10000&showResumeKey=true&url=`,
    form: 'cdx',
    captures: 'https://web.archive.org/web/',
    listsAMinute: 24,
    capturesAMinute: 240,
    isOnAtFirst: true,
    topLevel: null,
  },
  {
    id: 'arquivo-pt',
    name: 'Arquivo.pt',
    origin: 'https://arquivo.pt',
    list: 'https://arquivo.pt/wayback/cdx?output=json&url=',
    form: 'cdx',
    captures: 'https://arquivo.pt/noFrame/replay/',
    listsAMinute: 24,
    capturesAMinute: 240,
    isOnAtFirst: true,
    topLevel: null,
  },
  {
    id: 'iceland',
    name: 'Vefsafn.is',
    origin: 'https://wayback.vefsafn.is',
    list: 'https://wayback.vefsafn.is/wayback/timemap/link/',
    form: 'timemap',
    captures: 'https://wayback.vefsafn.is/wayback/',
    listsAMinute: 6, // no limit is published
    capturesAMinute: 30,
    isOnAtFirst: false,
    topLevel: 'is',
  },
  {
    id: 'australia',
    name: 'Trove', // of which the Australian Web Archive is a part
    origin: 'https://web.archive.org.au',
    list: 'https://web.archive.org.au/awa/timemap/link/',
    form: 'timemap',
    captures: 'https://web.archive.org.au/awa/',
    listsAMinute: 6, // no limit is published
    capturesAMinute: 30,
    isOnAtFirst: false,
    topLevel: 'au',
  },
];

/** Throws `RangeError` for an id that no archive has. */
export function archiveOf(id: string): Archive {
  const found = ARCHIVES.find(archive => archive.id === id) ?? ownServer(/^own-server (.+)$/.exec(id)?.[1] ?? '');
  if (found === null) throw new RangeError(`no archive ${id}`);
  return found;
}

/** Names of this computer; the policy of our pages lets nothing else out without TLS. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * A server of the reader's that speaks as pywb does, by what stands before the 14 digits of its captures.
 * "localhost:8080/wayback" is enough. @returns `null` for what is no address on this computer
 */
export function ownServer(typed: string): Archive | null {
  const parsed = httpAddress(typed.includes('://') ? typed.trim() : `http://${typed.trim()}`);
  if (parsed?.protocol !== 'http:' || !LOOPBACK.test(parsed.hostname)) return null;
  if (parsed.search !== '' || parsed.hash !== '' || parsed.username !== '') return null;
  const captures = parsed.href.endsWith('/') ? parsed.href : `${parsed.href}/`;
  return {
    id: `own-server ${captures}`,
    name: parsed.host,
    origin: parsed.origin,
    list: `${captures}cdx?output=json&url=`,
    form: 'cdx',
    captures,
    listsAMinute: 600, // the reader's own
    capturesAMinute: 600,
    isOnAtFirst: false,
    topLevel: null,
  };
}

export function listAddress({ list, form }: Archive, asked: string): string {
  return list + (form === 'cdx' ? encodeURIComponent(asked) : asked);
}

/** The capture as it came from the paper: `id_` asks for the page without the archive's banner and links. */
export function captureAddress({ captures }: Archive, { timestamp, original }: CaptureName): string {
  return `${captures}${timestamp}id_/${original}`;
}

/** The capture for people, to be cited. */
export function capturePage({ captures }: Archive, { timestamp, original }: CaptureName): string {
  return `${captures}${timestamp}/${original}`;
}

export interface CaptureName {
  /** 14 digits, UTC. */
  readonly timestamp: string;
  /** The captured address as the archive spells it. */
  readonly original: string;
}
