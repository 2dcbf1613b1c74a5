/** Pages that a browser saved in one file. */
import { expect, it } from 'vitest';
import { mhtmlOf, pageOf } from '../archives';
import { file, PAGE_TOOLS, readAll } from '../files';

const URL = 'https://harbour-post.example/crane';
const PAGE = pageOf('The crane – again', 'The crane’s arm = 40 m long.', 'It was built in Łódź.');

it('gives the page with its address and the time at which it was saved', async () => {
  const { versions, rejected } = await readAll(file('crane.mhtml', mhtmlOf(PAGE, URL)), PAGE_TOOLS);
  expect(rejected).toEqual([]);
  expect(versions).toMatchObject([
    {
      title: 'The crane – again',
      url: URL,
      seenAt: '2026-03-01T12:00:00.000Z',
      paragraphs: ['The crane’s arm = 40 m long.', 'It was built in Łódź.'],
    },
  ]);
});

it('of another encoding, or without a page, is read or refused', async () => {
  const plain = mhtmlOf('', URL)
    .split('Content-Transfer-Encoding: quoted-printable')
    .join('Content-Transfer-Encoding: base64');
  const packed = plain.replace(
    `Content-Location: ${URL}\r\n\r\n`,
    `Content-Location: ${URL}\r\n\r\n${btoa(unescape(encodeURIComponent(PAGE)))}`,
  );
  expect((await readAll(file('a.mht', packed), PAGE_TOOLS)).versions).toMatchObject([{ title: 'The crane – again' }]);
  const bare = mhtmlOf(PAGE, URL).replace('Content-Type: text/html\r\n', 'Content-Type: text/css\r\n');
  expect((await readAll(file('a.mht', bare), PAGE_TOOLS)).rejected).toMatchObject([
    { reason: 'a web archive (MHTML) without a page in it' },
  ]);
});
