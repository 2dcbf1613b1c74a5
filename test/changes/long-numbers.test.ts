/** A paragraph of nothing but numbers is compared word by word, and the answer says that its kinds were not looked for. */
import { expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';

const PRICES = '€1 '.repeat(30_000);
const text = (body: string) => ({ title: 'Prices', paragraphs: [body] });

function compared(before: string, after: string) {
  const { coarse, paragraphs } = changes(text(before), text(after), { language: 'en' });
  const [edited] = paragraphs.filter(({ edits }) => edits.length > 0);
  return { coarse, edited };
}

it('says that the kinds of a change among 60,000 numbers were not looked for', () => {
  const middle = PRICES.length / 2;
  const after = `${PRICES.slice(0, middle)}nothing else ${PRICES.slice(middle)}`;
  const { coarse, edited } = compared(PRICES, after);
  expect(coarse).toBe(true);
  expect(edited.kinds).toEqual(['wording']);
  expect(edited.edits.map(({ fromB, toB }) => after.slice(fromB, toB).trim())).toEqual(['nothing else']);
});

it('looks for them in a table of a thousand', () => {
  const table = Array.from({ length: 1_000 }, (_, row) => `Row ${row} has ${row * 3} berths.`).join(' ');
  const { coarse, edited } = compared(table, table.replace('has 1500 berths', 'has 1700 berths'));
  expect(coarse).toBe(false);
  expect(edited.kinds).toEqual(['number']);
});
