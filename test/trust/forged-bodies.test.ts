/** Bodies of messages as a page's process could forge them, sent to every check and through both doors. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterAll, beforeAll, vi } from 'vitest';
import { readRequest } from '@/lib/browser/page-requests';
import { emptyRequest, highlightRequest, stepRequest } from '@/lib/browser/painting-requests';
import { checkedDraft, checkedReading, checkRequest, keepRequest, undoRequest } from '@/lib/browser/schemas';
import type { Check, Sender } from '@/lib/browser/sender';
import { draft, reading } from '../browser/reading';
import { anything, isPrototypeClean, mutated, pick, type Random, seeded } from './hostile-values';
import { row, type Tally } from './ledger';

const VALID: readonly (readonly [name: string, check: Check<unknown>, body: unknown])[] = [
  ['checkedReading', checkedReading, reading],
  ['checkedDraft', checkedDraft, draft],
  ['checkRequest', checkRequest, { tabId: 7, against: 3 }],
  ['keepRequest', keepRequest, { tabId: 7 }],
  ['undoRequest', undoRequest, { versionId: 3 }],
  ['emptyRequest', emptyRequest, {}],
  ['readRequest', readRequest, { notices: ['a'], credits: ['b'] }],
  ['stepRequest', stepRequest, { by: 1 }],
  [
    'highlightRequest',
    highlightRequest,
    {
      highlights: [{ paragraph: 0, from: 0, to: 4, style: 'added', change: 0 }],
      against: 1,
      gaps: [{ paragraph: 0, change: 1 }],
      cards: [{ change: 0, head: 'number', pieces: [{ text: 'x', in: 'a' }] }],
      labels: null,
    },
  ],
];

type Hear = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;
let hear: Hear;
let effects = 0;

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser);
  const door = await import('@/lib/browser/background-door');
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const effect = async () => {
    effects++;
    return { state: 'undone' };
  };
  const acts = {
    check: [checkRequest, effect],
    keep: [keepRequest, effect],
    undoKeep: [undoRequest, effect],
  };
  door.answerExtension(acts as unknown as Parameters<typeof door.answerExtension>[0]);
  hear = added.mock.calls.at(-1)![0] as unknown as Hear;
});
afterAll(() => vi.unstubAllGlobals());

/** Everybody who may not ask: pages, frames, other extensions, and what only looks like us. */
function strangers(): readonly Sender[] {
  const { id } = fakeBrowser.runtime;
  const own = fakeBrowser.runtime.getURL('/popup.html');
  return [
    { id, origin: 'https://news.example', url: 'https://news.example/a', frameId: 0 },
    { id, origin: 'https://advert.example', url: 'https://advert.example/', frameId: 4 },
    { id, origin: 'null', url: 'about:srcdoc', frameId: 2 },
    { id: 'ponmlkjihgfedcba', origin: own, url: own },
    { id, origin: `https://news.example/${own}`, url: own },
    { id },
    {},
  ];
}

row(
  { name: 'forged-bodies', tries: 'forged messages to the checks and doors, in Node', few: 20_000, all: 1_000_000 },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const random = seeded(number);
      if (random() < 0.7) tryCheck(number, random, tally);
      else await tryDoor(number, random, tally);
    }
  },
);

/** A check never throws, and what it lets pass holds what it knows, and passes again. */
function tryCheck(number: number, random: Random, tally: Tally): void {
  const [name, check, valid] = pick(VALID, random);
  const body = random() < 0.7 ? mutated(valid, random) : anything(random);
  try {
    const passed = check(body);
    const again = passed === null ? null : check(passed);
    const isPlain = passed === null || Object.getPrototypeOf(passed) === Object.prototype;
    const isStable = JSON.stringify(again) === JSON.stringify(passed);
    const isKnown = passed === null || isWithin(passed as object, valid);
    tally.tried(isPlain && isStable && isKnown && isPrototypeClean(), `${name}, body ${number}`);
  } catch (error) {
    tally.tried(false, `${name}, body ${number}: ${String(error)}`);
  }
}

const isWithin = (passed: object, valid: unknown) =>
  Object.keys(passed).every(key => Object.keys(valid as object).includes(key));

/** Nothing that a stranger sends has an effect; our own pages are refused what does not pass its check. */
async function tryDoor(number: number, random: Random, tally: Tally): Promise<void> {
  const type =
    random() < 0.8 ? pick(['check', 'keep', 'undoKeep'], random) : pick(['constructor', '__proto__', ''], random);
  const [, , valid] = pick(VALID, random);
  const message = random() < 0.9 ? { type, data: random() < 0.5 ? valid : mutated(valid, random) } : anything(random);
  const before = effects;
  try {
    const reply = await new Promise(resolve => {
      if (hear(message, pick(strangers(), random), resolve) === undefined) resolve('not heard');
    });
    const isRefused = reply === 'not heard' || JSON.stringify(reply) === '{"err":{"message":"refused: sender"}}';
    tally.tried(isRefused && effects === before, `message ${number}: ${JSON.stringify(reply)}`);
  } catch (error) {
    tally.tried(false, `message ${number}: ${String(error)}`);
  }
}
