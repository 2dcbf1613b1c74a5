import { useState } from 'preact/hooks';
import type { Copy, Report } from '@/lib/model/report';
import { OutLink } from '../OutLink';
import { seenText, storedPublishedText } from '../times-told';
import { webLink } from '../web-link';
import { Say, useWords } from '../words/Say';
import { provenanceText } from '../words/stored-words';
import { moment } from '../words/times';
import { versionText } from '../words/told';
import type { Words } from '../words/words';
import { CopyDiffers } from './CopyDiffers';
import { CopyShares } from './CopyShares';
import { SharedTold } from './SharedTold';
import type { Consent } from './use-consent';
import { byTime, earliestOf, type EarliestTime } from './earliest';
import { FirstOf } from './FirstOf';
import { isHighlighted, type Highlighting } from './highlighting';
import { Reworded } from './Reworded';
import { ShareStrip } from './ShareStrip';

// A wire story may stand in sixty papers: two screens of the popup, the rest on request.
const FIRST = 6;

interface Props {
  readonly report: Report;
  readonly highlighting: Highlighting;
  readonly consent: Consent;
  onCompare(versionId: number): void;
  onHighlight(against: number | null): void;
}

/** Other articles that share words with the page, strongest first. */
export function Elsewhere(props: Props) {
  const words = useWords();
  const { copies, unread } = props.report;
  const [isByTime, orderByTime] = useState(false);
  const earliest = earliestOf(props.report);
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        <span>
          <Say id="elsewhere-title" />
        </span>
        <span>
          {copies.length}
          {unread > 0 && '+'}
        </span>
      </h2>
      {copies.length > 1 && (
        <button type="button" class="link-button small" onClick={() => orderByTime(!isByTime)}>
          <Say id={isByTime ? 'copy-order-likeness' : 'copy-order-time'} />
        </button>
      )}
      {earliest?.articleId === null && (
        <p class="soft small">
          <Say id="page-earliest" values={{ time: timeText(words, earliest.time) }} />
        </p>
      )}
      <FirstOf
        key={String(isByTime)}
        first={FIRST}
        showAll={words.text('elsewhere-all', { count: copies.length })}
        all={(isByTime ? byTime(copies) : copies).map(copy => (
          <CopyCard
            key={copy.articleId}
            {...props}
            copy={copy}
            earliest={earliest?.articleId === copy.articleId ? earliest.time : null}
          />
        ))}
      />
      {unread > 0 && (
        <p class="soft small">
          <Say id="elsewhere-unread" values={{ count: unread }} />
        </p>
      )}
    </section>
  );
}

function timeText(words: Words, { which, time }: EarliestTime): string {
  return words.text(which === 'seen' ? 'time-seen' : 'time-published-claimed', { time: moment(words, time) });
}

/** `earliest`: its time, where none of the others has an earlier one; else `null`. */
function CopyCard(props: Props & { copy: Copy; earliest: EarliestTime | null }) {
  const { copy, report, earliest } = props;
  const words = useWords();
  return (
    <li class="card">
      <p class="copy-head">
        <b dir="auto">{copy.site}</b>
        <span class="soft">
          <Say id={`relation-${copy.relation}`} />
        </span>
      </p>
      <CopyTitle copy={copy} />
      <ShareStrip paragraphs={report.page.paragraphs} passages={copy.passages} />
      <p class="soft small">
        <CopyShares copy={copy} />
      </p>
      <CopyDiffers differs={copy.differs} />
      {earliest !== null && (
        <p class="soft small">
          <Say id="copy-earliest" values={{ time: timeText(words, earliest) }} />
        </p>
      )}
      <Reworded passages={copy.passages} paragraphs={report.page.paragraphs} language={report.page.language} />
      <p class="copy-foot">
        <span class="soft">{about(words, copy, report)}</span>
        <HighlightButton {...props} />
        <button
          type="button"
          class="link-button small"
          aria-label={words.text('copy-compare-with', { site: copy.site })}
          onClick={() => props.onCompare(copy.versionId)}
        >
          <Say id="copy-compare" />
        </button>
      </p>
      {props.consent.asking === copy.versionId && (
        <SharedTold onAgree={props.consent.agree} onRefuse={props.consent.refuse} />
      )}
    </li>
  );
}

function CopyTitle({ copy: { url, title } }: { copy: Copy }) {
  const link = webLink(url);
  const shown = title || <Say id="copy-untitled" />;
  return (
    <p class="copy-title paper-words" dir="auto">
      {link === null ? shown : <OutLink url={link}>{shown}</OutLink>}
    </p>
  );
}

function HighlightButton({ copy, highlighting, consent, onHighlight }: Props & { copy: Copy }) {
  const words = useWords();
  if (copy.passages.length === 0) return null;
  const isOn = isHighlighted(highlighting, copy.versionId);
  return (
    <button
      type="button"
      class="link-button small"
      aria-label={words.text(isOn ? 'copy-unhighlight-of' : 'copy-highlight-of', { site: copy.site })}
      onClick={() => (isOn ? onHighlight(null) : consent.ask(copy.versionId, () => onHighlight(copy.versionId)))}
    >
      <Say id={isOn ? 'copy-unhighlight' : 'copy-highlight'} />
    </button>
  );
}

function fromText(words: Words, { from, corpus, source }: Copy): string {
  return provenanceText(words, from ?? { name: corpus, source, file: null, kept: false });
}

/** When the copy was published and seen, where it comes from, and which version it carries. */
function about(words: Words, copy: Copy, report: Report): string {
  const times = [storedPublishedText(words, copy), seenText(words, copy)].filter(Boolean);
  const told = times.length === 0 ? [words.text('time-unknown')] : times;
  return [...told, carried(words, copy, report), fromText(words, copy)].filter(Boolean).join(' · ');
}

/**
 * Which version is carried. Said of copies only: a shared quote carries no version. Where the page has several
 * versions, the copy carries one of them; else the page carries one of the copy's. Where one text alone could be
 * carried, nothing is asked.
 */
function carried(words: Words, { relation, carries }: Copy, { article }: Report): string | null {
  if (relation === 'passages' || relation === 'quotes') return null;
  const versions = article?.versions ?? [];
  if (carries === null) {
    return versions.length > 1 ? words.text('copy-carries-undecided') : null;
  }
  const isOurs = versions.some(({ id }) => id === carries.versionId);
  const version = versionText(words, carries.name);
  return words.text(isOurs ? 'copy-carries-ours' : 'copy-carried-by-page', { version });
}
