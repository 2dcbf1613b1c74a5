import { describe, expect, it } from 'vitest';
import { expectAccessible, press, setLook, settled, show } from './on-screen';
import { library, rowAt } from './invented-library';

describe('the library', () => {
  it.each([
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
  ] as const)('is accessible: %s, %s', async (theme, direction) => {
    setLook(theme, direction);
    const bin = async () => [{ id: 1, at: '2026-03-02T10:00:00.000Z', title: 'Gone', versions: 2 }];
    show(library([rowAt(1), rowAt(2)], { bin }));
    await settled();
    await expectAccessible();
  });

  it('draws only what is in sight of a million rows, and End leads to the last', async () => {
    setLook('light');
    const app = show(library(Array.from({ length: 1_000_000 }, (_, i) => rowAt(i + 1))));
    await expect.poll(() => app.querySelectorAll('.article-row').length, { timeout: 20_000 }).toBeGreaterThan(0);
    await settled();
    expect(app.querySelectorAll('.article-row').length).toBeLessThan(60);
    app.querySelector<HTMLElement>('.article-list')!.focus();
    press('End');
    await settled();
    expect(document.activeElement?.textContent).toBe('Harbour 1');
  });
});
