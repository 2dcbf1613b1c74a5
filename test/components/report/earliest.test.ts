import { describe, expect, it } from 'vitest';
import { byTime, earliestOf } from '@/components/report/earliest';
import { COPY, FULL } from '../invented-reports';

const [early, late] = ['2026-03-01T06:00:00Z', '2026-03-09T06:00:00Z'];
const other = { ...COPY, articleId: 41, publishedAt: null, seenAt: null };

describe('the earliest time known here', () => {
  it.each([
    [
      { publishedAt: early, seenAt: late },
      { which: 'published', time: early },
    ],
    [
      { publishedAt: late, seenAt: early },
      { which: 'seen', time: early },
    ],
    [
      { publishedAt: early, seenAt: early },
      { which: 'published', time: early },
    ],
    [
      { publishedAt: null, seenAt: late },
      { which: 'seen', time: late },
    ],
  ])('of %j', (times, expected) => {
    const copies = [{ ...COPY, ...times }];
    const page = { ...FULL.page, publishedAt: '2026-04-01T06:00:00Z' };
    expect(earliestOf({ ...FULL, article: null, page, copies })?.time).toEqual(expected);
  });

  it('is that of a copy, of the page, or of nobody where one alone has a time', () => {
    const report = { ...FULL, article: null };
    expect(earliestOf({ ...report, copies: [{ ...COPY, seenAt: early }, other] })).toMatchObject({ articleId: 40 });
    expect(earliestOf({ ...report, copies: [{ ...COPY, publishedAt: late, seenAt: late }] })).toMatchObject({
      articleId: null,
    });
    expect(earliestOf({ ...report, copies: [other] })).toBeNull();
    expect(earliestOf({ ...report, copies: [{ ...COPY, relation: 'quotes', seenAt: early }] })).toBeNull();
  });

  it('orders copies, those without a time last', () => {
    const copies = [
      other,
      { ...COPY, publishedAt: late, seenAt: null },
      { ...COPY, articleId: 42, publishedAt: early },
    ];
    expect(byTime(copies).map(({ articleId }) => articleId)).toEqual([42, 40, 41]);
  });
});
