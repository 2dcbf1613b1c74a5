/** What of a corpus is carried away: its texts, its articles, all of it in order. */
import type { CorpusExporter, CorpusReader, CorpusShelf, ExportChoice } from '../corpus/corpus';

export type CarriedCorpus = CorpusReader & CorpusExporter & Pick<CorpusShelf, 'listArticles'>;

/** All that is stored, what one corpus has, or some articles by their ids. */
export type CarriedChoice = ExportChoice;
