import type { Passage, Reworked } from '@/lib/model/report';
import { languageTag } from '@/lib/basics/language-tag';
import { Say, useWords } from '../words/Say';
import { FirstOf } from './FirstOf';

interface Props {
  /** All that the two texts share; only what was reworded is shown. */
  readonly passages: readonly Passage[];
  /** Paragraphs of the page, and its language. */
  readonly paragraphs: readonly string[];
  readonly language: string | null;
}

// A screen of the popup; the rest unfolds.
const FIRST = 3;

/**
 * Passages that read otherwise in the other text: the page's words, the words there, and how many they have in common.
 * Folded at first; renders nothing where there is none.
 */
export function Reworded({ passages, paragraphs, language }: Props) {
  const words = useWords();
  const reworded = passages.filter(isReworded);
  if (reworded.length === 0) return null;
  const count = reworded.length;
  return (
    <details class="fold">
      <summary>
        <Say id="reworded-fold" values={{ count }} />
      </summary>
      <FirstOf
        first={FIRST}
        showAll={words.text('reworded-all', { count })}
        all={reworded.map((passage, at) => (
          <RewordedPassage
            key={at}
            passage={passage}
            text={paragraphs[passage.b.paragraph]?.slice(passage.b.from, passage.b.to) ?? ''}
            language={language}
          />
        ))}
      />
    </details>
  );
}

type RewordedIn = Passage & { readonly reworked: Reworked };

function isReworded(passage: Passage): passage is RewordedIn {
  return passage.reworked !== undefined;
}

function RewordedPassage(props: { passage: RewordedIn; text: string; language: string | null }) {
  const { words, reworked } = props.passage;
  return (
    <li class="card">
      <p class="paper-words" dir="auto" lang={languageTag(props.language) ?? undefined}>
        {props.text}
      </p>
      <p class="soft small">
        <Say id="reworded-there" values={{ shared: reworked.shared, words }} />
      </p>
      <p class="paper-words soft" dir="auto">
        {reworked.text}
      </p>
    </li>
  );
}
