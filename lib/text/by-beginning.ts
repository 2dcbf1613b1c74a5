import { classAt, DIGIT, LETTER } from './characters';

/** A tree of letters. What stands for a beginning is kept at its last letter. */
export interface BeginningTree<T> {
  /** By the code of the next letter; a list with gaps, which is read faster than a map. */
  readonly next: (BeginningTree<T> | undefined)[];
  readonly values: T[];
}

export function emptyTree<T>(): BeginningTree<T> {
  return { next: [], values: [] };
}

/** Lets a value be found where a text has one of these beginnings, in small letters. */
export function plant<T>(root: BeginningTree<T>, starts: readonly string[], value: T): void {
  for (const start of starts) {
    let node = root;
    for (let at = 0; at < start.length; at++) {
      const code = start.charCodeAt(at);
      node = node.next[code] ??= emptyTree();
    }
    node.values.push(value);
  }
}

/** Adds the values of all beginnings that stand at an offset. `lower`: a text in small letters. */
export function findAt<T>(root: BeginningTree<T>, lower: string, from: number, found: Set<T>): void {
  let node: BeginningTree<T> | undefined = root;
  for (let at = from; node; at++) {
    for (const value of node.values) found.add(value);
    node = at < lower.length ? node.next[lower.charCodeAt(at)] : undefined;
  }
}

/** Adds the values of all beginnings that stand where a word begins, or anything else that is no letter or digit. */
export function findAtWords<T>(root: BeginningTree<T>, lower: string, found: Set<T>): void {
  let isInside = false;
  for (let at = 0; at < lower.length; at++) {
    if (!isInside) findAt(root, lower, at, found);
    const kind = classAt(lower, at);
    isInside = kind === LETTER || kind === DIGIT;
  }
}

/** Adds the values of all beginnings that stand anywhere. */
export function findAnywhere<T>(root: BeginningTree<T>, lower: string, found: Set<T>): void {
  for (let at = 0; at < lower.length; at++) findAt(root, lower, at, found);
}

/** A text as it is walked for beginnings. In any case a long s is an s, though no small letter of it. */
export function inSmallLetters(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}
