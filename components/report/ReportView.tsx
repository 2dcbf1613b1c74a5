import { Fragment } from 'preact';
import type { LastRead } from '@/lib/model/checked';
import type { Report } from '@/lib/model/report';
import { summary } from '@/lib/say/summary';
import { languageTag } from '@/lib/basics/language-tag';
import { publishedText } from '../times-told';
import { Say, SayTold, SentenceGap, useWords } from '../words/Say';
import { Elsewhere } from './Elsewhere';
import type { Highlighting } from './highlighting';
import { PageRead } from './PageRead';
import { PageSays } from './PageSays';
import type { PaperActions } from './paper-actions';
import { PaperSection } from './PaperSection';
import { SharedQuotes } from './SharedQuotes';
import { SinceRead } from './SinceRead';
import { Timeline } from './Timeline';
import type { Consent } from './use-consent';
import { notSaidAbove } from './said-above';
import { FewVersions } from './FewVersions';
import { WhatChanged } from './WhatChanged';

interface Props {
  readonly report: Report;
  readonly corpusEmpty: boolean;
  readonly highlighting: Highlighting;
  readonly consent: Consent;
  readonly lastRead: LastRead | null;
  /** `null` where nothing is written, as in private windows. */
  readonly papers: PaperActions | null;
  onAgainst(versionId: number): void;
  onCompare(versionId: number): void;
  onHighlight(against: number | null): void;
}

/**
 * The report, in the order of a reader's questions: what is it, what changed, when, where else, what does it say of
 * itself.
 */
export function ReportView(props: Props) {
  const { report, corpusEmpty } = props;
  const { changes, copies, quotes, page } = report;
  return (
    <main>
      <Head report={report} corpusEmpty={corpusEmpty} lastRead={props.lastRead} />
      {changes !== null && <WhatChanged report={report} changes={changes} />}
      <Versions report={report} onAgainst={props.onAgainst} />
      {copies.length > 0 && <Elsewhere {...props} />}
      {quotes.length > 0 && <SharedQuotes report={report} />}
      <PageSays declared={notSaidAbove(report)} />
      <PageRead page={page} />
      {props.papers !== null && <PaperSection actions={props.papers} canFollow={report.article !== null} />}
    </main>
  );
}

function Head({ report, corpusEmpty, lastRead }: Pick<Props, 'report' | 'corpusEmpty' | 'lastRead'>) {
  const words = useWords();
  const { page } = report;
  return (
    <header>
      <p class="head-line">
        <span dir="auto">{page.site}</span>
        <span>{publishedText(words, page) ?? words.text('no-date')}</span>
      </p>
      <h1 class="paper-words" dir="auto" lang={languageTag(page.language) ?? undefined} tabIndex={-1}>
        {page.title || words.text('without-headline')}
      </h1>
      {lastRead !== null && <SinceRead lastRead={lastRead} />}
      <p class="sum" role="status">
        {summary(report, corpusEmpty).map((told, at) => (
          <Fragment key={at}>
            {at > 0 && <SentenceGap />}
            <SayTold told={told} />
          </Fragment>
        ))}
      </p>
    </header>
  );
}

// Two dots show nothing that a line does not say.
const TIMELINE_FROM = 3;

function Versions({ report, onAgainst }: Pick<Props, 'report' | 'onAgainst'>) {
  const { article, changes } = report;
  if (article === null || article.versions.length === 0) return null;
  const known = article.versions.length;
  if (known < TIMELINE_FROM) {
    return <FewVersions versions={article.versions} against={changes?.from ?? null} onAgainst={onAgainst} />;
  }
  const withText = article.versions.filter(({ words }) => words > 0).length;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">
        <span>
          <Say id="versions-title" />
        </span>
        <span>
          {withText === known ? (
            <Say id="versions-known" values={{ known }} />
          ) : (
            <Say id="versions-known-with-text" values={{ known, withText }} />
          )}
        </span>
      </h2>
      <Timeline
        versions={article.versions}
        against={changes?.from ?? null}
        pageIsUnknown={article.carries === null}
        onAgainst={onAgainst}
      />
    </section>
  );
}
