import { expect, it } from 'vitest';
import { webLink } from '@/components/web-link';

// Spellings under which browsers, or careless checks, have run addresses as script.
const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://x/y',
  'about:blank',
  'chrome://settings',
  'view-source:https://x',
  '//host/path',
  '/path',
  'x',
  '',
];

it.each(UNSAFE)('%j is no link', address => {
  expect(webLink(address)).toBeNull();
});

it.each([
  ['https://merren-courier.example/ferry?a=1#b', 'https://merren-courier.example/ferry?a=1#b'],
  ['http://x.example', 'http://x.example/'],
  ['https://x.example/"><script>', 'https://x.example/%22%3E%3Cscript%3E'],
])('%j is a link', (address, expected) => {
  expect(webLink(address)).toBe(expected);
});
