import { Say, useWords } from '../words/Say';
import { moment } from '../words/times';
import type { Followed } from './changes-actions';

/** The articles that are looked at again, with when and what came of it. */
export function FollowedList({
  followed,
  onUnfollow,
}: {
  followed: readonly Followed[];
  onUnfollow(address: string): void;
}) {
  const words = useWords();
  if (followed.length === 0) return null;
  return (
    <section aria-labelledby="followed">
      <h2 id="followed">
        <Say id="changes-followed-title" />
      </h2>
      <p class="soft small">
        <Say id="follow-how" />
      </p>
      <ul class="followed">
        {followed.map(article => (
          <li key={article.address}>
            <p class="paper-words">
              <bdi>{article.title || words.text('without-headline')}</bdi>
            </p>
            <p class="soft small">
              <span dir="ltr">{article.site}</span> · <Last article={article} /> · <Next article={article} />{' '}
              <button
                type="button"
                class="link-button"
                aria-label={words.text('changes-unfollow-spoken', { title: article.title })}
                onClick={() => onUnfollow(article.address)}
              >
                <Say id="changes-unfollow" />
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Last({ article: { last, lookedAt } }: { article: Followed }) {
  const words = useWords();
  if (last === null || lookedAt === null) return <Say id="changes-followed-not-yet" />;
  if (last === 'revoked') return <Say id="changes-followed-last-revoked" />;
  return <Say id={`changes-followed-last-${last}`} values={{ when: whenText(words, lookedAt) }} />;
}

function Next({ article: { nextAt } }: { article: Followed }) {
  const words = useWords();
  if (nextAt === null) return <Say id="changes-followed-ended" />;
  return <Say id="changes-followed-next" values={{ when: whenText(words, nextAt) }} />;
}

const whenText = (words: Parameters<typeof moment>[0], at: number) => moment(words, new Date(at).toISOString());
