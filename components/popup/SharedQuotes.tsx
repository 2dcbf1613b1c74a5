import type { QuoteMatch, Report } from '@/lib/report';
import { FirstOf } from './FirstOf';

const DRIFT: Readonly<Record<QuoteMatch['drift'], string>> = {
  same: 'in the same words',
  reworded: 'in other words',
  reattributed: 'from another speaker',
  shortened: 'shorter',
};

// A screen of the popup; the rest unfolds.
const FIRST = 4;

/** Quotes on the page that also stand elsewhere, and how they read there. */
export function SharedQuotes({ report }: { report: Report }) {
  const rows = report.quotes.map((quote, at) => <QuoteRow key={at} quote={quote} site={siteOf(quote, report)} />);
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

function QuoteRow({ quote, site }: { quote: QuoteMatch; site: string }) {
  return (
    <li class="card">
      <p class="paper-words" dir="auto">“{quote.text}”</p>
      <p class="soft small">
        <bdi>{quote.speaker ?? 'no speaker named'}</bdi> · <bdi>{site}</bdi>: {DRIFT[quote.drift]}
        {quote.other.speaker !== null && quote.other.speaker !== quote.speaker && <>, <bdi>{quote.other.speaker}</bdi></>}
      </p>
      {quote.drift !== 'same' && quote.other.text !== quote.text && (
        <p class="paper-words soft" dir="auto">“{quote.other.text}”</p>
      )}
    </li>
  );
}

function siteOf(quote: QuoteMatch, report: Report): string {
  return report.copies.find(({ articleId }) => articleId === quote.other.articleId)?.site ?? 'another article';
}
