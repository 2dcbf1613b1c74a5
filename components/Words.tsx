import { Fragment } from 'preact';
import type { Piece } from './diff-pieces';
import { Say, useWords } from './words/Say';

/** Runs of text, with what came and what went set off for the eye and said for the ear. */
export function Words({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={at}>
          {piece.in === 'both' && piece.text}
          {piece.in === 'a' && <Removed {...piece} />}
          {piece.in === 'b' && <Added {...piece} />}
          {piece.in === 'a' && pieces[at + 1]?.in === 'b' && ' '}
        </Fragment>
      ))}
    </>
  );
}

/** Words that only B has. Screen readers seldom say that they are in an `ins`, so words say it. */
function Added({ text, cosmetic }: Piece) {
  return (
    <ins class={cosmetic && 'cosmetic'}>
      <Begin id="ear-added" />
      {text}
      <End />
    </ins>
  );
}

/** Words that only A has. */
function Removed({ text, cosmetic }: Piece) {
  return (
    <del class={cosmetic && 'cosmetic'}>
      <Begin id="ear-removed" />
      {text}
      <End />
    </del>
  );
}

// Words for the ear have a direction of their own, so that they have no say in that of the paragraph, which is `auto`.

function Begin({ id }: { id: 'ear-added' | 'ear-removed' }) {
  const { locale, direction } = useWords();
  return (
    <span class="unseen" lang={locale} dir={direction}>
      <Say id={id} />{' '}
    </span>
  );
}

function End() {
  const { locale, direction } = useWords();
  return (
    <span class="unseen" lang={locale} dir={direction}>
      {' '}
      <Say id="ear-end" />{' '}
    </span>
  );
}
