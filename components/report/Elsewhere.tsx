import type { Copy, Relation, Report } from '@/lib/model/report';
import { counted, percent } from '../number-words';
import { moment } from '../time-words';
import { webLink } from '../web-link';
import { FirstOf } from './FirstOf';
import { isMarked, type Marking } from './Foot';
import { Reworded } from './Reworded';
import { ShareStrip } from './ShareStrip';
import { named } from './summary';

const RELATION: Readonly<Record<Relation, string>> = {
  version: 'the same story, another address',
  copy: 'the same article',
  adapted: 'adapted copy',
  series: 'the same form, other facts',
  passages: 'shares passages',
  quotes: 'shares quotes',
};

// A wire story may stand in sixty papers: two screens of the popup, the rest on request.
const FIRST = 6;

interface Props {
  readonly report: Report;
  readonly marking: Marking;
  onCompare(versionId: number): void;
  onMark(against: number | null): void;
}

/** Other articles that share words with the page, strongest first. */
export function Elsewhere(props: Props) {
  const { report } = props;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        <span>Elsewhere</span>
        <span>
          {report.copies.length}
          {report.unread > 0 && '+'}
        </span>
      </h2>
      <FirstOf
        first={FIRST}
        one="article"
        many="articles"
        all={report.copies.map(copy => (
          <CopyCard key={copy.articleId} {...props} copy={copy} />
        ))}
      />
      {report.unread > 0 && (
        <p class="soft small">
          At least {counted(report.unread, 'further article')} may share much with this page;{' '}
          {report.unread === 1 ? 'it was' : 'they were'} not compared.
        </p>
      )}
    </section>
  );
}

function CopyCard({ copy, report, marking, onCompare, onMark }: Props & { copy: Copy }) {
  const link = webLink(copy.url);
  const title = copy.title || 'without a headline';
  const isOn = isMarked(marking, copy.versionId);
  return (
    <li class="card">
      <p class="copy-head">
        <b dir="auto">{copy.site}</b>
        <span class="soft">{RELATION[copy.relation]}</span>
      </p>
      <p class="copy-title paper-words" dir="auto">
        {link === null ? (
          title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </p>
      <ShareStrip paragraphs={report.page.paragraphs} passages={copy.passages} />
      <p class="soft small">
        {percent(copy.pageInCopy)} of this page stands there in the same words, {percent(copy.copyInPage)} of the other
        here
      </p>
      <Reworded passages={copy.passages} paragraphs={report.page.paragraphs} language={report.page.language} />
      <p class="copy-foot">
        <span class="soft">{[times(copy), carried(copy, report)].filter(Boolean).join(' · ')}</span>
        {copy.passages.length > 0 && (
          <button
            type="button"
            class="link-button small"
            aria-label={`${isOn ? 'Unmark' : 'Mark here'} what ${copy.site} shares`}
            onClick={() => onMark(isOn ? null : copy.versionId)}
          >
            {isOn ? 'Unmark' : 'Mark here'}
          </button>
        )}
        <button
          type="button"
          class="link-button small"
          aria-label={`Compare with ${copy.site}`}
          onClick={() => onCompare(copy.versionId)}
        >
          Compare
        </button>
      </p>
    </li>
  );
}

function times({ publishedAt, seenAt }: Copy): string {
  const parts = [publishedAt && `published ${moment(publishedAt)} (says the page)`, seenAt && `seen ${moment(seenAt)}`];
  return parts.filter(Boolean).join(' · ') || 'no time known';
}

// Said of copies only: a shared quote carries no version. Where the page has several versions, the
// copy carries one of them; else the page carries one of the copy's. Where one text alone could be carried, nothing is asked.
function carried({ relation, carries }: Copy, { article }: Report): string | null {
  if (relation === 'passages' || relation === 'quotes') return null;
  if (carries === null)
    return article !== null && article.versions.length > 1 ? 'which version it carries: undecided' : null;
  const isOurs = article?.versions.some(({ id }) => id === carries.versionId) ?? false;
  return isOurs ? `carries the text of ${named(carries.label)}` : `the page carries its ${named(carries.label)}`;
}
