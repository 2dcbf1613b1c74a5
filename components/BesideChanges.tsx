import type { BesideReason } from '@/lib/model/article';
import type { BesideChange } from '@/lib/model/report';
import type { Hyphened } from '@/lib/model/said';
import { languageTag } from '@/lib/basics/language-tag';
import type { Piece } from './diff-pieces';
import { Words } from './Words';
import { Say } from './words/Say';

interface Props {
  readonly changes: readonly BesideChange[];
  /** Language of the page, as a tag; `null`: not known. */
  readonly language: string | null;
}

/** What reads otherwise beside the text, a card each. */
export function BesideChanges({ changes, language }: Props) {
  return (
    <ul class="cards">
      {changes.map((change, at) => (
        <li class="card" key={at}>
          <p class="card-head">
            <ReasonChip reason={change.reason} />
          </p>
          <p class="paper-words card-words" dir="auto" lang={languageTag(language) ?? undefined}>
            <Words pieces={besidePieces(change)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Why a block is not read as text. */
export function ReasonChip({ reason }: { reason: BesideReason }) {
  return (
    <span class="chip kept">
      <Say id={reasonId(reason)} />
    </span>
  );
}

/** The message that names a reason. */
export function reasonId(reason: BesideReason): `reason-${Hyphened<BesideReason>}` {
  return `reason-${reason.replaceAll(' ', '-') as Hyphened<BesideReason>}`;
}

/** What went, then what came. */
export function besidePieces({ before, after }: BesideChange): Piece[] {
  const went: Piece[] = before === null ? [] : [{ text: before, in: 'a' }];
  return after === null ? went : [...went, { text: after, in: 'b' }];
}
