/** Reports as a look-up would give them, over an invented story. Shared by the tests of the popup and its parts. */
import { KINDS } from '@/lib/model/closed-lists';
import { hints } from '@/lib/say/hints';
import type { Changes, Copy, Edit, Kind, ParagraphChange, Report, VersionEntry } from '@/lib/model/report';

export const PARAGRAPHS = [
  'The ferry Sula Star ran aground off Port Merren on Tuesday evening with 112 people on board.',
  'All passengers were brought ashore by midnight, the harbour office said.',
  '“The captain did not leave the bridge for eleven hours,” said the harbour master, Ilse Brandvik.',
  'Divers are to inspect the hull on Thursday. The ferry line has laid on two buses for commuters.',
  'The Sula Star was built in 1987 and passed its last inspection in March.',
  'A spokesperson for the line said that tickets would be refunded within fourteen days.',
  'Fog had lain over the sound since noon, according to the weather office.',
];

export const EDITED_BEFORE =
  'The ferry Sula Star ran aground off Port Merren on Tuesday evening with 87 people on board.';
export const QUOTE_BEFORE = '“The captain left the bridge after eleven hours,” said the harbour master, Ilse Brandvik.';
export const REMOVED = 'The line reportedly ignored two warnings about the radar, a former officer said.';

/** The edit that turns `before` into `after`: whole words, from the first that differs to the last. */
export function editBetween(before: string, after: string, kinds: readonly Kind[]): Edit {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  while (head > 0 && before[head - 1] !== ' ') head--;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && before.at(-tail) !== ' ') tail--;
  return { fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail, kinds };
}

export function change(part: Partial<ParagraphChange> & Pick<ParagraphChange, 'op'>): ParagraphChange {
  return {
    a: [],
    b: [],
    kinds: [],
    edits: [],
    rewritten: false,
    noted: [],
    beyond: false,
    weight: 0,
    ...part,
  };
}

/** What `ChangeSet` would count, counted from the paragraphs given. */
export function changesOf(paragraphs: readonly ParagraphChange[], more: Partial<Changes> = {}): Changes {
  const count = (op: ParagraphChange['op']) => paragraphs.filter(each => each.op === op).length;
  return {
    from: 6,
    kept: count('kept'),
    edited: count('edited'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    paragraphs,
    title: null,
    before: {},
    announced: { degree: 'time', text: null },
    shorterView: null,
    coarse: false,
    blocks: null,
    beside: [],
    ...more,
  };
}

/** One change of each sort: number, quote, moved, added, removed, cosmetic. */
export const MIXED: Changes = changesOf(
  [
    change({
      op: 'edited',
      a: [0],
      b: [0],
      kinds: ['number'],
      noted: [{ kind: 'number', before: '87', after: '112', counted: ' people' }],
      weight: 9,
      edits: [editBetween(EDITED_BEFORE, PARAGRAPHS[0], ['number'])],
    }),
    change({ op: 'kept', a: [1], b: [1] }),
    change({
      op: 'edited',
      a: [2],
      b: [2],
      kinds: ['quote', 'negation'],
      noted: [
        { kind: 'quote', before: null, after: null, quote: 'altered', speaker: 'Ilse Brandvik' },
        { kind: 'negation', before: null, after: 'not' },
      ],
      weight: 12,
      edits: [editBetween(QUOTE_BEFORE, PARAGRAPHS[2], ['quote', 'negation'])],
    }),
    change({ op: 'removed', a: [3], kinds: ['hedge'], weight: 7 }),
    change({ op: 'added', b: [3], weight: 5 }),
    change({ op: 'kept', a: [4], b: [4] }),
    change({ op: 'moved', a: [6], b: [5], weight: 2 }),
    change({
      op: 'kept',
      a: [5],
      b: [6],
      kinds: ['cosmetic'],
      edits: [{ fromA: 38, toA: 38, fromB: 38, toB: 39, kinds: ['cosmetic'] }],
    }),
  ],
  {
    before: {
      0: EDITED_BEFORE,
      2: QUOTE_BEFORE,
      3: REMOVED,
      5: 'Fog had lain over the sound since noon according to the weather office.',
      6: PARAGRAPHS[5],
    },
  },
);

export function version(id: number, part: Partial<VersionEntry> = {}): VersionEntry {
  return {
    id,
    name: { number: id },
    seenAt: `2026-03-0${Math.min(9, id)}T18:20:00Z`,
    publishedAt: null,
    source: 'Invented wire',
    words: 420,
    current: false,
    titles: ['Ferry aground off Port Merren'],
    changedWords: id * 6,
    shorterView: false,
    corpus: 'Invented wire',
    ...part,
  };
}

/** Seven versions, of which two are known without their text; the page carries the seventh. */
export const VERSIONS: readonly VersionEntry[] = [1, 2, 3, 4, 5, 6, 7].map(id =>
  version(id, {
    current: id === 7,
    ...(id < 3 && { words: 0, changedWords: null }),
    ...(id === 7 && { changedWords: 140 }),
  }),
);

export const COPY: Copy = {
  articleId: 40,
  url: 'https://harbour-post.example/ferry',
  site: 'Harbour Post',
  title: 'Ferry passengers safe after night on the rocks',
  relation: 'adapted',
  resemblance: 0.5,
  pageInCopy: 0.58,
  copyInPage: 0.7,
  carries: { versionId: 6, name: { number: 6 }, margin: 0.2 },
  publishedAt: '2026-03-07T06:00:00Z',
  seenAt: '2026-03-08T09:00:00Z',
  passages: [
    { a: { paragraph: 0, from: 0, to: 90 }, b: { paragraph: 0, from: 0, to: 92 }, words: 17 },
    { a: { paragraph: 3, from: 0, to: 40 }, b: { paragraph: 3, from: 0, to: 43 }, words: 8 },
    {
      a: { paragraph: 4, from: 0, to: 54 },
      b: { paragraph: 2, from: 0, to: 54 },
      words: 10,
      reworked: { shared: 8, text: 'For eleven hours the captain never once left her bridge' },
    },
  ],
  versionId: 44,
  source: 'Invented wire',
  corpus: 'Invented wire',
  differs: { edited: 3, added: 0, removed: 1, kinds: ['number', 'name', 'wording'] },
};

/** A report with everything in it, but for what is said of it. */
const FULL_FOUND: Omit<Report, 'hints'> = {
  page: {
    url: 'https://merren-courier.example/ferry',
    address: 'merren-courier.example/ferry',
    site: 'merren-courier.example',
    title: 'Ferry runs aground off Port Merren; captain stayed on the bridge',
    language: 'en',
    publishedAt: '2026-03-07T05:00:00Z',
    modifiedAt: '2026-03-07T19:25:00Z',
    words: 98,
    paragraphs: PARAGRAPHS,
    read: { paragraphs: PARAGRAPHS.length, words: 98, beside: [], otherArticles: 0 },
    declared: [
      { kind: 'credit', text: 'Northern Wire and Coast Press contributed to this report', name: 'Northern Wire' },
      { kind: 'credit', text: 'Northern Wire and Coast Press contributed to this report', name: 'Coast Press' },
      { kind: 'photo', text: 'Photograph: Anna Holm/Coast Press', name: 'Coast Press' },
    ],
  },
  article: { id: 1, carries: 7, versions: VERSIONS },
  copies: [
    COPY,
    {
      ...COPY,
      articleId: 41,
      site: 'Sound Radio',
      relation: 'quotes',
      pageInCopy: 0.06,
      carries: null,
      versionId: 45,
      publishedAt: null,
      seenAt: null,
      passages: [{ a: { paragraph: 1, from: 0, to: 60 }, b: { paragraph: 2, from: 0, to: 52 }, words: 9 }],
    },
  ],
  unread: 0,
  changes: MIXED,
  quotes: [
    {
      text: 'The captain did not leave the bridge for eleven hours',
      speaker: 'Ilse Brandvik',
      other: { articleId: 41, text: 'He did not leave the bridge for eleven hours', speaker: 'a harbour official' },
      drift: 'reattributed',
    },
  ],
};

export const FULL: Report = said(FULL_FOUND);

/** A report with what there is to say of it, as a look-up would. */
export function said(found: Omit<Report, 'hints'>): Report {
  return { ...found, hints: hints(found) };
}

/** The same page, of which the corpus knows nothing. */
export const UNKNOWN: Report = said({
  ...FULL_FOUND,
  article: null,
  copies: [],
  changes: null,
  quotes: [],
  page: { ...FULL_FOUND.page, declared: [], publishedAt: null },
});

/** Two hundred edited paragraphs. */
export function manyChanges(count: number): Report {
  const paragraphs = Array.from(
    { length: count },
    (_, at) =>
      `Pump station ${at + 1} on the north dyke moved ${at + 40} cubic metres an hour during the night of the storm.`,
  );
  const before = Object.fromEntries(paragraphs.map((text, at) => [at, text.replace(`${at + 40}`, `${at + 39}`)]));
  const edited = paragraphs.map((text, at) =>
    change({
      op: 'edited',
      a: [at],
      b: [at],
      kinds: ['number'],
      weight: 9,
      noted: [{ kind: 'number', before: `${at + 39}`, after: `${at + 40}`, counted: ' cubic metres' }],
      edits: [editBetween(before[at], text, ['number'])],
    }),
  );
  return said({
    ...FULL_FOUND,
    page: { ...FULL_FOUND.page, paragraphs },
    copies: [],
    quotes: [],
    changes: changesOf(edited, { before }),
  });
}

const ARABIC = [
  'أُغلق جسر الميناء القديم يوم الثلاثاء بعد أن ارتفع منسوب المياه إلى ٤٧ سنتيمترا.',
  'قالت البلدية إن الجسر سيُفتح من جديد قبل نهاية الشهر.',
  'وقال أحد السكان: «لم نُبلَّغ بالأمر إلا صباحا».',
];
const ARABIC_BEFORE = 'أُغلق جسر الميناء القديم يوم الثلاثاء بعد أن ارتفع منسوب المياه إلى ١٢ سنتيمترا.';

/** An Arabic page with one number edited and one paragraph added. */
export const ARABIC_REPORT: Report = said({
  ...FULL_FOUND,
  page: {
    ...FULL_FOUND.page,
    site: 'صحيفة المرفأ',
    title: 'إغلاق جسر الميناء القديم',
    language: 'ar',
    paragraphs: ARABIC,
    declared: [],
  },
  copies: [{ ...COPY, site: 'إذاعة الساحل', title: 'الجسر القديم مغلق حتى إشعار آخر' }],
  quotes: [],
  changes: changesOf(
    [
      change({
        op: 'edited',
        a: [0],
        b: [0],
        kinds: ['number'],
        noted: [{ kind: 'number', before: '١٢', after: '٤٧' }],
        weight: 9,
        edits: [editBetween(ARABIC_BEFORE, ARABIC[0], ['number'])],
      }),
      change({ op: 'kept', a: [1], b: [1] }),
      change({ op: 'added', b: [2], weight: 5 }),
    ],
    { before: { 0: ARABIC_BEFORE } },
  ),
});

const PAYLOAD = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"\'&amp;\u202e${7*7}';

// Enumerations of ours, checked by schema at the border; not the page's to fill.
const FIXED = new Set(['op', 'kind', 'quote', 'relation', 'drift', 'degree', 'strength', 'language']);

/** The full report with markup in every string that a page or a file could fill. */
export const HOSTILE: Report = said(poisoned(FULL_FOUND));

function isKind(text: string): boolean {
  return (KINDS as readonly string[]).includes(text);
}

function poisoned(found: Omit<Report, 'hints'>): Omit<Report, 'hints'> {
  return JSON.parse(
    JSON.stringify(found, (key, value) =>
      typeof value === 'string' && !FIXED.has(key) && !isKind(value) ? `${PAYLOAD}${value}` : value,
    ),
  );
}
