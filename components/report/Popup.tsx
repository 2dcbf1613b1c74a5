import '../tokens.css';
import '../base.css';
import './popup.css';
import type { CheckResult } from '@/lib/model/checked';
import type { Fault } from '@/lib/model/faults';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';
import { Asking } from './Asking';
import type { AskingNow } from './asking-actions';
import { CollectionNotes } from './CollectionNotes';
import { Foot } from './Foot';
import { FootLinks, type WaysOut } from './FootLinks';
import type { Highlighting } from './highlighting';
import { highlightsOf } from './highlights-of';
import type { Keeping } from './keeping';
import { Notice } from './Notice';
import { OptionsButton } from './OptionsButton';
import type { PaperActions } from './paper-actions';
import { ReportView } from './ReportView';
import type { Consent } from './use-consent';

/** What the popup is showing: the wait, or what the check came to. */
export type View = { readonly state: 'loading' } | CheckResult;

export interface PopupProps {
  readonly view: View;
  readonly keeping: Keeping;
  readonly highlighting: Highlighting;
  readonly consent: Consent;
  /** Whether the window is private: no page of ours is opened from there. */
  readonly isPrivate: boolean;
  /** Stop waiting. */
  onCancel(): void;
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
  /** What archives are asked about the page. */
  readonly asking?: AskingNow | null;
  onStopAsking?(): void;
  /** Where the report is shown: the side panel stays while the reader goes from page to page. */
  readonly place?: 'popup' | 'panel';
  readonly ways?: WaysOut;
}

/** The popup, whole, in whichever state. The ways out stand in each of them but the wait. */
export function Popup(props: PopupProps) {
  const { view, ways } = props;
  const isNotice = view.state !== 'loading' && view.state !== 'report';
  return (
    <>
      <State {...props} />
      {isNotice && ways !== undefined && (
        <footer>
          <FootLinks {...ways} />
        </footer>
      )}
    </>
  );
}

function State(props: PopupProps) {
  const { view } = props;
  switch (view.state) {
    case 'loading':
      return <Waiting {...props} />;
    case 'report':
      return <WithReport {...props} view={view} />;
    case 'no-article':
      return view.isLoading ? <StillLoading onRetry={props.onRetry} /> : <NoArticle {...props} />;
    case 'forbidden':
      return props.place === 'panel' ? <PressFirst /> : <Forbidden url={view.url} />;
    case 'failed':
      return <Failed fault={view.fault} onRetry={props.onRetry} />;
  }
}

function WithReport(props: PopupProps & { view: Extract<View, { state: 'report' }> }) {
  const { report, corpusEmpty, collection, isLoading, kept, lastRead } = props.view;
  const changes = new Set(highlightsOf(report).map(({ change }) => change)).size;
  const against = report.changes?.from ?? report.copies[0]?.versionId ?? null;
  return (
    <>
      <CollectionNotes collection={collection} isPrivate={props.isPrivate} onOptions={props.onOptions} />
      {isLoading && <PartRead onRetry={props.onRetry} />}
      <Asking now={props.asking} onStop={props.onStopAsking} />
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
        ways={corpusEmpty ? props.ways : withoutExample(props.ways)}
      />
    </>
  );
}

/** Who has articles of their own needs no example. */
function withoutExample(ways: WaysOut | undefined): WaysOut | undefined {
  return ways && { ...ways, onExample: undefined };
}

/** That the page goes on after what was read of it. */
function PartRead({ onRetry }: Pick<PopupProps, 'onRetry'>) {
  return (
    <section class="collection-notes">
      <p class="small" role="status">
        <Say id="part-read" />
      </p>
      <button type="button" class="button" onClick={onRetry}>
        <Say id="read-again" />
      </button>
    </section>
  );
}

/** What archives are asked goes on under a wait, and is stopped apart from it. */
function Waiting({ onCancel, asking, onStopAsking }: PopupProps) {
  return (
    <>
      <Loading onCancel={onCancel} />
      <Asking now={asking} onStop={onStopAsking} />
    </>
  );
}

// Shown after 150 ms only (popup.css): a wait shorter than that is no wait, and a flash tires. The button comes after a
// second.
function Loading({ onCancel }: Pick<PopupProps, 'onCancel'>) {
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
      <button type="button" class="button late" onClick={onCancel}>
        <Say id="stop-waiting" />
      </button>
    </main>
  );
}

function NoArticle({ isPrivate, onOptions }: Pick<PopupProps, 'isPrivate' | 'onOptions'>) {
  return (
    <Notice icon="page" heading="no-article-title">
      <p>
        <Say id="no-article-why" />
      </p>
      <OptionsButton isPrivate={isPrivate} say="no-article-options" onOptions={onOptions} />
    </Notice>
  );
}

function StillLoading({ onRetry }: Pick<PopupProps, 'onRetry'>) {
  return (
    <Notice icon="page" heading="still-loading-title">
      <p>
        <Say id="still-loading-why" />
      </p>
      <button type="button" class="button primary" onClick={onRetry}>
        <Say id="read-again" />
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

/** The panel follows the reader to pages that it may not see yet. */
function PressFirst() {
  return (
    <Notice icon="page" heading="panel-press-title">
      <p>
        <Say id="panel-press" />
      </p>
    </Notice>
  );
}

/** Faults that say by themselves what became of what is stored, and what to do. */
const TOLD_WHOLE: readonly Fault['code'][] = [
  'storage-lost',
  'storage-damaged',
  'storage-failing',
  'storage-of-newer',
  'storage-newer',
  'storage-closed',
  'page-busy',
  'cancelled',
];

function Failed({ fault, onRetry }: { fault: Fault; onRetry(): void }) {
  return (
    <Notice icon="alert" heading={fault.code === 'cancelled' ? 'stopped-title' : 'failed-title'}>
      <p class="soft" role="alert">
        {faultText(useWords(), fault) || <Say id="failed-no-reason" />}
      </p>
      {!TOLD_WHOLE.includes(fault.code) && (
        <p>
          <Say id="failed-why" />
        </p>
      )}
      <button type="button" class="button primary" onClick={onRetry}>
        <Say id="try-again" />
      </button>
    </Notice>
  );
}
