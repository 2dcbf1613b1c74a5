import type { CorpusEntry } from '@/lib/model/article';
import { type ExportedWhole, type ExportFormat, isFeed } from '../export/export-request';
import { FormatChoice } from '../export/FormatChoice';
import { grouped } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import { corpusNameText, licenceText, sourceText } from '../words/stored-words';
import { byteSize } from './sizes';

interface Props {
  readonly corpora: readonly CorpusEntry[];
  /** While an import writes, nothing is deleted. */
  readonly isBusy: boolean;
  readonly format: ExportFormat;
  onFormat(format: ExportFormat): void;
  onExport(what: ExportedWhole): void;
  onDelete(corpus: CorpusEntry): void;
}

/** The corpora, with what each holds and says of itself. */
export function CorporaTable(props: Props) {
  const { corpora } = props;
  return (
    <>
      <Table {...props} />
      {corpora.length > 0 && <ExportRow {...props} />}
    </>
  );
}

/** As what exports are written, and all of it in one. */
function ExportRow({ format, onFormat, onExport }: Props) {
  return (
    <div class="export-row">
      <FormatChoice format={format} onChange={onFormat} />
      <button type="button" class="button" onClick={() => onExport('everything')}>
        <Say id="export-everything" />
      </button>
      {!isFeed(format) && (
        <p class="soft small">
          <Say id="export-everything-why" />
        </p>
      )}
    </div>
  );
}

function Table(props: Props) {
  const { corpora } = props;
  return (
    <div class="table-frame" role="region" aria-label={useWords().text('section-corpora')} tabIndex={0}>
      <table class="corpora">
        <Head />
        <tbody>
          {corpora.map(corpus => (
            <Row key={corpus.id} {...props} corpus={corpus} />
          ))}
        </tbody>
        {corpora.length > 1 && <Sum corpora={corpora} />}
      </table>
    </div>
  );
}

const COUNTS = ['corpus-articles', 'corpus-versions', 'corpus-size'] as const;

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Say id="corpus-name" />
        </th>
        <th scope="col">
          <Say id="corpus-origin" />
        </th>
        {COUNTS.map(id => (
          <th key={id} scope="col" class="n">
            <Say id={id} />
          </th>
        ))}
        <th scope="col">
          <span class="unseen">
            <Say id="corpus-actions" />
          </span>
        </th>
      </tr>
    </thead>
  );
}

function Row({ corpus, isBusy, format, onExport, onDelete }: Props & { corpus: CorpusEntry }) {
  const words = useWords();
  const name = corpusNameText(words, corpus);
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class="soft">
        <Origin {...corpus} />
      </td>
      <Counts {...corpus} />
      <td>
        <div class="acts">
          <button
            type="button"
            class="button"
            aria-label={words.text('corpus-export-of', { name, format: words.text(`export-format-${format}`) })}
            onClick={() => onExport({ corpus })}
          >
            <Say id="corpus-export" />
          </button>
          <button
            type="button"
            class="button"
            aria-label={words.text('corpus-delete-of', { name })}
            disabled={isBusy}
            onClick={() => onDelete(corpus)}
          >
            <Say id="corpus-delete" />
          </button>
        </div>
      </td>
    </tr>
  );
}

type Amounts = Pick<CorpusEntry, 'articles' | 'versions' | 'bytes'>;

/** Three cells, each with the head of its column for a narrow window. */
function Counts({ articles, versions, bytes }: Amounts) {
  const words = useWords();
  const told = [grouped(words, articles), grouped(words, versions), byteSize(words, bytes)];
  return (
    <>
      {COUNTS.map((id, at) => (
        <td key={id} class="n" data-label={words.text(id)}>
          {told[at]}
        </td>
      ))}
    </>
  );
}

/** Source and licence, and that a licence is not stated: a reader may want to know before passing it on. */
function Origin({ source, licence }: Pick<CorpusEntry, 'source' | 'licence'>) {
  const words = useWords();
  const [from, stated] = [sourceText(words, source), licenceText(words, licence)];
  if (from === '' || stated === '') return <bdi>{from || stated}</bdi>;
  return <Say id="origin-both" values={{ source: from, licence: stated }} />;
}

/** A sum, and says that it is one: to tell how many there are without doubles, all versions would have to be read. */
function Sum({ corpora }: Pick<Props, 'corpora'>) {
  const sum = (of: keyof Amounts) => corpora.reduce((total, corpus) => total + corpus[of], 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          <Say id="corpus-sum" />
        </th>
        <Counts articles={sum('articles')} versions={sum('versions')} bytes={sum('bytes')} />
        <td />
      </tr>
    </tfoot>
  );
}
