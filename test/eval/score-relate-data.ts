/** The real data that relations are measured on, as texts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Text } from '../../lib/model/article';

export interface Document {
  readonly id: string;
  readonly text: Text;
}

/** The last version of each article. */
export function gsa18f(shared: string): Map<string, Document> {
  const documents = lines(`${shared}/data/gsa18f/docs.jsonl.gz`).map(line => JSON.parse(line));
  return new Map(
    documents.map(({ id, versions }) => [
      id,
      { id, text: { title: versions.at(-1).title, paragraphs: versions.at(-1).paras } },
    ]),
  );
}

/** Wire items; one paragraph a line. */
export function reuters(shared: string): Map<string, Document> {
  const documents = lines(`${shared}/data/reuters21578/articles.jsonl.gz`).map(line => JSON.parse(line));
  return new Map(documents.map(({ id, title, text }) => [id, { id, text: { title, paragraphs: text.split('\n') } }]));
}

/** Rows of a tab-separated file, without its head. */
export function rows(path: string): string[][] {
  return lines(path)
    .slice(1)
    .map(line => line.split('\t'));
}

export function lines(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
}
