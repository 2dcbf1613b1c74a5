import type { CorpusReader } from '../corpus/corpus';

/** When the database of a corpus was made: the first part of its revision. */
export async function bornOf(corpus: Pick<CorpusReader, 'revision'>): Promise<string> {
  return (await corpus.revision()).split(' ')[0];
}
