/** What a job has come to, as the queue counts it, goes on with it and writes it down. */
import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  BUDGET,
  type Came,
  isCutShort,
  lineOf,
  lookCloser,
  minutesFor,
  newJob,
  type Outcome,
  textsOf,
  tryAgain,
  workTable,
} from '@/lib/archives/archive-work';
import { ARCHIVES, archiveOf, ownServer } from '@/lib/archives/archives';
import { isSameJob, jobId } from '@/lib/archives/asked';
import { belongsTo } from '@/lib/archives/belongs';

const ADDRESS = 'https://olmsund.example/news/ferry';
const at = (day: number) => `202605${String(day).padStart(2, '0')}080000`;
const capture = (day: number) => ({ timestamp: at(day), original: ADDRESS, mime: null, status: 200, digest: null });
const looked = (day: number, came: Came, versionId: number | null = null, captured = day) => ({
  timestamp: at(day),
  came,
  captured: came === 'cut-off' || came === 'no-answer' ? null : at(captured),
  versionId,
});

/** Five captures: one new text, one that came in the place of two, one cut off, one never asked for. */
const job = {
  ...newJob(ADDRESS, 'internet-archive'),
  captures: [1, 2, 3, 4, 5].map(capture),
  looked: [looked(1, 'new', 7), looked(2, 'known', 7, 1), looked(3, 'cut-off'), looked(4, 'no-answer')],
  outcome: 'too-fast' as Outcome,
  until: 99,
};

describe('a job', () => {
  it('counts what was looked at, each text once, and what was not', () => {
    expect(lineOf(job)).toEqual({
      address: ADDRESS,
      archive: 'internet-archive',
      outcome: 'too-fast',
      until: 99,
      counts: { captures: 5, looked: 4, read: 1, fresh: 1, unread: 2 },
    });
  });

  it('knows the texts by the captures that came, not by those that were asked for', () => {
    expect(textsOf(job)).toEqual(
      new Map([
        [at(1), '7'],
        [at(2), null],
        [at(3), null],
        [at(4), null],
      ]),
    );
  });

  it('is looked into more closely with a whole budget beyond what was done', () => {
    const closer = lookCloser(job);
    expect(closer).toMatchObject({ outcome: null, until: 0, budget: 3 + BUDGET });
    expect(closer.looked.map(({ came }) => came)).toEqual(['new', 'known', 'no-answer']);
  });

  it('is tried again where no answer came, and nowhere else', () => {
    const again = tryAgain(job);
    expect(again).toMatchObject({ outcome: null, until: 0, budget: BUDGET });
    expect(again.looked.map(({ came }) => came)).toEqual(['new', 'known', 'cut-off']);
  });

  it.each<[Outcome | null, boolean]>([
    [null, false],
    ['captures', false],
    ['none', false],
    ['excluded', false],
    ['no-answer', true],
    ['too-fast', true],
    ['no-permission', true],
    ['cut-off', true],
  ])('that ended with %s is cut short: %s', (outcome, expected) => {
    expect(isCutShort({ outcome })).toBe(expected);
  });

  it('is the same for the same address at the same archive', () => {
    const other = { ...job, archive: 'arquivo-pt' as const };
    expect(isSameJob(job, newJob(ADDRESS, 'internet-archive'))).toBe(true);
    expect(isSameJob(job, other)).toBe(false);
    expect(isSameJob(job, { ...job, address: `${ADDRESS}/2` })).toBe(false);
    expect(jobId(job)).toBe(`internet-archive ${ADDRESS}`);
  });
});

it('takes a minute at least, and as long as the pace asks for', () => {
  const [archive] = ARCHIVES; // 24 lists and 240 captures a minute
  expect(minutesFor(0, archive)).toBe(1);
  expect(minutesFor(1, archive)).toBe(1);
  expect(minutesFor(100, archive)).toBe(14); // 100 × (2 / 24 + 12 / 240)
});

describe('addresses in a text', () => {
  it.each([
    ['one in brackets', '(see https://a.example/b).', ['https://a.example/b']],
    ['one twice', 'https://a.example/b https://a.example/b', ['https://a.example/b']],
    ['one of a bookmark', '<A HREF="https://a.example/?b=1&amp;c=2">x</A>', ['https://a.example/?b=1&c=2']],
    ['none', 'ftp://a.example mailto:b@c.example https://a', []],
  ])('%s', (_, text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
  });
});

it('writes a table in which nothing is a formula and no cell ends early', () => {
  const counts = { captures: 5, looked: 4, read: 1, fresh: 1, unread: 2 };
  const line = { archive: 'internet-archive' as const, until: 0, counts };
  const table = workTable([
    { ...line, address: '=HYPERLINK("x")', outcome: null },
    { ...line, address: 'https://a.example/b,c', outcome: 'captures' },
  ]);
  expect(table.split('\r\n')).toEqual([
    'address,archive,outcome,captures,read,new versions,not looked at',
    `"'=HYPERLINK(""x"")",internet-archive,waiting,5,1,1,2`,
    '"https://a.example/b,c",internet-archive,captures,5,1,1,2',
  ]);
});

describe('an archive', () => {
  it('that nobody has is refused', () => {
    expect(() => archiveOf('nowhere')).toThrow(RangeError);
    expect(() => archiveOf('own-server https://elsewhere.example/')).toThrow(RangeError);
  });

  it.each([
    ['localhost:8080/wayback', 'http://localhost:8080/wayback/'],
    [' http://127.0.0.1:8080/w/ ', 'http://127.0.0.1:8080/w/'],
    ['https://localhost/w', null],
    ['192.168.0.1/w', null],
    ['localhost/w?x=1', null],
    ['localhost/w#x', null],
    ['http://me@localhost/w', null],
    ['', null],
  ])('of the reader’s own at "%s"', (typed, captures) => {
    expect(ownServer(typed)?.captures ?? null).toBe(captures);
    if (captures !== null) expect(archiveOf(`own-server ${captures}`).captures).toBe(captures);
  });
});

describe('a request', () => {
  const asked = { address: ADDRESS, archive: 'internet-archive' as const };
  const { list, captures } = ARCHIVES[0];

  it.each<[string, 'list' | 'capture', string, boolean]>([
    ['the list of the address', 'list', list + encodeURIComponent(ADDRESS), true],
    ['a further page of it', 'list', `${list}${encodeURIComponent(ADDRESS)}&resumeKey=abc`, true],
    ['the list of another address', 'list', list + encodeURIComponent('https://other.example/'), false],
    ['the list with one parameter more', 'list', `${list}${encodeURIComponent(ADDRESS)}&x=1`, false],
    ['a capture of it', 'capture', `${captures}${at(1)}id_/${ADDRESS}`, true],
    ['a capture of another', 'capture', `${captures}${at(1)}id_/https://other.example/`, false],
    ['a capture with the banner', 'capture', `${captures}${at(1)}/${ADDRESS}`, false],
    ['a capture elsewhere', 'capture', `https://other.example/${at(1)}id_/${ADDRESS}`, false],
    ['a capture in the place of a list', 'list', `${captures}${at(1)}id_/${ADDRESS}`, false],
  ])('for %s', (_, purpose, url, expected) => {
    expect(belongsTo(asked, purpose, url)).toBe(expected);
  });

  it('of an address that is none belongs to nothing', () => {
    expect(belongsTo({ ...asked, address: 'no address' }, 'list', list)).toBe(false);
  });
});
