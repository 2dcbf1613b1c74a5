/** The door of the background: which messages are ours to answer, and how they are answered. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Acts } from '@/lib/browser/background-door';
import {
  addressRequest,
  checkRequest,
  compareRequest,
  copiesRequest,
  diskKeysRequest,
  diskReadRequest,
  diskRemoveRequest,
  diskWriteRequest,
  followRequest,
  keepRequest,
  nothingRequest,
  siteRequest,
  tabRequest,
  undoRequest,
} from '@/lib/browser/schemas';
import type { Sender } from '@/lib/browser/sender';

let door: typeof import('@/lib/browser/background-door');
let acts: Acts;
let hear: (message: unknown, sender: Sender, respond: (reply: unknown) => void) => true | undefined;

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser); // `wxt/browser` looks for the API when it is loaded
  door = await import('@/lib/browser/background-door');
});
beforeEach(() => {
  fakeBrowser.reset();
  acts = {
    check: [checkRequest, async () => ({ state: 'no-article', url: '' })],
    copyDifferences: [copiesRequest, async () => ({})],
    compare: [compareRequest, async () => ({ state: 'missing', side: 'both' })],
    keep: [keepRequest, () => Promise.reject(new Error('the disk is full'))],
    undoKeep: [undoRequest, async () => ({ state: 'undone' })],
    paper: [tabRequest, async () => ({ site: '', state: 'other', kept: 0, followed: null })],
    unnamePaper: [siteRequest, async () => null],
    declinePaper: [siteRequest, async () => null],
    forgetPaper: [siteRequest, async () => 0],
    follow: [followRequest, async () => null],
    lookNow: [nothingRequest, async () => 0],
    startAsking: [nothingRequest, async () => null],
    askingDone: [nothingRequest, async () => false],
    diskRead: [diskReadRequest, async () => 'read'],
    diskWrite: [diskWriteRequest, async () => null],
    diskRemove: [diskRemoveRequest, async () => null],
    diskKeys: [diskKeysRequest, async () => []],
    isPermitted: [addressRequest, async () => true],
  };
  const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  door.answerExtension(acts);
  hear = added.mock.calls[0][0] as unknown as typeof hear;
});
afterAll(() => vi.unstubAllGlobals());

const ours = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });
const answered = (message: unknown, sender: Sender = ours()) =>
  new Promise(resolve => {
    if (hear(message, sender, resolve) === undefined) resolve('not heard');
  });

describe('the door of the background', () => {
  it('reads of the disk what belongs to archives, and nothing else', async () => {
    const read = (key: string) => answered({ type: 'diskRead', data: { area: 'local', key } });
    expect(await read('archive-queue')).toEqual({ res: 'read' });
    for (const key of ['settings', 'collection', '', 'network-log 2'])
      expect(await read(key)).toEqual({ err: { message: 'refused: body' } });
  });

  it('answers a page of ours', async () => {
    expect(await answered({ type: 'undoKeep', data: { versionId: 3 } })).toEqual({ res: { state: 'undone' } });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'steal', ''])(
    'does not hear the type %j',
    async type => {
      expect(await answered({ type, data: {} })).toBe('not heard');
    },
  );

  it.each([null, 7, 'check', [], {}, { type: 1 }, { ask: 'read', body: {} }])('does not hear %j', async message => {
    expect(await answered(message)).toBe('not heard');
  });

  it('refuses the content script of a page, whatever it asks', async () => {
    const script = { id: fakeBrowser.runtime.id, origin: 'https://news.example', url: 'https://news.example/a' };
    const refused = { err: { message: 'refused: sender' } };
    expect(await answered({ type: 'undoKeep', data: { versionId: 3 } }, script)).toEqual(refused);
  });

  it('refuses a body that does not pass its check', async () => {
    expect(await answered({ type: 'check', data: { tabId: 'all' } })).toEqual({ err: { message: 'refused: body' } });
  });

  it('answers with the message of an error', async () => {
    expect(await answered({ type: 'keep', data: { tabId: 1 } })).toEqual({ err: { message: 'the disk is full' } });
  });
});
