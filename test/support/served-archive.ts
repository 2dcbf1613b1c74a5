/** Recorded answers of an archive, served to a browser at the addresses that the extension asks for. */
import { type Archive, listAddress } from '@/lib/archives/archives';
import { addressesToAsk } from '@/lib/archives/captures';
import { askedKey, type Replay } from './archive-replay';
import type { Web } from './web';

/** Headers of the line between the recording server and its client. */
export const OF_THE_LINE = /^(?:transfer-encoding|connection|content-length|keep-alive)$/i;

/** @param addresses - articles whose lists are asked for */
export function serveArchive(web: Web, archive: Archive, answers: Replay, addresses: readonly string[]): void {
  const lists = addresses.flatMap(addressesToAsk).map(asked => listAddress(archive, asked));
  const captures = [...answers.keys()].filter(key => key.startsWith(archive.captures));
  for (const url of [...lists, ...captures]) {
    const found = answers.get(askedKey(url));
    if (found === undefined) continue;
    const headers = Object.fromEntries(found.headers.filter(([name]) => !OF_THE_LINE.test(name)));
    web.answer(url, { status: found.status, headers, body: found.body, delay: 200 });
  }
}
