import { expect, it } from 'vitest';
import { plainText } from '@/lib/formats/plain-text';
import { paragraphsOf } from '@/lib/formats/prose';
import { NOW } from './files';

const read = (text: string) => {
  const result = plainText(text, NOW, 'notes');
  return 'version' in result ? result.version : result;
};

it('takes the first line as the headline, head lines as facts, and blank lines as breaks', () => {
  expect(
    read(
      'Bridge opens\nURL: https://www.elm.example/bridge\nDate: 2026-05-01\nBy: Ada Marsh\n\nThe bridge\nis open.\n\nGeese crossed first.\n',
    ),
  ).toMatchObject({
    title: 'Bridge opens',
    url: 'https://www.elm.example/bridge',
    site: 'elm.example',
    publishedAt: '2026-05-01T00:00:00.000Z',
    byline: 'Ada Marsh',
    paragraphs: ['The bridge is open.', 'Geese crossed first.'],
    extractor: 'text/1',
    source: 'notes',
  });
});
it.each<[string, string, object]>([
  [
    'head lines may come first',
    'URL: https://elm.example/b\n\nBridge opens\n\nIt is open.',
    { title: 'Bridge opens', url: 'https://elm.example/b', paragraphs: ['It is open.'] },
  ],
  ['one paragraph alone has no headline', 'The bridge is open.', { title: '', paragraphs: ['The bridge is open.'] }],
  [
    'a date before the first word',
    ' date 2026-05-01 The bridge is open.\n\nGeese crossed.',
    { title: 'The bridge is open.', publishedAt: '2026-05-01T00:00:00.000Z' },
  ],
  [
    'a long first line is a paragraph',
    `${'The bridge is open. '.repeat(20)}\n\nGeese crossed.`,
    { title: '', paragraphs: ['The bridge is open. '.repeat(20).trim(), 'Geese crossed.'] },
  ],
  [
    'further down, "Date:" is a sentence',
    `Bridge opens\n\n${'It is.\n\n'.repeat(12)}Date: yesterday`,
    { publishedAt: null },
  ],
  [
    'a wrong date is named',
    'Bridge opens\nDate: 2099-01-01\n\nIt is open.',
    { reason: 'publishedAt: “2099-01-01” is no time, or not yet, or before 1990' },
  ],
  ['nothing is nothing', ' \n ', { reason: 'no text in it' }],
  ['only facts are nothing', 'URL: https://elm.example/b\n', { reason: 'no text in it' }],
  ['damage is named', 'CafÃ© opens\n\nItâ€™s â€œopenâ€\u009d.', { reason: 'text saved in the wrong encoding (“Ã©”)' }],
])('%s', (_, text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it.each<[string, string, string[]]>([
  ['blank lines part', 'a\nb\n\n\nc', ['a b', 'c']],
  [
    'sentences each on a line are paragraphs',
    'One came.\nTwo went.\r\n“Three stayed.”',
    ['One came.', 'Two went.', '“Three stayed.”'],
  ],
  [
    'lines broken by width are one',
    'The mayor came to\nthe bridge and\nopened it.',
    ['The mayor came to the bridge and opened it.'],
  ],
  ['nothing', ' \n\n', []],
])('paragraphs: %s', (_, text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});
