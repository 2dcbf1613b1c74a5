import '../tokens.css';
import '../base.css';
import './compare.css';
import type { Fault } from '@/lib/model/faults';
import { faultText } from '../words/fault-words';
import { Say, useWords } from '../words/Say';

/** What stands on the page while there is no comparison. */
export type Waiting =
  | { readonly state: 'loading' }
  /** `side`: which text is not there any more, or never was. */
  | { readonly state: 'missing'; readonly side: 'left' | 'right' | 'both' }
  | { readonly state: 'failed'; readonly fault: Fault };

/** Why there is no comparison to see, and what to do next. */
export function CompareState(props: { waiting: Waiting; onRetry(): void; onBack?: (() => void) | undefined }) {
  const { waiting, onRetry, onBack } = props;
  return (
    <main class="compare-state">
      {onBack && <BackButton onBack={onBack} />}
      {waiting.state === 'loading' && <Loading />}
      {waiting.state === 'missing' && <Missing side={waiting.side} />}
      {waiting.state === 'failed' && <Failed fault={waiting.fault} onRetry={onRetry} />}
    </main>
  );
}

/** From the comparison back to the report, where both stand in the popup. */
export function BackButton({ onBack }: { onBack(): void }) {
  return (
    <p>
      <button type="button" class="link-button" onClick={onBack}>
        <Say id="back-to-report" />
      </button>
    </p>
  );
}

function Loading() {
  return (
    <>
      <h1 class="unseen">
        <Say id="compare-heading" />
      </h1>
      <p role="status" class="soft appear">
        <Say id="comparing" />
      </p>
    </>
  );
}

function Missing({ side }: { side: 'left' | 'right' | 'both' }) {
  return (
    <>
      <h1>
        <Say id={`missing-${side}`} />
      </h1>
      <p>
        <Say id="missing-why" />
      </p>
    </>
  );
}

function Failed({ fault, onRetry }: { fault: Fault; onRetry(): void }) {
  return (
    <>
      <h1>
        <Say id="compare-failed" />
      </h1>
      <p class="soft" role="alert">
        {faultText(useWords(), fault)}
      </p>
      <button type="button" class="button primary" onClick={onRetry}>
        <Say id="try-again" />
      </button>
    </>
  );
}
