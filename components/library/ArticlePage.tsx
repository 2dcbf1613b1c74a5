import { useEffect, useState } from 'preact/hooks';
import type { History } from '../compare/comparison';
import { HistoryChart } from '../compare/HistoryChart';
import { seenText, storedPublishedText } from '../times-told';
import { webLink } from '../web-link';
import { Say, useWords } from '../words/Say';
import { provenanceText, sourceText } from '../words/stored-words';
import { versionText } from '../words/told';
import type { LibraryActions, OpenedArticle, OpenedVersion } from './actions';
import { Copies } from './Copies';

interface Props {
  readonly id: number;
  readonly actions: LibraryActions;
  /** Rises with each deletion and undo, upon which the article is read again. */
  readonly turn: number;
  onBack(): void;
  onOpen(id: number): void;
  onDelete(versionIds: readonly number[], title: string): void;
  onSaveHistory(articleId: number): void;
}

type Opened = OpenedArticle | 'loading' | 'missing' | 'failed';

/** One article: each version with its text, times and source. */
export function ArticlePage({ id, actions, turn, onBack, onOpen, onDelete, onSaveHistory }: Props) {
  const [opened, setOpened] = useState<Opened>('loading');
  useEffect(() => {
    let isAsked = true;
    const show = (next: Opened) => isAsked && setOpened(next);
    actions.article(id).then(
      found => show(found ?? 'missing'),
      () => show('failed'),
    );
    return () => {
      isAsked = false;
    };
  }, [actions, id, turn]);
  return (
    <>
      <button type="button" class="button" onClick={onBack}>
        <Say id="library-back" />
      </button>
      {typeof opened === 'string' ? (
        <div role="status">
          <h1>
            <Say id={`library-article-${opened}`} />
          </h1>
        </div>
      ) : (
        <>
          <Versions opened={opened} onDelete={onDelete} onSaveHistory={onSaveHistory} />
          <Copies id={id} actions={actions} turn={turn} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

type VersionsProps = Pick<Props, 'onDelete' | 'onSaveHistory'> & { readonly opened: OpenedArticle };

function Versions({ opened, onDelete, onSaveHistory }: VersionsProps) {
  const { article, versions } = opened;
  const words = useWords();
  const title = versions[versions.length - 1].version.titles.at(-1) || words.text('without-headline');
  return (
    <article>
      <h1 class="paper-words" dir="auto">
        {title}
      </h1>
      <p class="soft">
        <bdi>{article.siteName}</bdi> · <Say id="library-versions" values={{ count: versions.length }} />
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => onSaveHistory(article.id)}>
          <Say id="export-history" />
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            onDelete(
              versions.map(({ version }) => version.id),
              title,
            )
          }
        >
          <Say id="library-delete-article" />
        </button>
      </div>
      {versions.length > 1 && <ComparePair key={keyOf(opened)} opened={opened} />}
      <ol>
        {versions.map(each => (
          <OneVersion key={each.version.id} {...each} onDelete={() => onDelete([each.version.id], title)} />
        ))}
      </ol>
    </article>
  );
}

/** A pair that was chosen is forgotten when one of its versions may be gone. */
function keyOf({ versions }: OpenedArticle): string {
  return versions.map(({ version }) => version.id).join(' ');
}

/** The versions in time, of which any two can be chosen and opened in the compare page. */
function ComparePair({ opened }: { opened: OpenedArticle }) {
  const { versions } = opened;
  const words = useWords();
  const history = useHistory(opened);
  const [pair, setPair] = useState({
    a: `v:${versions[0].version.id}`,
    b: `v:${versions[versions.length - 1].version.id}`,
  });
  return (
    <>
      {history !== null && (
        <HistoryChart
          history={history}
          {...pair}
          heat={[]}
          onChoose={(a, b) => setPair({ a, b })}
          onParagraph={() => undefined}
        />
      )}
      <div class="filters">
        {(['a', 'b'] as const).map(side => (
          <label key={side}>
            <Say id={`library-compare-${side}`} />
            <select value={pair[side]} onChange={event => setPair({ ...pair, [side]: event.currentTarget.value })}>
              {versions.map(({ version }) => (
                <option key={version.id} value={`v:${version.id}`}>
                  {versionText(words, version.name)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <a class="button primary" href={`/compare.html?a=${pair.a}&b=${pair.b}`}>
          <Say id="library-compare" />
        </a>
      </div>
    </>
  );
}

/** `null` until it is computed; without it the page still compares. */
function useHistory(opened: OpenedArticle): History | null {
  const [history, setHistory] = useState<History | null>(null);
  useEffect(() => {
    let isAsked = true;
    opened.history().then(
      found => isAsked && setHistory(found),
      () => undefined,
    );
    return () => {
      isAsked = false;
    };
  }, [opened]);
  return history;
}

type OneProps = OpenedVersion & { onDelete(): void };

function OneVersion({ version, text, from, onDelete }: OneProps) {
  const words = useWords();
  const link = webLink(version.url);
  const told = [
    seenText(words, version),
    storedPublishedText(words, { ...version, from }),
    provenanceText(words, from),
    [from.source, from.name].includes(version.source) ? null : sourceText(words, version.source),
  ];
  return (
    <li class="stored-version">
      <h2>
        <bdi>{versionText(words, version.name)}</bdi>
      </h2>
      <p class="soft small">
        {told
          .filter(each => each !== null)
          .map((each, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              <bdi>{each}</bdi>
            </span>
          ))}
      </p>
      {link !== null && (
        <p class="small">
          <a href={link} target="_blank" rel="noreferrer">
            <bdi>{link}</bdi>
          </a>
        </p>
      )}
      <details>
        <summary>
          <Say id="library-text" values={{ words: version.words }} />
        </summary>
        <div class="paper-words">
          {text?.paragraphs.map((paragraph, at) => (
            <p key={at} dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
      </details>
      <button
        type="button"
        class="button"
        onClick={onDelete}
        aria-label={words.text('library-delete-version-of', { version: versionText(words, version.name) })}
      >
        <Say id="library-delete-version" />
      </button>
    </li>
  );
}
