import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { centre } from '../centre';
import { counted, grouped } from '../number-words';
import { elapsed, moment } from '../time-words';
import { walk } from '../row-keys';
import { versionNumber } from '../version-number';
import type { History, HistoryVersion } from './comparison';
import { HeatStrip } from './HeatStrip';

interface Props {
  readonly history: History;
  /** Keys of the sides. */
  readonly a: string;
  readonly b: string;
  /** In how many steps each paragraph of the right text changed; [] where that is not known. */
  readonly heat: readonly number[];
  onChoose(a: string, b: string): void;
  onParagraph(paragraph: number): void;
}

const HEIGHT = 44;

/**
 * All versions in a row, oldest first; a bar's height tells how many words came and went. Who looks, sees when the story moved.
 * One stop for Tab, as there may be a hundred; the arrows walk along it.
 */
export function HistoryChart({ history: versions, a, b, heat, onChoose, onParagraph }: Props) {
  const most = Math.max(1, ...versions.map(size));
  const row = useRef<HTMLOListElement>(null);
  const right = versions.findIndex(({ key }) => key === b);
  const [at, walkTo] = useState(Math.max(right, 0));
  useLayoutEffect(() => centre(row.current, row.current?.children[right]), [versions, right]);
  return (
    <div class="history">
      <section aria-labelledby="history-title">
        <h2 id="history-title">{counted(versions.length, 'version')}, words changed in each</h2>
        <ol class="history-bars" ref={row} onKeyDown={walk}>
          {versions.map((version, index) => (
            <li key={version.key}>
              <button
                type="button"
                tabIndex={index === Math.min(at, versions.length - 1) ? 0 : -1}
                aria-current={version.key === b ? 'true' : undefined}
                onFocus={() => walkTo(index)}
                onClick={() => onChoose((before(versions, index) ?? version).key, version.key)}
              >
                <span class="unseen">{description(version, before(versions, index))}</span>
                <span class="history-size soft" aria-hidden="true">
                  {version.changed !== null && grouped(size(version))}
                </span>
                <Bar height={barHeight(size(version), most)} isStep={version.changed !== null} />
                <span class="history-label" aria-hidden="true">
                  {versionNumber(version.label, index)}
                  {mark(version.key, a, b)}
                </span>
                <span class="history-gap soft" aria-hidden="true">
                  {gap(versions[index - 1], version)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {versions.length > 2 && heat.some(count => count > 0) && (
        <HeatStrip heat={heat} steps={versions.length - 1} onParagraph={onParagraph} />
      )}
    </div>
  );
}

/** What a version is compared with: the whole one before it, where there is one. */
function before(versions: readonly HistoryVersion[], at: number): HistoryVersion | undefined {
  return versions.slice(0, at).findLast(({ shorterView }) => !shorterView) ?? versions[at - 1];
}

function Bar({ height, isStep }: { height: number; isStep: boolean }) {
  return (
    <svg viewBox={`0 0 16 ${HEIGHT}`} width="16" height={HEIGHT} aria-hidden="true" focusable="false">
      <rect class={isStep ? 'bar' : 'bar first'} x="1" width="14" rx="2" y={HEIGHT - height} height={height} />
    </svg>
  );
}

const size = ({ changed }: HistoryVersion) => (changed === null ? 0 : changed.added + changed.removed);

// Square root: a rewrite of 900 words must not flatten a correction of three. Nothing changed is still a version: 3 px.
function barHeight(words: number, most: number): number {
  return Math.max(3, Math.round(HEIGHT * Math.sqrt(words / most)));
}

function mark(key: string, a: string, b: string): string {
  if (key === a) return ' left';
  return key === b ? ' right' : '';
}

function timeOf(version: HistoryVersion | undefined): string | null {
  return version?.seenAt ?? version?.publishedAt ?? null;
}

function gap(before: HistoryVersion | undefined, version: HistoryVersion): string {
  const time = elapsed(timeOf(before), timeOf(version));
  return time === null ? '' : `+${time}`;
}

function description(version: HistoryVersion, before: HistoryVersion | undefined): string {
  const time =
    version.seenAt !== null
      ? `seen ${moment(version.seenAt)}`
      : version.publishedAt !== null
        ? `published ${moment(version.publishedAt)}`
        : null;
  const change = version.shorterView
    ? 'a shorter view'
    : version.changed === null
      ? 'the first known'
      : `${counted(version.changed.added, 'word')} added, ${grouped(version.changed.removed)} removed`;
  const act = before === undefined ? null : `compare with ${before.label}`;
  return [version.label, time, change, act].filter(Boolean).join(', ');
}
