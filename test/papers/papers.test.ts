/** Which pages are read by themselves: the reader's word, and the pages that are likely to be private. */
import { describe, expect, it } from 'vitest';
import { isGuardedHost } from '@/lib/papers/guarded';
import {
  declinedAt,
  EVERYWHERE,
  isOffered,
  leaveFor,
  neverAt,
  NO_PAPERS,
  type PageSeen,
  patternOf,
  patternsOf,
  withoutPaper,
  withPaper,
} from '@/lib/papers/papers';

const SINCE = '2026-05-01T08:00:00.000Z';
const courier: PageSeen = {
  host: 'harbour-courier.example',
  site: 'harbour-courier.example',
  asksPassword: false,
  noindex: false,
};
const named = withPaper(NO_PAPERS, courier.site, SINCE);
const everywhere = { ...NO_PAPERS, everywhere: true };

describe('the leave to read a page', () => {
  it.each([
    ['no paper is named', NO_PAPERS, courier, 'not-named'],
    ['it is of a named paper', named, courier, 'named'],
    ['it is of a named paper and has a field for a password', named, { ...courier, asksPassword: true }, 'named'],
    ['another paper is named', named, { ...courier, site: 'island-post.example' }, 'not-named'],
    ['all sites are read', everywhere, courier, 'everywhere'],
    ['all are read, and it has a field for a password', everywhere, { ...courier, asksPassword: true }, 'password'],
    ['all are read, and it is not to be indexed', everywhere, { ...courier, noindex: true }, 'noindex'],
    ['all are read, and it is a bank', everywhere, { ...courier, host: 'online.harbour-bank.example' }, 'money'],
    ['all are read but this one', neverAt(everywhere, courier.site), courier, 'never'],
    ['it is named and on the list of those never read', neverAt(named, courier.site), courier, 'never'],
  ])('where %s', (_, papers, page, why) => {
    expect(leaveFor(papers, page)).toEqual({ may: why === 'named' || why === 'everywhere', why });
  });
});

describe('a host that is likely to be private', () => {
  it.each([
    'localhost',
    'printer',
    '192.168.0.1',
    '[::1]',
    'wiki.harbour.internal',
    'nas.local',
    'webmail.harbour.example',
    'mail.island.example',
    'ebanking.island.example',
    'my-clinic.example',
    'intranet.harbour.example',
  ])('%s', host => {
    expect(isGuardedHost(host)).toBe(true);
  });

  it.each([
    'www.harbour-courier.example',
    'news.island.example',
    'theislandmail.example', // a paper of that name is one word
    'bankside-echo.example',
    'healthcare-weekly-review.example',
  ])('is not %s', host => {
    expect(isGuardedHost(host)).toBe(false);
  });
});

describe('the offer', () => {
  const place = { site: courier.site, host: courier.host, kept: 3 };
  it.each([
    ['after the third text kept', NO_PAPERS, place, true],
    ['not after the second', NO_PAPERS, { ...place, kept: 2 }, false],
    ['not of a named paper', named, place, false],
    ['not where all sites are read', everywhere, place, false],
    ['not again once it was declined', declinedAt(NO_PAPERS, courier.site), place, false],
    ['not of a bank', NO_PAPERS, { ...place, host: 'harbour-bank.example' }, false],
  ])('is made %s', (_, papers, where, made) => {
    expect(isOffered(papers, where)).toBe(made);
  });
});

describe('the word of the reader', () => {
  it('is taken back, and the paper is not offered again', () => {
    const left = withoutPaper(named, courier.site);
    expect(left.named).toEqual([]);
    expect(isOffered(left, { site: courier.site, host: courier.host, kept: 9 })).toBe(false);
  });

  it('takes a paper off all sites by never reading it', () => {
    expect(leaveFor(withoutPaper(everywhere, courier.site), courier).why).toBe('never');
  });

  it('names a paper once, and anew after it was declined', () => {
    expect(withPaper(named, courier.site, '2026-06-01T00:00:00.000Z')).toBe(named);
    expect(withPaper(declinedAt(NO_PAPERS, courier.site), courier.site, SINCE)).toEqual(named);
  });

  it('asks the browser for no more than it needs', () => {
    expect(patternsOf(named)).toEqual(['*://*.harbour-courier.example/*']);
    expect(patternsOf({ ...named, everywhere: true })).toEqual([EVERYWHERE]);
    expect(patternOf('note.example/ann')).toBe('*://*.note.example/*');
  });
});
