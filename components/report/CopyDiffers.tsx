import type { Copy, CopyDifference } from '@/lib/model/report';
import { clauses } from '../words/numbers';
import { Say, useWords } from '../words/Say';
import type { Words } from '../words/words';

/** Kinds that are named; more would be a list to skip. */
const NAMED = 3;

/** In one line, what a copy says otherwise than the page; the line is there before it is known. */
export function CopyDiffers({ differs }: Pick<Copy, 'differs'>) {
  if (differs === null) return null;
  return differs === 'unasked' ? <span class="bone bone-line" aria-hidden="true" /> : <Told differs={differs} />;
}

function Told({ differs }: { differs: CopyDifference }) {
  const words = useWords();
  const differences = differencesOf(words, differs);
  return (
    <p class="soft small">
      {differences.length === 0 ? (
        <Say id="differs-none" />
      ) : (
        <Say id="differs" values={{ differences: clauses(words, differences) }} />
      )}
    </p>
  );
}

function differencesOf(words: Words, { edited, added, removed, kinds }: CopyDifference): string[] {
  const named = kinds.slice(0, NAMED).map(kind => words.text(`kind-${kind}`));
  const told: readonly [number, string][] = [
    [
      edited,
      named.length === 0
        ? words.text('differs-edited', { count: edited })
        : words.text('differs-edited-kinds', { count: edited, kinds: clauses(words, named) }),
    ],
    [added, words.text('differs-added', { count: added })],
    [removed, words.text('differs-removed', { count: removed })],
  ];
  return told.filter(([count]) => count > 0).map(([, text]) => text);
}
