import './history.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { centre } from '../centre';
import { walk } from '../row-keys';
import { claimedText, seenText } from '../times-told';
import { grouped } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import { elapsed } from '../words/times';
import { versionNumber } from '../words/version-number';
import type { Words } from '../words/words';
import type { History, HistoryVersion } from './comparison';
import { HeatStrip } from './HeatStrip';
import { sideText } from './side-text';

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

/** The versions of the article, and which paragraphs keep changing. */
export function HistoryChart({ history, a, b, heat, onChoose, onParagraph }: Props) {
  const isHeated = history.length > 2 && heat.some(count => count > 0);
  return (
    <div class="history">
      <section aria-labelledby="history-title">
        <h2 id="history-title">
          <Say id="history-title" values={{ versions: history.length }} />
        </h2>
        <Bars versions={history} a={a} b={b} onChoose={onChoose} />
      </section>
      {isHeated && <HeatStrip heat={heat} steps={history.length - 1} onParagraph={onParagraph} />}
    </div>
  );
}

type BarsProps = Pick<Props, 'a' | 'b' | 'onChoose'> & { readonly versions: History };

/**
 * All versions in a row, oldest first. A bar's height tells how many words came and went, so that a look shows when the
 * story moved. The row is one stop for Tab, as it may hold a hundred bars; the arrows walk along it.
 */
function Bars({ versions, a, b, onChoose }: BarsProps) {
  const words = useWords();
  const most = Math.max(1, ...versions.map(size));
  const row = useRef<HTMLOListElement>(null);
  const right = versions.findIndex(({ key }) => key === b);
  const [at, walkTo] = useState(Math.max(right, 0));
  useLayoutEffect(() => centre(row.current, row.current?.children[right]), [versions, right]);
  const stop = Math.min(at, versions.length - 1);
  return (
    <ol class="history-bars" ref={row} onKeyDown={walk}>
      {versions.map((version, index) => (
        <li key={version.key}>
          <button
            type="button"
            tabIndex={index === stop ? 0 : -1}
            aria-current={version.key === b ? 'true' : undefined}
            onFocus={() => walkTo(index)}
            onClick={() => onChoose((before(versions, index) ?? version).key, version.key)}
          >
            <span class="unseen">{description(words, version, before(versions, index))}</span>
            <span class="history-size soft" aria-hidden="true">
              {version.changed !== null && grouped(words, size(version))}
            </span>
            <Bar height={barHeight(size(version), most)} isStep={version.changed !== null} />
            <span class="history-label" aria-hidden="true">
              {labelText(words, version, { index, a, b })}
            </span>
            <span class="history-gap soft" aria-hidden="true">
              {gapText(words, versions[index - 1], version)}
            </span>
          </button>
        </li>
      ))}
    </ol>
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
function barHeight(count: number, most: number): number {
  return Math.max(3, Math.round(HEIGHT * Math.sqrt(count / most)));
}

function labelText(words: Words, { key, name }: HistoryVersion, at: { index: number; a: string; b: string }): string {
  // The page that is open now has a place in the row, and no number of its own.
  const number = name === 'open-page' ? String(at.index + 1) : versionNumber(name, at.index);
  if (key === at.a) return words.text('history-left', { number });
  return key === at.b ? words.text('history-right', { number }) : number;
}

function timeOf(version: HistoryVersion | undefined): string | null {
  return version?.seenAt ?? version?.publishedAt ?? null;
}

function gapText(words: Words, before: HistoryVersion | undefined, version: HistoryVersion): string {
  const time = elapsed(words, timeOf(before), timeOf(version));
  return time === null ? '' : words.text('history-gap', { elapsed: time });
}

function description(words: Words, version: HistoryVersion, before: HistoryVersion | undefined): string {
  const parts = [
    sideText(words, version.name),
    seenText(words, version) ?? claimedText(words, version),
    changeText(words, version),
    before && words.text('history-compare', { version: sideText(words, before.name) }),
  ];
  return parts.filter(Boolean).join(', ');
}

function changeText(words: Words, { shorterView, changed }: HistoryVersion): string {
  if (shorterView) return words.text('version-shorter-view');
  if (changed === null) return words.text('history-first');
  return words.text('history-changed', { added: changed.added, removed: changed.removed });
}
