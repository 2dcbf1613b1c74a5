import { expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { faultText } from '@/components/words/fault-words';
import { textArticle } from '@/lib/formats/articles/plain-text';
import { paragraphsOf } from '@/lib/formats/prose';
import { NOW } from '../files';

const read = (text: string) => {
  const result = textArticle(text, NOW, 'notes');
  return 'version' in result ? result.version : { reason: faultText(ENGLISH, result.fault) };
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
  ['damage is undone', 'CafÃ© opens\n\nItâ€™s â€œopenâ€\u009d.', { title: 'Café opens', paragraphs: ['It’s “open”.'] }],
  [
    'damage that lost bytes is named',
    'CafÃ\n\nItâ€™s â€œopenâ€ and â€œnewâ€.',
    { reason: 'text saved in the wrong encoding (“â€™”)' },
  ],
  ['references are resolved', 'Caf&eacute;\n\nIt&#8217;s open.', { title: 'Café', paragraphs: ['It’s open.'] }],
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
