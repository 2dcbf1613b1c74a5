import { useEffect, useState } from 'preact/hooks';
import type { ArchiveJob, JobLine, LookedAt } from '@/lib/archives/archive-work';
import { archiveOf, capturePage } from '@/lib/archives/archives';
import { timeOf } from '@/lib/archives/timestamp';
import { webLink } from '../web-link';
import { Say, useWords } from '../words/Say';
import { moment, universalMoment } from '../words/times';
import type { Words } from '../words/words';
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
              <Evidence key={each.timestamp} job={job} looked={each} onCopy={actions.copy} />
            ))}
          </ul>
        )}
      />
    </>
  );
}

interface EvidenceProps {
  readonly job: ArchiveJob;
  readonly looked: LookedAt;
  onCopy(text: string): Promise<void>;
}

function Evidence({ job, looked, onCopy }: EvidenceProps) {
  const words = useWords();
  const timestamp = looked.captured ?? looked.timestamp;
  const { original = job.address, digest } = job.captures.find(each => each.timestamp === timestamp) ?? {};
  const link = capturePage(archiveOf(job.archive), { timestamp, original });
  return (
    <li>
      <a href={webLink(link) ?? undefined} target="_blank" rel="noreferrer noopener">
        {moment(words, timeOf(timestamp) ?? timestamp)}
      </a>{' '}
      <Say id={`archive-came-${looked.came}`} /> {digest && <code class="soft small">{digest}</code>}
      {looked.versionId !== null && (
        <Cite text={citationOf(words, job, { timestamp, original, link, digest })} onCopy={onCopy} />
      )}
    </li>
  );
}

interface Cited {
  readonly timestamp: string;
  readonly original: string;
  readonly link: string;
  readonly digest?: string | null;
}

/** Address, time, archive, link and digest, and what a capture proves. */
function citationOf(words: Words, { archive }: ArchiveJob, { timestamp, original, link, digest }: Cited): string {
  const time = universalMoment(timeOf(timestamp) ?? timestamp);
  const told = { address: original, name: archiveOf(archive).name, time, link };
  return digest ? words.text('archive-citation', { ...told, digest }) : words.text('archive-citation-undigested', told);
}

function Cite({ text, onCopy }: { text: string; onCopy(text: string): Promise<void> }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      {' '}
      <button type="button" class="link-button" onClick={() => void onCopy(text).then(() => setCopied(true))}>
        <Say id="archive-cite" />
      </button>{' '}
      <span role="status" class="soft small">
        {isCopied && <Say id="archive-cited" />}
      </span>
    </>
  );
}
