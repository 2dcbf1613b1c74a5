import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

let handOver: typeof import('@/lib/browser/hand-over').handOver;
let takeOver: typeof import('@/lib/browser/hand-over').takeOver;

beforeAll(async () => {
  vi.stubGlobal('chrome', fakeBrowser); // `wxt/browser` looks for the API when it is loaded
  ({ handOver, takeOver } = await import('@/lib/browser/hand-over'));
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => fakeBrowser.reset());

it.each([
  { about: 'passage', text: 'The ferry was late.' },
  { about: 'address', url: 'https://courier.example/ferry' },
] as const)('hands a $about over once', async asked => {
  await handOver(asked);
  expect(await takeOver()).toEqual(asked);
  expect(await takeOver()).toBeNull();
});

it('cuts a selection that is a whole page', async () => {
  await handOver({ about: 'passage', text: 'x'.repeat(1_000_000) });
  expect(await takeOver()).toMatchObject({ text: 'x'.repeat(20_000) });
});

it.each([[7], [{ about: 'other' }], [{ about: 'passage', text: 1 }]])(
  'passes over what is no question: %j',
  async stored => {
    await fakeBrowser.storage.session.set({ 'asked-of-library': stored });
    expect(await takeOver()).toBeNull();
  },
);
