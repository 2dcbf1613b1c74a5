/** Texts made to be slow: each entry of the background answers within a second. */
import 'fake-indexeddb/auto';
import { lookUp } from '@/lib/acts/look-up';
import { openCorpus } from '@/lib/corpus/open';
import { changes } from '@/lib/changes/changes';
import { copyDifference } from '@/lib/changes/copy-difference';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { structureOf } from '@/lib/formats/looks-like';
import { withoutMarkup } from '@/lib/formats/markup';
import { relate } from '@/lib/match/relation';
import { matchQuotes } from '@/lib/match/quotes';
import { agenciesIn, organisationsIn } from '@/lib/origin/agencies';
import { bylineCredits, closingCredit, credits, datelines, photoCredits } from '@/lib/origin/credits';
import { isCorrection } from '@/lib/origin/corrections';
import { printedUpdate } from '@/lib/origin/printed-times';
import { structuredData } from '@/lib/origin/structured-data';
import { isoTime } from '@/lib/origin/times';
import { writtenDate } from '@/lib/origin/written-dates';
import { key } from '@/lib/text/key';
import { sentences } from '@/lib/text/sentences';
import { words } from '@/lib/text/words';
import { reading } from '../browser/reading';
import { incoming } from '../corpus/incoming';
import { row } from './ledger';

const LENGTH = 90_000;
const NOW = '2026-06-01T12:00:00.000Z';
const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** One piece again and again: what patterns and scanners meet at every place and never finish. */
const PIECES = [
  '7',
  '12 ',
  '1.',
  '1,000,',
  '-5',
  '$',
  '€1',
  '%',
  '½',
  '1st ',
  'one hundred ',
  'zwei und ',
  'a',
  'A',
  'A. ',
  'Ann ',
  'Ann-',
  "O'",
  'x.y ',
  '“',
  '”',
  '“a',
  '« ',
  '(',
  ')',
  '((a',
  '[',
  '{',
  '<',
  '<a ',
  '<!--',
  '&',
  '&#',
  '\t',
  ' ',
  '\u00a0',
  '\n',
  '\u200b',
  '\u0301',
  '\uD83D\uDE00',
  'http://',
  '/',
  '//',
  '@',
  'a@',
  '--',
  '—',
  '…',
  '!',
  '? ',
  ': ',
  'Corrected: ',
  'by ',
  'said ',
  'not ',
  'kein ',
  'Mon ',
  '5 May ',
  '2026-',
  'T0000',
  'あ',
  '。',
  '東京',
  '一二',
  '年',
  '「',
  'و',
  'قال ',
  'ما  ',
  '한',
  'ก',
  'İ',
  'ß',
  '，',
  '\\',
  '"',
  '""',
  '{"a":',
  '[',
  '"\\',
] as const;

const text = (body: string) => ({ title: 'A title', paragraphs: [body] });
const LANGUAGES = ['en', 'de', 'ja', 'ar', null];

type Entry = readonly [name: string, work: (body: string) => unknown];

const ENTRIES: readonly Entry[] = [
  ['words', body => words(body)],
  ['sentences', body => sentences(body)],
  ['key', body => key(body)],
  ['fingerprints', body => fingerprints(text(body))],
  ['relate', body => relate(text(body), text(`${body.slice(9)} and more`))],
  ['quotes', body => matchQuotes(text(body), text(`${body.slice(9)} and more`), 1)],
  ['copy difference', body => copyDifference(text(body), text(`${body.slice(9)} and more`), 'en')],
  ['markup', body => withoutMarkup(body)],
  ['structure', body => structureOf(body, 'a.txt')],
  ['credits', body => [credits(body), closingCredit(body), datelines(body), photoCredits(body), bylineCredits(body)]],
  ['agencies', body => [agenciesIn(body), organisationsIn(body)]],
  ['corrections', body => isCorrection(body)],
  ['times', body => [isoTime(body, NOW), writtenDate(body, NOW)]],
  ['printed update', body => printedUpdate([body, body], { now: NOW, publishedAt: null, zone: null } as never)],
  [
    'structured data',
    body => structuredData([body, `{"@type":"NewsArticle","headline":"${body.replace(/["\\\n\t]/g, ' ')}"}`]),
  ],
  ...LANGUAGES.map((language): Entry => [
    `changes in ${language ?? 'no language'}`,
    body => changes(text(body), text(`${body.slice(0, LENGTH / 2)} 17 more ${body.slice(LENGTH / 2)}`), { language }),
  ]),
];

const PATIENCE_MS = 1_000;

const VOCABULARY = 'harbour ferry captain council bridge silo vessel lantern tide market'.split(' ');

/** A paragraph of 50 kB in which a thousand words are changed. */
function edited(): [string, string] {
  const all = Array.from({ length: 8000 }, (_, i) => VOCABULARY[(i * 7 + (i >> 3)) % 10]);
  return [`${all.join(' ')}.`, `${all.map((word, i) => (i % 8 === 5 ? `other${i % 97}` : word)).join(' ')}.`];
}

/** The quicker of two, in ms of the processor: other work on the machine does not count, nor does compiling. */
const timed = async (work: () => unknown): Promise<number> => {
  const first = await once(work);
  return first < PATIENCE_MS ? first : Math.min(first, await once(work));
};

async function once(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

const CASES = ENTRIES.flatMap(([name, work]) => PIECES.map(piece => ({ name, piece, work })));

row(
  {
    name: 'long-texts',
    tries: 'texts of 90 kB made to be slow, each to an answer within a second',
    few: 100,
    all: CASES.length + 20,
  },
  async (size, tally) => {
    const stride = Math.max(1, Math.floor(CASES.length / size));
    for (let at = 0; at < CASES.length; at += stride) {
      const { name, piece, work } = CASES[at];
      try {
        const ms = await timed(() => work(repeated(piece)));
        tally.tried(ms < PATIENCE_MS, `${name} of ${JSON.stringify(piece)} repeated: ${Math.round(ms)} ms`);
      } catch (error) {
        tally.tried(false, `${name} of ${JSON.stringify(piece)} repeated: ${String(error).slice(0, 200)}`);
      }
    }
    const [before, after] = edited();
    for (let round = 0; round < (size > 100 ? 10 : 1); round++) {
      const ms = await timed(() => changes(text(before), text(after), { language: 'en' }));
      tally.tried(ms < PATIENCE_MS, `a thousand changes in a paragraph of 50 kB: ${Math.round(ms)} ms`);
      const looked = await manyCopies(round);
      tally.tried(looked < PATIENCE_MS, `40 copies of 100 kB each at once: ${Math.round(looked)} ms`);
    }
  },
);

/** A page of which forty sites have a copy of 100 kB: 4 MB to be read for one answer. */
async function manyCopies(round: number): Promise<number> {
  const corpus = await openCorpus(`copies-${round}`);
  const body = Array.from(
    { length: 60 },
    (_, i) =>
      `${Array.from({ length: 240 }, (_, j) => `${VOCABULARY[(i * 3 + j * 7) % 10]}${(i * 31 + j * j) % 997}`).join(' ')}.`,
  );
  const id = await corpus.createCorpus({ name: 'Copies', source: 's', licence: '' });
  const copies = Array.from({ length: 40 }, (_, i) =>
    incoming([...body, `Of paper ${i}.`], { url: `https://paper${i}.example/a`, site: `Paper ${i}` }),
  );
  await corpus.addBatch(id, copies, null);
  const ms = await timed(() =>
    lookUp({ ...reading, paragraphs: body, url: 'https://own.example/a' }, corpus, { against: null }),
  );
  corpus.close();
  return ms;
}
