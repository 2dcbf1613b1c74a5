/** One tab goes from article to article, and each is read and painted: the background's heap does not grow with them. */
import { findChromium } from '../support/browsers.mjs';
import { row } from './ledger';
import { startSession } from './session';

const STORY = (number: number) =>
  `<!doctype html><html lang="en"><title>Story ${number}</title><article><h1>Story ${number}</h1>${Array.from({ length: 8 }, (_, i) => `<p>On day ${i} of story ${number} the harbour master said that barrel ${i * number} had been counted twice by the watch of the night.</p>`).join('')}</article>`;

/** What the first readings fill: dictionaries, patterns, the last reports. */
const WARM = 10;
/** Bytes of heap a navigation may leave behind, in the background. */
const SLOPE = 50_000;

row(
  {
    name: 'navigations',
    tries: 'articles read one after the other in one tab',
    few: 21,
    all: 1_000,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const session = await startSession();
    const { chromium, web } = session;
    try {
      const page = await chromium.context.newPage();
      const heaps: number[] = [];
      for (let number = 0; number < size; number++) {
        const url = number % 3 === 0 ? session.article : `https://walk.example/story/${number}`;
        if (number % 3 !== 0) web.serve(url, STORY(number));
        await page.goto(url);
        const popup = await chromium.openPopup(page);
        const answered = await popup.page
          .locator('footer')
          .waitFor({ timeout: 20_000 })
          .then(
            () => true,
            () => false,
          );
        tally.tried(answered, `navigation ${number} got no report`);
        const mark = popup.page.getByRole('switch');
        if (number % 3 === 0 && (await mark.count()) > 0) await mark.first().click();
        await popup.close();
        const heap = number >= WARM && number % 10 === 0 ? await session.heap() : null;
        if (heap !== null) heaps.push(heap);
      }
      if (heaps.length >= 2) {
        const slope = (heaps.at(-1)! - heaps[0]) / ((heaps.length - 1) * 10);
        tally.tried(slope < SLOPE, `the background's heap grows by ${Math.round(slope)} bytes a navigation`);
      }
    } finally {
      await session.close();
    }
  },
);
