import '../tokens.css';
import '../base.css';
import './popup.css';
import type { CheckResult } from '@/lib/model/checked';
import type { Fault } from '@/lib/model/faults';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';
import { Foot } from './Foot';
import type { Highlighting } from './highlighting';
import { highlightsOf } from './highlights-of';
import type { Keeping } from './keeping';
import { Notice } from './Notice';
import type { PaperActions } from './paper-actions';
import { ReportView } from './ReportView';

/** What the popup is showing: the wait, or what the check came to. */
export type View = { readonly state: 'loading' } | CheckResult;

export interface PopupProps {
  readonly view: View;
  readonly keeping: Keeping;
  readonly highlighting: Highlighting;
  /** Not given where the popup has no tab. */
  readonly papers?: PaperActions;
  onAgainst(versionId: number): void;
  onCompare(versionId: number): void;
  onKeep(): void;
  onUndoKeep(versionId: number): void;
  onHighlight(against: number | null): void;
  onStep(by: 1 | -1): void;
  onRetry(): void;
  onOptions(): void;
  onAskArchive?(): void;
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
      return <Failed fault={view.fault} onRetry={props.onRetry} />;
  }
}

function WithReport(props: PopupProps & { view: Extract<View, { state: 'report' }> }) {
  const { report, corpusEmpty, kept, lastRead } = props.view;
  const changes = new Set(highlightsOf(report).map(({ change }) => change)).size;
  const against = report.changes?.from ?? report.copies[0]?.versionId ?? null;
  return (
    <>
      <ReportView
        {...props}
        report={report}
        corpusEmpty={corpusEmpty}
        lastRead={lastRead ?? null}
        papers={kept === 'private' ? null : (props.papers ?? null)}
      />
      <Foot
        {...props}
        changes={changes}
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
      <h1 class="unseen">
        <Say id="wireprint" />
      </h1>
      <p class="soft" role="status">
        <Say id="loading" />
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
    <Notice icon="page" heading="no-article-title">
      <p>
        <Say id="no-article-why" />
      </p>
      <button type="button" class="button" onClick={onOptions}>
        <Say id="no-article-options" />
      </button>
    </Notice>
  );
}

function Forbidden({ url }: { url: string }) {
  return (
    <Notice icon="lock" heading="forbidden-title">
      <p>
        <Say id="forbidden-why" />
      </p>
      {url !== '' && (
        <p class="soft small" dir="auto">
          {url}
        </p>
      )}
    </Notice>
  );
}

function Failed({ fault, onRetry }: { fault: Fault; onRetry(): void }) {
  return (
    <Notice icon="alert" heading="failed-title">
      <p class="soft" role="alert" dir="auto">
        {faultText(useWords(), fault) || <Say id="failed-no-reason" />}
      </p>
      <p>
        <Say id="failed-why" />
      </p>
      <button type="button" class="button primary" onClick={onRetry}>
        <Say id="try-again" />
      </button>
    </Notice>
  );
}
