import { Fragment } from 'preact';
import type { Piece } from './diff-pieces';

/** Runs of text, with what came and what went marked for the eye and said for the ear. */
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

/**
 * Words that only B has. Screen readers seldom say that they are in an `ins`, so words say it. With a
 * direction of their own these have no say in that of the text around them, which is `auto`.
 */
function Added({ text, cosmetic }: Piece) {
  return (
    <ins class={cosmetic && 'cosmetic'}>
      <span class="unseen" lang="en" dir="ltr">
        added:{' '}
      </span>
      {text}
      <span class="unseen" lang="en" dir="ltr">
        {' '}
        (end){' '}
      </span>
    </ins>
  );
}

/** Words that only A has. */
function Removed({ text, cosmetic }: Piece) {
  return (
    <del class={cosmetic && 'cosmetic'}>
      <span class="unseen" lang="en" dir="ltr">
        removed:{' '}
      </span>
      {text}
      <span class="unseen" lang="en" dir="ltr">
        {' '}
        (end){' '}
      </span>
    </del>
  );
}
