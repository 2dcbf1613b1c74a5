import { Icon } from '../Icon';
import { counted, grouped } from '../number-words';
import type { Job } from './actions';
import { faultText } from '../words/fault-words';
import { RejectedRows } from './RejectedRows';
import { timeLeft } from './sizes';

interface Props {
  readonly job: Job;
  onCancel(): void;
  onDismiss(): void;
  onCopy(text: string): Promise<void>;
  onSave(name: string, text: string): void;
}

/** One import: how far it is, how fast, what came of it. */
export function ImportJob({ job, onCancel, onDismiss, onCopy, onSave }: Props) {
  const { title, progress } = job;
  const isRunning = progress.state === 'running';
  return (
    <section class="job" aria-labelledby="job-title">
      <div class="job-head">
        <h2 id="job-title" dir="auto">
          {title}
        </h2>
        {isRunning ? (
          <CancelButton job={job} onCancel={onCancel} />
        ) : (
          <button type="button" class="button" onClick={onDismiss}>
            Close
          </button>
        )}
      </div>
      {isRunning && <Running job={job} />}
      {!isRunning && (
        <p class={progress.state === 'failed' ? 'fault' : undefined}>
          <Icon name={progress.state === 'done' ? 'check' : 'alert'} /> {ending(job)}
        </p>
      )}
      <p class="soft counts">{outcome(job)}</p>
      <p class="unseen" role="status">
        {spoken(job)}
      </p>
      {progress.rejectedCount > 0 && (
        <RejectedRows rejected={progress.rejected} count={progress.rejectedCount} onCopy={onCopy} onSave={onSave} />
      )}
    </section>
  );
}

/** Out of use, but where the focus stays, once it was pressed and when there is nothing left to cancel. */
function CancelButton({ job: { progress, isCancelling }, onCancel }: { job: Job; onCancel(): void }) {
  const isOver = isCancelling || shareOf(progress) === 1;
  return (
    <button
      type="button"
      class="button"
      aria-disabled={isOver}
      onClick={() => {
        if (!isOver) onCancel();
      }}
    >
      {isCancelling ? 'Cancelling …' : 'Cancel'}
    </button>
  );
}

function Running({ job: { progress, elapsed } }: { job: Job }) {
  const share = shareOf(progress);
  const rate = Math.round(progress.rows / Math.max(elapsed / 1000, 0.001));
  const remains = share > 0.01 && elapsed > 1000 ? `${timeLeft((elapsed / share) * (1 - share))} left` : null;
  const left = share < 1 ? remains : 'putting the index in order'; // some seconds where there are millions
  return (
    <>
      <progress max={1} value={share} aria-label="Import">
        {Math.round(share * 100)} %
      </progress>
      <p class="soft">
        {progress.files > 1 && progress.filesDone < progress.files && (
          <>
            <span dir="auto">{progress.file}</span> (file {progress.filesDone + 1} of {progress.files}) ·{' '}
          </>
        )}
        {[counted(progress.rows, 'row'), progress.rows > 0 && elapsed > 1000 && `${grouped(rate)} a second`, left]
          .filter(Boolean)
          .join(' · ')}
        {progress.resumedAfter > 0 && ` · went on after line ${grouped(progress.resumedAfter)}`}
      </p>
    </>
  );
}

function shareOf({ bytes, ofBytes }: Job['progress']): number {
  return ofBytes > 0 ? Math.min(1, bytes / ofBytes) : 0;
}

function ending({ progress }: Job): string {
  if (progress.state === 'failed') return progress.fault ? faultText(progress.fault) : 'The import stopped.';
  if (progress.state === 'cancelled')
    return 'Cancelled. What was imported before stays; the same file given again goes on from there.';
  return progress.rows === 0 ? 'Done: there was nothing to import.' : 'Done.';
}

function outcome({ progress }: Job): string {
  const { newArticles, newVersions, known } = progress;
  return [
    counted(newArticles, 'new article'),
    counted(newVersions, 'new version'),
    `${grouped(known)} already known`,
  ].join(' · ');
}

// Spoken at the beginning, at each quarter and at the end: a count that never stops talking is noise.
function spoken(job: Job): string {
  const { progress } = job;
  if (progress.state !== 'running') {
    const rejected = progress.rejectedCount > 0 ? ` ${counted(progress.rejectedCount, 'row')} rejected.` : '';
    return `${ending(job)} ${outcome(job).replaceAll(' · ', ', ')}.${rejected}`;
  }
  if (job.isCancelling) return 'Cancelling';
  const quarter = Math.floor(shareOf(progress) * 4) * 25;
  return quarter === 0 ? `Importing ${job.title}` : `${quarter} % imported`;
}
