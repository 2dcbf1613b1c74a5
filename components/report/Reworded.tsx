import type { Passage } from '@/lib/model/report';
import { languageTag } from '../language-tag';
import { counted, grouped } from '../number-words';
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

/** Passages that read otherwise in the other text: the page's words, the words there, and how many they have in common. Folded; nothing without any. */
export function Reworded({ passages, paragraphs, language }: Props) {
  const rows = passages.flatMap(({ b, words, reworked }, at) =>
    reworked === undefined
      ? []
      : [
          <li key={at} class="card">
            <p class="paper-words" dir="auto" lang={languageTag(language)}>
              {paragraphs[b.paragraph]?.slice(b.from, b.to)}
            </p>
            <p class="soft small">
              reads there, with {grouped(reworked.shared)} of these {counted(words, 'word')}:
            </p>
            <p class="paper-words soft" dir="auto">
              {reworked.text}
            </p>
          </li>,
        ],
  );
  if (rows.length === 0) return null;
  return (
    <details class="fold">
      <summary>{counted(rows.length, 'passage')} reworded</summary>
      <FirstOf all={rows} first={FIRST} one="passage" many="passages" />
    </details>
  );
}
