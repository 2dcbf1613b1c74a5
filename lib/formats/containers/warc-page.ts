/** The page in a record of a web archive, as the browser would have shown it. */
import { type Fault, fault } from '../../model/faults';
import { charsetOf, decodedBody, type HttpHead, httpHead, isPageType, PAGE_LIMIT } from './http-message';
import { mediaType } from './head-fields';
import type { WarcRecord } from './warc-records';

/** A page, as its server sent it. */
export interface ArchivedPage {
  readonly html: Uint8Array;
  /** The encoding that the server gave. */
  readonly charset: string | null;
}

/** The page in a record of the types that hold one; `null` for another, or a damaged one. */
export async function recordPage(record: WarcRecord): Promise<ArchivedPage | { fault: Fault } | null> {
  const type = record.fields.get('warc-type')?.toLowerCase();
  if (type === 'response') return answeredPage(record);
  if (!isResource(record)) return null;
  const oversized = tooLong(record);
  if (oversized) return oversized;
  const html = await record.block();
  return html && { html, charset: charsetOf(record.fields) };
}

function isResource({ fields }: WarcRecord): boolean {
  const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(fields.get('content-type')));
  return isPage && fields.get('warc-type')?.toLowerCase() === 'resource';
}

function tooLong({ length }: WarcRecord): { fault: Fault } | null {
  return length > PAGE_LIMIT ? { fault: fault('file-too-long', { format: 'page', limit: PAGE_LIMIT }) } : null;
}

async function answeredPage(record: WarcRecord): Promise<ArchivedPage | { fault: Fault } | null> {
  const head = httpHead(record.beginning);
  if (!head || isPassedOver(head)) return null;
  if (head.status !== 200) return { fault: fault('error-page', { status: head.status }) };
  const oversized = tooLong(record);
  if (oversized) return oversized;
  const block = await record.block();
  if (!block) return null;
  const html = await decodedBody(head.fields, block.subarray(head.body));
  if ('fault' in html) return html;
  if (html.length === 0 || isUntyped(head, html)) return null;
  return { html, charset: charsetOf(head.fields) };
}

/** An answer that says no kind and does not begin as a page does. */
function isUntyped(head: HttpHead, html: Uint8Array): boolean {
  const isTold = head.fields.has('content-type');
  return !isTold && !/^\s*<(?:!doctype html|html)/i.test(new TextDecoder('latin1').decode(html.subarray(0, 200)));
}

/** Pictures and such, and redirects: the page that one leads to has a record of its own. 304 is no redirect. */
export function isPassedOver({ status, fields }: HttpHead): boolean {
  return !isPageType(fields) || status < 200 || (status >= 300 && status < 400 && status !== 304);
}

/** Whether a record holds a page, as far as its beginning tells. */
export function holdsPage(record: WarcRecord): boolean {
  const head = httpHead(record.beginning);
  return head ? head.status === 200 && !isPassedOver(head) : isResource(record);
}
