import { useState } from 'preact/hooks';
import { ExportJob } from '../export/ExportJob';
import type { ExportFormat } from '../export/export-request';
import { FormatChoice } from '../export/FormatChoice';
import { useExports } from '../export/use-exports';
import { Say, useWords } from '../words/Say';
import type { LibraryActions } from './actions';

interface Props {
  /** Ids of the articles that are chosen. */
  readonly articles: readonly number[];
  readonly exportFile: LibraryActions['exportFile'];
}

/** Chosen articles as a file of the reader's; how far it is stands here after they are chosen no more. */
export function ExportSelection({ articles, exportFile }: Props) {
  const words = useWords();
  const [format, setFormat] = useState<ExportFormat>('ndjson');
  const [hasFailed, setFailed] = useState(false);
  const [state, exports] = useExports(exportFile);
  const start = () => {
    setFailed(false);
    exports.start({ what: { articles }, format }, words.text('export-articles-name')).catch(() => setFailed(true));
  };
  return (
    <>
      {articles.length > 0 && (
        <p class="row">
          <FormatChoice format={format} onChange={setFormat} />
          <button type="button" class="button" onClick={start}>
            <Say id="export-selected" />
          </button>
        </p>
      )}
      <ExportJob state={state} exports={exports} />
      {hasFailed && (
        <p class="fault" role="alert">
          <Say id="export-failed" />
        </p>
      )}
    </>
  );
}
