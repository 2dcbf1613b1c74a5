/** What an archive's answer is: a list, a capture, a refusal, an error of the past, or nothing. */
import { archiveOf, type CaptureName } from './archives';
import { type CaptureList, captureList } from './cdx';
import { isSameAddress } from './surt';
import { timeMap } from './timemap';
import { timeOf, timestampOf } from './timestamp';

/** The head of an answer as `lib/network/ask.ts` gives it. */
export interface AnswerHead {
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The value of a header; `null` where it is not there. */
  header(name: string): string | null;
}

export type ListJudged =
  | { readonly is: 'list'; readonly list: CaptureList }
  | { readonly is: 'none' }
  | { readonly is: 'excluded' | 'no-answer' };

/** How the Internet Archive says that a paper keeps itself out; it stands in a header, or in the body of any status. */
const EXCLUDED = /AdministrativeAccessControlException|RobotAccessControlException|Blocked Site Error/;

export function judgeList(archiveId: string, head: AnswerHead, body: string): ListJudged {
  if (isExcluded(head, body)) return { is: 'excluded' };
  if (head.status === 404) return { is: 'none' };
  if (head.status !== 200) return { is: 'no-answer' };
  const list = archiveOf(archiveId).form === 'cdx' ? captureList(body) : timeMap(body);
  const isEmptyWord = list !== null && body.trim() === '' && archiveId === 'internet-archive';
  // The Internet Archive writes "[]" where it has nothing: no word at all is a broken answer.
  if (list === null || isEmptyWord) return { is: 'no-answer' };
  const isEmpty = list.rows.length === 0 && list.isWhole && list.further.length === 0;
  return isEmpty ? { is: 'none' } : { is: 'list', list };
}

function isExcluded(head: AnswerHead, body: string): boolean {
  const error = head.header('x-archive-wayback-runtime-error') ?? '';
  return EXCLUDED.test(error) || EXCLUDED.test(body.slice(0, 2000));
}

/** Why an answer is not taken for a capture of the page. */
export type NotCaptured = 'blocked' | 'past-error' | 'no-capture' | 'other-address' | 'no-answer';

export type CaptureJudged =
  { readonly is: 'captured'; readonly timestamp: string } | { readonly is: 'refused'; readonly why: NotCaptured };

/** ms by which a reader's clock may go slow: a wrong day of the week is seen, a wrong hour is not. */
const CLOCKS = 86_400_000;

/** The 14 digits and the captured address in the address that an answer came from. */
const CAME_FROM = /\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/?.+)/is;

/**
 * The only proof of a capture is `Memento-Datetime`. Its time is the capture's, even where another was asked for; the
 * address that came back must be the one that was asked for. A time that is still to come proves nothing.
 * @param now - ms since 1970
 */
export function judgeCapture(head: AnswerHead, asked: CaptureName, now: number): CaptureJudged {
  const timestamp = timestampOf(head.header('memento-datetime'));
  if (timestamp === null) return { is: 'refused', why: withoutProof(head.status) };
  if (head.status !== 200) return { is: 'refused', why: 'past-error' };
  const [, digits, original] = CAME_FROM.exec(head.url) ?? [];
  const came = original?.replace(/^(https?:\/)(?!\/)/i, '$1/');
  if (came === undefined || !isSameAddress(came, asked.original)) return { is: 'refused', why: 'other-address' };
  // Servers that answer with a neighbour without a redirect keep the digits that were asked for.
  const isOwnTime = digits === timestamp || digits === asked.timestamp;
  const hasBeen = Date.parse(timeOf(timestamp) ?? '') <= now + CLOCKS;
  return isOwnTime && hasBeen ? { is: 'captured', timestamp } : { is: 'refused', why: 'no-capture' };
}

function withoutProof(status: number): NotCaptured {
  if (status === 404) return 'no-capture';
  return status === 200 || status === 403 ? 'blocked' : 'no-answer';
}
