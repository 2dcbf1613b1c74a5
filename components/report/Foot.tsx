import { Icon } from '../Icon';
import { grouped } from '../number-words';

/** What came of "Keep this version". */
export type Keeping =
  | { readonly state: 'unknown' | 'stored' | 'private' | 'busy' | 'undone' }
  | { readonly state: 'kept' | 'known'; readonly versionId: number; readonly label: string }
  | { readonly state: 'failed'; readonly message: string };

/** Whether something is marked in the page: the changes since a version, or what a copy shares; `against` is its id. `at` counts from 1, 0 before the first step. */
export type Marking =
  | { readonly state: 'off' | 'lost' }
  | {
      readonly state: 'on';
      readonly against: number;
      readonly at: number;
      readonly of: number;
      readonly missing: number;
    };

/** Whether it is this that is marked. */
export function isMarked(marking: Marking, against: number | null): boolean {
  return marking.state === 'on' && marking.against === against;
}

interface Props {
  readonly keeping: Keeping;
  readonly marking: Marking;
  /** How many changes can be marked; 0: no switch is shown. */
  readonly markable: number;
  /** Id of the version that the changes are since; `null` without changes. */
  readonly since: number | null;
  /** Id of the version that "Compare" opens beside the page; `null`: nothing to compare with. */
  readonly against: number | null;
  readonly corpusEmpty: boolean;
  onCompare(versionId: number): void;
  onKeep(): void;
  onUndoKeep(versionId: number): void;
  /** Mark what there is against a version; `null`: nothing any more. */
  onMark(against: number | null): void;
  onStep(by: 1 | -1): void;
  onOptions(): void;
}

/** What the reader can do. */
export function Foot(props: Props) {
  const { keeping, marking, markable, against, corpusEmpty, onCompare, onKeep, onOptions } = props;
  return (
    <footer>
      <KeepingNote {...props} />
      <div class="foot-row">
        {against !== null && (
          <button type="button" class="button primary" onClick={() => onCompare(against)}>
            Compare
          </button>
        )}
        <KeepButton keeping={keeping} isFirst={against === null} onKeep={onKeep} />
        {corpusEmpty && (
          <button type="button" class="button" onClick={onOptions}>
            Import a corpus
          </button>
        )}
      </div>
      {(markable > 0 || marking.state === 'on') && (
        <div class="foot-row">
          {markable > 0 && <MarkSwitch {...props} />}
          {marking.state === 'on' && <Steps {...props} marking={marking} />}
        </div>
      )}
      {marking.state === 'lost' && (
        <p class="soft small" role="alert">
          The page has gone or was reloaded. Open Wireprint again on it.
        </p>
      )}
    </footer>
  );
}

function KeepButton({ keeping, isFirst, onKeep }: { keeping: Keeping; isFirst: boolean; onKeep(): void }) {
  if (keeping.state === 'private' || keeping.state === 'kept' || keeping.state === 'known') return null;
  const look = isFirst && keeping.state !== 'stored' ? 'button primary' : 'button';
  return (
    <button type="button" class={look} disabled={keeping.state === 'busy'} onClick={onKeep}>
      Keep this version
    </button>
  );
}

function KeepingNote({ keeping, onUndoKeep }: Props) {
  return (
    <div class="keeping" role="status">
      {keeping.state === 'kept' && (
        <p>
          <Icon name="check" /> Kept as <b dir="auto">{keeping.label}</b>.{' '}
          <button type="button" class="link-button" onClick={() => onUndoKeep(keeping.versionId)}>
            Undo
          </button>
        </p>
      )}
      {keeping.state === 'known' && (
        <p>
          <Icon name="check" /> Already known as <b dir="auto">{keeping.label}</b>; the time is noted.
        </p>
      )}
      {keeping.state === 'undone' && <p>Taken back: this version is not kept.</p>}
      {keeping.state === 'failed' && (
        <p>
          <Icon name="alert" /> Not kept: <span dir="auto">{keeping.message}</span>
        </p>
      )}
      {keeping.state === 'private' && (
        <p class="soft">
          <Icon name="lock" /> Private window: your corpus is asked, nothing is stored.
        </p>
      )}
    </div>
  );
}

function MarkSwitch({ marking, since, onMark }: Props) {
  const isOn = isMarked(marking, since);
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onMark(isOn ? null : since)}>
      Mark in page
      <span class="switch-track">
        <span class="switch-knob" />
      </span>
    </button>
  );
}

function Steps({ marking, since, onStep }: Props & { marking: Extract<Marking, { state: 'on' }> }) {
  const { against, at, of, missing } = marking;
  const one = against === since ? 'change' : 'passage';
  const count = at > 0 ? `${at} of ${of}` : `${grouped(of)} marked`;
  return (
    <div class="steps" role="group" aria-label={`Each ${one} in the page`}>
      <span role="status">
        {count}
        {missing > 0 && `; ${missing} not found`}
      </span>
      <button
        type="button"
        class="button square"
        title="p"
        aria-label={`Previous ${one}`}
        aria-keyshortcuts="p"
        disabled={of === 0}
        onClick={() => onStep(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="button square"
        title="n"
        aria-label={`Next ${one}`}
        aria-keyshortcuts="n"
        disabled={of === 0}
        onClick={() => onStep(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
