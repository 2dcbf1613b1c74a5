/** Regressions of the labelled notices and printed times; figures and causes in `announcements.md`. */
import { expect, it } from 'vitest';
import { isNotice } from '@/lib/facts/notices';
import { printedUpdate } from '@/lib/origin/printed-times';
import { noticeRows, timeRows } from './announcements/rows';

it.each(noticeRows().map(row => [row.language, row.text, row.isNotice] as const))('%s: %s', (_, text, expected) =>
  expect(isNotice(text)).toBe(expected),
);

it.each(timeRows().map(row => [row.lines.join(' ¶ '), row] as const))(
  '%s',
  (_, { lines, language, publishedAt, expected }) =>
    expect(printedUpdate(lines, { language, publishedAt, now: '2031-12-01T00:00:00.000Z' })?.time ?? null).toBe(
      expected,
    ),
);
