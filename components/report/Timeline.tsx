import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VersionEntry } from '@/lib/model/report';
import { centre } from '../centre';
import { counted } from '../number-words';
import { walk } from '../row-keys';
import { moment } from '../time-words';
import { versionNumber } from '../version-number';

interface Props {
  readonly versions: readonly VersionEntry[];
  /** Id of the version that the page is compared with; `null`: none. */
  readonly against: number | null;
  /** `true` when the page's own text is not among the versions. */
  readonly pageIsUnknown: boolean;
  onAgainst(versionId: number): void;
}

/**
 * All known versions as a row of dots, oldest first; a dot's size tells how much changed.
 * One stop for Tab; the arrows walk along it, Enter compares.
 */
export function Timeline({ versions, against, pageIsUnknown, onAgainst }: Props) {
  const chosen = versions.findIndex(({ id }) => id === against);
  const current = versions.findIndex(version => version.current);
  const [at, walkTo] = useState(Math.max(chosen, 0));
  const row = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => centre(row.current, row.current?.children[chosen]), [chosen]);
  const shown = versions[at] ?? versions[0];
  return (
    <>
      <ol class="timeline" ref={row} onKeyDown={walk}>
        {versions.map((version, index) => (
          <li key={version.id}>
            <button
              type="button"
              class={hasText(version) ? 'dot' : 'dot hollow'}
              tabIndex={index === at ? 0 : -1}
              aria-current={version.current ? 'true' : undefined}
              aria-pressed={index === chosen}
              aria-disabled={version.current || !hasText(version)}
              aria-label={description(version)}
              onFocus={() => walkTo(index)}
              onPointerEnter={() => walkTo(index)}
              onClick={() => {
                if (!version.current && hasText(version)) onAgainst(version.id);
              }}
            >
              <Dot version={version} />
              <span class="dot-label" aria-hidden="true">
                {versionNumber(version.label, index)}
              </span>
            </button>
          </li>
        ))}
        {pageIsUnknown && <PageItself />}
      </ol>
      {shown && <Caption version={shown} role={role(shown, at === chosen, at === current)} />}
    </>
  );
}

function Dot({ version }: { version: VersionEntry }) {
  const radius = dotRadius(version);
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
      <circle class="dot-fill" cx="14" cy="14" r={radius} />
      <circle class="dot-ring" cx="14" cy="14" r={radius + 3} />
    </svg>
  );
}

function PageItself() {
  return (
    <li class="page-itself">
      <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
        <circle class="dot-ring" cx="14" cy="14" r="6" />
      </svg>
      <span class="dot-label">this page</span>
    </li>
  );
}

const hasText = (version: VersionEntry) => version.words > 0;

// Area tells the amount, as the eye compares areas: 4 px for nothing known, 10 px for 200 words and more.
function dotRadius({ changedWords }: VersionEntry): number {
  const least = 4;
  const most = 10;
  return least + (most - least) * Math.sqrt(Math.min(changedWords ?? 0, 200) / 200);
}

function description(version: VersionEntry): string {
  const state = version.current ? 'the text of this page' : hasText(version) ? null : 'its text is not known';
  return [version.label, times(version), amount(version), state].filter(Boolean).join(', ');
}

/** What is known of the version that the eye is on, in one line; the buttons say it to the ear. */
function Caption({ version, role }: { version: VersionEntry; role: string }) {
  const parts = [<bdi>{version.label}</bdi>, times(version), <bdi>{version.source}</bdi>, amount(version), role].filter(
    part => part !== null,
  );
  return (
    <p class="soft timeline-caption" aria-hidden="true">
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

function role(version: VersionEntry, isChosen: boolean, isCurrent: boolean): string {
  if (isCurrent) return 'the text of this page';
  if (isChosen) return 'compared here';
  return hasText(version) ? 'choose to compare' : 'text not known';
}

function times({ seenAt, publishedAt }: VersionEntry): string | null {
  if (seenAt !== null) return `seen ${moment(seenAt)}`;
  return publishedAt === null ? null : `published ${moment(publishedAt)} (says the page)`;
}

function amount({ changedWords, shorterView }: VersionEntry): string | null {
  if (shorterView) return 'a shorter view';
  return changedWords === null ? null : `${counted(changedWords, 'word')} changed`;
}
