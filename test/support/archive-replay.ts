/** Answers of archives that were recorded, served to `fetch` under the archives' own addresses. */
import { readFileSync } from 'node:fs';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';

export interface Recorded {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

interface Line {
  readonly article?: string;
  readonly note?: string;
  readonly config?: string;
  readonly request?: { readonly method: string; readonly url: string };
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly bodyBase64: string;
}

/** Answers by address. A list is filed by the address that it is asked for, as the other parameters differ. */
export type Replay = ReadonlyMap<string, Recorded>;

/** Where the recording server stood, and where its answers are to come from. */
export type Moved = readonly (readonly [from: string, to: string])[];

/** @param file - one JSON object a line, gzipped */
export function recordedAnswers(file: string, moved: Moved = []): Replay {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const answers = new Map<string, Recorded>();
  for (const line of lines) fileLine(JSON.parse(line) as Line, moved, answers);
  return answers;
}

function fileLine(line: Line, moved: Moved, answers: Map<string, Recorded>): void {
  const { request, note = '', config = 'default' } = line;
  if (request?.method !== 'GET' || note.startsWith('fault') || config !== 'default') return;
  const key = requestKey(moveTo(request.url, moved));
  if (key === null || answers.has(key)) return;
  const headers = line.headers.map(([name, value]) => [name, moveTo(value, moved)] as const);
  answers.set(key, { status: line.status, headers, body: Buffer.from(line.bodyBase64, 'base64') });
}

const moveTo = (text: string, moved: Moved) => moved.reduce((all, [from, to]) => all.replaceAll(from, to), text);

/** Of a recorded list: only where it is asked for whole. */
function requestKey(url: string): string | null {
  const { searchParams, pathname, host } = new URL(url);
  if (!/\/cdx$/.test(pathname)) return timeMapKey(url) ?? new URL(url).href;
  const isWhole = [...searchParams.keys()].every(name => name === 'url' || name === 'output');
  return isWhole && searchParams.get('output') === 'json' ? listKey(host, searchParams) : null;
}

/** The key of a request of ours: its further parameters choose fields and the size of a page. */
export function askedKey(url: string): string {
  const { searchParams, pathname, host } = new URL(url);
  return /\/cdx$/.test(pathname) ? listKey(host, searchParams) : (timeMapKey(url) ?? new URL(url).href);
}

/** The key of a TimeMap; `null` for any other address. */
function timeMapKey(url: string): string | null {
  const [, before, asked] = /^(.+\/timemap\/link\/)(https?:\/\/.+)$/s.exec(url) ?? [];
  return asked === undefined ? null : before + bare(asked);
}

const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, '');

/** Archives file http and https, with "www" or without, as one. */
function listKey(host: string, parameters: URLSearchParams): string {
  const asked = parameters.get('url') ?? '';
  return `${host} list ${bare(asked)}`;
}

const MOST_HOPS = 20;

/** A `fetch` as a browser with the permission for the host has it: redirects followed, compression undone. */
export function replayFetch(find: (url: string) => Recorded | undefined, asked: string[]) {
  return async (url: string): Promise<Response> => {
    asked.push(url);
    let at = url;
    for (let hops = 0; hops <= MOST_HOPS; hops++) {
      const found = find(at);
      const location = found?.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
      const goesOn = found !== undefined && location !== undefined && found.status >= 300 && found.status < 400;
      if (!goesOn) return responseOf(found, at);
      at = new URL(location, at).href;
    }
    throw new TypeError('too many redirects');
  };
}

const NOT_FOUND: Recorded = { status: 404, headers: [['content-type', 'text/html']], body: Buffer.from('not found') };

function responseOf({ status, headers, body }: Recorded = NOT_FOUND, url: string): Response {
  const encoding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1];
  const plain = decoded(body, encoding);
  const told = headers.filter(([name]) => !/^(?:content-encoding|transfer-encoding|content-length)$/i.test(name));
  const holdsBody = status !== 204 && status !== 304;
  const answer = new Response(holdsBody ? new Uint8Array(plain) : null, {
    status,
    headers: [...told] as [string, string][],
  });
  Object.defineProperty(answer, 'url', { value: url });
  return answer;
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'gzip') return gunzipSync(body);
  return encoding === 'br' ? brotliDecompressSync(body) : body;
}
