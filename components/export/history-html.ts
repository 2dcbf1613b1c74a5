/** The history of one article as one HTML file that needs nothing else. */
import type { CorpusEntry, TextWithBeside, Version } from '@/lib/model/article';
import { languageTag } from '@/lib/basics/language-tag';
import type { Comparison } from '../compare/comparison';
import { DOCUMENT_STYLE } from '../compare/export-html';
import { webLink } from '../web-link';
import { corpusNameText, licenceText, sourceText } from '../words/stored-words';
import { universalMoment } from '../words/times';
import { versionText } from '../words/told';
import type { Words } from '../words/words';
import { changeHtml } from './change-html';
import { escaped } from './escaped';

/** A version with what it changed in the one before it; `null` for the first. */
export interface Step {
  readonly version: Version;
  readonly text: TextWithBeside;
  readonly comparison: Comparison | null;
  readonly corpus: CorpusEntry | null;
}

export interface ArticleHistory {
  readonly site: string;
  readonly language: string | null;
  /** Oldest first; at least one. */
  readonly steps: readonly Step[];
}

/** No script, nothing loaded, as its own policy says. Every foreign string is escaped. */
export function historyHtml(words: Words, { site, language, steps }: ArticleHistory): string {
  const title = escaped(steps[steps.length - 1].version.titles.at(-1) || words.text('without-headline'));
  const tag = languageTag(language);
  const count = words.text('history-count', { count: steps.length });
  return `<!doctype html>
<html lang="${words.locale}" dir="${words.direction}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${DOCUMENT_STYLE}${STYLE}</style>
<main>
<h1 dir="auto">${title}</h1>
<p><bdi>${escaped(site)}</bdi> · ${escaped(count)}</p>
${steps.map(step => stepHtml(words, step, tag)).join('\n')}
</main>
</html>
`;
}

const STYLE = `
main{max-width:44em}
section{border-block-start:1px solid var(--line);padding-block:1em}
h2{font-size:16px;margin:0}
.about,small,summary{color:var(--soft)}
.text{font:16px/1.6 Georgia,serif}
`;

function stepHtml(words: Words, { version, text, comparison, corpus }: Step, language: string | null): string {
  const whole = `<div class="text"${language === null ? '' : ` lang="${language}"`}>${textHtml(text)}</div>`;
  const summary = escaped(words.text('history-text', { words: version.words }));
  const body =
    comparison === null
      ? whole
      : `<div class="text">${changeHtml(words, comparison)}</div>
<details><summary>${summary}</summary>${whole}</details>`;
  return `<section>
<h2><bdi>${escaped(versionText(words, version.name))}</bdi></h2>
<p class="about">${aboutHtml(words, version, corpus)}</p>
${body}
</section>`;
}

/** When it was seen and published, where it comes from, where it stood. */
function aboutHtml(words: Words, version: Version, corpus: CorpusEntry | null): string {
  const link = webLink(version.url);
  const { seenAt, seenAgainAt, publishedAt, modifiedAt } = version;
  const times = [
    ['time-seen', seenAt],
    ['history-seen-again', seenAgainAt],
    ['time-published-claimed', publishedAt],
    ['history-modified', modifiedAt],
  ] as const;
  const told = times.flatMap(([id, time]) => (time === null ? [] : [words.text(id, { time: universalMoment(time) })]));
  const from = corpus === null ? [] : [corpusNameText(words, corpus), licenceText(words, corpus.licence)];
  const named = [...told, sourceText(words, version.source), ...from].filter(Boolean);
  const linked = link === null ? [] : [`<a href="${escaped(link)}" rel="noreferrer">${escaped(link)}</a>`];
  return [...named.map(escaped), ...linked].map(part => `<bdi>${part}</bdi>`).join(' · ');
}

function textHtml({ title, paragraphs }: TextWithBeside): string {
  const heading = title === '' ? '' : `<h3 dir="auto">${escaped(title)}</h3>\n`;
  return heading + paragraphs.map(each => `<p dir="auto">${escaped(each)}</p>`).join('\n');
}
