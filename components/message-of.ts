/** What an error says of itself, to the reader. Anything can be thrown: what is no error is named as it is. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
