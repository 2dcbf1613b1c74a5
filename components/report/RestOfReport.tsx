import { Elsewhere } from './Elsewhere';
import { PageRead } from './PageRead';
import { PageSays } from './PageSays';
import { PaperSection } from './PaperSection';
import type { ReportProps } from './report-props';
import { notSaidAbove } from './said-above';
import { SharedQuotes } from './SharedQuotes';
import { Versions } from './Versions';

/** What a reader meets after the answer: the versions, where else the story stands, what the page says of itself. */
export function RestOfReport(props: ReportProps) {
  const { report, papers } = props;
  return (
    <>
      <Versions {...props} />
      {report.copies.length > 0 && <Elsewhere {...props} />}
      {report.quotes.length > 0 && <SharedQuotes report={report} />}
      <PageSays declared={notSaidAbove(report)} />
      <PageRead page={report.page} />
      {papers !== null && <PaperSection actions={papers} canFollow={report.article !== null} />}
    </>
  );
}
