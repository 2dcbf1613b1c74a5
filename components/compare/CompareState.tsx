import '../tokens.css';
import '../base.css';
import './compare.css';

/** What stands on the page while there is no comparison. */
export type Waiting =
  | { readonly state: 'loading' }
  /** `side`: which text is not there any more, or never was. */
  | { readonly state: 'missing'; readonly side: 'left' | 'right' | 'both' }
  | { readonly state: 'failed'; readonly message: string };

/** Why there is no comparison to see, and what to do next. */
export function CompareState({ waiting, onRetry }: { waiting: Waiting; onRetry(): void }) {
  return (
    <main class="compare-state">
      {waiting.state === 'loading' && <Loading />}
      {waiting.state === 'missing' && <Missing side={waiting.side} />}
      {waiting.state === 'failed' && (
        <>
          <h1>The comparison did not work</h1>
          <p class="soft" role="alert" dir="auto">
            {waiting.message}
          </p>
          <button type="button" class="button primary" onClick={onRetry}>
            Try again
          </button>
        </>
      )}
    </main>
  );
}

function Loading() {
  return (
    <>
      <h1 class="unseen">Comparison</h1>
      <p role="status" class="soft appear">
        Comparing …
      </p>
    </>
  );
}

function Missing({ side }: { side: 'left' | 'right' | 'both' }) {
  return (
    <>
      <h1>{side === 'both' ? 'Neither text is here' : `The ${side} text is not here`}</h1>
      <p>
        Its version was deleted from your corpus, or its page was closed before it was kept. Open the article again and
        press Compare in the popup; a version that you keep stays here, and so does the address of its comparison.
      </p>
    </>
  );
}
