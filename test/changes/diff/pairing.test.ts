import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';

// Four paragraphs of an invented article, by letter.
const SAID: Record<string, string> = {
  A: 'The ferry to Holm was stopped at noon when water came into its engine room, the harbour master said.',
  B: 'All ninety passengers were taken off by two fishing boats and brought to the school in Lerby.',
  C: 'It is the third time since spring that the old ship has broken down on the crossing.',
  D: 'Repairs will take a month, and a smaller boat from the mainland will sail twice a day until then.',
  E: 'A new ship was promised four years ago; the yard that was to build it has since closed its gates.',
};
const EDITED: Record<string, string> = {
  b: 'All ninety-two passengers were taken off by two fishing boats and brought to the church in Lerby.',
  c: 'It is the fourth time since spring that the old ship has broken down on its crossing to Holm.',
};
const said = (letters: string) =>
  letters
    .split(' ')
    .filter(Boolean)
    .map(word => Array.from(word, letter => SAID[letter] ?? EDITED[letter] ?? letter).join(' '));

/** A space parts paragraphs, so that "BC" is one of two sentences. In the order of B: `=A` kept, `~0>1` edited from A's 0 to B's 1, `+` added, `-` removed, `^` moved, `<` split, `>` merged. */
const SIGN = { kept: '=', edited: '~', added: '+', removed: '-', moved: '^', split: '<', merged: '>' };
function found(a: string, b: string): string {
  const told = changes({ title: '', paragraphs: said(a) }, { title: '', paragraphs: said(b) });
  return told.paragraphs.map(change => `${SIGN[change.op]}${change.a.join(',')}:${change.b.join(',')}`).join(' ');
}

describe('pairing', () => {
  it.each([
    ['nothing changed', 'A B C', 'A B C', '=0:0 =1:1 =2:2'],
    [
      'one put in beside an edited one, where pairing by place goes wrong',
      'A B C',
      'A D E b C',
      '=0:0 +:1 +:2 ~1:3 =2:4',
    ],
    ['one taken out', 'A B C D', 'A C D', '=0:0 -1: =2:1 =3:2'],
    ['the first taken out', 'A B C', 'B C', '-0: =1:0 =2:1'],
    ['one moved up', 'A B C D', 'D A B C', '^3:0 =0:1 =1:2 =2:3'],
    ['one moved up and edited', 'A B C D', 'c A B D', '^2:0 =0:1 =1:2 =3:3'],
    ['two split', 'A BC D', 'A B C D', '=0:0 <1:1,2 =2:3'],
    ['split and edited', 'A BC D', 'A b C D', '=0:0 <1:1,2 =2:3'],
    ['merged', 'A B C D', 'A BC D', '=0:0 >1,2:1 =3:2'],
    ['merged and edited', 'A B C D', 'A Bc D', '=0:0 >1,2:1 =3:2'],
    ['split around a new one', 'A BC D', 'A B E C D', '=0:0 <1:1,3 +:2 =2:4'],
    ['split around two new ones', 'A BC', 'A B D E C', '=0:0 <1:1,4 +:2 +:3'],
    ['split around a new one and edited', 'A BC D', 'A b E C D', '=0:0 <1:1,3 +:2 =2:4'],
    ['split around the one that followed', 'A BC D', 'A B D C', '=0:0 <1:1,3 =2:2'],
    ['split in three around two', 'ABC', 'A D B E C', '<0:0,2,4 +:1 +:3'],
    ['merged over one taken out', 'A B E C D', 'A BC D', '=0:0 >1,3:1 -2: =4:2'],
    ['merged over one taken out, and edited', 'A B E C D', 'A Bc D', '=0:0 >1,3:1 -2: =4:2'],
    ['not split where the rest went', 'A BC D', 'A B E D', '=0:0 ~1:1 +:2 =2:3'],
    ['a repeated line keeps its places', 'A * B * C', 'A * B * C', '=0:0 =1:1 =2:2 =3:3 =4:4'],
    ['a line without words goes with its neighbour', 'A * B', 'A B', '>0,1:0 =2:1'],
    ['a line without words that is doubled beside an edited one', 'B *', 'b * *', '<0:0,1 =1:2'],
    ['other words entirely', 'A B', 'D E', '-0: -1: +:0 +:1'],
    ['to nothing', 'A B', '', '-0: -1:'],
    ['from nothing', '', 'A B', '+:0 +:1'],
  ])('%s', (_, a, b, expected) => {
    expect(found(a, b)).toBe(expected);
  });

  it('counts split and merged ones as kept when no word changed, else as edited', () => {
    const count = (a: string, b: string) => {
      const { kept, edited } = changes({ title: '', paragraphs: said(a) }, { title: '', paragraphs: said(b) });
      return [kept, edited];
    };
    expect(count('A BC', 'A B C')).toEqual([2, 0]);
    expect(count('A BC', 'A b C')).toEqual([1, 1]);
  });

  it('does not hold a text cut off by a paywall for one with paragraphs removed', () => {
    const [whole, view] = [said('A B C D E'), said('A B')].map(paragraphs => ({ title: '', paragraphs }));
    expect(changes(whole, view)).toMatchObject({ shorterView: 'b', kept: 2, removed: 0, added: 0 });
    expect(changes(view, whole)).toMatchObject({ shorterView: 'a', kept: 2, removed: 0, added: 0 });
    expect(changes(whole, { title: '', paragraphs: said('A B C D') })).toMatchObject({ shorterView: null, removed: 1 });
  });

  it('does not count what two extractors see differently at the ends', () => {
    const [ours, theirs] = [said('E A B C'), said('A B C D')].map(paragraphs => ({ title: '', paragraphs }));
    expect(changes(ours, theirs)).toMatchObject({ added: 1, removed: 1 });
    expect(changes(ours, theirs, { lenientEnds: true })).toMatchObject({ kept: 3, added: 0, removed: 0 });
  });

  it('takes what alone stands between two others for a rewrite of what stood there alone, where some words stayed', () => {
    const [a, b] = [
      'The mayor would not say on Monday when the old quay might open again.',
      'Nobody at the town hall can tell on Monday why that old quay stays shut, or for how many more weeks.',
    ].map(said => ({ title: '', paragraphs: [SAID.A, said, SAID.D] }));
    expect(changes(a, b).paragraphs.map(change => change.op)).toEqual(['kept', 'edited', 'kept']);
    const more = { ...b, paragraphs: [SAID.A, b.paragraphs[1], SAID.E, SAID.D] };
    expect(changes(a, more).paragraphs.map(change => change.op)).toEqual(['kept', 'removed', 'added', 'added', 'kept']);
  });
});

describe('a comparison that is coarse', () => {
  // A word without digits: what has one is a number, and of numbers only so many are read.
  const lettered = (of: string, at: number) => of + String(at).replace(/\d/g, digit => 'abcdefghij'[Number(digit)]);
  const words = (of: string, step: number) => Array.from({ length: 20_000 }, (_, i) => lettered(of, (i * step) % 601));
  const text = (row: readonly string[], perParagraph: number) => ({
    title: '',
    paragraphs: Array.from({ length: row.length / perParagraph }, (_, i) =>
      row.slice(i * perParagraph, (i + 1) * perParagraph).join(' '),
    ),
  });

  it.each([
    [
      'when the budget did not reach for one paragraph',
      text(words('w', 7919), 20_000),
      text(words('w', 7919).reverse(), 20_000),
      true,
    ],
    ['when two long texts have nothing in common', text(words('v', 7919), 40), text(words('w', 7919), 40), true],
    [
      'when a long paragraph has too little in common with the old one to be compared',
      text(
        ['u', 'v', 'w', 'x'].flatMap(of => words(of, 7919)),
        80_000,
      ),
      text(
        ['r', 's', 't', 'x'].flatMap(of => words(of, 7919)),
        80_000,
      ),
      true,
    ],
    ['when two short texts have nothing in common', text(['one', 'two'], 2), text(['five', 'six'], 2), true],
    ['not when all is the same', text(words('w', 7919), 40), text(words('w', 7919), 40), false],
    [
      'not when half of a long paragraph is the same',
      text([...words('v', 7919), ...words('x', 7919)], 40_000),
      text([...words('w', 7919), ...words('x', 7919)], 40_000),
      false,
    ],
    [
      'not when half of the paragraphs are the same',
      text([...words('w', 7919), ...words('x', 7919)], 40),
      text(words('w', 7919), 40),
      false,
    ],
    ['not when one has no text', text([], 1), text(words('w', 7919), 40), false],
  ])('says so %s', (_, a, b, coarse) => {
    expect(changes(a, b).coarse).toBe(coarse);
  });

  it('spends no more steps on paragraphs of few different words than the budget has', () => {
    let state = 12345;
    const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const few = () =>
      text(
        Array.from({ length: 20_000 }, () => `w${Math.floor(random() * 30)}`),
        10,
      );
    expect(changes(few(), few())).toMatchObject({ coarse: true });
  });
});

describe('a page whose story was written anew', () => {
  const STUB = [
    'A fire has broken out at the old rope works in Tarn, the brigade said shortly before nine.',
    'More to follow.',
  ];
  const STORY = [
    'Forty people spent the night in a sports hall after flames destroyed three workshops by the harbour of Tarn.',
    'Nobody was hurt, said Ida Morvell, who leads the town’s firefighters, though one of her crew was treated for heat.',
    'The buildings date from the days of sail and had been let to a potter, a printer and a maker of boats.',
    'Investigators will not go in before the walls have been shored up, which may take until the weekend.',
  ];
  const told = changes({ title: 'Fire in Tarn', paragraphs: STUB }, { title: 'Fire in Tarn', paragraphs: STORY });

  it('is shown as whole paragraphs', () => {
    const worded = told.paragraphs.filter(({ op, rewritten }) => !['added', 'removed'].includes(op) && !rewritten);
    expect(worded).toEqual([]);
    expect(told).toMatchObject({ kept: 0, moved: 0 });
  });

  it('is called coarse, since no words were compared', () => {
    expect(told.coarse).toBe(true);
  });
});
