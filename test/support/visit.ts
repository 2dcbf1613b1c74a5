/** The main job as a reader does it: import on the options page, open an article, press the button. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { CheckResult, Protocol } from '@/lib/browser/messages';
import { askedCopies, withDifferences } from '@/lib/model/asked-copies';
import type { Chromium, Popup } from './chromium';

/** Import files on the options page, one batch; takes the columns as they are proposed; waits until it is done. Gives what the page says of it. `stay`: ms for which the page is left open then. */
export async function importFiles(chromium: Chromium, files: readonly string[], stay = 0): Promise<string> {
  const options = await chromium.open('options.html');
  await options.locator('#files').setInputFiles(files.map(file => resolve(file)));
  const job = options.locator('section.job');
  const ended = job.getByRole('button', { name: 'Close' }); // "Cancel" while it runs
  const columns = options.locator('form.columns [type=submit]'); // a table asks first which column is what
  await ended.or(columns).first().waitFor({ timeout: 600_000 });
  if (await columns.isVisible()) await columns.click();
  await ended.waitFor({ timeout: 600_000 });
  const text = (await job.getByRole('status').first().textContent())?.replace(/\s+/g, ' ').trim() ?? '';
  await options.waitForTimeout(stay);
  await options.close();
  return text;
}

/** Open an address in a tab of its own and press the toolbar button; waits until the popup shows more than that it is working. */
export async function visit(chromium: Chromium, url: string): Promise<{ page: Page; popup: Popup }> {
  const page = await chromium.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const popup = await chromium.openPopup(page);
  await popup.page.locator('main:not([aria-busy=true])').waitFor({ timeout: 30_000 });
  return { page, popup };
}

/** Press "Keep this version" in an open popup, and wait until it says what came of it. Throws when the text was not stored. */
export async function keep({ page }: Popup): Promise<void> {
  await page.getByRole('button', { name: 'Keep this version' }).click();
  const said = page.locator('.keeping p');
  await said.waitFor({ timeout: 15_000 });
  const text = await said.innerText();
  if (!/Kept as|You have this text already/.test(text)) throw new Error(text);
}

/** What the background answers to the popup, asked from the open popup by the messages that it sends itself. */
export async function askedFrom(popup: Popup): Promise<CheckResult> {
  const result = await answerIn(popup, 'check', { against: null });
  const asked = result.state === 'report' ? askedCopies(result.report) : null;
  if (result.state !== 'report' || asked === null) return result;
  const found = await answerIn(popup, 'copyDifferences', asked);
  return { ...result, report: withDifferences(result.report, found) };
}

/** What the background answers a popup; a check is of the tab below it. */
function answerIn<T extends 'check' | 'copyDifferences'>(
  popup: Popup,
  type: T,
  data: object,
): Promise<ReturnType<Protocol[T]>> {
  return popup.page.evaluate(
    async ({ type, data }) => {
      interface Api {
        tabs: { query(filter: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown }> };
      }
      const { tabs, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const answer = await runtime.sendMessage({ type, data: type === 'check' ? { ...data, tabId: tab.id } : data });
      if (answer.res === undefined) throw new Error(JSON.stringify(answer.err));
      return answer.res;
    },
    { type, data },
  ) as Promise<ReturnType<Protocol[T]>>;
}

/** Let the extension's background believe that it is another time; `null`: the real one again. */
export async function setClock(chromium: Chromium, time: string | null): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate((at: string | null) => {
    const scope = globalThis as unknown as { RealDate?: DateConstructor; Date: DateConstructor };
    const Real = (scope.RealDate ??= scope.Date);
    if (at === null) {
      scope.Date = Real;
      return;
    }
    const then = Real.parse(at);
    scope.Date = class extends Real {
      constructor(...args: [] | [number]) {
        super(...((args.length === 0 ? [then] : args) as [number]));
      }
      static override now() {
        return then;
      }
    } as DateConstructor;
  }, time);
}
