import type { VersionEntry } from '@/lib/model/report';
import { Say, useWords } from '../words/Say';
import { versionText } from '../words/told';
import { VersionLine } from './Timeline';

interface Props {
  /** One or two. */
  readonly versions: readonly VersionEntry[];
  readonly against: number | null;
  onAgainst(versionId: number): void;
}

/** Fewer than three versions, a line each: no timeline is drawn for them. */
export function FewVersions({ versions, against, onAgainst }: Props) {
  const words = useWords();
  return (
    <section class="few-versions" aria-labelledby="versions">
      <h2 id="versions" class="unseen">
        <Say id="versions-title" />
      </h2>
      {versions.map(version => (
        <p key={version.id} class="soft small">
          <VersionLine version={version} isChosen={version.id === against} />{' '}
          {canBeChosen(version, against) && (
            <button
              type="button"
              class="link-button"
              aria-label={words.text('timeline-compare-with', { version: versionText(words, version.name) })}
              onClick={() => onAgainst(version.id)}
            >
              <Say id="compare" />
            </button>
          )}
        </p>
      ))}
    </section>
  );
}

function canBeChosen({ id, current, words }: VersionEntry, against: number | null): boolean {
  return !current && words > 0 && id !== against;
}
