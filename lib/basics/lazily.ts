/**
 * What is made at its first use and kept. A pattern with Unicode classes costs some tenths of a millisecond to build:
 * only a page that asks for it pays, and the background worker starts without any.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
