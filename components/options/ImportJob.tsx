import { FORMAT_IDS } from '@/lib/model/format-ids';
import { Icon } from '../Icon';
import { faultText } from '../words/fault-words';
import { clauses, percent } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import type { Words } from '../words/words';
import type { Job } from './actions';
import { RejectedRows } from './RejectedRows';
import { byteSize, timeLeft } from './sizes';

interface Props {
  readonly job: Job;
  onCancel(): void;
  onDismiss(): void;
  onCopy(text: string): Promise<void>;
  onSave(name: string, text: string): void;
}

/** One import: how far it is, how fast, what came of it. */
export function ImportJob({ job, onCancel, onDismiss, onCopy, onSave }: Props) {
  const words = useWords();
  const { progress } = job;
  const isRunning = progress.state === 'running';
  const title = `job-title-${job.id}`;
  return (
    <section class="job" aria-labelledby={title}>
      <div class="job-head">
        <h2 id={title} dir="auto">
          {job.title}
        </h2>
        {isRunning ? <CancelButton job={job} onCancel={onCancel} /> : <CloseButton onDismiss={onDismiss} />}
      </div>
      {isRunning ? <Running job={job} /> : <Ending job={job} />}
      <p class="soft counts">{outcomeTexts(words, job).join(' · ')}</p>
      <Kinds progress={progress} />
      <p class="unseen" role="status">
        {spokenText(words, job)}
      </p>
      {progress.rejectedCount > 0 && (
        <RejectedRows
          what="rejected"
          rejected={progress.rejected}
          count={progress.rejectedCount}
          onCopy={onCopy}
          onSave={onSave}
        />
      )}
      {progress.noArticleCount > 0 && (
        <RejectedRows
          what="passed-over"
          rejected={progress.noArticle}
          count={progress.noArticleCount}
          onCopy={onCopy}
          onSave={onSave}
        />
      )}
    </section>
  );
}

/** What the files were taken for. */
function Kinds({ progress: { kinds } }: Pick<Job, 'progress'>) {
  const words = useWords();
  const told = FORMAT_IDS.flatMap(kind => {
    const count = kinds[kind];
    return count ? [words.text(`file-kind-${kind}`, { count })] : [];
  });
  if (told.length === 0) return null;
  return (
    <p class="soft kinds">
      <Say id="import-kinds" values={{ kinds: told.join(' · ') }} />
    </p>
  );
}

function CloseButton({ onDismiss }: Pick<Props, 'onDismiss'>) {
  return (
    <button type="button" class="button" onClick={onDismiss}>
      <Say id="close" />
    </button>
  );
}

/** Out of use, but where the focus stays, once it was pressed and when there is nothing left to cancel. */
function CancelButton({ job: { progress, isCancelling }, onCancel }: Pick<Props, 'job' | 'onCancel'>) {
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
      <Say id={isCancelling ? 'import-cancelling' : 'import-cancel'} />
    </button>
  );
}

function Running({ job }: { job: Job }) {
  const words = useWords();
  const { progress } = job;
  if (progress.file === '') {
    return (
      <p class="soft">
        <Say id="import-waiting" />
      </p>
    );
  }
  const share = shareOf(progress);
  return (
    <>
      <progress max={1} value={share} aria-label={words.text('import-label')}>
        {percent(words, share)}
      </progress>
      <p class="soft">
        <CurrentFile progress={progress} />
        {paceTexts(words, job).join(' · ')}
      </p>
    </>
  );
}

/** Which of several files is being read. */
function CurrentFile({ progress: { file, files, filesDone } }: Pick<Job, 'progress'>) {
  if (files < 2 || filesDone >= files) return null;
  return (
    <>
      <Say
        id="import-file"
        values={{
          name: file,
          at: filesDone + 1,
          of: files,
        }}
      />{' '}
      ·{' '}
    </>
  );
}

/** ms after which the pace says something. */
const PACE_AFTER = 1000;

/** How much was read, how fast, how long it may still take. */
function paceTexts(words: Words, { progress, elapsed }: Job): string[] {
  const { rows, resumedAfter, bytes } = progress;
  const share = shareOf(progress);
  const isKnown = elapsed > PACE_AFTER;
  const told = [words.text('import-rows', { rows })];
  if (rows > 0 && isKnown) {
    told.push(words.text('import-rate', { rate: Math.round((rows / elapsed) * 1000) }));
  }
  if (isKnown && bytes > MANY_BYTES) {
    told.push(
      words.text('import-bytes-rate', { size: byteSize(words, (bytes - resumedBytes(progress)) / (elapsed / 1000)) }),
    );
  }
  const remains = (elapsed / share) * (1 - share);
  if (share === 1)
    told.push(words.text('import-ordering')); // some seconds where there are millions
  else if (share > 0.01 && isKnown) told.push(words.text('import-left', { time: timeLeft(words, remains) }));
  if (resumedBytes(progress) > 0) told.push(words.text('import-resumed-at', { size: byteSize(words, resumedAfter) }));
  else if (resumedAfter > 0) told.push(words.text('import-resumed', { line: resumedAfter }));
  return told;
}

/** Bytes from which the pace is told in bytes too: archives hold much that is no version. */
const MANY_BYTES = 20_000_000;

/** Bytes that an earlier import has read; the number of an entry of a WARC file is its place. */
function resumedBytes({ kinds, resumedAfter }: Job['progress']): number {
  return kinds.warc ? resumedAfter : 0;
}

function shareOf({ bytes, ofBytes }: Job['progress']): number {
  return ofBytes > 0 ? Math.min(1, bytes / ofBytes) : 0;
}

function Ending({ job }: { job: Job }) {
  const { state, rejectedCount } = job.progress;
  const isWell = state === 'done' && rejectedCount === 0 && !isInVain(job.progress);
  return (
    <p class={state === 'failed' ? 'fault' : undefined}>
      <Icon name={isWell ? 'check' : 'alert'} /> {endingText(useWords(), job)}
    </p>
  );
}

function endingText(words: Words, { progress }: Job): string {
  if (progress.state === 'failed') return stoppedText(words, progress);
  if (progress.state === 'cancelled') return words.text('import-cancelled');
  if (progress.rows === 0) return words.text('import-nothing');
  return words.text(isInVain(progress) ? 'import-in-vain' : 'import-done');
}

/** All of it was rejected, or no article. */
function isInVain({ newArticles, newVersions, known, addresses }: Job['progress']): boolean {
  return newArticles + newVersions + known + addresses === 0;
}

function stoppedText(words: Words, { fault }: Job['progress']): string {
  return fault === null ? words.text('import-stopped') : faultText(words, fault);
}

function outcomeTexts(words: Words, { progress }: Job): string[] {
  return [
    words.text('import-new-articles', { count: progress.newArticles }),
    words.text('import-new-versions', { count: progress.newVersions }),
    words.text('import-known', { count: progress.known }),
    ...(progress.noArticleCount > 0 ? [words.text('import-no-article', { count: progress.noArticleCount })] : []),
    ...(progress.addresses > 0 ? [words.text('import-addresses', { count: progress.addresses })] : []),
  ];
}

// Spoken at the beginning, at each quarter and at the end: a count that never stops talking is noise.
function spokenText(words: Words, job: Job): string {
  const { progress } = job;
  if (progress.state !== 'running') return spokenEnd(words, job);
  if (job.isCancelling) return words.text('import-spoken-cancelling');
  const quarter = Math.floor(shareOf(progress) * 4) / 4;
  if (quarter === 0) {
    return words.text('import-spoken-begun', { name: job.title });
  }
  return words.text('import-spoken-share', { share: percent(words, quarter) });
}

function spokenEnd(words: Words, job: Job): string {
  const rejected = job.progress.rejectedCount;
  const values = { ending: endingText(words, job), outcome: clauses(words, outcomeTexts(words, job)) };
  return rejected === 0
    ? words.text('import-spoken-end', values)
    : words.text('import-spoken-end-rejected', { ...values, rejected });
}
