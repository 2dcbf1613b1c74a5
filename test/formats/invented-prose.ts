/** Articles of any number for tests: of sentences that no two of them share, so that none is taken for a version of another. */

const WHO = [
  ...['The keeper', 'A pilot', 'The council', 'One teacher', 'The carter', 'A diver', 'The baker’s son', 'The clerk'],
  ...['An engineer', 'The miller', 'A nurse', 'The harbour office', 'The widow', 'One rower', 'The foreman', 'A judge'],
];
const DID = [
  ...['wrote to', 'warned', 'wants to pay', 'met', 'asked', 'refused to hear', 'has thanked', 'paid for', 'counted'],
  ...['found out', 'will rebuild', 'lost', 'sold off', 'carried home', 'left behind', 'has mended'],
];
const WHAT = [
  ...[
    'the old lock',
    'nine barges',
    'their neighbours',
    'a broken hinge',
    'the school roof',
    'forty sacks',
    'the crew',
  ],
  ...[
    'two bells',
    'the ferry books',
    'a row of elms',
    'the winter feed',
    'the last tram',
    'the tide mill',
    'a lost dog',
  ],
  ...['the weir', 'three ladders'],
];
const WHEN = [
  ...['before the frost', 'on Monday night', 'after nine years', 'without a word', 'in spite of rain', 'at low water'],
  ...[
    'as the trust hoped',
    'for a small fee',
    'near Ennerby',
    'by candle light',
    'while others slept',
    'with great care',
  ],
  ...['in the third week', 'once the market closed', 'although it was late', 'since nobody came'],
];
const SLOTS = [WHO, DID, WHAT, WHEN];
const PARAGRAPHS = 5;
const SENTENCES = 4;

export interface InventedStory {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The same in every run. Some eighty sentences' worth of words are mixed so that runs of six words hardly ever meet. */
export function inventedStory(number: number): InventedStory {
  let state = (number * 7919 + 104_729) % 2_147_483_647;
  const below = (count: number) => (state = (state * 48_271) % 2_147_483_647) % count;
  const sentence = () => `${SLOTS.map(slot => slot[below(slot.length)]).join(' ')}.`;
  const paragraph = () => Array.from({ length: SENTENCES }, sentence).join(' ');
  for (let i = 0; i < 8; i++) below(2); // neighbouring numbers begin alike
  return { title: `Story number ${number}`, paragraphs: Array.from({ length: PARAGRAPHS }, paragraph) };
}
