/** What a system answers for a pair, whichever system it is: the shape that the scorer reads. */
import type { Kind, Op } from '@/lib/model/report';
import type { LabelledPair, Truth } from './labelled';

export interface Answer {
  /** Kinds of the headline's change; `null`: it says nothing changed there. */
  readonly title: readonly Kind[] | null;
  readonly paragraphs: readonly AnsweredChange[];
  /** `null`: the system does not speak of it. */
  readonly announced: Truth['announced'] | null;
  readonly shorterView: Truth['shorterView'];
}

export interface AnsweredChange {
  readonly op: Op;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly kinds: readonly Kind[];
}

export interface System {
  readonly name: string;
  /** `false`: it names no kinds, and the columns about them are left empty. */
  readonly namesKinds: boolean;
  answer(pair: LabelledPair): Answer;
}
