import { type ArchiveJob, countsOf, type LookedAt, minutesFor, workTable } from '@/lib/archives/archive-work';
import { archiveOf, capturePage } from '@/lib/archives/archives';
import { timeOf } from '@/lib/archives/timestamp';
import { offerFile } from '../offer-file';
import { webLink } from '../web-link';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { ArchiveActions, ArchiveWork } from './archive-actions';

interface Props {
  readonly work: ArchiveWork;
  readonly actions: ArchiveActions;
}

/** What is being asked and what came of it, newest first. */
export function JobList({ work, actions }: Props) {
  const { jobs, isRunning } = work;
  const waiting = jobs.filter(({ outcome }) => outcome === null).length;
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="jobs-title">
      <h2 id="jobs-title">
        <Say id="archive-jobs-title" />
      </h2>
      {waiting > 0 && (
        <p role="status">
          <progress max={jobs.length} value={jobs.length - waiting} />{' '}
          <Say id={isRunning ? 'archive-running' : 'archive-paused'} values={{ waiting }} />{' '}
          <Say id="archive-left" values={{ minutes: minutesLeft(jobs) }} />
        </p>
      )}
      <div class="row">
        {waiting > 0 && isRunning && (
          <button type="button" class="button" onClick={() => void actions.pause()}>
            <Say id="archive-pause" />
          </button>
        )}
        {waiting > 0 && !isRunning && (
          <button type="button" class="button primary" onClick={press => void actions.resume(press)}>
            <Say id="archive-resume" />
          </button>
        )}
        <button type="button" class="button" onClick={() => offerTable(jobs)}>
          <Say id="archive-table" />
        </button>
        <button type="button" class="button" disabled={isRunning} onClick={() => void actions.forgetJobs()}>
          <Say id="archive-forget" />
        </button>
      </div>
      <ul class="jobs">
        {jobs.toReversed().map(job => (
          <Job key={`${job.archive} ${job.address}`} job={job} actions={actions} isRunning={isRunning} />
        ))}
      </ul>
    </section>
  );
}

function minutesLeft(jobs: readonly ArchiveJob[]): number {
  const [first] = jobs.filter(({ outcome }) => outcome === null);
  const waiting = jobs.filter(({ outcome }) => outcome === null).length;
  return first === undefined ? 0 : minutesFor(waiting, archiveOf(first.archive));
}

function offerTable(jobs: readonly ArchiveJob[]): void {
  // The mark at the beginning tells spreadsheets that the file is UTF-8.
  offerFile('wireprint-archives.csv', new Blob([`\uFEFF${workTable(jobs)}`], { type: 'text/csv;charset=utf-8' }));
}

interface JobProps {
  readonly job: ArchiveJob;
  readonly actions: ArchiveActions;
  readonly isRunning: boolean;
}

function Job({ job, actions, isRunning }: JobProps) {
  const counts = countsOf(job);
  const { name } = archiveOf(job.archive);
  return (
    <li>
      <h3 dir="ltr">{job.address}</h3>
      <p role={isRunning ? 'status' : undefined}>
        <Outcome job={job} />
      </p>
      {counts.captures > 0 && (
        <p class="soft">
          <Say id="archive-counts" values={{ ...counts, name }} />
        </p>
      )}
      {counts.unread > 0 && job.outcome === 'part' && (
        <button type="button" class="button" onClick={press => void actions.lookCloser(press, job)}>
          <Say id="archive-closer" />
        </button>
      )}
      {mayAskAgain(job) && (
        <button type="button" class="button" onClick={press => void actions.askAgain(press, job)}>
          <Say id="archive-again" />
        </button>
      )}
      {job.looked.length > 0 && <Looked job={job} />}
    </li>
  );
}

const CUT_SHORT: readonly ArchiveJob['outcome'][] = ['no-answer', 'too-fast', 'no-permission', 'cut-off'];

/** Once the silence that the archive asked for is over. */
const mayAskAgain = ({ outcome, until }: ArchiveJob) => CUT_SHORT.includes(outcome) && until <= Date.now();

function Outcome({ job }: { job: ArchiveJob }) {
  const words = useWords();
  const { name } = archiveOf(job.archive);
  const when = moment(words, new Date(job.until).toISOString());
  if (job.outcome === 'too-fast') return <Say id="archive-too-fast" values={{ name, when }} />;
  return <Say id={`archive-is-${job.outcome ?? 'waiting'}`} values={{ name }} />;
}

/** Each capture that was asked for, as it can be cited: time, what came, link, digest. */
function Looked({ job }: { job: ArchiveJob }) {
  const inOrder = job.looked.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  return (
    <details>
      <summary>
        <Say id="archive-evidence" />
      </summary>
      <p class="soft small">
        <Say id="archive-evidence-limits" />
      </p>
      <ul class="evidence">
        {inOrder.map(looked => (
          <Evidence key={looked.timestamp} job={job} looked={looked} />
        ))}
      </ul>
    </details>
  );
}

function Evidence({ job, looked }: { job: ArchiveJob; looked: LookedAt }) {
  const words = useWords();
  const { original = job.address, digest } = job.captures.find(each => each.timestamp === looked.timestamp) ?? {};
  const timestamp = looked.captured ?? looked.timestamp;
  const link = webLink(capturePage(archiveOf(job.archive), { timestamp, original }));
  return (
    <li>
      <a href={link ?? undefined} target="_blank" rel="noreferrer noopener">
        {moment(words, timeOf(timestamp) ?? timestamp)}
      </a>{' '}
      <Say id={`archive-came-${looked.came}`} /> {digest && <code class="soft small">{digest}</code>}
    </li>
  );
}
