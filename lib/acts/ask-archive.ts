/** Ask an archive for the earlier texts of an address, step by step; each step is saved before the next begins. */
import { type Archive, archiveOf, captureAddress, capturePage, listAddress } from '../archives/archives';
import { addressesToAsk, captures } from '../archives/captures';
import type { CaptureList, ListedCapture } from '../archives/cdx';
import { type AnswerHead, judgeCapture, judgeList } from '../archives/judge';
import { nextCapture } from '../archives/next-capture';
import { furtherPages } from '../archives/pages';
import { timeOf } from '../archives/timestamp';
import type { CorpusImporter, CorpusWriter } from '../corpus/corpus';
import { address } from '../origin/address';
import { html, utf8 } from '../formats/decode';
import type { PageRead } from '../formats/format';
import { plainBytes } from '../formats/plain-bytes';
import type { Answer, NoAnswer, Question } from '../network/ask';
import { type ArchiveJob, type Came, type LookedAt, type Outcome, textsOf } from '../archives/archive-work';

/** A list of 10,000 captures is 1.5 MB; pages of papers are up to some MB. */
const LIST_BYTES = 8_000_000;
const PAGE_BYTES = 8_000_000;
/** The archive takes up to 30 s for a long list on a bad day. */
const LONGEST = 45_000;
/** A server that is down for a moment is asked once more. */
const SECOND_TRY = 2_000;

export interface CapturedPage {
  readonly html: string;
  /** The captured address. */
  readonly url: string;
  readonly charset: string | null;
  readonly seenAt: string;
  /** Name of the archive. */
  readonly source: string;
}

export interface AskParts {
  ask(question: Question): Promise<Answer>;
  /** Called after each step with all that is known. */
  save(job: ArchiveJob): Promise<void>;
  readPage(page: CapturedPage): PageRead;
  readonly corpus: CorpusImporter & CorpusWriter;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  readonly signal: AbortSignal;
}

/** Work on a job until it has an outcome or the signal fires. Gives the job as last saved. */
export async function askArchive(start: ArchiveJob, parts: AskParts): Promise<ArchiveJob> {
  const save = async (job: ArchiveJob) => {
    await parts.save(job);
    return job;
  };
  let job = start;
  while (job.outcome === null && !parts.signal.aborted) {
    const next = await step(job, parts);
    job = await save({ ...(next ?? job), sending: null });
    if (next === null) break; // stopped by the reader
  }
  return job;
}

async function step(job: ArchiveJob, parts: AskParts): Promise<ArchiveJob | null> {
  if (job.sending !== null) return cutOff(job, job.sending);
  const due = addressesToAsk(job.address).find(address => !job.listed.includes(address));
  if (job.pages.length > 0) return listStep(job, job.pages[0], parts);
  if (due !== undefined) return listStep(job, listAddress(archiveOf(job.archive), due), parts);
  if (job.captures.length === 0) return { ...job, outcome: job.isListWhole ? 'none' : 'part' };
  const next = nextCapture(job.captures, textsOf(job));
  if (next === null || job.looked.length >= job.budget) return { ...job, outcome: ending(job, next === null) };
  return captureStep(job, job.captures[next], parts);
}

/** We were ended between a request and its answer: the archive is not asked the same again. */
function cutOff(job: ArchiveJob, sent: string): ArchiveJob {
  const archive = archiveOf(job.archive);
  const capture = job.captures.find(each => captureAddress(archive, each) === sent);
  if (capture === undefined) return { ...job, outcome: 'cut-off' };
  return { ...job, looked: [...job.looked, lost(capture, 'cut-off')] };
}

/** Captures that the archive lists and did not hand out: what they hold is not known. */
const WITHHELD: ReadonlySet<Came> = new Set(['no-answer', 'blocked', 'no-capture']);

function ending({ looked, isListWhole }: ArchiveJob, isThrough: boolean): Outcome {
  const isWithheld = looked.some(({ came }) => WITHHELD.has(came));
  const isRead = looked.some(({ versionId }) => versionId !== null);
  const isCutOff = looked.some(({ came }) => came === 'cut-off');
  if (!isThrough || !isListWhole || isCutOff) return 'part';
  if (isWithheld) return 'withheld';
  return isRead ? 'captures' : 'no-text';
}

/** Pages of lists that are followed: 50,000 captures are more than any article has. */
const MOST_PAGES = 4;

async function listStep(job: ArchiveJob, url: string, parts: AskParts): Promise<ArchiveJob | null> {
  const answer = await answered('list', url, job, parts);
  if (answer.is === 'none') return withoutAnswer(job, answer);
  const judged = judgeList(job.archive, headOf(answer), new TextDecoder().decode(answer.bytes));
  if (judged.is === 'none') return listed(job, url, NOTHING);
  return judged.is === 'list' ? listed(job, url, judged.list) : { ...job, outcome: judged.is };
}

const NOTHING: CaptureList = { rows: [], malformed: 0, isWhole: true, further: [] };

/** The job with what a list, or a further page of one, has told. */
function listed(job: ArchiveJob, url: string, list: CaptureList): ArchiveJob {
  const archive = archiveOf(job.archive);
  const asked = addressesToAsk(job.address);
  const address = asked.find(each => url === listAddress(archive, each));
  const pagesOf = (each: string) => furtherPages(archive, each, list.further);
  const found = [...new Set([...job.pages, ...asked.flatMap(pagesOf)])].filter(page => page !== url);
  const pagesAsked = job.pagesAsked + Number(address === undefined);
  const isFollowed = pagesAsked + found.length <= MOST_PAGES && (list.further.length === 0 || found.length > 0);
  return {
    ...job,
    listed: address === undefined ? job.listed : [...job.listed, address],
    pages: isFollowed ? found : found.slice(0, MOST_PAGES - pagesAsked),
    pagesAsked,
    captures: captures([...job.captures, ...list.rows], asked),
    isListWhole: job.isListWhole && list.isWhole && isFollowed,
  };
}

async function captureStep(job: ArchiveJob, capture: ListedCapture, parts: AskParts): Promise<ArchiveJob | null> {
  const archive = archiveOf(job.archive);
  const answer = await answered('capture', captureAddress(archive, capture), job, parts);
  const isOurs = answer.is === 'none' && !OF_THE_CAPTURE.has(answer.why);
  if (isOurs) return withoutAnswer(job, answer);
  const looked = answer.is === 'none' ? lost(capture, 'no-answer') : await taken(job, capture, answer, parts);
  const all = [...job.looked, looked];
  const last = all.slice(-BORNE[archive.form]);
  const isDown = last.length === BORNE[archive.form] && last.every(({ came }) => came === 'no-answer');
  return { ...job, looked: all, outcome: isDown ? 'no-answer' : null };
}

/**
 * Captures in a row without an answer, after which the archive is taken to be down and left alone. A TimeMap names
 * redirects of the past too, which may lead to where our policy lets nobody ask; browsers call that no connection.
 */
const BORNE = { cdx: 2, timemap: 4 } as const;

/** Faults of one capture: a loop of redirects has no other name, and other captures may still come. */
const OF_THE_CAPTURE: ReadonlySet<NoAnswer> = new Set(['too-long', 'too-slow', 'no-connection']);

const lost = ({ timestamp }: ListedCapture, came: Came): LookedAt => ({
  timestamp,
  came,
  captured: null,
  versionId: null,
});

type Answered = Extract<Answer, { is: 'answer' }>;

async function taken(job: ArchiveJob, capture: ListedCapture, answer: Answered, parts: AskParts): Promise<LookedAt> {
  const judged = judgeCapture(headOf(answer), capture, Date.now());
  if (judged.is === 'refused') return lost(capture, judged.why);
  const held = job.looked.find(({ captured }) => captured === judged.timestamp);
  if (held !== undefined) return { ...held, timestamp: capture.timestamp, came: 'neighbour' };
  const archive = archiveOf(job.archive);
  const own = { ...capture, timestamp: judged.timestamp };
  const bytes = await plainBytes(answer.bytes, PAGE_BYTES);
  const charset = bytes !== null && isSurelyUtf8(bytes) ? 'utf-8' : charsetOf(answer.headers);
  const decoded = bytes === null ? null : html(bytes, charset);
  if (decoded === null || 'fault' in decoded) return lost(capture, 'no-text');
  const read = parts.readPage({
    html: decoded.text,
    url: capture.original,
    charset,
    seenAt: timeOf(own.timestamp)!,
    source: archive.name,
  });
  if ('fault' in read || read.kind !== 'article') return lost(capture, 'no-text');
  // The address of the capture stands for the captured one, and can be opened and cited.
  const cited = capturePage(archive, own);
  const url = address(cited) === address(capture.original) ? cited : capture.original;
  const version = { ...read.versions[0], url };
  const stored = await parts.corpus.add(version, await corpusOf(archive, parts.corpus));
  const came = stored.outcome === 'known' ? 'known' : 'new';
  return { timestamp: capture.timestamp, captured: own.timestamp, came, versionId: stored.versionId };
}

/** The encoding that the archive passes on from the server; `null`: the page's own word. */
function charsetOf(headers: Headers): string | null {
  return /charset\s*=\s*"?([\w-]{2,40})/i.exec(headers.get('content-type') ?? '')?.[1] ?? null;
}

/**
 * Letters beyond ASCII that all fit UTF-8 are UTF-8, whatever the server or the page says: texts of other encodings do
 * not fit by chance, and a text read in the wrong one would look like a change.
 */
function isSurelyUtf8(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte >= 0x80) && !('fault' in utf8(bytes));
}

/** Its own corpus, into which nothing else can write: found by the archive's id, or made. */
function corpusOf({ id, name, origin }: Archive, corpus: CorpusImporter): Promise<number> {
  return corpus.createCorpus({ name, source: origin, licence: '', archive: id });
}

/** One answer; a 5xx is asked once more. */
async function answered(
  purpose: Question['purpose'],
  url: string,
  job: ArchiveJob,
  { ask, save, wait, signal }: AskParts,
): Promise<Answer> {
  const { address, archive } = job;
  const maxBytes = purpose === 'list' ? LIST_BYTES : PAGE_BYTES;
  const beforeSending = () => save({ ...job, sending: url });
  const question = { asked: { address, archive }, purpose, url, maxBytes, maxMs: LONGEST, signal, beforeSending };
  const first = await ask(question);
  if (first.is === 'none' || first.status < 500 || first.headers.has('memento-datetime')) return first;
  await wait(SECOND_TRY, signal);
  return signal.aborted ? { is: 'none', why: 'cancelled', until: 0 } : ask(question);
}

function withoutAnswer(job: ArchiveJob, answer: Extract<Answer, { is: 'none' }>): ArchiveJob | null {
  const { why, until } = answer;
  if (why === 'cancelled' || why === 'no-press') return null;
  return { ...job, outcome: why === 'too-fast' || why === 'no-permission' ? why : 'no-answer', until };
}

const headOf = ({ status, url, headers }: Answered): AnswerHead => ({ status, url, header: name => headers.get(name) });
