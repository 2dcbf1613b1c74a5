import type { JSX } from 'preact';
import type { Changes, ParagraphChange, Report } from '@/lib/model/report';
import { COARSE, ranked } from '../change-words';
import { languageTag } from '../language-tag';
import { counted } from '../number-words';
import { ChangeCard } from './ChangeCard';
import { FirstOf } from './FirstOf';
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
    list.map((change, at) => (
      <ChangeCard
        key={`${changes.from}-${at}`}
        change={change}
        changes={changes}
        report={report}
        oldTitles={against?.titles ?? []}
      />
    ));
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">
        <span>What changed</span>
        {against && <span dir="auto">against {named(against.label)}</span>}
      </h2>
      {changes.coarse && <p class="soft note">{COARSE}</p>}
      {changes.announced.text !== null && (
        <blockquote class="soft note" dir="auto" lang={languageTag(report.page.language)}>
          {changes.announced.text}
        </blockquote>
      )}
      {weighty.length === 0 && (
        <p class="soft">{beyond.length > 0 ? 'Nothing in the part that both show.' : 'No word.'}</p>
      )}
      <FirstOf all={cards(weighty)} first={FIRST} one="change" many="changes" />
      {cosmetic.length > 0 && (
        <Folded
          summary={`${counted(cosmetic.length, 'cosmetic change')}: punctuation, case, spaces or breaks`}
          all={cards(cosmetic)}
        />
      )}
      {beyond.length > 0 && (
        <Folded
          summary={`${counted(beyond.length, 'paragraph')} beyond what the other text shows`}
          all={cards(beyond)}
        />
      )}
    </section>
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
