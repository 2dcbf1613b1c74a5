import { useEffect, useState } from 'preact/hooks';
import type { ArchiveJob, JobLine, LookedAt } from '@/lib/archives/archive-work';
import { archiveOf, capturePage } from '@/lib/archives/archives';
import { timeOf } from '@/lib/archives/timestamp';
import { webLink } from '../web-link';
import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { ArchiveActions } from './archive-actions';
import { Paged } from './Paged';

interface Props {
  readonly line: JobLine;
  readonly actions: ArchiveActions;
}

/** Each capture that was asked for, as it can be cited: time, what came, link, digest. Read when it is opened. */
export function Looked({ line, actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Say id="archive-evidence" />
      </summary>
      {isOpen && <OneByOne line={line} actions={actions} />}
    </details>
  );
}

function OneByOne({ line, actions }: Props) {
  const [job, setJob] = useState<ArchiveJob | null>(null);
  const { looked } = line.counts;
  useEffect(() => void actions.job(line).then(setJob), [actions, line.address, line.archive, looked]);
  if (job === null) return null;
  const inOrder = job.looked.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  return (
    <>
      <p class="soft small">
        <Say id="archive-evidence-limits" />
      </p>
      <Paged
        rows={inOrder}
        draw={shown => (
          <ul class="evidence">
            {shown.map(each => (
              <Evidence key={each.timestamp} job={job} looked={each} />
            ))}
          </ul>
        )}
      />
    </>
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
