/** Where the entries of a live blog begin; pages of our own invention. */
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';

const TITLE = 'The tug race as it happened';
const LEAD =
  'Nine tugs pulled against each other in the basin of Olmsund on Sunday, and the oldest of them won by a rope.';
const TEXTS = [
  'The Isolde wins by the length of a rope, and her crew throws its caps into the water of the basin.',
  'Two tugs are left, and the crowd on the quay counts the strokes of their engines aloud with the speaker.',
  'The rain has stopped, so that the second heat begins after a break of twenty minutes for the judges.',
  'The first heat is over: the Njord is out, since her line broke at the bollard before the flag had fallen.',
];
const TIMES = ['16:40', '15:10', '14:05', '13:20'];

function read(stream: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head>
    <body><main><article><h1>${TITLE}</h1><p>${LEAD}</p>${stream}</article></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPage(page, 'https://www.olmsund.example/live/tug-race', '2026-06-01T12:00:00.000Z')?.reading;
}

const stream = (entry: (text: string, time: string, i: number) => string): string =>
  `<div class="s">${TEXTS.map((text, i) => entry(text, TIMES[i], i)).join('')}</div>`;

describe('the entries of a live blog', () => {
  it.each<[string, string, number[]]>([
    [
      'with the time in a cell beside the text',
      stream((text, time) => `<div><div><time>${time}</time></div><div><p>${text}</p></div></div>`),
      [1, 2, 3, 4],
    ],
    [
      'with the time and its word in a line of its own',
      stream((text, time) => `<div class="e"><p><b>${time} Uhr</b></p><p>${text}</p></div>`),
      [1, 3, 5, 7],
    ],
    [
      'with the time under a heading',
      stream(
        (text, time, i) =>
          `<article><header><h2>Heat ${i + 2} is over</h2><span>${time}</span></header><p>${text}</p></article>`,
      ),
      [1, 3, 5, 7],
    ],
    [
      'in a list, told how long ago',
      stream((text, _, i) => `<li><span class="ago">${i * 30 + 12} min ago</span><p>${text}</p></li>`),
      [1, 2, 3, 4],
    ],
    [
      'with the time in the first line',
      stream((text, time, i) => `<p><strong>${time} – Heat ${i}</strong></p><p>${text}</p>`),
      [1, 3, 5, 7],
    ],
  ])('%s', (_, page, entries) => {
    expect(read(page)).toMatchObject({ live: true, entries });
  });

  it('are none where a few times stand in an article', () => {
    const page = `<p>${TEXTS[0]}</p><div><time>16:40</time></div><p>${TEXTS[1]}</p><p>${TEXTS[2]}</p>`;
    expect(read(page)).toMatchObject({ live: false, entries: [] });
  });

  it('tell no times beside the text, which change with every visit', () => {
    const page = stream((text, _, i) => `<div><div>${i * 30 + 12} min ago</div><p>${text}</p></div>`);
    expect(read(page)?.beside).toEqual([]);
  });
});
