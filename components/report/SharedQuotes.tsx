import type { QuoteMatch, Report } from '@/lib/model/report';
import { listed } from '../number-words';
import { FirstOf } from './FirstOf';

const DRIFT: Readonly<Record<QuoteMatch['drift'], string>> = {
  same: 'in the same words',
  reworded: 'in other words',
  reattributed: 'from another speaker',
  shortened: 'shorter',
};

// A screen of the popup; the rest unfolds.
const FIRST = 4;

/** Quotes on the page that also stand elsewhere, each once, and how they read there. */
export function SharedQuotes({ report }: { report: Report }) {
  const rows = grouped(report.quotes).map((quotes, at) => <QuoteRow key={at} quotes={quotes} report={report} />);
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">
        <span>Quotes</span>
        <span>{rows.length}</span>
      </h2>
      <FirstOf all={rows} first={FIRST} one="quote" many="quotes" />
    </section>
  );
}

/** The same words of the same speaker in one row: a wire story's quotes stand in a dozen papers. */
function grouped(quotes: readonly QuoteMatch[]): QuoteMatch[][] {
  const groups = new Map<string, QuoteMatch[]>();
  for (const quote of quotes) {
    const key = JSON.stringify([quote.text, quote.speaker]);
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups.values()];
}

function QuoteRow({ quotes, report }: { quotes: readonly QuoteMatch[]; report: Report }) {
  const [{ text, speaker }] = quotes;
  const same = quotes.filter(({ drift }) => drift === 'same');
  const sites = [...new Set(same.map(quote => siteOf(quote, report)))];
  return (
    <li class="card">
      <p class="paper-words" dir="auto">
        “{text}”
      </p>
      <p class="soft small">
        <bdi>{speaker ?? 'no speaker named'}</bdi>
        {sites.length > 0 && (
          <>
            {' '}
            · <bdi>{listed(sites)}</bdi>: {DRIFT.same}
          </>
        )}
      </p>
      {quotes
        .filter(({ drift }) => drift !== 'same')
        .map((quote, at) => (
          <Drifted key={at} quote={quote} site={siteOf(quote, report)} />
        ))}
    </li>
  );
}

function Drifted({ quote: { text, speaker, other, drift }, site }: { quote: QuoteMatch; site: string }) {
  return (
    <>
      <p class="soft small">
        <bdi>{site}</bdi>: {DRIFT[drift]}
        {other.speaker !== null && other.speaker !== speaker && (
          <>
            , <bdi>{other.speaker}</bdi>
          </>
        )}
      </p>
      {other.text !== text && (
        <p class="paper-words soft" dir="auto">
          “{other.text}”
        </p>
      )}
    </>
  );
}

function siteOf(quote: QuoteMatch, report: Report): string {
  return report.copies.find(({ articleId }) => articleId === quote.other.articleId)?.site ?? 'another article';
}
