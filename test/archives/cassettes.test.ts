/** What the Internet Archive really answered, judged: which of its answers are captures, of which time, which lists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { captures } from '@/lib/archives/captures';
import { captureList } from '@/lib/archives/cdx';
import { judgeCapture, judgeList } from '@/lib/archives/judge';
import { type Recorded, type Replay, replayFetch } from '../support/archive-replay';
import { cassettes } from '../support/cassettes';
import { SHARED } from '../support/shared';

const folder = join(SHARED ?? '', 'data/warc_rss_memento/memento_cassettes');
const ALL = SHARED === null ? new Map<string, Replay>() : cassettes(folder);
const NOW = Date.UTC(2026, 0, 1);

/** By the recording: what its first capture comes to. 14 digits are the time of a capture that is taken. */
const JUDGED: Readonly<Record<string, string>> = {
  get_memento: '20171124151315',
  get_memento_handles_non_utc_datetime: '20171124151315',
  get_memento_with_archive_url: '20171124151315',
  get_memento_with_cdx_record: '20171124151315',
  get_memento_with_string_datetime: '20171124151315',
  get_memento_with_mode_string: '20171124151315',
  get_memento_returns_memento_with_accurate_url: '20171124143728',
  memento_rate_limits: '19970427191925',
  // Asked for a time without a capture: the nearest comes, under its own time.
  get_memento_target_window: '20171124151315',
  get_memento_with_date_datetime: '20171124151315',
  get_memento_with_inexact_string_datetime: '20171124151315',
  // A redirect of the past to another address, which one follows to its end.
  get_memento_follows_historical_redirects: 'other-address',
  get_memento_with_redirects: 'other-address',
  get_memento_with_path_based_redirects: 'past-error',
  get_memento_with_schemeless_redirects: 'past-error',
  get_memento_works_on_archived_rate_limit_responses: 'past-error',
  get_memento_raises_for_mementos_that_redirect_in_a_loop: 'too many redirects',
  get_memento_raises_blocked_error: 'blocked',
  get_memento_raises_no_memento_error: 'no-capture',
  // The recordings end before what they lead to.
  get_memento_follow_redirects_does_not_follow_historical_redirects: 'no-capture',
  get_memento_raises_when_memento_is_outside_target_window: 'no-capture',
  get_memento_should_fail_for_non_playbackable_mementos: 'no-capture',
};

describe.skipIf(SHARED === null)('recordings of others in ../shared', () => {
  it.each(Object.entries(JUDGED))('%s: %s', async (name, expected) => {
    const replay = ALL.get(name)!;
    const first = [...replay.keys()].find(url => url.includes('/web/'))!;
    const [, timestamp, original] = /\/web\/(\d{14})id_\/(.+)$/s.exec(first)!;
    const send = replayFetch(url => replay.get(new URL(url).href), []);
    const came = await send(first).then(
      ({ status, url, headers }) => {
        const head = { status, url, header: (name: string) => headers.get(name) };
        const judged = judgeCapture(head, { timestamp, original }, NOW);
        return judged.is === 'captured' ? judged.timestamp : judged.why;
      },
      (error: Error) => error.message,
    );
    expect(came).toBe(expected);
  });

  it('says that a paper keeps itself out, and not that there are no captures', () => {
    const [answer] = ALL.get('search_raises_for_blocked_urls')!.values();
    const header = (name: string) => answer.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
    const head = { status: answer.status, url: 'https://web.archive.org/cdx/search/cdx', header };
    expect(judgeList('internet-archive', head, textOf(answer))).toEqual({ is: 'excluded' });
  });

  it.each(['search', 'search_with_date', 'search_does_not_repeat_results', 'memento_rate_limits'])(
    'reads every capture of the list in %s that is a page, each second once',
    name => {
      const [url, answer] = [...ALL.get(name)!].find(([each]) => each.includes('/cdx/'))!;
      const list = asTable(textOf(answer));
      const asked = new URL(url).searchParams.get('url')!;
      const seconds = new Set(
        list.rows.filter(([, , , mime, status]) => mime === 'text/html' && status === '200').map(([, time]) => time),
      );
      const read = captureList(JSON.stringify([HEAD, ...list.rows]))!;
      const found = captures(read.rows, [`https://${asked.replace(/^https?:\/\//, '')}`]);
      expect(found.filter(({ status }) => status === 200).map(({ timestamp }) => timestamp)).toEqual(
        [...seconds].sort(),
      );
    },
  );

  it('goes from page to page by the keys that were given', () => {
    const pages = [...ALL.get('search_multipage')!];
    expect(pages.length).toBeGreaterThan(2);
    pages.slice(0, -1).forEach(([, answer], i) => {
      const { rows, key } = asTable(textOf(answer));
      const list = captureList(JSON.stringify([HEAD, ...rows, [], [key]]))!;
      expect(list.further.map(each => `resumeKey=${encodeURIComponent(each)}`)).toEqual([
        /resumeKey=.+$/.exec(pages[i + 1][0])![0],
      ]);
    });
  });

  it.each(['malformed_cdx.txt', 'bad_timestamp_cdx.txt', 'zero_length_cdx.txt'])('bears %s', file => {
    const { rows } = asTable(readFileSync(join(folder, file), 'utf8'));
    const list = captureList(JSON.stringify([HEAD, ...rows]))!;
    expect(list.rows.length + list.malformed).toBe(rows.length);
    for (const { timestamp, original } of list.rows) expect([timestamp, original].join()).toMatch(/^\d{14},https?:/);
  });
});

const HEAD = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'];

/** The recordings have lists as lines, where we ask for a table: the same rows, and the key after an empty line. */
function asTable(text: string): { rows: string[][]; key: string } {
  const [lines, key = ''] = text.trim().split(/\n\n/);
  return { rows: lines.split('\n').map(line => line.split(' ')), key: key.trim() };
}

function textOf({ headers, body }: Recorded): string {
  const isPacked = headers.some(([name, value]) => /^content-encoding$/i.test(name) && value === 'gzip');
  return (isPacked && body.length > 0 ? gunzipSync(body) : body).toString('utf8');
}
