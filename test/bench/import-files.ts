/** The files of the bench of imports: invented articles as NDJSON, and as a crawl with pictures and scripts. Written as a stream, whatever their size. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answer, warcRecord, WARCINFO } from '../formats/archives';
import { Generator } from '../support/generator';

export async function writeNdjson(path: string, count: number): Promise<void> {
  const generator = new Generator();
  const lines = function* () {
    for (let i = 0; i < count; i++) yield `${JSON.stringify(generator.item(i).version)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

// Bytes of a script in each page and of a picture beside it: half of a crawl is no page, and a tenth of a page is its article.
const SCRIPT = 40_000;
const PICTURE = 60_000;

/** Answers the number of pages. */
export async function writeWarc(path: string, bytes: number): Promise<number> {
  const generator = new Generator();
  const script = `<script>${'var invented = 1; '.repeat(SCRIPT / 18)}</script>`;
  const picture = answer(new Uint8Array(PICTURE).fill(0x5a), { type: 'image/jpeg' });
  let [pages, written] = [0, 0];
  const records = function* () {
    yield WARCINFO;
    while (written < bytes) {
      const { title, paragraphs, url } = generator.item(pages++).version;
      const uri = url ?? '';
      const body = paragraphs.map(text => `<p>${text}</p>`).join('');
      const head = `<head><title>${title}</title>${script}</head>`;
      const html = `<!doctype html><html>${head}<body><article><h1>${title}</h1>${body}</article></body></html>`;
      const both = [warcRecord(answer(html), { uri }), warcRecord(picture, { uri: `${uri}.jpg` })];
      written += both[0].length + both[1].length;
      yield* both;
    }
  };
  await pipeline(Readable.from(records()), createWriteStream(path));
  return pages;
}
