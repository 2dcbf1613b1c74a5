/** Every view in light, dark and forced colours, from the left and from the right; narrow, enlarged, and standing still. */
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadWords } from '@/components/words/load';
import { type Page, PAGE_FILES } from '@/components/words/page-files';
import { emulate } from './emulate';
import { VIEWS } from './every-view';
import { expectAccessible, setLook, settled, show } from './on-screen';

const ROWS = (Object.keys(VIEWS) as Page[]).flatMap(name =>
  Object.entries(VIEWS[name]).map(([what, view]) => ({ name, what, view })),
);

const WIDE = [1_000, 800] as const;
/** The narrowest window that WCAG 2.2 asks for (1.4.10): 1280 pixels at 400 %. */
const NARROW = [320, 640] as const;

afterEach(async () => {
  await emulate({});
  document.documentElement.style.fontSize = '';
  setLook('light');
  await page.viewport(...WIDE);
});

describe.each(ROWS)('$name, $what', ({ name, view }) => {
  const draw = async () => {
    const app = show(view(), await loadWords('en', PAGE_FILES[name], ['en']));
    await settled();
    return app;
  };

  it.each(['light', 'dark', 'forced colours'] as const)('has no violation of axe in %s, both ways', async look => {
    if (look === 'forced colours') await emulate({ 'forced-colors': 'active' });
    for (const direction of ['ltr', 'rtl'] as const) {
      setLook(look === 'dark' ? 'dark' : 'light', direction);
      await draw();
      await expectAccessible();
    }
  });

  it('fits 320 pixels, and text of twice the size', async () => {
    await page.viewport(...NARROW);
    const narrow = await draw();
    expect(narrow.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    await page.viewport(640, 800); // 1280 pixels at 200 %
    document.documentElement.style.fontSize = '200%';
    const enlarged = await draw();
    expect(enlarged.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  it('moves nothing where less motion is asked for', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    await draw();
    expect(document.getAnimations()).toEqual([]);
  });
});
