import { Fragment } from 'preact';
import type { Told } from '@/lib/model/said';
import { SayTold, useWords } from './words/Say';

interface Props {
  readonly notes: readonly Told[];
  /** What stands between two notes, blanks included. */
  readonly between: string;
  readonly class: string;
}

/**
 * What changed, in words. The sentences are ours, the words in them are the paper's: each note runs as the
 * interface does, and a word of the paper as its own writing does.
 */
export function Notes({ notes, between, class: look }: Props) {
  const { locale, direction } = useWords();
  if (notes.length === 0) return null;
  return (
    <p class={look} dir={direction} lang={locale}>
      {notes.map((note, at) => (
        <Fragment key={at}>
          {at > 0 && between}
          <span dir={direction}>
            <SayTold told={note} />
          </span>
        </Fragment>
      ))}
    </p>
  );
}
