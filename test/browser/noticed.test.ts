/** The door for the content script of an allowed site: who passes it with which reading. */
import { describe, expect, it } from 'vitest';
import { noticedReading } from '@/lib/browser/noticed';
import type { Sender } from '@/lib/browser/sender';
import { reading } from './reading';

const ID = 'abcdefghijklmnop';
const SITE = 'https://www.harbour-courier.example';
const sender: Sender = { id: ID, frameId: 0, origin: SITE, url: `${SITE}/a`, tab: { url: `${SITE}/a` } };

const passes = async (from: Sender, body: unknown = reading, allowed = [`${SITE}/*`]) =>
  (await noticedReading(from, body, { ownId: ID, isAllowed: async pattern => allowed.includes(pattern) })) !== null;

describe('a pushed reading', () => {
  it('passes from the top frame of a tab whose site is allowed', async () => {
    expect(await passes(sender)).toBe(true);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...sender, id: 'ponmlkjihgfedcba' }],
    ['a frame inside the page', { ...sender, frameId: 3 }],
    ['a sender that names no frame', { ...sender, frameId: undefined }],
    ['a page of ours, which has no tab of a site', { ...sender, tab: undefined }],
    ['a tab whose address we may not see', { ...sender, tab: {} }],
    ['a tab that is no web page', { ...sender, tab: { url: 'about:blank' } }],
    ['a frame of another site than the tab', { ...sender, origin: 'https://adverts.example' }],
    ['a sandboxed frame', { ...sender, origin: 'null', url: 'about:srcdoc' }],
    ['a tab that went to another site', { ...sender, tab: { url: 'https://other.example/a' } }],
  ])('is refused from %s', async (_, from) => {
    expect(await passes(from)).toBe(false);
  });

  it('is refused when the reader has not allowed the site', async () => {
    expect(await passes(sender, reading, ['https://other.example/*'])).toBe(false);
  });

  it.each([
    ['of another site', { ...reading, url: 'https://other.example/a' }],
    ['of the same host under another scheme', { ...reading, url: 'http://www.harbour-courier.example/a' }],
    ['of a file', { ...reading, url: 'file:///home/reader/a.html' }],
    ['without paragraphs', { ...reading, paragraphs: undefined }],
    ['that is none', 'reading'],
  ])('is refused when it is one %s', async (_, body) => {
    expect(await passes(sender, body)).toBe(false);
  });
});
