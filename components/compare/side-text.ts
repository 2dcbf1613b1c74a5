import { versionText } from '../words/told';
import type { Words } from '../words/words';
import type { SideName } from './comparison';

/** How a side is called in the reader's language. */
export function sideText(words: Words, name: SideName): string {
  return name === 'open-page' ? words.text('open-page') : versionText(words, name);
}
