import { useCallback, useEffect, useState } from 'preact/hooks';
import { languageTag } from '@/lib/basics/language-tag';
import type { Copy, Report } from '@/lib/model/report';
import { summary } from '@/lib/say/summary';
import { CopyDiffers } from '../report/CopyDiffers';
import { CopyShares } from '../report/CopyShares';
import { Timeline } from '../report/Timeline';
import { WhatChanged } from '../report/WhatChanged';
import { Say, SayTold } from '../words/Say';
import { exampleAddress } from './example-address';
import type { WelcomeActions } from './welcome-actions';

type Shown = { readonly state: 'loading' | 'failed' } | { readonly state: 'shown'; readonly report: Report };

/** The bundled story, looked up as an open page would be. */
export function Example({ actions }: { actions: WelcomeActions }) {
  const [shown, look] = useExample(actions);
  return (
    <section class="welcome-example" aria-labelledby="example" id="example-story">
      <h2 id="example">
        <Say id="welcome-example" />
      </h2>
      {shown.state === 'loading' && (
        <p class="soft" role="status">
          <Say id="welcome-example-loading" />
        </p>
      )}
      {shown.state === 'failed' && (
        <p class="fault" role="alert">
          <Say id="welcome-example-failed" />{' '}
          <button type="button" class="button" onClick={() => look(null)}>
            <Say id="try-again" />
          </button>
        </p>
      )}
      {shown.state === 'shown' && <Story report={shown.report} onAgainst={look} />}
    </section>
  );
}

function useExample(actions: WelcomeActions): [Shown, (against: number | null) => void] {
  const [shown, setShown] = useState<Shown>({ state: 'loading' });
  const look = useCallback(
    (against: number | null) =>
      void actions.report(against).then(
        report => setShown({ state: 'shown', report }),
        () => setShown({ state: 'failed' }),
      ),
    [actions],
  );
  useEffect(() => look(null), [look]);
  return [shown, look];
}

function Story({ report, onAgainst }: { report: Report; onAgainst(versionId: number): void }) {
  const { page, article, changes, copies } = report;
  const copy = copies.find(({ relation }) => relation === 'copy');
  return (
    <>
      <div class="welcome-story-head">
        <p class="soft small" dir="auto">
          {page.site}
        </p>
        <h3 class="paper-words" dir="auto" lang={languageTag(page.language) ?? undefined}>
          {page.title}
        </h3>
        <p class="sum" role="status">
          {summary(report, false)
            .slice(0, 2) // the page's own history; its copy is told below
            .map(told => (
              <>
                <SayTold told={told} />{' '}
              </>
            ))}
        </p>
        {changes !== null && article?.carries != null && (
          <p>
            <a class="button primary" href={exampleAddress(changes.from, article.carries)}>
              <Say id="welcome-compare" />
            </a>
          </p>
        )}
      </div>
      {changes !== null && <WhatChanged report={report} changes={changes} />}
      {article !== null && (
        <section aria-labelledby="example-versions">
          <h2 id="example-versions">
            <Say id="versions-title" />
          </h2>
          <Timeline
            versions={article.versions}
            against={changes?.from ?? null}
            pageIsUnknown={article.carries === null}
            onAgainst={onAgainst}
          />
        </section>
      )}
      {copy !== undefined && <CopyOf copy={copy} carries={article?.carries ?? null} />}
    </>
  );
}

/** Where else the story stands, with the way to compare. */
function CopyOf({ copy, carries }: { copy: Copy; carries: number | null }) {
  return (
    <section aria-labelledby="example-copy">
      <h2 id="example-copy">
        <Say id="elsewhere-title" />
      </h2>
      <p>
        <b dir="auto">{copy.site}</b>
        {' · '}
        <span class="paper-words" dir="auto">
          {copy.title}
        </span>
      </p>
      <p class="soft small">
        <CopyShares copy={copy} />
      </p>
      <CopyDiffers differs={copy.differs} />
      {carries !== null && (
        <p>
          <a href={exampleAddress(copy.versionId, carries)}>
            <Say id="copy-compare-with" values={{ site: copy.site }} />
          </a>
        </p>
      )}
    </section>
  );
}
