import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Changes, ParagraphChange, Report } from '@/lib/report';
import { ranked } from '../change-words';
import { counted } from '../number-words';
import { ChangeCard } from './ChangeCard';
import { named } from './summary';

// Two screens of the popup. More than that is asked for, not met.
const FIRST = 12;

interface Props {
  readonly report: Report;
  readonly changes: Changes;
}

/** What differs from the chosen version, heaviest first; cosmetic changes behind a count. Nothing is left out. */
export function WhatChanged({ report, changes }: Props) {
  const { weighty, cosmetic, beyond } = ranked(changes);
  const against = report.article?.versions.find(({ id }) => id === changes.from);
  const cards = (list: readonly ParagraphChange[]) =>
    list.map((change, at) => <ChangeCard key={`${changes.from}-${at}`} change={change} changes={changes} report={report} oldTitles={against?.titles ?? []} />);
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">
        <span>What changed</span>
        {against && <span dir="auto">against {named(against.label)}</span>}
      </h2>
      {changes.coarse && <p class="soft note">The texts are too different to compare word by word; they are shown paragraph by paragraph.</p>}
      {changes.announced.text !== null && <blockquote class="soft note" dir="auto">{changes.announced.text}</blockquote>}
      {weighty.length === 0 && <p class="soft">{beyond.length > 0 ? 'Nothing in the part that both show.' : 'No word.'}</p>}
      <Some all={cards(weighty)} what="change" />
      {cosmetic.length > 0 && <Folded summary={`${counted(cosmetic.length, 'cosmetic change')}: punctuation, case, spaces or breaks`} all={cards(cosmetic)} />}
      {beyond.length > 0 && <Folded summary={`${counted(beyond.length, 'paragraph')} beyond what the other text shows`} all={cards(beyond)} />}
    </section>
  );
}

/** The first of a list, and a button for the rest. */
function Some({ all, what }: { all: readonly JSX.Element[]; what: string }) {
  const [whole, showWhole] = useState(false);
  return (
    <>
      <ul class="cards">{whole ? all : all.slice(0, FIRST)}</ul>
      {!whole && all.length > FIRST && (
        <button type="button" class="link-button" onClick={() => showWhole(true)}>
          Show all {counted(all.length, what)}
        </button>
      )}
    </>
  );
}

function Folded({ summary, all }: { summary: string; all: readonly JSX.Element[] }) {
  return (
    <details class="fold">
      <summary>{summary}</summary>
      <ul class="cards">{all}</ul>
    </details>
  );
}
