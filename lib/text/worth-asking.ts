/**
 * Which of many patterns are worth asking of a text. The engine compiles a pattern at its first use, half a
 * millisecond for each hundred letters, and most of them match in no text of a day.
 */
import { beginnings } from './beginnings';
import { emptyTree, findAnywhere, inSmallLetters, plant } from './by-beginning';

/** UTF-16 units that are compared: enough to tell "the headline" from "the town", with a tree that is quick to make. */
const LENGTH = 6;

/** What stands for a pattern in the answer, and the source by which it is found. */
export interface Asked<T> {
  readonly source: string;
  readonly value: T;
}

/**
 * Gives, for a text, the values of all patterns that may match in it, whatever the case; others match nowhere in it.
 * No order.
 */
export function worthAsking<T>(all: readonly Asked<T>[]): (text: string) => ReadonlySet<T> {
  const always: T[] = [];
  const tree = emptyTree<T>();
  for (const { source, value } of all) {
    const starts = beginnings(source, LENGTH);
    if (starts === null) always.push(value);
    else plant(tree, starts, value);
  }
  return text => {
    const found = new Set(always);
    findAnywhere(tree, inSmallLetters(text), found);
    return found;
  };
}
