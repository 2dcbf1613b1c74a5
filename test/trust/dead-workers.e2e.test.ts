/** The background is stopped at a random moment of a check or a keep: the next question gets the answer of an undisturbed run. */
import { findChromium } from '../support/browsers.mjs';
import { visit } from '../support/visit';
import { pick, seeded } from './hostile-values';
import { row } from './ledger';
import { type Api, startSession, wait } from './session';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A reader who waits longer has pressed again. */
const PATIENCE_MS = 10_000;

row(
  {
    name: 'dead-workers',
    tries: 'deaths of the background in a check or a keep',
    few: 6,
    all: 300,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const session = await startSession();
    try {
      const { popup } = await visit(session.chromium, session.article);
      const page = await session.chromium.open('options.html');
      const ask = (type: string) => page.evaluate(asked, { type, url: session.article });
      const undisturbed = await ask('check');
      await ask('keep');
      for (let number = 0; number < size; number++) {
        const random = seeded(number);
        const type = pick(['check', 'check', 'keep'], random);
        const cut = ask(type);
        await wait(random() * 120);
        await stopWorker(session.send);
        const first = await Promise.race([cut, wait(PATIENCE_MS).then(() => 'no answer at all')]);
        const from = Date.now();
        const after = await ask('check');
        const isPrompt = Date.now() - from < PATIENCE_MS && first !== 'no answer at all';
        tally.tried(
          after === undisturbed && isPrompt,
          () => `death ${number} in ${type}: ${first.slice(0, 200)} / ${after.slice(0, 300)}`,
        );
      }
      await popup.close();
    } finally {
      await session.close();
    }
  },
);

async function stopWorker(send: <T>(method: string, params?: object) => Promise<T>): Promise<void> {
  const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (worker) await send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined); // it has died by itself
}

/** Runs in a page of the extension. What the background answers, without what differs from one reading to the next. */
async function asked({ type, url }: { type: string; url: string }): Promise<string> {
  const { tabs, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const tabId = (await tabs.query({})).find(tab => tab.url === url)!.id;
  const data = type === 'check' ? { tabId, against: null } : { tabId };
  try {
    const answer = await runtime.sendMessage({ type, data });
    const report = (answer?.res as { report?: { hints: unknown; copies: unknown } } | undefined)?.report;
    return JSON.stringify(report ? [report.hints, report.copies] : answer);
  } catch (error) {
    return String(error);
  }
}
