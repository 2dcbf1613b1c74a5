/** The door for the script of a named paper: who passes it, with which note. */
import { describe, expect, it } from 'vitest';
import type { Sender } from '@/lib/browser/sender';
import { visitOf } from '@/lib/browser/visit-of';

const ID = 'abcdefghijklmnop';
const SITE = 'https://www.harbour-courier.example';
const tab = { id: 7, url: `${SITE}/a`, incognito: false };
const sender: Sender = { id: ID, frameId: 0, origin: SITE, url: `${SITE}/a`, tab };
const note = { visit: { asksPassword: false, noindex: true } };

describe('a visit', () => {
  it('passes from the top frame of a tab, with the address that the browser names', () => {
    expect(visitOf(sender, note, ID)).toEqual({ tabId: 7, url: `${SITE}/a`, asksPassword: false, noindex: true });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...sender, id: 'ponmlkjihgfedcba' }],
    ['a frame inside the page', { ...sender, frameId: 3 }],
    ['a sender that names no frame', { ...sender, frameId: undefined }],
    ['a page of ours, which has no tab of a site', { ...sender, tab: undefined }],
    ['a tab whose address we may not see', { ...sender, tab: { id: 7, incognito: false } }],
    ['a tab that is no web page', { ...sender, tab: { ...tab, url: 'about:blank' } }],
    ['a private window', { ...sender, tab: { ...tab, incognito: true } }],
    ['a window that does not say whether it is private', { ...sender, tab: { ...tab, incognito: undefined } }],
    ['a frame of another site than the tab', { ...sender, origin: 'https://adverts.example' }],
    ['a sandboxed frame', { ...sender, origin: 'null', url: 'about:srcdoc' }],
    ['a tab that went to another site', { ...sender, tab: { ...tab, url: 'https://other.example/a' } }],
  ])('is refused from %s', (_, from) => {
    expect(visitOf(from, note, ID)).toBeNull();
  });

  it.each([
    ['a text', 'visit'],
    ['nothing', null],
    ['a visit with more in it', { ...note, tabId: 1 }],
    ['a visit without its fields', { visit: {} }],
    ['fields of other sorts', { visit: { asksPassword: 'no', noindex: 0 } }],
  ])('is refused when its body is %s', (_, body) => {
    expect(visitOf(sender, body, ID)).toBeNull();
  });
});
