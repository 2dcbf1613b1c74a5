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

  it('deletes the focused row only, when it is not among the selected, and reads nothing again', async () => {
    setLook('light');
    const removed: number[][] = [];
    let readings = 0;
    const rows = [rowAt(1), rowAt(2), rowAt(3)];
    const app = show(
      library(rows, {
        rows: async onPiece => {
          readings++;
          onPiece(rows);
        },
        remove: async ids => {
          removed.push([...ids]);
          return { ids, rows: [] };
        },
      }),
    );
    await settled();
    const links = () => [...app.querySelectorAll<HTMLElement>('.article-row a')];
    app.querySelector<HTMLInputElement>('.article-row input')!.click();
    await settled();
    links()[1].focus();
    press('Delete');
    await settled();
    expect(removed).toEqual([[2]]);
    expect(links().map(link => link.textContent)).toEqual(['Harbour 3', 'Harbour 1']);
    expect(document.activeElement?.textContent).toBe('Harbour 1');
    links()[0].focus();
    press('Delete');
    await settled();
    expect(removed).toEqual([[2], [3]]);
    expect(readings).toBe(1);
  });

  it('shows a search of the texts as it goes on, and stops it', async () => {
    setLook('light');
    let stopped = false;
    const app = show(
      library(
        [rowAt(1), rowAt(2)],
        {
          inTexts: (query, { onFound, onShare, signal }) =>
            new Promise((_, reject) => {
              onFound(query === 'tide' ? [2] : []);
              onShare(0.4);
              signal.addEventListener('abort', () => {
                stopped = true;
                reject(signal.reason as Error);
              });
            }),
        },
        '?query=tide&inTexts=1',
      ),
    );
    const rows = () => [...app.querySelectorAll('.article-row a')].map(row => row.textContent);
    await expect.poll(rows).toEqual(['Harbour 2']);
    await expectAccessible();
    app.querySelector<HTMLButtonElement>('progress ~ button')!.click();
    await expect.poll(() => stopped).toBe(true);
    await settled();
    expect(rows()).toEqual(['Harbour 2']);
    expect(app.querySelector('progress')).toBeNull();
  });

  it('says that nothing is known of a link, and looks a selection up', async () => {
    setLook('light');
    const url = 'https://courier.example/ferry';
    const app = show(library([rowAt(1)], {}, '', { about: 'address', url }));
    await expect.poll(() => app.querySelector('.notice bdi')?.textContent).toBe(url);
    const hit = {
      articleId: 1,
      title: 'Ferry',
      paper: 'Courier',
      place: 2,
      before: 'a ',
      shared: 'b',
      after: ' c',
      words: 9,
    };
    const other = show(
      library([rowAt(1)], { passage: async () => [hit] }, '', { about: 'passage', text: 'The ferry' }),
    );
    await expect.poll(() => other.querySelector('mark')?.textContent).toBe('b');
    expect(other.querySelector('textarea')!.value).toBe('The ferry');
    await expectAccessible();
  });
});
