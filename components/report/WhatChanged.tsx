import type { ComponentChildren, JSX } from 'preact';
import type { Changes, ParagraphChange, Report } from '@/lib/model/report';
import { ranked } from '../change-sorts';
import { languageTag } from '@/lib/basics/language-tag';
import { Say, SayTold, useWords } from '../words/Say';
import { versionText } from '../words/told';
import { BesideChanges } from '../BesideChanges';
import { ChangeCard } from './ChangeCard';
import { FirstOf } from './FirstOf';
import { standsInChanges } from './said-above';

// Two screens of the popup. More than that is asked for, not met.
const FIRST = 12;

interface Props {
  readonly report: Report;
  readonly changes: Changes;
}

/** What differs from the chosen version, heaviest first; changes of punctuation behind a count. Nothing is left out. */
export function WhatChanged({ report, changes }: Props) {
  const words = useWords();
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
        <span>
          <Say id="changed-title" />
        </span>
        {against && (
          <span>
            <Say id="changed-against" values={{ version: versionText(words, against.name) }} />
          </span>
        )}
      </h2>
      <Before report={report} changes={changes} />
      {weighty.length === 0 && (
        <p class="soft">
          <Say id={nothingId(changes, beyond.length > 0)} />
        </p>
      )}
      <FirstOf all={cards(weighty)} first={FIRST} showAll={words.text('changed-all', { count: weighty.length })} />
      {changes.beside.length > 0 && (
        <>
          <h3 class="soft small">
            <Say id="beside-title" />
          </h3>
          <BesideChanges changes={changes.beside} language={report.page.language} />
        </>
      )}
      <Folded all={cards(cosmetic)}>
        <Say id="changed-cosmetic" values={{ count: cosmetic.length }} />
      </Folded>
      <Folded all={cards(beyond)}>
        <Say id={beyondId(changes, beyond)} values={{ count: beyond.length }} />
      </Folded>
    </section>
  );
}

/** Only one of both texts goes on where the other ends; of a live blog, the oldest paragraphs scroll off. */
function beyondId({ noLongerShown = 0 }: Changes, [first]: readonly ParagraphChange[]) {
  if (noLongerShown > 0) return 'changed-no-longer-shown';
  return first?.op === 'removed' ? 'changed-beyond-version' : 'changed-beyond-page';
}

function nothingId({ beside }: Changes, isBeyond: boolean) {
  if (isBeyond) return 'changed-nothing-common';
  return beside.length > 0 ? 'changed-nothing-text' : 'changed-nothing';
}

/** What is to be said before the changes: that they are coarse, and the page's own notice of them. */
function Before({ report, changes }: Props) {
  const { text } = changes.announced;
  const isNoticeApart = text !== null && !standsInChanges(text, changes, report.page.paragraphs);
  return (
    <>
      {changes.coarse && (
        <p class="soft note">
          <SayTold told={{ id: 'coarse', values: {} }} />
        </p>
      )}
      {isNoticeApart && (
        <blockquote class="soft note" dir="auto" lang={languageTag(report.page.language) ?? undefined}>
          {text}
        </blockquote>
      )}
    </>
  );
}

/** Cards behind a sentence that counts them; nothing without any. */
function Folded({ all, children }: { all: readonly JSX.Element[]; children: ComponentChildren }) {
  if (all.length === 0) return null;
  return (
    <details class="fold">
      <summary>{children}</summary>
      <ul class="cards">{all}</ul>
    </details>
  );
}
