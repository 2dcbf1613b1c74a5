/** Pages of our own invention in the manner of different publishers; each test names what the page does. */
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';

const NOW = '2026-06-01T12:00:00.000Z';
const URL_ = 'https://www.olmsund.example/news/2026/05/12/silo-fire';

const A =
  'Firefighters brought a blaze at the grain terminal of Port Vessin under control on Tuesday, after it had burned for eleven hours and destroyed three silos.';
const B =
  'Two workers were taken to hospital with burns, and a third was treated at the scene for smoke, the health authority said.';
const C =
  '“Dust was hanging in the beams of our lamps like snow,” said Captain Henrike Solberg, who led the first crew into the building.';
const D =
  'The terminal handles about 2.3 million tonnes of wheat and barley a year, and stands at the end of a single rail line.';
const TITLE = 'Fire at Port Vessin grain terminal under control';

function parse(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${TITLE} | Olmsund Courier</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function paragraphs(body: string, head = ''): readonly string[] | null {
  return readPage(parse(body, head), URL_, NOW)?.reading.paragraphs ?? null;
}

const p = (...texts: string[]): string => texts.map(text => `<p>${text}</p>`).join('');

describe('what is out', () => {
  it.each([
    [
      'a newsletter box between paragraphs',
      `<aside class="email-signup"><h2>Sign up</h2><p>Our morning email, free and in your inbox by seven o’clock.</p></aside>`,
    ],
    [
      'a box without a name that asks for an address',
      `<div class="x1"><p>Sign up for our harbour newsletter</p><p>Every morning, the ships of the day.</p></div>`,
    ],
    ['an advertisement slot', `<div><span>Advertisement</span></div>`],
    [
      'a caption in a figure',
      `<figure><img src="data:,"><figcaption>The terminal on Tuesday morning, seen from the north quay.</figcaption></figure>`,
    ],
    [
      'a caption beside a picture, without a name',
      `<div class="k7"><div><img src="data:,"></div><div>The terminal on Tuesday morning, seen from the north quay.</div></div>`,
    ],
    [
      'a link to another article in the middle',
      `<p><a href="/2">Harbour master to retire after thirty years at the quay</a></p>`,
    ],
    [
      '“read also”, and a link',
      `<p>Read also: <a href="/2">Harbour master to retire after thirty years at the quay</a></p>`,
    ],
    [
      'the same with a bar, in a language we have no words of',
      `<p>FUNDA OLUNYE UDABA LAPHA | <a href="/2">Harbour master to retire after thirty years at the quay</a></p>`,
    ],
    [
      'a teaser card with a summary',
      `<div class="c9"><div><a href="/2">Harbour master to retire after thirty years</a></div><div>She has seen four mayors, nine floods and one whale, and will keep her boat.</div></div>`,
    ],
    [
      'a list of links',
      `<ul><li><a href="/2">Harbour master retires</a></li><li><a href="/3">Ferry line sold</a></li></ul>`,
    ],
    [
      'a share bar',
      `<div class="share-tools"><span>Share this article with your friends, on any network you like.</span></div>`,
    ],
    [
      'a post of another site',
      `<blockquote class="twitter-tweet"><p>What a night at the harbour, we are all safe and very tired now.</p></blockquote>`,
    ],
    [
      'hidden text',
      `<p hidden>Never shown to anybody who reads this page, by any means.</p><p style="display: none">Nor is this line, which scripts might show later on.</p>`,
    ],
    [
      'text that a class hides',
      `<div class="hidden"><p>You have read all of your free articles for this month, dear reader.</p></div>`,
    ],
    [
      'scripts, styles and no-script',
      `<script>var a = "One. Two. Three, and four.";</script><style>p{}</style><noscript><p>Please switch on scripts, so that you can see the pictures.</p></noscript>`,
    ],
    [
      'a heading over what is left out',
      `<h2>More on this story</h2><ul><li><a href="/2">Harbour master retires</a></li></ul>`,
    ],
    [
      'a caption in spans alone',
      `<span class="photo-box"><img src="data:,"><span class="photo-caption"><span class="attribution">© Tom Brae</span> The terminal on Tuesday morning, seen from the north quay.</span></span>`,
    ],
  ])('%s', (_, clutter) => {
    expect(paragraphs(`<main><h1>${TITLE}</h1><div class="body">${p(A, B)}${clutter}${p(C, D)}</div></main>`)).toEqual([
      A,
      B,
      C,
      D,
    ]);
  });

  it.each([
    [
      'an author’s blurb',
      `<div class="author-bio"><p>Lena Achterberg has covered harbours and ships for twenty years.</p></div>`,
    ],
    ['a sign-off', p('(Reporting by Lena Achterberg; Editing by Tom Brae)')],
    ['an imprint', p('© 2026 Olmsund Courier. All rights reserved.')],
    ['an address for letters', p('Contact Lena Achterberg at lena@olmsund.example')],
    [
      'comments',
      `<div id="comments"><p>I saw the smoke from my kitchen, and I called at once, but nobody came.</p></div>`,
    ],
    ['initials', p('LA/tb')],
    [
      'whose text it was first',
      p(
        '<em>This article first appeared in <a href="/2">The Vessin Chronicle</a> and is published here by arrangement.</em>',
      ),
    ],
  ])('%s, after the text', (_, clutter) => {
    expect(paragraphs(`<main><h1>${TITLE}</h1><div class="body">${p(A, B, C, D)}${clutter}</div></main>`)).toEqual([
      A,
      B,
      C,
      D,
    ]);
  });

  it('a paywall’s offer after the beginning of a text', () => {
    const wall = `<div class="wall"><div>Sign up to read this article</div><div>Already a member? Sign in here</div><div>Fourteen days free</div></div>`;
    expect(
      paragraphs(`<div class="story"><h1>${TITLE}</h1><div class="content">${p(A, B, C)}</div></div>${wall}`),
    ).toEqual([A, B, C]);
  });
});

describe('what is in', () => {
  it.each([
    ['subheads', `${p(A)}<h2>Warnings since January</h2>${p(B, C)}`, [A, 'Warnings since January', B, C]],
    [
      'subheads and parts with addresses of their own words',
      `${p(A)}<h2 id="what-comes-next">What comes next</h2><div id="the-fire-was-similar-to-one-in-march">${p(B)}</div>${p(C)}`,
      [A, 'What comes next', B, C],
    ],
    [
      'items of a list',
      `${p(A)}<ul><li>Silo seven: destroyed</li><li>Silo eight: destroyed</li></ul>${p(B)}`,
      [A, 'Silo seven: destroyed', 'Silo eight: destroyed', B],
    ],
    ['quotations', `${p(A)}<blockquote><p>${C}</p></blockquote>${p(B)}`, [A, C, B]],
    ['text without paragraph elements', `${A}<br><br>${B}<br>\n<br>${C}`, [A, B, C]],
    ['a line break before an indented line', `<div>${A}<br>\u3000${B}<br>\u3000${C}</div>`, [A, B, C]],
    ['a line break inside a paragraph', p(`${A}<br>${B}`), [`${A} ${B}`]],
    [
      'links and emphasis inside a sentence',
      p(A, `Two <a href="/w">workers</a> were <em>taken</em> to&nbsp;hospital  with burns, the authority said.`, C),
      [A, 'Two workers were taken to hospital with burns, the authority said.', C],
    ],
    [
      'a correction notice',
      p(A, B, 'Correction: An earlier version of this article gave the wrong number of silos.'),
      [A, B, 'Correction: An earlier version of this article gave the wrong number of silos.'],
    ],
    [
      'a credit line without a full stop',
      p(A, B, C, 'Agence France-Presse and Meridian Press Service contributed to this report'),
      [A, B, C, 'Agence France-Presse and Meridian Press Service contributed to this report'],
    ],
  ])('%s', (_, body, expected) => {
    expect(paragraphs(`<main><h1>${TITLE}</h1><div class="body">${body}</div></main>`)).toEqual(expected);
  });

  it('a standfirst outside the body, once', () => {
    const lead = 'Three of fourteen silos are lost, and the harbour looks for berths elsewhere';
    expect(
      paragraphs(
        `<article><header><h1>${TITLE}</h1><p class="standfirst">${lead}</p><p>By Lena Achterberg</p><time>12 May 2026, 08:30</time></header><div class="body">${p(A, B, C)}</div></article>`,
      ),
    ).toEqual([lead, A, B, C]);
  });

  it('a standfirst that is called something else too', () => {
    const lead = 'Three of fourteen silos are lost, and the harbour looks for berths elsewhere';
    expect(
      paragraphs(
        `<article><header><h1>${TITLE}</h1><p id="stand-first" data-component="article:standfirst_cta">${lead}</p></header><div class="body">${p(A, B, C)}</div></article>`,
      ),
    ).toEqual([lead, A, B, C]);
  });

  it('the same quotation, whether its source stands in the paragraph or under it', () => {
    const source = '<a href="/2">The Vessin Chronicle</a>';
    const inside = `<blockquote>${C}<span class="attribution">${source}</span></blockquote>`;
    const under = `<blockquote><p>${C}</p><p><strong>${source}</strong></p></blockquote>`;
    for (const quotation of [inside, under])
      expect(paragraphs(`<main><h1>${TITLE}</h1><div class="body">${p(A)}${quotation}${p(B, D)}</div></main>`)).toEqual(
        [A, C, B, D],
      );
  });

  it('a body whose classes name its neighbours', () => {
    expect(paragraphs(`<div class="layout has-sidebar related"><h1>${TITLE}</h1>${p(A, B, C, D)}</div>`)).toEqual([
      A,
      B,
      C,
      D,
    ]);
  });

  it('a short but true article', () => {
    expect(paragraphs(`<main><h1>${TITLE}</h1>${p(B)}</main>`)).toEqual([B]);
  });

  it.each([
    [
      'Japanese',
      'ja',
      [
        'ポートベッシンの穀物ターミナルで十二日未明に火災があり、十一時間後に鎮火した。サイロ三基が全焼した。',
        '保健当局によると、作業員二人がやけどで病院に運ばれ、一人が煙を吸って手当てを受けた。',
      ],
    ],
    [
      'Arabic, from the right',
      'ar',
      [
        'أخمد رجال الإطفاء حريقا في محطة الحبوب بميناء فيسين يوم الثلاثاء، بعد أن دمر ثلاث صوامع.',
        'ونقل عاملان إلى المستشفى مصابين بحروق، بحسب الهيئة الصحية في المدينة التي أصدرت بيانا بذلك.',
      ],
    ],
    [
      'Russian',
      'ru',
      [
        'Пожарные взяли под контроль огонь на зерновом терминале, который горел одиннадцать часов и уничтожил три силоса.',
        'Двое рабочих доставлены в больницу с ожогами, сообщили в управлении здравоохранения города.',
      ],
    ],
    [
      'Hindi',
      'hi',
      [
        'बंदरगाह के अनाज टर्मिनल में लगी आग पर मंगलवार को काबू पा लिया गया, जो ग्यारह घंटे तक जलती रही।',
        'दो मज़दूरों को जलने के कारण अस्पताल ले जाया गया, स्वास्थ्य विभाग ने एक बयान में यह जानकारी दी।',
      ],
    ],
  ])('%s', (_, lang, texts) => {
    const page = parse(`<main><h1>${TITLE}</h1><div>${p(...texts)}</div></main>`);
    page.documentElement.lang = lang;
    const reading = readPage(page, URL_, NOW)?.reading;
    expect(reading?.paragraphs).toEqual(texts);
    expect(reading?.language).toBe(lang);
  });
});

describe('what is no article', () => {
  const card = (n: number): string =>
    `<li><a href="/${n}">Harbour story number ${n} with a long headline</a><p>Some words of summary for story ${n}, no more than a line.</p></li>`;
  const cards = Array.from({ length: 30 }, (_, n) => card(n)).join('');

  it.each([
    ['a front page', `<ul>${cards}</ul>`, 'https://www.olmsund.example/'],
    ['a section', `<h1>Harbour</h1><ul>${cards}</ul>`, 'https://www.olmsund.example/harbour'],
    [
      'a search',
      `<h1>Results for fire</h1><form><input></form><ul>${cards}</ul>`,
      'https://www.olmsund.example/search?q=fire',
    ],
    [
      'a login',
      `<h1>Sign in to your account</h1><form><label>Email <input></label><p>Enter the address that you have given us when you signed up.</p></form>`,
      'https://www.olmsund.example/login',
    ],
    ['an empty page', '', URL_],
  ])('%s', (_, body, url) => {
    expect(readPage(parse(body), url, NOW)).toBeNull();
  });
});

describe('metadata', () => {
  const text = `<main><h1>${TITLE}</h1><div>${p(A, B, C)}</div></main>`;
  const reading = (head: string, body = text) => readPage(parse(body, head), URL_, NOW)?.reading;

  it('comes from JSON-LD first', () => {
    const script = JSON.stringify({
      '@type': 'NewsArticle',
      headline: TITLE,
      author: [{ name: 'Lena Achterberg' }, 'Tom Brae'],
      datePublished: '2026-05-12T10:30:00+02:00',
      dateModified: '2026-05-12T12:00:00Z',
      publisher: { name: 'Olmsund Courier' },
      isAccessibleForFree: false,
    });
    expect(
      reading(
        `<script type="application/ld+json">${script}</script><meta property="article:published_time" content="2020-01-01T00:00:00Z">`,
      ),
    ).toMatchObject({
      title: TITLE,
      byline: 'Lena Achterberg, Tom Brae',
      publishedAt: '2026-05-12T08:30:00.000Z',
      modifiedAt: '2026-05-12T12:00:00.000Z',
      site: 'Olmsund Courier',
      partial: false,
    });
  });

  it('comes from the page where nothing is declared', () => {
    const body = `<main><h1>${TITLE}</h1><p class="byline">By Lena Achterberg</p><p class="date">12 May 2026 10:30</p><div>${p(A, B, C)}</div></main>`;
    expect(reading('', body)).toMatchObject({
      title: TITLE,
      byline: 'Lena Achterberg',
      publishedAt: '2026-05-12T10:30:00.000Z',
      modifiedAt: null,
      site: 'olmsund.example',
    });
  });

  it.each([
    [
      'over the text, in an element without a name',
      `<h1>${TITLE}</h1><table><tr><td>2026.05.12</td></tr></table><div>${p(A, B, C)}</div>`,
      '2026-05-12T00:00:00.000Z',
    ],
    [
      'far over the text: of the day, not of the article',
      `<div>12 May 2026</div>${p(...Array.from({ length: 14 }, (_, n) => `Section ${n}`))}<h1>${TITLE}</h1><div>${p(A, B, C)}</div>`,
      null,
    ],
  ])('has a time %s', (_, body, expected) => {
    expect(
      readPage(parse(`<main>${body}</main>`), 'https://www.olmsund.example/silo-fire', NOW)?.reading.publishedAt,
    ).toBe(expected);
  });

  it('believes no time after now', () => {
    expect(reading('<meta property="article:modified_time" content="2099-01-01T00:00:00Z">')?.modifiedAt).toBeNull();
  });

  it('takes the heading a reader sees, not the one for search engines', () => {
    expect(
      reading('<meta property="og:title" content="Port Vessin: everything about the great silo blaze">')?.title,
    ).toBe(TITLE);
  });

  it('resolves the canonical address and says when it is elsewhere', () => {
    expect(reading('<link rel="canonical" href="/news/1">')?.canonical).toBe('https://www.olmsund.example/news/1');
    expect(reading('<link rel="canonical" href="https://wire.example/1">')?.declared).toContainEqual({
      kind: 'canonical',
      text: 'https://wire.example/1',
      name: 'wire.example',
    });
  });

  it('reads whose article it is from a box beside the headline', () => {
    const body = `<div class="story"><div class="publisher"><span>Meridian Press Agency</span></div><h1>${TITLE}</h1><div>${p(A, B, C)}</div></div>`;
    expect(reading('', body)?.declared).toContainEqual({
      kind: 'credit',
      text: 'Meridian Press Agency',
      name: 'Meridian Press Agency',
    });
  });

  it('knows a live blog by its times', () => {
    const body = `<main><h1>${TITLE}</h1><div>${['9:05', '9:40', '10:15', '11:30'].map((time, i) => `<h3>${time} Part ${i + 1} of the night at the harbour</h3>${p([A, B, C, D][i])}`).join('')}</div></main>`;
    expect(reading('', body)?.live).toBe(true);
    expect(reading('')?.live).toBe(false);
  });
});

describe('the headline', () => {
  const og = (title: string): string => `<meta property="og:title" content="${title}">`;
  const LONG = 'Great silo blaze at Port Vessin: what we know';

  it.each([
    [
      'below a breadcrumb that ends in an H1 for search engines',
      `<ol><li><a href="/">Home</a></li><li><h1>${LONG}</h1></li></ol><h2>${TITLE}</h2>`,
      og(TITLE),
      TITLE,
    ],
    [
      'below an H1 that calls itself a title for search engines',
      `<h1 class="seotitle">${LONG}</h1><h2>${TITLE}</h2>`,
      og(TITLE),
      TITLE,
    ],
    [
      'below an H1 that calls itself an alternative',
      `<h1 itemprop="alternativeHeadline">Vessin silo blaze</h1><h2 itemprop="headline">${TITLE}</h2>`,
      og(TITLE),
      TITLE,
    ],
    [
      'with its subject, as the metadata spells it',
      `<h1><span class="head__kicker">Port Vessin</span><span>Fire under control</span></h1>`,
      og('Port Vessin: Fire under control'),
      'Port Vessin: Fire under control',
    ],
    [
      'without its subject where nothing spells it',
      `<h1><span class="head__kicker">Harbour</span><span>${TITLE}</span></h1>`,
      og(LONG),
      TITLE,
    ],
    [
      'as one side of what the metadata claims',
      `<h1>Grain Song</h1><h2>The Brothers of Port Vessin</h2>`,
      og('The Brothers of Port Vessin – Grain Song'),
      'Grain Song',
    ],
    [
      'in the metadata where the H1 is but a name',
      `<h1>Grain Song</h1>`,
      og('Grain Song: ten hymns of the harbour, reviewed'),
      'Grain Song: ten hymns of the harbour, reviewed',
    ],
    [
      'not the name of the series over it',
      `<h1>Quayside Tales</h1><h1>${TITLE}</h1>`,
      og(`${TITLE} | Quayside Tales | Olmsund TV`),
      TITLE,
    ],
  ])('stands %s', (_, top, head, expected) => {
    expect(readPage(parse(`<main>${top}<div>${p(A, B, C)}</div></main>`, head), URL_, NOW)?.reading.title).toBe(
      expected,
    );
  });
});

describe('the reader', () => {
  it('leaves the page as it was', () => {
    const page = parse(`<main><h1>${TITLE}</h1><div>${p(A, B, C)}</div></main>`);
    const before = new XMLSerializer().serializeToString(page);
    readPage(page, URL_, NOW);
    expect(new XMLSerializer().serializeToString(page)).toBe(before);
  });

  it('ties every paragraph to live text', () => {
    const read = readPage(
      parse(
        `<main><h1>${TITLE}</h1><div>${p(A, `Two <b>work</b>ers were\n   hurt, the authority said in the evening.`, C)}</div></main>`,
      ),
      URL_,
      NOW,
    );
    const folded = read?.paragraphs.map(({ pieces }) =>
      pieces
        .map(piece => piece.node?.data ?? ' ')
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(folded).toEqual(read?.reading.paragraphs);
  });

  it('answers for a page of 100,000 elements, nested 400 deep, within its budget', () => {
    const deep = '<div>'.repeat(400) + p(A, B) + '</div>'.repeat(400);
    const page = parse(`<main>${p(A, B, C, D)}${deep}${'<span><i>x</i></span>'.repeat(50_000)}</main>`);
    const start = performance.now();
    expect(readPage(page, URL_, NOW)?.reading.paragraphs.slice(0, 4)).toEqual([A, B, C, D]);
    expect(performance.now() - start).toBeLessThan(2_000); // about 100 ms alone; the bound is for a busy machine
  });

  it.each([
    ['no body', '<html></html>'],
    ['a frame set', '<frameset><frame src="x"></frameset>'],
    ['nothing', ''],
  ])('is null for %s', (_, html) => {
    expect(readPage(new DOMParser().parseFromString(html, 'text/html'), URL_, NOW)).toBeNull();
  });

  it('reads on where the page has put things of its own before what the DOM promises', () => {
    const page = parse(p(A, B, C));
    for (const name of ['querySelectorAll', 'body', 'documentElement', 'title']) {
      Object.defineProperty(page, name, {
        get: () => {
          throw new Error('mine');
        },
      });
    }
    expect(readPage(page, URL_, NOW)?.reading.paragraphs).toEqual([A, B, C]);
  });

  it('is null, not an error, for what is no document', () => {
    expect(readPage({} as Document, URL_, NOW)).toBeNull();
  });
});
