import '../tokens.css';
import '../base.css';
import './popup.css';
import type { CheckResult } from '@/lib/browser/messages';
import { Foot, type Keeping, type Marking } from './Foot';
import { marksOf } from './marks-of';
import { Notice } from './Notice';
import { ReportView } from './ReportView';

/** What the popup is showing: the wait, or what the check came to. */
export type View = { readonly state: 'loading' } | CheckResult;

export interface PopupProps {
  readonly view: View;
  readonly keeping: Keeping;
  readonly marking: Marking;
  onAgainst(versionId: number): void;
  onCompare(versionId: number): void;
  onKeep(): void;
  onUndoKeep(versionId: number): void;
  onMark(against: number | null): void;
  onStep(by: 1 | -1): void;
  onRetry(): void;
  onOptions(): void;
}

/** The popup, whole, in whichever state. */
export function Popup(props: PopupProps) {
  const { view } = props;
  switch (view.state) {
    case 'loading':
      return <Loading />;
    case 'report':
      return <WithReport {...props} view={view} />;
    case 'no-article':
      return <NoArticle onOptions={props.onOptions} />;
    case 'forbidden':
      return <Forbidden url={view.url} />;
    case 'failed':
      return <Failed message={view.message} onRetry={props.onRetry} />;
  }
}

function WithReport(props: PopupProps & { view: Extract<View, { state: 'report' }> }) {
  const { report, corpusEmpty } = props.view;
  const markable = new Set(marksOf(report).map(({ change }) => change)).size;
  const against = report.changes?.from ?? report.copies[0]?.versionId ?? null;
  return (
    <>
      <ReportView {...props} report={report} corpusEmpty={corpusEmpty} />
      <Foot
        {...props}
        markable={markable}
        since={report.changes?.from ?? null}
        against={against}
        corpusEmpty={corpusEmpty}
      />
    </>
  );
}

// Shown after 150 ms only (popup.css): a wait shorter than that is no wait, and a flash tires.
function Loading() {
  return (
    <main class="loading" aria-busy="true">
      <h1 class="unseen">Wireprint</h1>
      <p class="soft" role="status">
        Reading the page and asking your corpus …
      </p>
      <span class="bone bone-title" />
      <span class="bone" />
      <span class="bone bone-short" />
      <span class="bone bone-block" />
    </main>
  );
}

function NoArticle({ onOptions }: { onOptions(): void }) {
  return (
    <Notice icon="page" title="No article found on this page">
      <p>
        Wireprint looks for one text of several paragraphs. A front page, a list or a video page has none. Open a single
        article and press the button again.
      </p>
      <button type="button" class="button" onClick={onOptions}>
        Open your corpora
      </button>
    </Notice>
  );
}

function Forbidden({ url }: { url: string }) {
  return (
    <Notice icon="lock" title="This page may not be read">
      <p>
        The browser lets no extension read its own pages, its store or its PDF viewer. If the article also stands on an
        ordinary web page, open that.
      </p>
      {url !== '' && (
        <p class="soft small" dir="auto">
          {url}
        </p>
      )}
    </Notice>
  );
}

function Failed({ message, onRetry }: { message: string; onRetry(): void }) {
  return (
    <Notice icon="alert" title="The look-up did not work">
      <p class="soft" role="alert" dir="auto">
        {message || 'No reason was given.'}
      </p>
      <p>Nothing was stored or lost. Try again; if it stays so, reload the page first.</p>
      <button type="button" class="button primary" onClick={onRetry}>
        Try again
      </button>
    </Notice>
  );
}
