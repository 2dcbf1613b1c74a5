/** Numbers, shares, lists and names of languages as the reader's language writes them. */
import type { Words } from './words';

/** Digits in groups: "12,480". */
export function grouped({ locale }: Words, count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}

/**
 * A share 0..1 in whole per cent; the one place that rounds. What is not quite nothing is "under 1 %", what is not
 * quite all is never 100 %.
 */
export function percent(words: Words, share: number): string {
  if (share > 0 && share < 0.01) return words.text('percent-under-one');
  const whole = Math.round(share * 100);
  return words.text('percent', { percent: share < 1 ? Math.min(whole, 99) : 100 });
}

/** "a", "a and b", "a, b and c". */
export function listed({ locale }: Words, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** Clauses one after the other, without an "and" where a language can: "1 paragraph edited, 2 paragraphs added". */
export function clauses({ locale }: Words, items: readonly string[]): string {
  const units = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  // Some languages set units side by side, as "5 ft 3 in" is; clauses would run into each other.
  const isParted = units.formatToParts(['', '', '']).some(({ type, value }) => type === 'literal' && /\S/.test(value));
  const list = isParted ? units : new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  return list.format(items);
}

/** "German" for "de"; a tag that is none comes back as it is. */
export function languageName({ locale }: Words, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A language as its speakers call it: "português (Brasil)" by the country, "简体中文" by the script that sets it apart. */
export function ownLanguageName(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  const named = language === 'zh' ? `${language}-${script}` : tag;
  return new Intl.DisplayNames(tag, { type: 'language' }).of(named) ?? tag;
}
