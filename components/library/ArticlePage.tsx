import { useEffect, useState } from 'preact/hooks';
import { versionText } from '../words/told';
import { publishedText, seenText } from '../times-told';
import { webLink } from '../web-link';
import { Say, useWords } from '../words/Say';
import { corpusNameText, sourceText } from '../words/stored-words';
import type { LibraryActions, OpenedArticle } from './actions';

interface Props {
  readonly id: number;
  readonly actions: LibraryActions;
  /** Rises with each deletion and undo, upon which the article is read again. */
  readonly turn: number;
  onBack(): void;
  onDelete(versionIds: readonly number[], title: string): void;
  onSaveHistory(articleId: number): void;
}

type Opened = OpenedArticle | 'loading' | 'missing' | 'failed';

/** One article: each version with its text, times and source. */
export function ArticlePage({ id, actions, turn, onBack, onDelete, onSaveHistory }: Props) {
  const [opened, setOpened] = useState<Opened>('loading');
  useEffect(() => {
    actions.article(id).then(
      found => setOpened(found ?? 'missing'),
      () => setOpened('failed'),
    );
  }, [actions, id, turn]);
  return (
    <>
      <button type="button" class="button" onClick={onBack}>
        <Say id="library-back" />
      </button>
      {typeof opened === 'string' ? (
        <p role="status">
          <Say id={`library-article-${opened}`} />
        </p>
      ) : (
        <Versions opened={opened} onDelete={onDelete} onSaveHistory={onSaveHistory} />
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
      {versions.length > 1 && <ComparePair opened={opened} />}
      <ol>
        {versions.map(each => (
          <OneVersion
            key={each.version.id}
            {...each}
            opened={opened}
            onDelete={() => onDelete([each.version.id], title)}
          />
        ))}
      </ol>
    </article>
  );
}

/** Any two versions, opened in the compare page. */
function ComparePair({ opened: { versions } }: { opened: OpenedArticle }) {
  const words = useWords();
  const [pair, setPair] = useState({ a: versions[0].version.id, b: versions[versions.length - 1].version.id });
  return (
    <div class="filters">
      {(['a', 'b'] as const).map(side => (
        <label key={side}>
          <Say id={`library-compare-${side}`} />
          <select
            value={pair[side]}
            onChange={event => setPair({ ...pair, [side]: Number(event.currentTarget.value) })}
          >
            {versions.map(({ version }) => (
              <option key={version.id} value={version.id}>
                {versionText(words, version.name)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <a class="button primary" href={`/compare.html?a=v:${pair.a}&b=v:${pair.b}`}>
        <Say id="library-compare" />
      </a>
    </div>
  );
}

type OneProps = OpenedArticle['versions'][number] & { readonly opened: OpenedArticle; onDelete(): void };

function OneVersion({ version, text, opened, onDelete }: OneProps) {
  const words = useWords();
  const corpus = opened.corpora.find(({ id }) => id === version.corpusId);
  const link = webLink(version.url);
  const told = [seenText(words, version), publishedText(words, version), sourceText(words, version.source)];
  return (
    <li class="stored-version">
      <h2>
        <bdi>{versionText(words, version.name)}</bdi>
      </h2>
      <p class="soft small">
        <bdi>{told.filter(each => each !== null).join(' · ')}</bdi>
        {corpus && (
          <>
            {' '}
            · <bdi>{corpusNameText(words, corpus)}</bdi>
          </>
        )}
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
