import type { Report } from '@/lib/model/report';
import { languageTag } from '@/lib/basics/language-tag';
import { ReasonChip } from '../BesideChanges';
import { Say, useWords } from '../words/Say';

/** How much of the page was read as the article's text; what was left beside it unfolds, with the reason. */
export function PageRead({ page }: { page: Report['page'] }) {
  const { read } = page;
  return (
    <section class="fine" aria-labelledby="read">
      <h2 id="read" class="unseen">
        <Say id="read-title" />
      </h2>
      {read.beside.length === 0 ? (
        <p class="soft small">
          <ReadLine read={read} />
        </p>
      ) : (
        <LeftOut page={page} />
      )}
      {read.otherArticles > 0 && (
        <p class="soft small">
          <Say id="read-other-articles" values={{ count: read.otherArticles }} />
        </p>
      )}
      {read.isCut && (
        <p class="soft small">
          <Say id="read-cut" />
        </p>
      )}
    </section>
  );
}

function LeftOut({ page: { read, language } }: { page: Report['page'] }) {
  return (
    <details class="fold">
      <summary>
        <ReadLine read={read} />
      </summary>
      <ul class="cards">
        {read.beside.map(({ text, reason }, at) => (
          <li class="card" key={at}>
            <ReasonChip reason={reason} />
            <span class="paper-words" dir="auto" lang={languageTag(language) ?? undefined}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ReadLine({ read }: { read: Report['page']['read'] }) {
  const words = useWords();
  const amounts = {
    paragraphs: words.text('read-paragraphs', { count: read.paragraphs }),
    words: words.text('read-words', { count: read.words }),
  };
  if (read.beside.length === 0) {
    return <Say id="read-line" values={amounts} />;
  }
  const blocks = words.text('read-blocks', { count: read.beside.length });
  return <Say id="read-line-beside" values={{ ...amounts, blocks }} />;
}
