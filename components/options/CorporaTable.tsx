import type { CorpusEntry } from '@/lib/model/article';
import { grouped } from '../number-words';
import { byteSize } from './sizes';

interface Props {
  readonly corpora: readonly CorpusEntry[];
  /** While an import writes, nothing is deleted. */
  readonly isBusy: boolean;
  onExport(corpus: CorpusEntry): void;
  onDelete(corpus: CorpusEntry): void;
}

/** The corpora, with what each holds and says of itself. */
export function CorporaTable({ corpora, isBusy, onExport, onDelete }: Props) {
  return (
    <div class="table-frame" role="region" aria-label="Corpora" tabIndex={0}>
      <table class="corpora">
        <thead>
          <tr>
            <th scope="col">Corpus</th>
            <th scope="col">Source, licence</th>
            <th scope="col" class="n">
              Articles
            </th>
            <th scope="col" class="n">
              Versions
            </th>
            <th scope="col" class="n">
              Size
            </th>
            <th scope="col">
              <span class="unseen">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {corpora.map(corpus => (
            <tr key={corpus.id}>
              <th scope="row" dir="auto">
                {corpus.name}
              </th>
              <td class="soft" dir="auto">
                {origin(corpus)}
              </td>
              <td class="n" data-label="Articles">
                {grouped(corpus.articles)}
              </td>
              <td class="n" data-label="Versions">
                {grouped(corpus.versions)}
              </td>
              <td class="n" data-label="Size">
                {byteSize(corpus.bytes)}
              </td>
              <td>
                <div class="acts">
                  <button
                    type="button"
                    class="button"
                    aria-label={`Export ${corpus.name} as NDJSON`}
                    onClick={() => onExport(corpus)}
                  >
                    Export
                  </button>
                  <button
                    type="button"
                    class="button"
                    aria-label={`Delete ${corpus.name}`}
                    disabled={isBusy}
                    onClick={() => onDelete(corpus)}
                  >
                    Delete
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
        {corpora.length > 1 && <Sum corpora={corpora} />}
      </table>
    </div>
  );
}

/** Source and licence, and that a licence is not stated: a reader may want to know before passing it on. */
function origin({ source, licence }: CorpusEntry): string {
  return [source, licence === 'not stated' ? 'licence not stated' : licence].filter(Boolean).join('; ');
}

/** A sum, and says that it is one: to tell how many there are without doubles, all versions would have to be read. */
function Sum({ corpora }: { corpora: readonly CorpusEntry[] }) {
  const sum = (of: (corpus: CorpusEntry) => number) => corpora.reduce((total, corpus) => total + of(corpus), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          All <span class="soft">· what two corpora hold may count twice</span>
        </th>
        <td class="n" data-label="Articles">
          {grouped(sum(corpus => corpus.articles))}
        </td>
        <td class="n" data-label="Versions">
          {grouped(sum(corpus => corpus.versions))}
        </td>
        <td class="n" data-label="Size">
          {byteSize(sum(corpus => corpus.bytes))}
        </td>
        <td />
      </tr>
    </tfoot>
  );
}
