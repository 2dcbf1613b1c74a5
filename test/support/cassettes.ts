/** Answers of the Internet Archive that others recorded with vcrpy, as YAML: one file a test of theirs. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { archiveOf, listAddress } from '@/lib/archives/archives';
import { addressesToAsk } from '@/lib/archives/captures';
import type { Recorded, Replay } from './archive-replay';
import { OF_THE_LINE } from './served-archive';
import type { Web } from './web';

interface Cassette {
  readonly interactions: readonly {
    readonly request: { readonly method: string; readonly uri: string };
    readonly response: {
      readonly status: { readonly code: number };
      readonly headers: Readonly<Record<string, readonly string[]>>;
      readonly body: { readonly string: string | Uint8Array };
    };
  }[];
}

/** Each recording by its name, without "test_" before it: what was answered, by address, in its order. */
export function cassettes(folder: string): ReadonlyMap<string, Replay> {
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml'));
  return new Map(files.map(name => [name.replace(/^test_|\.yaml$/g, ''), cassette(join(folder, name))]));
}

function cassette(file: string): Replay {
  const { interactions } = load(readFileSync(file, 'utf8')) as Cassette;
  const answers = new Map<string, Recorded>();
  for (const { request, response } of interactions) {
    const headers = Object.entries(response.headers).flatMap(([name, values]) =>
      values.map(value => [name, value] as const),
    );
    const url = new URL(request.uri).href;
    const recorded = { status: response.status.code, headers, body: Buffer.from(response.body.string as string) };
    if (!answers.has(url)) answers.set(url, recorded);
  }
  return answers;
}

const ARCHIVE = archiveOf('internet-archive');
const HEAD = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest'];

/** One page of the recordings: its address, and the times of its captures as they were asked for. */
export interface CassettePage {
  readonly address: string;
  readonly timestamps: readonly string[];
}

/**
 * All recorded captures under the archive's own address, and for each page a list that names those that were asked for
 * first: the recordings have lists of other pages only.
 */
export function serveCassettes(web: Web, all: ReadonlyMap<string, Replay>): readonly CassettePage[] {
  const pages = new Map<string, Set<string>>();
  for (const replay of all.values()) {
    for (const [url, { status, headers, body }] of replay) {
      const kept = headers.filter(([name]) => !OF_THE_LINE.test(name));
      web.answer(url, { status, headers: Object.fromEntries(kept), body });
    }
    const asked = [...replay.keys()].map(url => /\/web\/(\d{14})id_\/(.+)$/s.exec(url)).find(found => found !== null);
    if (!asked) continue;
    const [, timestamp, address] = asked;
    pages.set(address, (pages.get(address) ?? new Set()).add(timestamp));
  }
  return [...pages].map(([address, timestamps]) => {
    const rows = [...timestamps].sort().map((timestamp, i) => [timestamp, address, 'text/html', '200', `D${i}`]);
    const body = JSON.stringify([HEAD, ...rows]);
    for (const asked of addressesToAsk(address))
      web.answer(listAddress(ARCHIVE, asked), { status: 200, headers: { 'content-type': 'application/json' }, body });
    return { address, timestamps: [...timestamps].sort() };
  });
}
