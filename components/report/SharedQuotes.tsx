import type { QuoteMatch, Report } from '@/lib/model/report';
import { listed } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import type { Words } from '../words/words';
import { FirstOf } from './FirstOf';

// A screen of the popup; the rest unfolds.
const FIRST = 4;

/** Quotes on the page that also stand elsewhere, each once, and how they read there. */
export function SharedQuotes({ report }: { report: Report }) {
  const words = useWords();
  const rows = bySpeaker(report.quotes).map((quotes, at) => <QuoteRow key={at} quotes={quotes} report={report} />);
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">
        <span>
          <Say id="quotes-title" />
        </span>
        <span>{rows.length}</span>
      </h2>
      <FirstOf all={rows} first={FIRST} showAll={words.text('quotes-all', { count: rows.length })} />
    </section>
  );
}

/** The same words of the same speaker in one row: a wire story's quotes stand in a dozen papers. */
function bySpeaker(quotes: readonly QuoteMatch[]): QuoteMatch[][] {
  const groups = new Map<string, QuoteMatch[]>();
  for (const quote of quotes) {
    const key = JSON.stringify([quote.text, quote.speaker]);
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups.values()];
}

function QuoteRow({ quotes, report }: { quotes: readonly QuoteMatch[]; report: Report }) {
  const words = useWords();
  const [{ text, speaker }] = quotes;
  const same = quotes.filter(({ drift }) => drift === 'same');
  const drifted = quotes.filter(({ drift }) => drift !== 'same');
  const sites = [...new Set(same.map(quote => siteOf(words, quote, report)))];
  return (
    <li class="card">
      <p class="paper-words" dir="auto">
        <Say id="quoted" values={{ text }} />
      </p>
      <p class="soft small">
        <Speaker speaker={speaker} sites={sites} />
      </p>
      {drifted.map((quote, at) => (
        <Drifted key={at} quote={quote} site={siteOf(words, quote, report)} />
      ))}
    </li>
  );
}

/** Who said it, and where it stands in the same words. */
function Speaker({ speaker, sites }: { speaker: string | null; sites: readonly string[] }) {
  const words = useWords();
  const list = listed(words, sites);
  if (speaker === null)
    return sites.length === 0 ? (
      <Say id="quote-speaker-unnamed" />
    ) : (
      <Say id="quote-same-at-unnamed" values={{ sites: list }} />
    );
  if (sites.length === 0) {
    return <Say id="quote-speaker" values={{ speaker }} />;
  }
  return <Say id="quote-same-at" values={{ speaker, sites: list }} />;
}

function Drifted({ quote: { text, speaker, other, drift }, site }: { quote: QuoteMatch; site: string }) {
  const isAnother = other.speaker !== null && other.speaker !== speaker;
  return (
    <>
      <p class="soft small">
        {isAnother ? (
          <Say id={`quote-at-${drift}-by`} values={{ site, speaker: other.speaker }} />
        ) : (
          <Say id={`quote-at-${drift}`} values={{ site }} />
        )}
      </p>
      {other.text !== text && (
        <p class="paper-words soft" dir="auto">
          <Say id="quoted" values={{ text: other.text }} />
        </p>
      )}
    </>
  );
}

function siteOf(words: Words, quote: QuoteMatch, report: Report): string {
  const copy = report.copies.find(({ articleId }) => articleId === quote.other.articleId);
  return copy?.site ?? words.text('quote-other-article');
}
