/** What was asked of archives and what came of it; plain data, kept in storage so that it outlives every page. */
import type { ListedCapture } from './cdx';
import { unread } from './next-capture';
import type { Archive } from './archives';
import type { Asked } from './asked';
import type { NotCaptured } from './judge';

/** Downloads before the reader is asked again: 3 s at the archive's pace, enough for a change in 1,000 captures. */
export const BUDGET = 12;

/**
 * What an archive had to say of one address; never one for another. `cut-off`: we were ended amid its list. `no-text`:
 * all captures were looked at, and none holds the article, as the site gave errors then. `withheld`: the archive did
 * not hand out some of those that were asked for. `part`: there are more to ask for.
 */
export type Outcome =
  | 'captures'
  | 'none'
  | 'no-text'
  | 'withheld'
  | 'excluded'
  | 'no-answer'
  | 'too-fast'
  | 'part'
  | 'no-permission'
  | 'cut-off';

/** What came of one capture that was asked for. */
export type Came = 'new' | 'known' | 'neighbour' | 'no-text' | 'cut-off' | NotCaptured;

export interface LookedAt {
  /** Of the capture that was asked for. */
  readonly timestamp: string;
  readonly came: Came;
  /** The time that came back; `null` where no capture did. */
  readonly captured: string | null;
  /** Id of the stored version; `null` where there is none. */
  readonly versionId: number | null;
}

/** One address asked of one archive. */
export interface ArchiveJob extends Asked {
  /** Addresses whose list has come. */
  readonly listed: readonly string[];
  /** Further pages of the list that are still to be asked for. */
  readonly pages: readonly string[];
  /** How many were. */
  readonly pagesAsked: number;
  /** `null`: not through yet. */
  readonly outcome: Outcome | null;
  /** ms since 1970, for `too-fast`; else 0. */
  readonly until: number;
  /** Oldest first. */
  readonly captures: readonly ListedCapture[];
  readonly isListWhole: boolean;
  readonly looked: readonly LookedAt[];
  readonly budget: number;
  /** Address of a request that was sent and whose answer is not saved yet; it is not sent again by itself. */
  readonly sending: string | null;
}

export function newJob(address: string, archive: Archive['id']): ArchiveJob {
  return {
    address,
    archive,
    listed: [],
    pages: [],
    pagesAsked: 0,
    outcome: null,
    until: 0,
    captures: [],
    isListWhole: true,
    looked: [],
    budget: BUDGET,
    sending: null,
  };
}

/** The texts by capture, as `next-capture.ts` asks for them. A text is named by the version that has it. */
export function textsOf({ looked }: ArchiveJob): Map<string, string | null> {
  // A neighbour that came in the place of another says nothing of the time that was asked for.
  const asked = looked.map(({ timestamp }) => [timestamp, null] as const);
  const came = looked.flatMap(({ captured, versionId }) =>
    captured === null ? [] : [[captured, name(versionId)] as const],
  );
  return new Map<string, string | null>([...asked, ...came]);
}

const name = (versionId: number | null) => (versionId === null ? null : String(versionId));

/** What we were ended amid of is not asked for again by itself, but by a press it is. */
const withoutCutOff = ({ looked }: ArchiveJob) => looked.filter(({ came }) => came !== 'cut-off');

/** The same job with room for as many downloads again. */
export function lookCloser(job: ArchiveJob): ArchiveJob {
  const looked = withoutCutOff(job);
  return { ...job, outcome: null, until: 0, looked, budget: looked.length + BUDGET };
}

/** A job that the archive cut short, begun again where it stood: only what got no answer is asked once more. */
export function tryAgain(job: ArchiveJob): ArchiveJob {
  return { ...job, outcome: null, until: 0, looked: job.looked.filter(({ came }) => came !== 'no-answer') };
}

export interface JobCounts {
  readonly captures: number;
  /** Captures that were asked for. */
  readonly looked: number;
  readonly read: number;
  readonly fresh: number;
  readonly unread: number;
}

function countsOf(job: ArchiveJob): JobCounts {
  return {
    captures: job.captures.length,
    looked: job.looked.length,
    // A neighbour that came in the place of several is one.
    read: new Set(job.looked.flatMap(({ captured, versionId }) => (versionId === null ? [] : [captured]))).size,
    fresh: job.looked.filter(({ came }) => came === 'new').length,
    unread: unread(job.captures, textsOf(job)) + job.looked.length - withoutCutOff(job).length,
  };
}

/** A job as the queue shows it: what came of it so far, without the captures. */
export interface JobLine extends Asked {
  readonly outcome: Outcome | null;
  readonly until: number;
  readonly counts: JobCounts;
}

export function lineOf(job: ArchiveJob): JobLine {
  const { address, archive, outcome, until } = job;
  return { address, archive, outcome, until, counts: countsOf(job) };
}

/** Outcomes after which the same is asked once more where the reader wants it: the archive had no full say. */
const CUT_SHORT: ReadonlySet<Outcome> = new Set(['no-answer', 'too-fast', 'no-permission', 'cut-off']);

export const isCutShort = ({ outcome }: Pick<JobLine, 'outcome'>) => outcome !== null && CUT_SHORT.has(outcome);

/** Minutes that so many addresses take at most at an archive's pace, each with two lists and a whole budget. */
export function minutesFor(addresses: number, { listsAMinute, capturesAMinute }: Archive): number {
  return Math.max(1, Math.ceil(addresses * (2 / listsAMinute + BUDGET / capturesAMinute)));
}

/** Web addresses in a pasted text, a file of bookmarks or a list; each once, in their order. */
export function addressesIn(text: string): readonly string[] {
  const found = text.match(/https?:\/\/[^\s"'<>\\^`{|}]{3,2000}/gi) ?? [];
  return [...new Set(found.map(each => each.replaceAll('&amp;', '&').replace(/(?<![),.;\]])[),.;\]]+$/, '')))];
}

/** The table of what came of each address, for spreadsheets (RFC 4180). */
export function workTable(lines: readonly JobLine[]): string {
  const head = ['address', 'archive', 'outcome', 'captures', 'read', 'new versions', 'not looked at'];
  const rows = lines.map(({ address, archive, outcome, counts: { captures, read, fresh, unread: left } }) => {
    return [address, archive, outcome ?? 'waiting', captures, read, fresh, left];
  });
  return [head, ...rows].map(row => row.map(cell).join(',')).join('\r\n');
}

// A cell that begins like a formula would be run by a spreadsheet.
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+@\t\r-]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
