/**
 * Articles that have nothing to do with each other but what the trade repeats: the house's small print, an agency's
 * slug, a photo credit, a form of words, one sentence quoted by both. None is said to be a copy or to share passages.
 */
import type { Text } from '@/lib/model/article';
import { relate } from '@/lib/match/relation';
import { article } from '../match/articles';
import { pick, type Random, seeded } from './hostile-values';
import { row } from './ledger';

const SMALL_PRINT = [
  'Sign up to our newsletter and get the best of the week in your inbox.',
  'No part of this text may be used without leave of the publisher.',
  'Subscribe now to read on. You can cancel at any time.',
  'Follow us for more news from the coast.',
  'This article was changed on Tuesday to put a figure right.',
  'The writer can be reached at the desk of the paper.',
  'Have you seen something that we should know? Write to the desk.',
];
const SLUGS = [
  'PORT MERREN (Meridian) –',
  'MERREN, May 4 (Coast News) -',
  '(Meridian) -',
  'By the staff of Coast News',
];
const STOCK = [
  'The police have opened an inquiry and ask witnesses to come forward.',
  'Nobody was hurt.',
  'A spokesperson was not available for comment.',
  'The cause of the fire is not known.',
  'The ministry did not answer questions at once.',
  'Shares of the company fell by three per cent in early trading.',
];
const QUOTED = [
  '“We will not rest until every question has been answered,” the minister told reporters in the capital on Monday.',
  '“This was a dark day for the island, and I ask you all to think of the families tonight,” said the mayor.',
];

type Shared = readonly [what: string, put: (text: Text, random: Random) => Text, quotes: boolean];

const last = (line: string) => (text: Text) => ({ ...text, paragraphs: [...text.paragraphs, line] });
const inside = (line: string) => (text: Text, random: Random) => {
  const at = Math.floor(random() * (text.paragraphs.length + 1));
  return { ...text, paragraphs: text.paragraphs.toSpliced(at, 0, line) };
};
const first = (slug: string) => (text: Text) => ({
  ...text,
  paragraphs: [`${slug} ${text.paragraphs[0]}`, ...text.paragraphs.slice(1)],
});

const SHARED: readonly Shared[] = [
  ...SMALL_PRINT.map((line): Shared => ['small print', last(line), false]),
  ...SLUGS.map((slug): Shared => ['slug', first(slug), false]),
  ...STOCK.map((line): Shared => ['stock phrase', inside(line), false]),
  ...QUOTED.map((line): Shared => ['a quotation', inside(line), true]),
  ['nothing', text => text, false],
];

row(
  {
    name: 'negative-pairs',
    tries: 'pairs of unrelated articles with the same small print, slug, phrase or quotation',
    few: 400,
    all: 6_000,
  },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const random = seeded(number);
      const [what, put, mayQuote] = pick(SHARED, random);
      // A brief of sixty words with twelve of the same does share a fifth of its text, and is said to.
      const length = () => 150 + Math.floor(random() * 700);
      const a = put(article(20_000 + 2 * number, length()), random);
      const b = put(article(20_001 + 2 * number, length()), random);
      const { relation } = relate(a, b, 'en');
      tally.tried(relation === null || (mayQuote && relation === 'quotes'), `pair ${number}, ${what}: ${relation}`);
    }
  },
);
