import type { CorpusEntry, Version } from '../model/article';
import type { Provenance } from '../model/report';
import { KEPT_CORPUS } from '../model/stored-names';

/** What tells whose word a version is, from the corpora that are listed. */
export function provenances(
  corpora: readonly CorpusEntry[],
): (version: Pick<Version, 'corpusId' | 'source'>) => Provenance {
  const byId = new Map(corpora.map(corpus => [corpus.id, corpus]));
  return ({ corpusId, source }) => {
    const corpus = byId.get(corpusId);
    return {
      // A corpus that was deleted is not listed, and another one has the text too: the source is still true.
      name: corpus?.name ?? source,
      source: corpus?.source ?? source,
      file: corpus?.file ?? null,
      kept: corpusId === KEPT_CORPUS,
    };
  };
}
