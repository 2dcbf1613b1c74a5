import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VersionEntry } from '@/lib/model/report';
import { centre } from '../centre';
import { walk } from '../row-keys';
import { seenText, storedPublishedText } from '../times-told';
import { Say, useWords } from '../words/Say';
import { provenanceText } from '../words/stored-words';
import { moment } from '../words/times';
import { versionText } from '../words/told';
import { versionNumber } from '../words/version-number';
import type { Words } from '../words/words';

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
  const [at, walkTo] = useState(Math.max(chosen, 0));
  const row = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => centre(row.current, row.current?.children[chosen]), [chosen]);
  const shown = versions[at] ?? versions[0];
  return (
    <>
      <ol class="timeline" ref={row} onKeyDown={walk}>
        {versions.map((version, index) => (
          <li key={version.id}>
            <Dot
              version={version}
              number={versionNumber(version.name, index)}
              isStop={index === at}
              isChosen={index === chosen}
              onWalk={() => walkTo(index)}
              onChoose={() => onAgainst(version.id)}
            />
          </li>
        ))}
        {pageIsUnknown && <PageItself />}
      </ol>
      {shown && <Caption version={shown} isChosen={at === chosen} />}
    </>
  );
}

interface DotProps {
  readonly version: VersionEntry;
  readonly number: string;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  onWalk(): void;
  onChoose(): void;
}

function Dot({ version, number, isStop, isChosen, onWalk, onChoose }: DotProps) {
  const words = useWords();
  const canBeChosen = !version.current && hasText(version);
  return (
    <button
      type="button"
      class={hasText(version) ? 'dot' : 'dot hollow'}
      tabIndex={isStop ? 0 : -1}
      aria-current={version.current ? 'true' : undefined}
      aria-pressed={isChosen}
      aria-disabled={!canBeChosen}
      aria-label={description(words, version)}
      onFocus={onWalk}
      onPointerEnter={onWalk}
      onClick={() => {
        if (canBeChosen) onChoose();
      }}
    >
      <Circle version={version} />
      <span class="dot-label" aria-hidden="true">
        {number}
      </span>
    </button>
  );
}

function Circle({ version }: { version: VersionEntry }) {
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
      <span class="dot-label">
        <Say id="timeline-this-page" />
      </span>
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

function description(words: Words, version: VersionEntry): string {
  const state = stateOf(version);
  const parts = [versionText(words, version.name), timeText(words, version), amountText(words, version)];
  return [...parts, state && words.text(state)].filter(Boolean).join(', ');
}

function stateOf(version: VersionEntry): `timeline-${'page-text' | 'no-text-spoken'}` | null {
  if (version.current) return 'timeline-page-text';
  return hasText(version) ? null : 'timeline-no-text-spoken';
}

/** What is known of the version that the eye is on, in one line; the buttons say it to the ear. */
function Caption({ version, isChosen }: { version: VersionEntry; isChosen: boolean }) {
  const words = useWords();
  const role = isChosen || version.current || !hasText(version) ? null : words.text('timeline-choose');
  return (
    <p class="soft timeline-caption" aria-hidden="true">
      <VersionLine version={version} isChosen={isChosen} />
      {role !== null && ` · ${role}`}
    </p>
  );
}

/** A version in one line: its name, when it was seen and where it is from, how much changed, whether it is compared. */
export function VersionLine({ version, isChosen }: { version: VersionEntry; isChosen: boolean }) {
  const words = useWords();
  const role = roleOf(version, isChosen);
  const parts = [
    <bdi>{versionText(words, version.name)}</bdi>,
    ...originOf(words, version),
    amountText(words, version),
    role && words.text(role),
  ];
  return (
    <>
      {parts
        .filter(part => part !== null)
        .map((part, at) => (
          <Fragment key={at}>
            {at > 0 && ' · '}
            {part}
          </Fragment>
        ))}
    </>
  );
}

/** What the reader kept was seen when it was kept: one clause says both. */
function originOf(words: Words, version: VersionEntry) {
  const { seenAt, from } = version;
  if (from?.kept && seenAt !== null) return [words.text('version-kept-on', { time: moment(words, seenAt) })];
  return [timeText(words, version), <bdi>{fromText(words, version)}</bdi>];
}

function fromText(words: Words, { from, corpus, source }: VersionEntry): string {
  return provenanceText(words, from ?? { name: corpus, source, file: null, kept: false });
}

type Role = `timeline-${'page-text' | 'compared' | 'no-text'}`;

function roleOf(version: VersionEntry, isChosen: boolean): Role | null {
  if (version.current) return 'timeline-page-text';
  if (isChosen) return 'timeline-compared';
  return hasText(version) ? null : 'timeline-no-text';
}

function timeText(words: Words, version: VersionEntry): string | null {
  return seenText(words, version) ?? storedPublishedText(words, version);
}

function amountText(words: Words, { changedWords, shorterView }: VersionEntry): string | null {
  if (shorterView) return words.text('version-shorter-view');
  return changedWords === null ? null : words.text('timeline-words-changed', { count: changedWords });
}
