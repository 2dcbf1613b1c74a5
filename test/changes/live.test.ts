import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import { blocks } from '@/lib/changes/live-blocks';

const text = (...paragraphs: string[]) => ({ title: '', paragraphs });
const NOON = ['12:05', 'The ferry has left the pier at Holm with ninety people on board.'];
const ONE = [
  '1.10pm BST',
  'Water has come into the engine room, the harbour master says.',
  'Two boats are on their way to the ship.',
];
const TWO = ['vor 5 Minuten', 'All passengers are safe in the school at Lerby.'];

describe('blocks', () => {
  it('begin at heads that are nothing but a time', () => {
    const found = blocks(text('The day at sea', ...TWO, ...ONE, ...NOON));
    expect(found.map(({ head, from, to }) => [head, from, to])).toEqual([
      [null, 0, 1],
      ['vor 5 Minuten', 1, 3],
      ['1.10pm BST', 3, 6],
      ['12:05', 6, 8],
    ]);
  });

  it('do not begin at a sentence with a time', () => {
    expect(blocks(text('It was 12:05 when the ferry left.', 'At 1.10pm it sank.'))).toHaveLength(1);
    expect(blocks(text())).toEqual([]);
  });
});

it.each([
  ['a colon', '15:00: The crane is here and waits for the wind to drop.'],
  ['a dash', '15:00 – The crane is here'],
  ['a word for the clock', '15.00 Uhr | Der Kran ist da'],
])('begin at a paragraph with %s behind a time', (_, paragraph) => {
  const found = blocks(text('The day at the quay, as it went.', paragraph, 'It stands by the gate.'));
  expect(found.map(({ from, body, to }) => [from, body, to])).toEqual([
    [0, 0, 1],
    [1, 1, 3],
  ]);
});

describe('changes of a live blog', () => {
  const live = (a: string[], b: string[]) => changes(text(...a), text(...b), { language: 'en', live: true });
  const LEAD = 'The ferry to Holm is adrift with ninety people on board, and the wind is rising.';

  it('counts a block put on top as added, and the rest as kept though they stand lower', () => {
    const told = live([...ONE, ...NOON], [...TWO, ...ONE, ...NOON]);
    expect(told.blocks).toEqual({ kept: 2, edited: 0, added: 1, removed: 0, rolledOff: 0 });
  });

  it('counts a block as edited when a word in it changed, and one that is gone as removed where none came', () => {
    const told = live(
      [...ONE, ...NOON, ...TWO],
      [...ONE.map(line => line.replace('Two boats', 'Three boats')), ...TWO],
    );
    expect(told.blocks).toEqual({ kept: 1, edited: 1, added: 0, removed: 1, rolledOff: 0 });
  });

  it('counts the oldest block as no longer shown where a newer one came', () => {
    const told = live([LEAD, ...ONE, ...NOON], [LEAD, ...TWO, ...ONE]);
    expect(told.blocks).toEqual({ kept: 2, edited: 0, added: 1, removed: 0, rolledOff: 1 });
    expect(told.removed).toBe(0);
    expect(told.paragraphs.filter(({ op }) => op === 'removed').every(({ beyond }) => beyond)).toBe(true);
  });

  it('counts the oldest as no longer shown where the newest stand last', () => {
    const told = live([LEAD, ...NOON, ...ONE], [LEAD, ...ONE, ...TWO]);
    expect(told.blocks).toEqual({ kept: 2, edited: 0, added: 1, removed: 0, rolledOff: 1 });
  });

  it('counts a block taken out between others as removed', () => {
    const told = live([LEAD, ...ONE, ...NOON], [LEAD, ...TWO, ...NOON]);
    expect(told.blocks).toEqual({ kept: 2, edited: 0, added: 1, removed: 1, rolledOff: 0 });
  });

  it('falls back to paragraphs where times are none, and is no shorter view of itself', () => {
    const [one, two, noon] = [ONE.slice(1), TWO.slice(1), NOON.slice(1)];
    expect(live([LEAD, ...one], [LEAD, ...one, ...two, ...noon])).toMatchObject({
      blocks: null,
      shorterView: null,
      ...{ added: 2, removed: 0 },
    });
    const rolled = live([LEAD, ...one, ...noon], [LEAD, ...two, ...one]);
    expect(rolled).toMatchObject({ blocks: null, added: 1, removed: 0, edited: 0 });
    expect(live([LEAD, ...one, ...noon], [LEAD, ...two, ...noon])).toMatchObject({ added: 1, removed: 2 });
  });
});

describe('changes of a live blog whose times are no paragraphs', () => {
  const [one, two, noon] = [ONE.slice(1), TWO.slice(1), NOON.slice(1)];
  const LEAD = 'The ferry to Holm is adrift with ninety people on board, and the wind is rising.';
  const live = (a: string[], b: string[], entries: number[]) =>
    changes(text(...a), text(...b), { language: 'en', live: true, entries });

  it('counts the entries that the page shows', () => {
    const told = live([LEAD, ...one, ...noon], [LEAD, ...two, ...one, ...noon], [1, 2, 4]);
    expect(told.blocks).toEqual({ kept: 3, edited: 0, added: 1, removed: 0, rolledOff: 0 });
    expect(told.noLongerShown).toBe(0);
  });

  it('counts an entry as edited whose words changed, or to which a paragraph came', () => {
    const changed = one.map(line => line.replace('Two boats', 'Three boats'));
    const told = live([LEAD, ...one, ...noon], [LEAD, ...two, ...changed, ...noon], [1, 2, 4]);
    expect(told.blocks).toMatchObject({ kept: 2, edited: 1, added: 1 });
    const longer = live([LEAD, ...one, ...noon], [LEAD, ...one, 'A third boat has turned back.', ...noon], [1, 4]);
    expect(longer.blocks).toMatchObject({ edited: 1, added: 0, removed: 0 });
  });

  it('says of what scrolled off that it is no longer shown', () => {
    const told = live([LEAD, ...one, ...noon], [LEAD, ...two, ...one], [1, 2]);
    expect(told.blocks).toEqual({ kept: 2, edited: 0, added: 1, removed: 0, rolledOff: 1 });
    expect(told).toMatchObject({ removed: 0, noLongerShown: 1 });
  });

  it('counts paragraphs where one was taken out, since it may be a part of an entry or a whole one', () => {
    expect(live([LEAD, ...two, ...one, ...noon], [LEAD, ...two, one[0], ...noon], [1, 2, 3])).toMatchObject({
      blocks: null,
      removed: 1,
    });
  });
});

it('a block that lost a paragraph is edited', () => {
  const told = changes(text(...TWO, ...ONE, ...NOON), text(...TWO, ...ONE.slice(0, 2), ...NOON), {
    language: 'en',
    live: true,
  });
  expect(told.blocks).toEqual({ kept: 2, edited: 1, added: 0, removed: 0, rolledOff: 0 });
});
