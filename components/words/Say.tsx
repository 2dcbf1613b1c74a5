import { createContext, type ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { Told } from '@/lib/model/said';
import type { Part } from './markup';
import { toldParts } from './told';
import type { Given, MessageId, Words } from './words';

const Context = createContext<Words | null>(null);

/** Gives every view below it the reader's language. */
export const WordsProvider = Context.Provider;

/** The reader's language. Throws outside of a {@link WordsProvider}. */
export function useWords(): Words {
  const words = useContext(Context);
  if (words === null) throw new RangeError('no WordsProvider above this view');
  return words;
}

/** Between two sentences: a blank, but none after the full stops of Japanese and Chinese, which have room in them. */
export function SentenceGap() {
  return <>{/^(?:ja|zh)\b/.test(useWords().locale) ? '' : ' '}</>;
}

/** How a tag of a message is drawn. */
export type Draw = (inside: ComponentChildren) => ComponentChildren;

/** Tags that every message may use. */
const DRAWN: Readonly<Record<string, Draw>> = {
  b: inside => <b>{inside}</b>,
  bdi: inside => <bdi>{inside}</bdi>,
  code: inside => <code>{inside}</code>,
  soft: inside => <span class="soft">{inside}</span>,
};

type SayProps<Id extends MessageId> = { id: Id; parts?: Readonly<Record<string, Draw>> } & (Given<Id> extends []
  ? { values?: undefined }
  : { values: Given<Id>[0] });

/** A message of the catalogue. `parts` draws the tags that are this message's own, such as a link. */
export function Say<Id extends MessageId>({ id, values, parts = {} }: SayProps<Id>) {
  const words = useWords();
  const given = (values === undefined ? [] : [values]) as Given<Id>;
  return <Parts of={words.parts(id, ...given)} drawn={{ ...DRAWN, ...parts }} />;
}

/** A sentence of `lib/say`. */
export function SayTold({ told }: { told: Told }) {
  return <Parts of={toldParts(useWords(), told)} drawn={DRAWN} />;
}

function Parts({ of, drawn }: { of: readonly Part[]; drawn: Readonly<Record<string, Draw>> }) {
  return (
    <>
      {of.map((part, at) => {
        if (typeof part === 'string') return part;
        const inside = <Parts of={part.inside} drawn={drawn} />;
        return <Fragment key={at}>{drawn[part.tag]?.(inside) ?? inside}</Fragment>;
      })}
    </>
  );
}
