import type { NoticeFacts } from './text-schema';

/**
 * The notices of every language that has a `notices.ts`. They stand apart from the other facts, since the reader of a
 * page carries them into the page.
 */
export const NOTICES: readonly NoticeFacts[] = Object.values(
  import.meta.glob<NoticeFacts>('./*/notices.ts', { eager: true, import: 'notices' }),
);
