/** Comparisons over invented texts, by the real alignment. Shared by the tests of the compare page and its exports. */
import type { Comparison, History, Side } from '@/components/compare/comparison';
import { totalWords } from '@/components/compare/pieces-of';
import { changes } from '@/lib/changes/changes';
import type { Text } from '@/lib/model/article';
import type { Changes } from '@/lib/model/report';

export function side(key: string, text: Text, more: Partial<Side> = {}): Side {
  return {
    key,
    name: { number: Number(key.slice(2)) },
    site: 'Merren Courier',
    url: 'https://merren-courier.example/ferry',
    language: 'en',
    publishedAt: '2026-03-07T05:00:00Z',
    seenAt: `2026-03-0${key.slice(2)}T18:20:00Z`,
    source: 'Invented wire',
    ...text,
    ...more,
  };
}

export function compared(a: Text, b: Text, more: Partial<Side> = {}): Comparison {
  return { a: side('v:1', a, more), b: side('v:2', b, more), ofOneArticle: true, changes: between(a, b) };
}

export function between(a: Text, b: Text): Changes {
  return { ...changes(a, b), from: 1, announced: { degree: 'none', text: null }, beside: [] };
}

const BEFORE: Text = {
  title: 'Ferry aground off Port Merren with 87 on board',
  paragraphs: [
    'The ferry Sula Star ran aground off Port Merren on Tuesday evening with 87 people on board.',
    'All passengers were brought ashore by midnight, the harbour office said.',
    'Fog had lain over the sound since noon, according to the weather office, and the lighthouse at Skerry Point was out of order for the third time this year.',
    '“The captain left the bridge after eleven hours,” said the harbour master, Ilse Brandvik.',
    'The line reportedly ignored two warnings about the radar, a former officer said.',
    'The Sula Star was built in 1987 and passed its last inspection in March.',
    'Divers are to inspect the hull on Thursday. The ferry line has laid on two buses for commuters, which leave from the market square every half hour until the evening.',
    'A spokesperson for the line said that tickets would be refunded within fourteen days.',
    'The sound between Port Merren and the islands is four miles wide at its narrowest point and has been served by ferries since 1852.',
    'Councillors in Port Merren meet on Friday to talk about a second boat.',
  ],
};

const AFTER: Text = {
  title: 'Ferry aground off Port Merren with 112 on board',
  paragraphs: [
    'The ferry Sula Star ran aground off Port Merren on Tuesday evening with 112 people on board.',
    'All passengers were brought ashore by midnight, the harbour office said.',
    '“The captain did not leave the bridge for eleven hours,” said the harbour master, Ilse Brandvik.',
    'Two of the passengers were treated for cold in the cottage hospital and went home on Wednesday morning.',
    'The Sula Star was built in 1987, and passed its last inspection in March.',
    'Divers are to inspect the hull on Thursday.',
    'The ferry line has laid on two buses for commuters, which leave from the market square every half hour until the evening.',
    'A spokesperson for the line said that tickets would be refunded within fourteen days.',
    'The sound between Port Merren and the islands is four miles wide at its narrowest point and has been served by ferries since 1852.',
    'Fog had lain over the sound since noon, according to the weather office, and the lighthouse at Skerry Point was out of order for the fourth time this year.',
    'Councillors in Port Merren meet on Friday to talk about a second boat.',
  ],
};

/** Number, negation, quote, added, removed, split, moved and edited, cosmetic, kept. */
export const EVERYTHING = compared(BEFORE, AFTER);
export const SAME = compared(BEFORE, BEFORE);

/** Two hundred paragraphs with another number in each. */
export const MANY = compared(numbered(0), numbered(1));

function numbered(step: number): Text {
  const paragraphs = Array.from(
    { length: 200 },
    (_, at) =>
      `Pump station ${at + 1} on the north dyke moved ${at + 40 + step} cubic metres an hour during the night of the storm.`,
  );
  return { title: 'The night at the north dyke', paragraphs };
}

/** Texts that share nothing, of `count` words each. */
export function unrelated(count: number): Comparison {
  const word = (stem: string, at: number) => `${stem}${(at * 7919) % 4999}`;
  const text = (stem: string): Text => ({
    title: stem,
    paragraphs: Array.from(
      { length: Math.ceil(count / 50) },
      (_, row) => `${Array.from({ length: 50 }, (__, at) => word(stem, row * 50 + at)).join(' ')}.`,
    ),
  });
  return compared(text('alpha'), text('omega'));
}

export const REWRITTEN = compared(
  {
    title: 'Market square',
    paragraphs: [
      'The council wants to plant forty limes around the market square in spring.',
      'Traders had asked for it since the fire, when the old trees were felled and the stalls stood in the sun.',
    ],
  },
  {
    title: 'Market square',
    paragraphs: [
      'The council wants to plant forty limes around the market square in spring.',
      'Stallholders asked for shade after the fire took the old trees; it has been a hot place to sell fish, one of them said, laughing.',
    ],
  },
);

export const ARABIC = compared(
  {
    title: 'إغلاق جسر الميناء القديم',
    paragraphs: [
      'أُغلق جسر الميناء القديم يوم الثلاثاء بعد أن ارتفع منسوب المياه إلى ١٢ سنتيمترا.',
      'قالت البلدية إن الجسر سيُفتح من جديد قبل نهاية الشهر.',
      'بُني الجسر عام ١٩٥٢ ورُمِّم مرتين منذ ذلك الحين، آخرهما قبل عشر سنوات.',
    ],
  },
  {
    title: 'إغلاق جسر الميناء القديم',
    paragraphs: [
      'أُغلق جسر الميناء القديم يوم الثلاثاء بعد أن ارتفع منسوب المياه إلى ٤٧ سنتيمترا.',
      'بُني الجسر عام ١٩٥٢ ورُمِّم مرتين منذ ذلك الحين، آخرهما قبل عشر سنوات.',
      'قالت البلدية إن الجسر سيُفتح من جديد قبل نهاية الشهر.',
      'وقال أحد السكان: «لم نُبلَّغ بالأمر إلا صباحا».',
    ],
  },
  { site: 'صحيفة المرفأ', language: 'ar' },
);

export const JAPANESE = compared(
  {
    title: '旧港橋が通行止め',
    paragraphs: [
      '旧港橋は火曜日、水位が12センチ上がったため通行止めとなった。',
      '市は月末までに再開すると説明している。',
    ],
  },
  {
    title: '旧港橋が通行止め',
    paragraphs: [
      '旧港橋は火曜日、水位が47センチ上がったため通行止めとなった。',
      '市は月末までに再開すると説明している。',
      '近くに住む男性は「朝まで何も知らされなかった」と話した。',
    ],
  },
  { site: '港新聞', language: 'ja' },
);

/** Five versions of the ferry story; `EVERYTHING` compares two of them. */
export const HISTORY: History = history([
  BEFORE,
  edited(BEFORE, 0, '87', '90'),
  edited(edited(BEFORE, 0, '87', '101'), 7, 'fourteen', 'ten'),
  AFTER,
  edited(AFTER, 0, '112', '114'),
]);

function edited(text: Text, paragraph: number, before: string, after: string): Text {
  return {
    ...text,
    paragraphs: text.paragraphs.map((each, at) => (at === paragraph ? each.replace(before, after) : each)),
  };
}

function history(texts: readonly Text[]): History {
  return texts.map((text, i) => {
    const changes = i === 0 ? null : between(texts[i - 1], text);
    return {
      key: `v:${[7, 8, 1, 2, 9][i]}`,
      name: { number: i + 1 },
      seenAt: `2026-03-07T${String(6 + i * i).padStart(2, '0')}:10:00Z`,
      publishedAt: null,
      shorterView: false,
      changes,
      changed:
        changes && totalWords({ a: side('v:1', texts[i - 1]), b: side('v:2', text), ofOneArticle: true, changes }),
    };
  });
}

export const PAYLOAD =
  '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>*_`[x](javascript:1)`_*\'&amp;';

/** `EVERYTHING` with markup at the head of every string that a page or a file could fill. */
export const HOSTILE: Comparison = {
  ...EVERYTHING,
  a: poisoned(EVERYTHING.a),
  b: poisoned(EVERYTHING.b),
  changes: between(poisoned(EVERYTHING.a), poisoned(EVERYTHING.b)),
};

function poisoned(text: Side): Side {
  return {
    ...text,
    title: PAYLOAD + text.title,
    paragraphs: text.paragraphs.map(paragraph => PAYLOAD + paragraph),
    name: { given: PAYLOAD },
    site: PAYLOAD,
    source: PAYLOAD,
    url: `javascript:${PAYLOAD}`,
    seenAt: PAYLOAD,
    publishedAt: PAYLOAD,
    language: PAYLOAD,
  };
}
