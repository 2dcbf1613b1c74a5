/** Sentences of `lib/say` in the reader's language. */
import type { SaidValue, Told, VersionName } from '@/lib/model/said';
import type { Part } from './markup';
import { clauses, listed, percent } from './numbers';
import type { Given, MessageId, Words } from './words';

/** A sentence as plain text. */
export function toldText(words: Words, told: Told): string {
  return words.text(...messageOf(words, told));
}

/** A sentence with its parts set apart. */
export function toldParts(words: Words, told: Told): readonly Part[] {
  return words.parts(...messageOf(words, told));
}

/** How a version is called: "Version 6", or by its source's name; with its collection where two call it the same. */
export function versionText(words: Words, name: VersionName): string {
  const version = bareVersionText(words, name);
  if (name.of === undefined) return version;
  return words.text('version-of', { version, collection: name.of === '' ? words.text('name-kept') : name.of });
}

function bareVersionText(words: Words, name: VersionName): string {
  if ('number' in name) {
    return words.text('version-number', { number: name.number });
  }
  // A source that only counts, in whatever digits, says no more than "6".
  if (/^[\p{N}.]{1,8}$/u.test(name.given)) {
    return words.text('version-number', { number: name.given });
  }
  return name.given;
}

// That an id's values are those that its message names is held by `test/components/words/catalogues.test.ts`.
function messageOf(words: Words, { id, values }: Told): [MessageId, ...Given<MessageId>] {
  const entries = Object.entries(values).map(([name, value]) => [name, valueText(words, value)]);
  return [id, Object.fromEntries(entries)] as unknown as [MessageId, ...Given<MessageId>];
}

function valueText(words: Words, value: SaidValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isList(value)) return listText(words, value);
  return 'share' in value ? percent(words, value.share) : versionText(words, value);
}

function isList(value: SaidValue): value is readonly string[] | readonly Told[] {
  return Array.isArray(value);
}

function listText(words: Words, items: readonly string[] | readonly Told[]): string {
  const isTold = (item: string | Told): item is Told => typeof item !== 'string';
  const told = items.filter(isTold);
  if (told.length > 0)
    return clauses(
      words,
      told.map(each => toldText(words, each)),
    );
  return listed(words, items as readonly string[]);
}
