/** A language tag fit for a `lang` attribute, so that words are spoken and drawn as theirs; `undefined` for what is none. Tags come from pages and files. */
export function languageTag(tag: string | null): string | undefined {
  return tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}
