/** A corpus as a file of our own format, to keep or to give away. */
import type { CorpusEntry, IncomingVersion } from '@/lib/model/article';
import { headerLine, toNdjson } from '@/lib/formats/articles/ndjson-write';

/** UTF-16 units gathered before they become a blob: blobs may lie on the disk, strings may not. */
const PIECE = 1_000_000;

export async function ndjsonFile(corpus: CorpusEntry, versions: AsyncIterable<IncomingVersion>): Promise<Blob> {
  const pieces: Blob[] = [];
  let text = `${headerLine(corpus)}\n`;
  for await (const version of versions) {
    text += `${toNdjson(version)}\n`;
    if (text.length < PIECE) continue;
    pieces.push(new Blob([text]));
    text = '';
  }
  return new Blob([...pieces, text], { type: 'application/x-ndjson' });
}

/** "Demo: the ferry story" → "Demo the ferry story.ndjson": what every file system takes. */
export function fileName(corpus: CorpusEntry): string {
  return `${
    corpus.name
      .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '')
      .trim()
      .slice(0, 80) || 'corpus'
  }.ndjson`;
}
