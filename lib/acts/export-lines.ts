/** Stored versions → lines of our own format, one by one, as they are written to a file. */
import type { CorpusExporter, CorpusReader, ExportChoice } from '../corpus/corpus';
import { backupLine, headerLine, toNdjson } from '../formats/articles/ndjson-write';
import type { CorpusHeader } from '../formats/format';
import type { CorpusEntry } from '../model/article';
import { KEPT_CORPUS, NOT_STATED, UNNAMED_CORPUS } from '../model/stored-names';

export interface ExportParts {
  readonly corpus: Pick<CorpusReader, 'corpora'> & CorpusExporter;
  /** When the export is made. */
  now(): string;
  /** How the corpus of what the reader keeps is called in a file: imported elsewhere it is a corpus like others. */
  readonly keptName: string;
  /** Called with the number of versions written so far. */
  onVersion?(done: number): void;
  readonly signal?: AbortSignal;
}

/**
 * The lines of a file, each with its break. Of one corpus it is a file of that corpus; of all, and of some articles, it
 * may hold several, each version under a header of its own corpus.
 */
export async function* exportLines(what: ExportChoice, parts: ExportParts): AsyncGenerator<string> {
  const { corpus, onVersion, signal } = parts;
  const corpora = new Map((await corpus.corpora()).map(entry => [entry.id, entry]));
  const of = typeof what === 'object' && 'corpusId' in what ? 'one' : 'several';
  if (of === 'several')
    yield `${backupLine({ at: parts.now(), corpora: corpora.size, kept: corpora.get(KEPT_CORPUS)?.versions ?? 0 })}\n`;
  let [done, current] = [0, 0]; // no corpus has the id 0
  if (typeof what === 'object' && 'corpusId' in what) {
    current = what.corpusId;
    yield `${headerLine(headerOf(corpora.get(current), parts), of)}\n`;
  }
  for await (const { corpusId, lines } of corpus.exportVersions(what, signal)) {
    if (corpusId !== current) yield `${headerLine(headerOf(corpora.get(corpusId), parts), of)}\n`;
    current = corpusId;
    for (const line of lines) yield `${toNdjson(line)}\n`;
    onVersion?.(++done);
  }
}

function headerOf(entry: CorpusEntry | undefined, { keptName }: ExportParts): CorpusHeader {
  if (entry === undefined) return { name: UNNAMED_CORPUS, source: NOT_STATED, licence: NOT_STATED }; // just deleted
  const { id, name, source, licence } = entry;
  return id === KEPT_CORPUS ? { name: keptName, source, licence, kept: true } : { name, source, licence };
}
