import { useEffect, useState } from 'preact/hooks';
import { type AskedCopies, askedCopies, withDifferences } from '@/lib/model/asked-copies';
import type { CopyDifferences, Report } from '@/lib/model/report';

type Ask = (asked: AskedCopies) => Promise<CopyDifferences>;

/** Ask what the copies of a report say otherwise, once the report is drawn. Gives the report with what has come. */
export function useCopyDifferences(report: Report | null, ask: Ask): Report | null {
  const [answer, setAnswer] = useState<{ of: Report; found: CopyDifferences } | null>(null);
  useEffect(() => {
    const asked = report && askedCopies(report);
    if (report === null || asked === null) return;
    void ask(asked).then(found => setAnswer({ of: report, found }));
  }, [report, ask]);
  return report !== null && answer?.of === report ? withDifferences(report, answer.found) : report;
}
