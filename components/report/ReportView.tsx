import type { Report } from '@/lib/model/report';
import { languageTag } from '../language-tag';
import { counted } from '../number-words';
import { moment } from '../time-words';
import { Elsewhere } from './Elsewhere';
import type { Marking } from './Foot';
import { PageSays } from './PageSays';
import { SharedQuotes } from './SharedQuotes';
import { summary } from './summary';
import { Timeline } from './Timeline';
import { WhatChanged } from './WhatChanged';

interface Props {
  readonly report: Report;
  readonly corpusEmpty: boolean;
  readonly marking: Marking;
  onAgainst(versionId: number): void;
  onCompare(versionId: number): void;
  onMark(against: number | null): void;
}

/** The report, in the order of what a reader asks: what is it, when did it change, what changed, where else, what does it say of itself. */
export function ReportView(props: Props) {
  const { report, corpusEmpty, onAgainst } = props;
  const { article, changes, copies, quotes, page } = report;
  return (
    <main>
      <Head report={report} corpusEmpty={corpusEmpty} />
      {article !== null && article.versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions">
            <span>Versions</span>
            <span>{versionCount(report)}</span>
          </h2>
          <Timeline
            versions={article.versions}
            against={changes?.from ?? null}
            pageIsUnknown={article.carries === null}
            onAgainst={onAgainst}
          />
        </section>
      )}
      {changes !== null && <WhatChanged report={report} changes={changes} />}
      {copies.length > 0 && <Elsewhere {...props} />}
      {quotes.length > 0 && <SharedQuotes report={report} />}
      {page.declared.length > 0 && <PageSays declared={page.declared} />}
    </main>
  );
}

function Head({ report, corpusEmpty }: { report: Report; corpusEmpty: boolean }) {
  const { page } = report;
  return (
    <header>
      <p class="head-line">
        <span dir="auto">{page.site}</span>
        <span>
          {page.publishedAt === null ? 'no date on the page' : `published ${moment(page.publishedAt)} (says the page)`}
        </span>
      </p>
      <h1 class="paper-words" dir="auto" lang={languageTag(page.language)} tabIndex={-1}>
        {page.title || 'Without a headline'}
      </h1>
      <p class="sum" role="status">
        {summary(report, corpusEmpty).map(({ text, strong, foreign }, at) => {
          const words = foreign ? <bdi key={at}>{text}</bdi> : text;
          return strong ? <b key={at}>{words}</b> : words;
        })}
      </p>
    </header>
  );
}

function versionCount({ article }: Report): string {
  const versions = article?.versions ?? [];
  const withText = versions.filter(({ words }) => words > 0).length;
  const known = counted(versions.length, 'known', 'known');
  return withText === versions.length ? known : `${known}, ${withText} with text`;
}
