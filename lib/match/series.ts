/**
 * Whether two texts are one form filled with other facts: a weather report, death notices, results, a bot's items.
 *
 * A revision adds and takes away, and keeps the rest word by word, its facts with it. A form keeps its frame and
 * replaces most facts. Figures: `test/eval/identity.md`.
 */
import type { Likeness } from './frame';

/** Of 302 real revisions nineteen in twenty keep .83 of their words in equal sentences; forms keep .75 at most. */
const REVISION_KEEPS = 0.78;
/** Two articles of one author and topic have less in common, sentence by sentence. */
const FRAME_WORDS = 0.45;
/** A form replaces .6 to 1 of its numbers, a revision up to half. */
const MOST_NUMBERS = 0.6;
/** "12 dead, 30 hurt" that become 14 and 33 are two numbers of one story. */
const SOME_NUMBERS = 3;
/** With another name beside them, two do. */
const PAIR = 2;
/** Names of a frame stay (of the index, the town), so that a form replaces fewer of them than of its numbers. */
const MANY_NAMES = 0.4;
const SOME_NAMES = 2;
/** In German every noun has a capital: so many names are most of the real ones. Revisions replace none to two. */
const NAMES_AMONG_NOUNS = 0.3;
const MORE_NAMES = 6;

/** Most facts are others while the sentences are the same: the texts say so alone, wherever they stand. */
export function isFilledForm(like: Likeness): boolean {
  const { numbers, names } = like;
  if (!isOneFrame(like)) return false;
  const bothOther = numbers.share >= MOST_NUMBERS && numbers.count >= PAIR && names.count > 0;
  return bothOther || hasOtherNumbers(like) || hasOtherNames(like);
}

/** As {@link isFilledForm}, at one address without times of publication: a revision there is far likelier than a form. */
export function isFilledWhollyOther(like: Likeness): boolean {
  const { count, share } = like.names;
  return isOneFrame(like) && hasOtherNumbers(like) && count >= SOME_NAMES && share >= NAMES_AMONG_NOUNS;
}

function hasOtherNumbers({ numbers }: Likeness): boolean {
  return numbers.share >= MOST_NUMBERS && numbers.count >= SOME_NUMBERS;
}

function hasOtherNames({ names }: Likeness): boolean {
  const areMost = names.share >= MANY_NAMES && names.count >= SOME_NAMES;
  return areMost || (names.share >= NAMES_AMONG_NOUNS && names.count >= MORE_NAMES);
}

function isOneFrame({ identical, resemblance }: Likeness): boolean {
  return identical <= REVISION_KEEPS && resemblance >= FRAME_WORDS;
}

/** With another claimed time of publication, a third of the numbers does, or two names that are a tenth of all. */
const THIRD = 0.33;
const FEW_NAMES = 0.1;

/** As {@link isFilledForm}, for two texts of one site that claim other times of publication. */
export function isFilledLater(like: Likeness): boolean {
  const { numbers, names } = like;
  if (isFilledForm(like) || isNewMiddle(like)) return true;
  const otherNames = names.count >= SOME_NAMES && names.share >= FEW_NAMES;
  return isOneFrame(like) && (numbers.share >= THIRD || otherNames);
}

/** An advice column keeps its opening and its ending, a quarter of the words at least; a footer alone is less. */
const FRAME = 0.25;
const MIDDLE = 0.25;
/** Sentences that two reworkings of one story have each for itself still share its names and things. */
const OTHER_TOPIC = 0.15;

/** Opening and ending are the same, and between them stands something else on both sides. */
export function isNewMiddle({ identical, replaced, topic }: Likeness): boolean {
  return identical >= FRAME && replaced >= MIDDLE && topic < OTHER_TOPIC;
}
