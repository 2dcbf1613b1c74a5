import { Fragment } from 'preact';
import { summary } from '@/lib/say/summary';
import { languageTag } from '@/lib/basics/language-tag';
import { publishedText } from '../times-told';
import { SayTold, SentenceGap, useWords } from '../words/Say';
import type { ReportProps } from './report-props';
import { SinceRead } from './SinceRead';
import { useRest } from './rest-of-report';
import { WhatChanged } from './WhatChanged';

/**
 * The report, in the order of a reader's questions: what is it, what changed, when, where else, what does it say of
 * itself.
 */
export function ReportView(props: ReportProps) {
  const { report, corpusEmpty } = props;
  const { changes } = report;
  return (
    <main>
      <Head report={report} corpusEmpty={corpusEmpty} lastRead={props.lastRead} />
      {changes !== null && <WhatChanged report={report} changes={changes} />}
      <Below {...props} />
    </main>
  );
}

/** What stands below the fold, with a sign that it comes while its scripts are loaded. */
function Below(props: ReportProps) {
  const Rest = useRest();
  return Rest === null ? <RestToCome /> : <Rest {...props} />;
}

function RestToCome() {
  return (
    <section aria-busy="true">
      <span class="bone bone-line" />
      <span class="bone bone-line" />
    </section>
  );
}

function Head({ report, corpusEmpty, lastRead }: Pick<ReportProps, 'report' | 'corpusEmpty' | 'lastRead'>) {
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
