// What stands under an article: another one, teasers, comments; and the answers that end an interview.
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';

const NOW = '2026-06-01T12:00:00Z';
const TITLE = 'The lock at Brosund opens on Sundays again';
const TEXT = [
  'The lock at Brosund will open on Sundays again from the first week of June, the canal board said on Tuesday.',
  'It had been shut at weekends for nine years, since the board could find no keeper for the house beside it.',
  'The new keeper is a retired baker from Holmvik, who says that he has been awake at four for forty years.',
  'Some sixty boats a day are hoped for, and the kiosk on the quay has asked for a second freezer.',
];
const OTHER = [
  'A heron has taken every goldfish from the pond of the hotel at Strandby, and was seen on Monday at the next.',
  'The landlord has hung up a net, three mirrors and a portrait of his aunt, and the heron has perched on each.',
  'The fish were given by guests over thirty summers, and each had the name of the room that its giver slept in.',
];

const paragraphs = (texts: readonly string[]) => texts.map(text => `<p class="abs">${text}</p>`).join('');

function read(after: string, { url = '/news/lock-4711', head = '' } = {}) {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>
    <main><h1>${TITLE}</h1><div class="text">${paragraphs(TEXT)}${after}</div></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPage(page, `https://www.brosund.example${url}`, NOW)?.reading;
}

describe('one more article under the own one', () => {
  const next = (headline: string) => `<div class="next"><span>Next</span>${headline}${paragraphs(OTHER)}</div>`;

  it.each([
    ['in a headline', '<h2><a href="/news/heron-4712">Heron empties the pond of a hotel</a></h2>'],
    ['around a headline', '<a href="/news/heron-4712"><h2>Heron empties the pond of a hotel</h2></a>'],
  ])('is not read, with a link %s', (_, headline) => {
    expect(read(next(headline))).toMatchObject({ paragraphs: TEXT, otherArticles: 1 });
  });

  it('is a section where its heading leads nowhere else, or to another site', () => {
    for (const heading of [
      '<h2>A heron at the hotel</h2>',
      '<h2><a href="https://heron.example/">A heron at it</a></h2>',
    ])
      expect(read(next(heading))?.paragraphs).toContain(OTHER[0]);
  });
});

describe('another article under the own one whose headline leads nowhere', () => {
  const HEADLINE = 'Heron empties the pond of a hotel';
  const FURTHER = [
    ...OTHER,
    'Gardeners elsewhere swear by plastic crocodiles, but the landlord says that his guests would complain of those.',
  ];
  const SIGNED = `<h2>${HEADLINE}</h2><div class="by">By Nils Aker, 2 June 2026</div>${paragraphs(FURTHER)}`;
  const page = (own: string, after: string) => {
    const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main>${own}${after}</main></body></html>`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    return readPage(document, 'https://www.brosund.example/news/lock-4711', NOW)?.reading;
  };
  const own = `<h1>${TITLE}</h1><div class="text">${paragraphs(TEXT)}</div>`;
  const body = (inner: string) => `<div class="c3" data-testid="article-body">${inner}</div>`;
  const section = `<section class="next"><h2>${HEADLINE}</h2>${paragraphs(FURTHER)}</section>`;

  it.each([
    ['is signed, in one box with it', own, SIGNED],
    ['stands outside of its element', `<article>${own}</article>`, section],
    [
      'has a body of its own',
      `<h1>${TITLE}</h1>${body(paragraphs(TEXT))}`,
      body(`<h2>${HEADLINE}</h2>${paragraphs(FURTHER)}`),
    ],
    [
      'stands in an element of another article',
      own,
      `<div class="c4"><article><h2>${HEADLINE}</h2>${paragraphs(FURTHER)}</article></div>`,
    ],
    ['stands in a box apart from the text', own, `<div class="k9"><h2>${HEADLINE}</h2>${paragraphs(FURTHER)}</div>`],
    [
      'has a headline of the first rank',
      `<div>${own}</div>`,
      `<div class="k9"><h1>${HEADLINE}</h1>${paragraphs(FURTHER)}</div>`,
    ],
    [
      'stands in AMP’s element for what comes next',
      own,
      `<amp-next-page><div><p>${HEADLINE}</p>${paragraphs(FURTHER)}</div></amp-next-page>`,
    ],
  ])('is not read where it %s', (_, first, second) => {
    expect(page(first, second)).toMatchObject({ paragraphs: TEXT, otherArticles: 1 });
  });

  it('is a part where it speaks of the same things', () => {
    const part = [
      'The keeper of the weekends, the retired baker from Holmvik, has painted the canal board’s old house in yellow.',
      'Boats that pass on Sundays pay nothing in June, and the kiosk beside the canal will sell bread from Holmvik.',
      'The board said on Tuesday that it hopes to open the second lock at weekends too, if a keeper can be found.',
    ];
    const after = `<section><h2>What the board plans next</h2>${paragraphs(part)}</section>`;
    expect(page(`<article>${own}</article>`, after)?.paragraphs).toEqual(expect.arrayContaining(part));
  });
});

it('chapters that are articles in the own article are its parts', () => {
  const chapter = (text: string, i: number) => `<article><h2>Chapter ${i + 1}</h2><p class="abs">${text}</p></article>`;
  const html = `<html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div>
    ${[...TEXT, ...OTHER].map(chapter).join('')}</div></article></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(page, 'https://www.brosund.example/news/lock-4711', NOW)?.reading;
  expect(reading?.paragraphs).toEqual(expect.arrayContaining([...TEXT, ...OTHER]));
});

describe('a line between two paragraphs, in their box', () => {
  const between = (line: string) => read(`${line}<p class="abs">The first boat is awaited at six in the morning.</p>`);

  it.each([
    ['an element of another name', '<div class="z7">Nobody was hurt.</div>', 'Nobody was hurt.'],
    ['no element of its own', '<strong>Was anybody hurt?</strong>', 'Was anybody hurt?'],
  ])('is text where it is a sentence in %s', (_, line, text) => {
    expect(between(line)?.paragraphs).toContain(text);
  });

  it('is no text where it is a label', () => {
    expect(between('<div class="z7">Brosund</div>')?.paragraphs).not.toContain('Brosund');
  });
});

it.each([
  ['a misprint', 'Found a misprint? Mark it and press Ctrl+Enter.'],
  ['a story', 'Do you have a story for us? Write to our newsroom.'],
])('a request to tell the paper of %s is none of the text', (_, line) => {
  expect(read(`<p class="abs">${line}</p>`)?.paragraphs).toEqual(TEXT);
});

it('paragraphs of a linked headline and a line under it are teasers', () => {
  const teaser = (name: string) =>
    `<p class="abs"><a href="/news/${name.length}"><b>${name} of the town are told</b></a><br>
      In short: ${name.toLowerCase()} of the town have been told, and we wrote about them on Wednesday at length.</p>`;
  expect(read(['The baker', 'The ferrymen', 'The councillors'].map(teaser).join(''))?.paragraphs).toEqual(TEXT);
});

it('comments that are answered by a script are none of the text', () => {
  const comment = (name: string, text: string) =>
    `<div class="q"><em>${name}</em> <i>5 min ago</i><p>${text}</p><a>Up (0)</a></div>`;
  const comments = [
    comment('Olga of the hill', 'My uncle kept the lock for thirty years and never had a Sunday off, so there.'),
    comment('momo', 'Sixty boats a day, and not a single place to leave a bicycle, as I have said before.'),
  ];
  expect(read(`<div class="z">${comments.join('')}</div>`)?.paragraphs).toEqual(TEXT);
});

it('a word that answers a question at the end is text', () => {
  const answer = '<p class="abs"><b>Will the lock be shut at Christmas?</b></p><p class="abs">No.</p>';
  expect(read(answer)?.paragraphs.slice(-2)).toEqual(['Will the lock be shut at Christmas?', 'No.']);
  expect(read('<p class="abs">Meridian.</p>')?.paragraphs).toEqual(TEXT);
});

it('folders of a cache before the address of a page do not make it a shop', () => {
  expect(read('', { url: '/c/s/www.brosund.example/news/lock-4711' })).toBeUndefined();
  const html = `<html amp><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${paragraphs(TEXT)}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const cached = 'https://www-brosund-example.cdn.ampproject.org/c/s/www.brosund.example/news/lock-4711';
  expect(readPage(page, cached, NOW)?.reading.paragraphs).toEqual(TEXT);
});

it('the headings of a foot do not name the page', () => {
  expect(read('<footer><h1>Privacy policy</h1><h1>Sign in</h1></footer>')?.paragraphs).toEqual(TEXT);
});

it('an article of which little is shown is no card beside the address of its writer', () => {
  const html = `<html><head><title>${TITLE}</title><meta property="og:type" content="article"></head><body><article>
    <h1>${TITLE}</h1><div class="snippet"><ul><li><a href="mailto:i@b.example">ingrid.vance@brosund.example</a></li></ul>
    <div><p>${TEXT[0]}</p><p>${TEXT[1]}</p></div></div></article></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(readPage(page, 'https://www.brosund.example/news/lock', NOW)?.reading.paragraphs).toEqual(TEXT.slice(0, 2));
});
