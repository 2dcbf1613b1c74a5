import { isCutShort, type JobLine, minutesFor, workTable } from '@/lib/archives/archive-work';
import { archiveOf } from '@/lib/archives/archives';
import { offerFile } from '../offer-file';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { ArchiveActions, ArchiveWork } from './archive-actions';
import { Looked } from './Looked';
import { Paged } from './Paged';

interface Props {
  readonly work: ArchiveWork;
  readonly actions: ArchiveActions;
}

/** What is being asked and what came of it, newest first. */
export function JobList({ work, actions }: Props) {
  const { lines, isRunning } = work;
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="jobs-title">
      <h2 id="jobs-title">
        <Say id="archive-jobs-title" />
      </h2>
      <Progress work={work} />
      <Acts work={work} actions={actions} />
      <Paged
        rows={inOrder(lines)}
        draw={shown => (
          <ul class="jobs">
            {shown.map(line => (
              <Job key={`${line.archive} ${line.address}`} line={line} actions={actions} isRunning={isRunning} />
            ))}
          </ul>
        )}
      />
    </section>
  );
}

/** The one that is worked on first, then newest first. */
function inOrder(lines: readonly JobLine[]): readonly JobLine[] {
  const current = lines.find(({ outcome, counts }) => outcome === null && counts.captures > 0);
  const others = lines.filter(line => line !== current).toReversed();
  return current === undefined ? others : [current, ...others];
}

function Progress({ work: { lines, isRunning, resting } }: { work: ArchiveWork }) {
  const words = useWords();
  const waiting = lines.filter(({ outcome }) => outcome === null).length;
  if (waiting === 0) return null;
  return (
    <p role="status">
      <progress max={lines.length} value={lines.length - waiting} />{' '}
      <Say id={isRunning ? 'archive-running' : 'archive-paused'} values={{ waiting }} />{' '}
      <Say id="archive-left" values={{ minutes: minutesLeft(lines) }} />
      {isRunning && resting !== null && (
        <>
          {' '}
          <Say
            id="archive-resting"
            values={{ name: archiveOf(resting.archive).name, when: moment(words, iso(resting.until)) }}
          />
        </>
      )}
    </p>
  );
}

const iso = (ms: number) => new Date(ms).toISOString();

function Acts({ work: { lines, isRunning }, actions }: Props) {
  const isWaiting = lines.some(({ outcome }) => outcome === null);
  return (
    <div class="row">
      {isRunning && (
        <button type="button" class="button" onClick={() => void actions.pause()}>
          <Say id="archive-pause" />
        </button>
      )}
      {isWaiting && !isRunning && (
        <button type="button" class="button primary" onClick={press => void actions.resume(press)}>
          <Say id="archive-resume" />
        </button>
      )}
      <button type="button" class="button" onClick={() => offerTable(lines)}>
        <Say id="archive-table" />
      </button>
      <button type="button" class="button" disabled={isRunning} onClick={() => void actions.forgetJobs()}>
        <Say id="archive-forget" />
      </button>
    </div>
  );
}

function minutesLeft(lines: readonly JobLine[]): number {
  const waiting = lines.filter(({ outcome }) => outcome === null);
  const archives = new Set(waiting.map(({ archive }) => archive));
  const minutes = [...archives].map(id =>
    minutesFor(waiting.filter(({ archive }) => archive === id).length, archiveOf(id)),
  );
  return minutes.reduce((sum, each) => sum + each, 0);
}

function offerTable(lines: readonly JobLine[]): void {
  // The mark at the beginning tells spreadsheets that the file is UTF-8.
  offerFile('wireprint-archives.csv', new Blob([`\uFEFF${workTable(lines)}`], { type: 'text/csv;charset=utf-8' }));
}

interface JobProps {
  readonly line: JobLine;
  readonly actions: ArchiveActions;
  readonly isRunning: boolean;
}

function Job({ line, actions, isRunning }: JobProps) {
  const { counts, outcome } = line;
  const { name } = archiveOf(line.archive);
  return (
    <li>
      <h3 dir="ltr">{line.address}</h3>
      <p role={isRunning ? 'status' : undefined}>
        <OutcomeTold line={line} />
      </p>
      {counts.captures > 0 && (
        <p class="soft">
          <Say id="archive-counts" values={{ ...counts, name }} />
        </p>
      )}
      {counts.unread > 0 && outcome === 'part' && (
        <button type="button" class="button" onClick={press => void actions.lookCloser(press, line)}>
          <Say id="archive-closer" />
        </button>
      )}
      {isCutShort(line) && line.until <= Date.now() && (
        <button type="button" class="button" onClick={press => void actions.askAgain(press, line)}>
          <Say id="archive-again" />
        </button>
      )}
      {counts.looked > 0 && <Looked line={line} actions={actions} />}
    </li>
  );
}

function OutcomeTold({ line }: { line: JobLine }) {
  const words = useWords();
  const { name } = archiveOf(line.archive);
  const when = moment(words, iso(line.until));
  if (line.outcome === 'too-fast') return <Say id="archive-too-fast" values={{ name, when }} />;
  return <Say id={`archive-is-${line.outcome ?? 'waiting'}`} values={{ name }} />;
}
