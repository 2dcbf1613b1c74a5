import { expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { badgeOf } from '@/lib/papers/badge-of';

/** A report of so many versions, and copies of these relations. */
function report(versions: number | null, ...relations: string[]): Report {
  const article = versions === null ? null : { versions: Array.from({ length: versions }, () => ({})) };
  return { article, copies: relations.map(relation => ({ relation })) } as unknown as Report;
}

it.each([
  ['a page that is not known', report(null), false, null],
  ['a page that is not known, and has changed', report(null), true, { count: 0, isChanged: true }],
  ['one version', report(1), false, null],
  ['one version, and changed', report(1), true, { count: 0, isChanged: true }],
  ['several versions', report(3, 'copy'), false, { count: 3, isChanged: false }],
  ['copies of one version', report(1, 'copy', 'adapted', 'quotes'), false, { count: 2, isChanged: false }],
  ['quotes alone', report(null, 'quotes'), false, null],
])('shows of %s', (_, given, isChanged, expected) => {
  expect(badgeOf(given, isChanged)).toEqual(expected);
});
