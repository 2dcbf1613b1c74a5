/** The form of a BCP 47 tag: a language of two or three letters, then up to four subtags. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** "en_GB" → "en-GB"; `null` for what has not the form of a BCP 47 tag, such as "English text". */
export function languageTag(claim: string | null | undefined): string | null {
  const tag = claim?.trim().replaceAll('_', '-') ?? '';
  return TAG.test(tag) ? tag : null;
}
