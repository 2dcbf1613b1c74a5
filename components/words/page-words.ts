/** The words of a page of ours, and the page dressed in their language. */
import { chosenLocale, loadWords } from './load';
import { type Page, PAGE_FILES } from './page-files';
import type { Words } from './words';

/**
 * Load the reader's language and say it to the browser: `lang` for the ear and for hyphens, `dir` for the layout.
 * @param uiLanguage - of the browser's interface, "de-AT"
 */
export async function pageWords(uiLanguage: string, page: Page): Promise<Words> {
  const words = await loadWords(chosenLocale([uiLanguage]), PAGE_FILES[page], navigator.languages);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  return words;
}
