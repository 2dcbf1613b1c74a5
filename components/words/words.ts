/** The catalogue of one language, asked by message id. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { markedUp, type Part, plain, PROTECTED, protectedTags } from './markup';
import type { Messages } from './messages';

export type MessageId = keyof Messages;

/** The values that a message names; each has its place in the sentence. */
export type Values<Id extends MessageId> = Readonly<Record<Messages[Id], string | number>>;

/** Nothing for a message without places. */
export type Given<Id extends MessageId> = [Messages[Id]] extends [never] ? [] : [values: Values<Id>];

export interface Words {
  /** Language of the catalogue, as a tag for `lang`. */
  readonly locale: string;
  /** The same language as the reader writes dates in: "en-US" beside "en". */
  readonly regional: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message as plain text. Throws for an id or a value that is missing: the types and the tests hold both. */
  text<Id extends MessageId>(id: Id, ...values: Given<Id>): string;
  /** A message with its parts set apart, such as a bold name. */
  parts<Id extends MessageId>(id: Id, ...values: Given<Id>): readonly Part[];
}

export interface CatalogueOptions {
  readonly locale: string;
  readonly regional: string;
  /** Fluent sources, https://projectfluent.org */
  readonly sources: readonly string[];
}

/** The words of a language, made of its catalogue. */
export function wordsOf({ locale, regional, sources }: CatalogueOptions): Words {
  const bundle = new FluentBundle(locale, {
    // Isolating characters would stand in file names, labels and copied text: what is foreign stands in <bdi> instead.
    useIsolating: false,
    transform: protectedTags,
  });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  const format = (id: string, values: Readonly<Record<string, string | number>> = {}) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new RangeError(`no message "${id}" in ${locale}`);
    return bundle.formatPattern(pattern, withoutTags(values));
  };
  return {
    locale,
    regional,
    direction: isMirrored(locale) ? 'rtl' : 'ltr',
    text: (id, ...[values]) => plain(format(id, values)),
    parts: (id, ...[values]) => markedUp(format(id, values)),
  };
}

/** Values come from pages and files: in them nothing is a tag of ours. */
function withoutTags(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(PROTECTED, '') : value,
  ]);
  return Object.fromEntries(entries);
}

// `Intl.Locale.getTextInfo` is missing in Firefox: the scripts of languages that may get a catalogue are few.
const MIRRORED = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'];

function isMirrored(locale: string): boolean {
  return MIRRORED.includes(new Intl.Locale(locale).maximize().script ?? '');
}
