/** What is text, what stands beside it, and what is none of the article; pages of our own invention. */
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';

const NOW = '2026-06-01T12:00:00.000Z';
const URL_ = 'https://www.olmsund.example/news/2026/05/12/lock-closed';
const TITLE = 'Lock at Tarn Bridge closed until the autumn';
const A =
  'The lock at Tarn Bridge will stay closed until the autumn, after divers found a crack in the lower gate on Monday.';
const B =
  'Eleven barges are waiting above the bridge, and their skippers were told to turn back to Olmsund, the harbour said.';
const C = '“We saw the water go where it should not,” said Ida Marsk, who has kept the lock for nineteen years.';
const D = 'The gate was built by a yard that no longer exists, so that a new one has to be cast from the old drawings.';

function parse(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${TITLE} | Olmsund Courier</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const p = (...texts: string[]): string => texts.map(text => `<p>${text}</p>`).join('');
const story = (inner: string): string => `<main><h1>${TITLE}</h1><div class="body">${inner}</div></main>`;
const reading = (body: string, url = URL_) => readPage(parse(body), url, NOW)?.reading;

describe('text', () => {
  it.each([
    ['a short last sentence', p(A, B, C, 'Nobody was hurt.'), [A, B, C, 'Nobody was hurt.']],
    ['a year and a full stop', p(A, 'It was built in 1931.', B), [A, 'It was built in 1931.', B]],
    ['a time and a full stop', p(A, 'The siren went at 04:10.', B), [A, 'The siren went at 04:10.', B]],
    [
      'a sentence that begins as captions do',
      p(A, 'Photos from the quay show three tugs at work.', B),
      [A, 'Photos from the quay show three tugs at work.', B],
    ],
    [
      'a sentence that begins as appeals do',
      p(A, 'Join the queue at noon and you will be home by night.', B),
      [A, 'Join the queue at noon and you will be home by night.', B],
    ],
    [
      'items that begin with a name that is linked',
      `${p(A)}<ul><li><a href="/1">Ida Marsk</a>, who keeps the lock and found the crack.</li><li><a href="/2">Per Oll</a>, who drew the gate that failed on Monday.</li><li><a href="/3">Una Tjelt</a>, the skipper who was first in the queue.</li></ul>${p(B)}`,
      [
        A,
        'Ida Marsk, who keeps the lock and found the crack.',
        'Per Oll, who drew the gate that failed on Monday.',
        'Una Tjelt, the skipper who was first in the queue.',
        B,
      ],
    ],
    [
      'words of a button inside a sentence',
      p(
        A,
        'The harbour would <button>not</button> reopen the <span role="button">weir</span> before noon, it said.',
        B,
      ),
      [A, 'The harbour would not reopen the weir before noon, it said.', B],
    ],
    ['no label of a button after a sentence', p(`${A} <button>Copy link</button>`, B, C), [A, B, C]],
    [
      'no marks of footnotes',
      p(A, 'It was repaired in 1968<sup><a href="#n1">1</a></sup> and again in 1994.<sup>2</sup>', B),
      [A, 'It was repaired in 1968 and again in 1994.', B],
    ],
    [
      'powers',
      p(A, 'The basin holds 40 m<sup>2</sup> of ice in a hard winter.', B),
      [A, 'The basin holds 40 m2 of ice in a hard winter.', B],
    ],
    [
      'the marks of a quotation',
      p(A, 'He called it <q>a fine mess</q> and left.', B),
      [A, 'He called it “a fine mess” and left.', B],
    ],
    [
      'a drop cap that is said once more for a screen reader',
      p(
        A,
        '<span aria-hidden="true">T</span><span aria-hidden="true">he keeper</span><span class="sr-only">The keeper</span> had warned of it in March.',
        B,
      ),
      [A, 'The keeper had warned of it in March.', B],
    ],
    [
      'paragraphs whose classes name things elsewhere',
      [A, B, C]
        .map(text => `<div class="my-4 [&_.caption]:text-sm md:group-[.is-ad]:mb-0"><p>${text}</p></div>`)
        .join(''),
      [A, B, C],
    ],
    [
      'custom elements as paragraphs',
      `<story-text>${A}</story-text><story-text>${B}</story-text><story-text>${C}</story-text>`,
      [A, B, C],
    ],
    [
      'what unfolds',
      `${p(A, B)}<details><summary>What now?</summary><p>${C}</p></details>${p(D)}`,
      [A, B, 'What now?', C, D],
    ],
  ])('%s', (_, inner, expected) => {
    expect(reading(story(inner))?.paragraphs).toEqual(expected);
  });

  it('a short sentence in boxes set like the paragraphs', () => {
    const boxes = [A, B, 'He was 47.', C].map(text => `<div class="abs">${text}</div>`).join('');
    expect(reading(story(boxes))?.paragraphs).toEqual([A, B, 'He was 47.', C]);
  });
});

describe('beside the text', () => {
  it('keeps the rows of a table', () => {
    const table =
      '<table><tr><th>Ship</th><th>Days</th></tr><tr><td>Ilse</td><td>14</td></tr><tr><td>Njord</td><td>9</td></tr></table>';
    const read = reading(story(`${p(A, B)}${table}${p(C)}`));
    expect(read?.paragraphs).toEqual([A, B, C]);
    expect(read?.beside).toEqual([
      { text: 'Ship · Days', reason: 'table' },
      { text: 'Ilse · 14', reason: 'table' },
      { text: 'Njord · 9', reason: 'table' },
    ]);
  });

  it('keeps captions', () => {
    const figure = '<figure><img src="data:,"><figcaption>The lower gate on Monday morning.</figcaption></figure>';
    expect(reading(story(`${p(A)}${figure}${p(B, C)}`))?.beside).toEqual([
      { text: 'The lower gate on Monday morning.', reason: 'caption' },
    ]);
  });

  it('keeps a quotation that is set apart, and one that repeats words of the text', () => {
    const said = 'The water went where it should not.';
    const figure = `<figure class="pullquote"><blockquote><p>${said}</p><cite>A diver</cite></blockquote></figure>`;
    const read = reading(story(`${p(A)}${figure}${p(B, C)}`));
    expect(read?.paragraphs).toEqual([A, B, C]);
    expect(read?.beside).toContainEqual({ text: said, reason: 'pull quote' });

    const pulled = 'We saw the water go where it should not';
    const repeating = reading(story(`${p(A)}<blockquote>${pulled}</blockquote>${p(B, C)}`));
    expect(repeating?.paragraphs).toEqual([A, B, C]);
    expect(repeating?.beside).toEqual([{ text: pulled, reason: 'pull quote' }]);
  });

  it('keeps the short rows of a list of terms', () => {
    const list = '<dl><dt>Built</dt><dd>1931</dd><dt>Length</dt><dd>40 m</dd></dl>';
    const read = reading(story(`${p(A, B)}${list}${p(C)}`));
    const all = [...(read?.paragraphs ?? []), ...(read?.beside ?? []).map(({ text }) => text)];
    expect(all).toEqual(expect.arrayContaining(['Built', '1931', 'Length', '40 m']));
    expect(read?.beside).toContainEqual({ text: '1931', reason: 'definition list' });
  });

  it('keeps a list of terms and a table that stand under the box of the text', () => {
    const facts =
      '<dl><dt>Built</dt><dd>1931</dd></dl><table><tr><th>Year</th><td>2</td></tr><tr><th>Gates</th><td>4</td></tr></table>';
    const read = reading(
      `<article><h1>${TITLE}</h1><div class="body">${p(A, B, C)}</div><div class="facts">${facts}</div></article>`,
    );
    expect(read?.paragraphs).toEqual([A, B, C]);
    expect(read?.beside.map(({ text }) => text)).toEqual(['Built', '1931', 'Year · 2', 'Gates · 4']);
  });

  it('keeps footnotes that stand under the box of the text', () => {
    const notes = '<div class="footnotes"><ol><li>Drawings of the yard, kept in the harbour office.</li></ol></div>';
    const read = reading(`<article><h1>${TITLE}</h1><div class="body">${p(A, B, C)}</div>${notes}</article>`);
    expect(read?.beside).toEqual([{ text: 'Drawings of the yard, kept in the harbour office.', reason: 'footnote' }]);
  });

  it('takes no question with buttons for text, and no words in buttons for a question', () => {
    const asking =
      '<div><p>Was this of use?</p><button>Yes</button><button>No</button><p>Your answer helps all of us to write what you want to read next.</p></div>';
    expect(reading(story(`${p(A, B, C)}${asking}`))?.paragraphs).toEqual([A, B, C]);
    const words =
      'The <button>sluice</button> of the yard and its <button>penstock</button> are older than the house of the keeper.';
    expect(reading(story(`${p(A, B)}<div>${words}</div>${p(C)}`))?.paragraphs).toHaveLength(4);
  });

  it('keeps footnotes', () => {
    const notes =
      '<section class="footnotes"><ol><li>Drawings of the yard, kept in the harbour office.</li></ol></section>';
    const read = reading(story(`${p(A, B, C)}${notes}`));
    expect(read?.paragraphs).toEqual([A, B, C]);
    expect(read?.beside).toEqual([{ text: 'Drawings of the yard, kept in the harbour office.', reason: 'footnote' }]);
  });

  it('keeps a sentence that asks something for the paper', () => {
    const asking = 'Join our channel on WhatsApp to hear of every lock that closes.';
    const read = reading(story(p(A, B, C, asking)));
    expect(read?.paragraphs).toEqual([A, B, C]);
    expect(read?.beside).toEqual([{ text: asking, reason: 'asking sentence' }]);
  });
});

describe('one article', () => {
  const other = [
    'The ferry Isolde was sold on Friday to a family of pilots, who have run tugs on the sound for three generations.',
    'Its crew of twelve keeps its places, the new owner said, and the fare will stay what it was before the sale.',
  ];
  const two = `<main><article data-url="/news/2026/05/12/lock-closed"><h1>${TITLE}</h1>${p(A, B, C)}</article><article data-url="/news/ferry-sold"><h1>Ferry Isolde sold to pilots</h1>${p(...other)}</article></main>`;

  it('is the one of the title', () => {
    expect(reading(two)).toMatchObject({ paragraphs: [A, B, C], title: TITLE, otherArticles: 1 });
  });

  it('is the one of the address', () => {
    expect(reading(two, 'https://www.olmsund.example/news/ferry-sold')).toMatchObject({
      paragraphs: other,
      title: 'Ferry Isolde sold to pilots',
      otherArticles: 1,
    });
  });

  it('has the entries of a live blog that stand under one headline', () => {
    const entry = (time: string, text: string) =>
      `<article class="entry"><header><time>${time}</time></header><p>${text}</p></article>`;
    expect(
      reading(`<main><h1>${TITLE}</h1><p>${A}</p>${entry('12:05', B)}${entry('11:40', C)}${entry('10:15', D)}</main>`)
        ?.paragraphs,
    ).toEqual([A, B, C, D]);
  });

  it.each([1, 4])('has no comments, though nothing calls the %i so', count => {
    const comments = ['quaylight', 'old_pilot', 'mudlark', 'janne']
      .slice(0, count)
      .map(
        name =>
          `<div class="r"><div class="u"><a href="/u/${name}">${name}</a> · 2 hours ago</div><p>I live above the lock, and the pumps of ${name} have not stopped since Sunday.</p><a href="#">Answer</a></div>`,
      );
    const page = `<main><div class="c1"><h1>${TITLE}</h1>${p(A, B, C)}</div><div class="c2"><h3>${count} replies</h3>${comments.join('')}</div></main>`;
    expect(reading(page)?.paragraphs).toEqual([A, B, C]);
  });

  it('has no summary that a machine wrote', () => {
    const box =
      '<div class="x7"><strong>Summarised by AI</strong><p>A lock is closed, barges wait, and a new gate must be cast.</p></div>';
    expect(reading(story(`${box}${p(A, B, C)}`))?.paragraphs).toEqual([A, B, C]);
  });
});

describe('where the article is', () => {
  it('is under a dialog that covers the page', () => {
    const dialog = `<div role="dialog"><h2>We value your privacy</h2>${p('We and our 214 partners keep information on your device, such as numbers in small files, to show you more.')}</div>`;
    expect(reading(`<div id="root" aria-hidden="true">${story(p(A, B, C))}</div>${dialog}`)?.paragraphs).toEqual([
      A,
      B,
      C,
    ]);
    expect(reading(`<div id="root" inert>${story(p(A, B, C))}</div>${dialog}`)?.paragraphs).toEqual([A, B, C]);
  });

  it('is in an open shadow root', () => {
    const host = document.createElement('olmsund-story');
    const inner = new DOMParser().parseFromString(`<article><h1>${TITLE}</h1>${p(A, B, C)}</article>`, 'text/html');
    host.attachShadow({ mode: 'open' }).append(...inner.body.children);
    document.body.append(host);
    expect(readPage(document, URL_, NOW)?.reading.paragraphs).toEqual([A, B, C]);
    host.remove();
  });

  it('is in a frame of the same origin', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<main><h1>${TITLE}</h1>${p(A, B, C)}</main>`;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    expect(readPage(document, URL_, NOW)?.reading.paragraphs).toEqual([A, B, C]);
    frame.remove();
  });

  it('is in spans that stand as blocks', () => {
    const spans = [A, B, C].map(text => `<span style="display: block">${text}</span>`).join('');
    expect(reading(story(spans))?.paragraphs).toEqual([A, B, C]);
  });

  it('is found though a form hands out its fields as its properties', () => {
    const form = '<form><input name="parentNode"><input name="nextSibling"><input name="tagName"></form>';
    expect(reading(story(`${p(A)}${form}${p(B, C)}`))?.paragraphs).toEqual([A, B, C]);
  });
});

describe('partial', () => {
  const free = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: false })}</script>`;
  const partial = (inner: string) => readPage(parse(story(inner), free), URL_, NOW)?.reading.partial;

  it('is a text that ends where an offer stands', () => {
    expect(
      partial(
        `${p(A, B)}<div class="m"><p>The rest of this article is for subscribers.</p><a href="/s">Subscribe</a></div>`,
      ),
    ).toBe(true);
  });

  it('is a text that ends under a heading which offers the rest', () => {
    const offer =
      '<div class="x"><h3>Continue reading with Plus</h3><p>Try a month for £1 and read all that the paper has.</p></div>';
    const read = readPage(parse(story(`${p(A, B)}${offer}`), free), URL_, NOW)?.reading;
    expect(read).toMatchObject({ paragraphs: [A, B], partial: true });
  });

  it('is no whole text that calls itself not free', () => {
    expect(partial(p(A, B, C))).toBe(false);
  });
});

describe('no article', () => {
  it.each([
    [
      'goods with a price',
      `<main><h1>Brass lamp, 30 cm</h1><div>£64.00</div><select><option>Brass</option></select><button>Buy</button>${p(A, B)}</main>`,
      'https://www.olmsund.example/lamp-30',
    ],
    [
      'a forum',
      `<main><h1>Which paint for a lock gate?</h1>${p(A, B)}</main>`,
      'https://www.olmsund.example/forum/threads/paint.12',
    ],
    ['a policy', `<main><h1>Privacy policy</h1>${p(A, B, C)}</main>`, 'https://www.olmsund.example/legal/p1'],
    ['a missing page', `<main><h1>Page not found</h1>${p(A, B, C)}</main>`, 'https://www.olmsund.example/news/gone'],
  ])('%s', (_, body, url) => {
    expect(
      readPage(new DOMParser().parseFromString(`<title>Olmsund</title>${body}`, 'text/html'), url, NOW),
    ).toBeNull();
  });
});

describe('one article of several', () => {
  const NEXT = [
    'The mill at Sorrel Weir will grind again from Friday, after its wheel was raised out of the mud by a crane.',
    'It last turned in 1958.',
    'Its miller, who is 24, learnt the trade from a film that her grandfather had shot with a borrowed camera.',
  ];
  const headed = (headline: string, texts: string[], by: string): string =>
    `<h2>Harbour</h2><h1>${headline}</h1><address>${by}</address><p class="date">12 May 2026 09:10</p><main>${p(...texts)}</main>`;
  const other = headed('Mill at Sorrel Weir to grind again', NEXT, 'Per Oll');

  it('ends before the next, where both stand in one box', () => {
    const page = `${headed(TITLE, [A, B, C, 'Nobody was hurt.'], 'Ida Marsk')}<hr>${other}`;
    const named = `<meta property="og:title" content="${TITLE}">`;
    const read = readPage(parse(page, named), URL_, NOW)?.reading;
    expect(read?.paragraphs).toEqual([A, B, C, 'Nobody was hurt.']);
    expect(read?.otherArticles).toBe(1);
  });

  it('goes on under a heading of the first rank that nobody signs', () => {
    const read = reading(`<h1>${TITLE}</h1>${p(A, B)}<h1>What the divers found</h1>${p(C, D)}`);
    expect(read?.paragraphs).toEqual([A, B, 'What the divers found', C, D]);
  });
});

describe('settings that look like something else', () => {
  it('keeps a paragraph with a link that its class says a paywall may hide', () => {
    const linked = `<p class="paywall">${D.replace('yard', '<a href="/yard">yard</a>')}</p>`;
    const open = [A, B, C].map(text => `<p class="paywall">${text}</p>`).join('');
    expect(reading(story(open + linked))?.paragraphs).toEqual([A, B, C, D]);
  });

  it('keeps the short answers of an interview in boxes', () => {
    const said = [
      'How deep is it?',
      'Nine feet.',
      'Who told you?',
      'My father did.',
      'And your brother?',
      'He had seen it.',
    ];
    const boxes = said.map((text, i) => `<div class="${i % 2 ? 'answer' : 'question'}">${text}</div>`).join('');
    expect(reading(story(p(A, B) + boxes))?.paragraphs).toEqual([A, B, ...said]);
  });

  it('leaves out the label over links to other articles', () => {
    const links =
      '<div><span>More on this</span><ul><li><a href="/1">Barges wait for a third week at Tarn Bridge</a></li></ul></div>';
    const read = reading(story(p(A, B) + links + p(C, D)));
    expect(read?.paragraphs).toEqual([A, B, C, D]);
    expect(read?.beside).toEqual([]);
  });
});
