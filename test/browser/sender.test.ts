import { describe, expect, it } from 'vitest';
import { isOurs } from '@/lib/browser/sender';

const ID = 'abcdefghijklmnop';
const OWN = `chrome-extension://${ID}/`;

describe('isOurs', () => {
  it.each([
    ['the popup', { id: ID, origin: `chrome-extension://${ID}`, url: `${OWN}popup.html` }, true],
    ['a page of ours in a tab', { id: ID, origin: `chrome-extension://${ID}`, url: `${OWN}options.html` }, true],
    ['our background, which has an address and no origin', { id: ID, url: `${OWN}background.js` }, true],
    [
      'our content script, by the origin of its page',
      { id: ID, origin: 'https://news.example', url: 'https://news.example/a' },
      false,
    ],
    ['a page that names our address in its own', { id: ID, origin: `https://news.example/${OWN}` }, false],
    ['a host that begins like ours', { id: ID, origin: `chrome-extension://${ID}.evil.example` }, false],
    ['a sandboxed frame', { id: ID, origin: 'null', url: 'about:srcdoc' }, false],
    ['another extension', { id: 'ponmlkjihgfedcba', origin: 'chrome-extension://ponmlkjihgfedcba' }, false],
    ['another extension under our origin', { id: 'ponmlkjihgfedcba', origin: `chrome-extension://${ID}` }, false],
    ['a sender without anything', {}, false],
  ])('%s', (_, sender, ours) => {
    expect(isOurs(sender, ID, OWN)).toBe(ours);
  });

  it('works for the addresses of Firefox', () => {
    const own = 'moz-extension://6f1d2f0e-3f8b-4f0a-9d53-2b7c4f9a1e10/';
    expect(isOurs({ id: 'w@x', origin: own.slice(0, -1) }, 'w@x', own)).toBe(true);
    expect(isOurs({ id: 'w@x', origin: 'moz-extension://00000000-0000-0000-0000-000000000000' }, 'w@x', own)).toBe(
      false,
    );
  });
});
