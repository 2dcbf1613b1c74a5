import { Say } from '../words/Say';
import { FewVersions } from './FewVersions';
import type { ReportProps } from './report-props';
import { Timeline } from './Timeline';

// Two dots show nothing that a line does not say.
const TIMELINE_FROM = 3;

/** The versions of the page's article that are known. */
export function Versions({ report, onAgainst }: Pick<ReportProps, 'report' | 'onAgainst'>) {
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
