import { describe, expect, it } from 'vitest';
import { judgeCapture, judgeList } from '@/lib/archives/judge';

const PAGE = 'https://lantern.example/a';
const AT = 'Tue, 02 Jan 2024 03:04:05 GMT';
const NOW = Date.parse('2026-05-01T08:00:00Z');
const asked = { timestamp: '20240102030405', original: PAGE };
const head = (
  status: number,
  headers: Record<string, string> = {},
  url = `https://web.archive.org/web/20240102030405id_/${PAGE}`,
) => ({
  status,
  url,
  header: (name: string) => headers[name] ?? null,
});

describe('a capture', () => {
  it.each([
    ['with its time', head(200, { 'memento-datetime': AT }), '20240102030405'],
    [
      'of another time, under its own',
      head(200, { 'memento-datetime': 'Wed, 03 Jan 2024 03:04:05 GMT' }),
      '20240103030405',
    ],
    [
      'whose address lost a slash',
      head(200, { 'memento-datetime': AT }, 'https://web.archive.org/web/20240102030405id_/https:/lantern.example/a'),
      '20240102030405',
    ],
  ])('%s is taken', (_, answer, timestamp) => {
    expect(judgeCapture(answer, asked, NOW)).toEqual({ is: 'captured', timestamp });
  });

  it.each([
    ['a page of the archive with 200', head(200), 'blocked'],
    ['a 404 of the archive', head(404), 'no-capture'],
    ['a 503 of the archive', head(503), 'no-answer'],
    ['an archived 404', head(404, { 'memento-datetime': AT }), 'past-error'],
    ['an archived 429', head(429, { 'memento-datetime': AT }), 'past-error'],
    [
      'a redirect to another page',
      head(200, { 'memento-datetime': AT }, 'https://web.archive.org/web/20240102030405id_/https://lantern.example/'),
      'other-address',
    ],
    ['a live page', head(200, { 'memento-datetime': AT }, PAGE), 'other-address'],
    ['a time that is still to come', head(200, { 'memento-datetime': 'Tue, 02 Jan 2029 03:04:05 GMT' }), 'no-capture'],
    ['a time that is none', head(200, { 'memento-datetime': 'soon' }), 'blocked'],
  ])('is not %s', (_, answer, why) => {
    expect(judgeCapture(answer, asked, NOW)).toEqual({ is: 'refused', why });
  });
});

it.each([
  [
    'excluded by header',
    head(403, { 'x-archive-wayback-runtime-error': 'AdministrativeAccessControlException: Blocked Site Error' }),
    '',
    'excluded',
  ],
  [
    'excluded by body',
    head(403),
    'org.archive.wayback.exception.AdministrativeAccessControlException: Blocked',
    'excluded',
  ],
  ['robots inside a 200', head(200), 'org.archive.wayback.exception.RobotAccessControlException: x', 'excluded'],
  ['an empty list', head(200), '[]', 'none'],
  ['no word at all', head(200), '', 'no-answer'],
  ['a page instead of a list', head(200), '<!doctype html><title>Maintenance</title>', 'no-answer'],
  ['a 503', head(503), '<html></html>', 'no-answer'],
  ['a bare 403', head(403), 'Forbidden', 'no-answer'],
])('%s', (_, answer, body, is) => expect(judgeList('internet-archive', answer, body).is).toBe(is));
