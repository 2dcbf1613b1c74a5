/** Every view in a language that nobody speaks, and in some that are spoken: nothing is said outside of the catalogue, nothing breaks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadWords } from '@/components/words/load';
import { type Page, PAGE_FILES } from '@/components/words/page-files';
import type { Words } from '@/components/words/words';
import { VIEWS } from '../every-view';
import { expectAccessible, setLook, settled, show, smallTargets } from '../on-screen';
import { CLOSE, OPEN, pseudoWords } from './pseudo';

const PAGES = Object.keys(VIEWS) as Page[];

beforeEach(() => setLook('light'));
afterEach(() => setLook('light'));

/** Texts on the page that were not said by the catalogue: with a Latin letter outside of every bracket. */
function unsaid(app: HTMLElement): string[] {
  const attributes = ['aria-label', 'title', 'label', 'data-label', 'placeholder', 'alt'].flatMap(name =>
    [...app.querySelectorAll(`[${name}]`)].map(each => each.getAttribute(name) ?? ''),
  );
  const copy = app.cloneNode(true) as HTMLElement;
  for (const key of copy.querySelectorAll('kbd')) if (/^[np]$/.test(key.textContent)) key.remove(); // the same on every keyboard
  return [copy.textContent, ...attributes.filter(text => !/^[np]$/.test(text))]
    .map(outside)
    .filter(rest => /[a-z]/i.test(rest));
}

/** A text without its brackets and what stands in them. Names that no language translates are left out. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === OPEN) depth++;
    else if (character === CLOSE) depth--;
    else if (depth === 0) rest += character;
  }
  return rest
    .replace(/HTML|Markdown|JSON/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ROWS = PAGES.flatMap(page =>
  Object.entries(VIEWS[page]).map(([name, view]) => [name, PAGE_FILES[page], view] as const),
);

// German has the longest words, French the longest sentences, Polish the most plurals; Arabic and Hebrew run from right to left;
// Japanese has no spaces to break lines at.
const READ = ['de', 'fr', 'pl', 'ar', 'he', 'ja'];

// Each view has the files of its own page only: an id that stands in none of them throws.
describe.each(ROWS)('%s', (_, files, view) => {
  it('says everything by the catalogue', async () => {
    const app = show(view(), pseudoWords(files));
    await settled();
    expect(app.textContent).toContain(OPEN);
    expect(unsaid(app)).toEqual([]);
  });

  it('stands in longer words, from right to left too', async () => {
    setLook('light', 'rtl');
    const app = show(view(), pseudoWords(files, 'rtl'));
    await settled();
    expect(smallTargets()).toEqual([]);
    expect(app.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it.each(READ)('is accessible in %s, and nothing runs over its edge', async locale => {
    const words: Words = await loadWords(locale, files, [locale]);
    setLook('light', words.direction);
    document.documentElement.lang = words.locale;
    const app = show(view(), words);
    await new Promise(resolve => setTimeout(resolve, 200)); // the skeleton appears after 150 ms
    await expectAccessible();
    expect(app.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});
