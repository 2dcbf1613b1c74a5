/** Messages to the background as a page's process could forge them, sent from the real world of a content script. */
import { findChromium } from '../support/browsers.mjs';
import { bundled } from '../support/bundled-page';
import { visit } from '../support/visit';
import { row } from './ledger';
import { type Api, inContentScript, startSession } from './session';

const AT_ONCE = 500;

row(
  {
    name: 'forged-messages',
    tries: 'forged messages to the running extension from a content script’s world',
    few: 1_000,
    all: 50_000,
    isMissing: findChromium() === null,
  },
  async (size, tally) => {
    const session = await startSession();
    try {
      const { page, popup } = await visit(session.chromium, session.article);
      const tabs = await popup.page.evaluate(() =>
        (globalThis as unknown as { chrome: Api }).chrome.tabs.query({}).then(all => all.map(({ id }) => id)),
      );
      const stored = () => popup.page.evaluate(storedNow);
      const before = await stored();
      const forge = await inContentScript(page, session.chromium.id);
      await forge<null>(`${await bundled('test/trust/hostile-values.ts', 'iife')}; globalThis.forger = page; null`);
      for (let from = 0; from < size; from += AT_ONCE) {
        const many = Math.min(AT_ONCE, size - from);
        const replies = await forge<string[]>(`(${sendForged.toString()})(${JSON.stringify({ from, many, tabs })})`);
        replies.forEach((reply, i) =>
          tally.tried(/^(?:refused|not heard)$/.test(reply), `message ${from + i}: ${reply}`),
        );
      }
      const after = await stored();
      tally.tried(after === before, `what is stored: ${before} → ${after}`);
    } finally {
      await session.close();
    }
  },
);

/** Runs in the content script's world. */
async function sendForged({ from, many, tabs }: { from: number; many: number; tabs: number[] }): Promise<string[]> {
  const { chrome, forger } = globalThis as unknown as { chrome: Api; forger: typeof import('./hostile-values') };
  const BODIES = [{ tabId: tabs[0], against: null }, { tabId: tabs[0] }, { versionId: 1 }, {}];
  const TYPES = ['check', 'keep', 'undoKeep', 'compare', 'constructor', '__proto__', 'read', 'highlight'];
  const reply = async (number: number): Promise<string> => {
    const random = forger.seeded(number);
    const body = random() < 0.5 ? forger.pick(BODIES, random) : forger.mutated(forger.pick(BODIES, random), random);
    const message = random() < 0.9 ? { type: forger.pick(TYPES, random), data: body } : forger.anything(random);
    try {
      const answer = await chrome.runtime.sendMessage(message as object);
      if (answer === undefined || answer === null) return 'not heard';
      return answer.err?.message === 'refused: sender' ? 'refused' : JSON.stringify(answer).slice(0, 200);
    } catch (error) {
      // Nobody has listened, or the message is none that can be sent at all.
      return /port closed|Receiving end|serializ|Could not|BigInt|Error at parameter|No matching signature/i.test(
        String(error),
      )
        ? 'not heard'
        : String(error);
    }
  };
  return Promise.all(Array.from({ length: many }, (_, i) => reply(from + i)));
}

/** Runs in a page of the extension: all that it has stored. */
async function storedNow(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('wireprint');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const counts = await Promise.all(
    [...database.objectStoreNames].map(
      name =>
        new Promise<string>(done => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => done(`${name} ${request.result}`);
        }),
    ),
  );
  database.close();
  const kept = [await storage.local.get(), await storage.session.get()].map(all => Object.keys(all).sort());
  return JSON.stringify([counts, kept]);
}
