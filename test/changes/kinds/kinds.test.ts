import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownEdits } from '@/components/diff-pieces';
import { ENGLISH } from '@/components/words/english';
import { toldText } from '@/components/words/told';
import { changes } from '@/lib/changes/changes';
import { KINDS } from '@/lib/model/closed-lists';
import { byWeight, weightOfChange } from '@/lib/changes/kinds/kinds';
import { notesOf } from '@/lib/say/notes';

/** What is told of one paragraph, kinds first, then notes. */
function told(a: string, b: string, language = 'en'): [string, string] {
  const { paragraphs } = changes({ title: '', paragraphs: [a] }, { title: '', paragraphs: [b] }, { language });
  return [
    paragraphs[0].kinds.join(' '),
    notesOf(paragraphs[0])
      .map(note => toldText(ENGLISH, note))
      .join('; '),
  ];
}

/** A sentence whose speaker, with all that is said of it, is longer than a note. */
const LONG = (who: string) =>
  `The ferries come back in May, said ${who}, which had built ships for the islands since the harbour was dug and the old lighthouse stood alone on the rock.`;

describe('kinds of an edit', () => {
  it.each([
    [
      'a count',
      'At least 12 people were hurt on the pier.',
      'At least 47 people were hurt on the pier.',
      'number',
      '12 → 47 people',
    ],
    [
      'a count in words',
      'At least twelve people were hurt there.',
      'At least fourteen people were hurt there.',
      'number',
      'twelve → fourteen people',
    ],
    [
      'a sign',
      'It was -5 degrees in the old harbour.',
      'It was 5 degrees in the old harbour.',
      'number',
      '-5 → 5 degrees',
    ],
    [
      'a decimal mark',
      'The mill made 1.5 tonnes of flour a day.',
      'The mill made 15 tonnes of flour a day.',
      'number',
      '1.5 → 15 tonnes',
    ],
    [
      'a unit',
      'The wall is four miles long at the coast.',
      'The wall is four kilometres long at the coast.',
      'number',
      'miles → kilometres long',
    ],
    [
      'a currency',
      'The tram cost the town $9 million in all.',
      'The tram cost the town €9 million in all.',
      'number',
      '$ → €',
    ],
    [
      'a negation',
      'The mayor did not sign the letter to the firm.',
      'The mayor did sign the letter to the firm.',
      'negation',
      '‘not’ removed',
    ],
    [
      'a contraction',
      "The pumps didn't run during the night.",
      'The pumps did run during the night.',
      'negation',
      "‘n't’ removed",
    ],
    [
      'a prefix',
      'The yard is able to pay its debts this year.',
      'The yard is unable to pay its debts this year.',
      'negation',
      'able → unable',
    ],
    [
      'words of a quotation',
      '“We lost the boat in the storm,” said Ann Moor.',
      '“We lost two boats in the storm,” said Ann Moor.',
      'number quote',
      '‘two boats’ added; quote of Ann Moor altered',
    ],
    [
      'an omission in a quotation',
      '“We lost the boat in the storm,” said Ann Moor.',
      '“We lost the boat … in the storm,” said Ann Moor.',
      'quote',
      'quote of Ann Moor altered',
    ],
    [
      'a speaker',
      '“We lost the boat in the storm,” said Ann Moor.',
      '“We lost the boat in the storm,” said Ben Hale.',
      'attribution name',
      'Ann Moor → Ben Hale',
    ],
    [
      'what a pronoun says',
      '“We lost the boat in the storm,” he said.',
      '“We lost it all in the storm,” he said.',
      'quote',
      'quote altered',
    ],
    [
      'a speaker too long for a note',
      LONG('The yard'),
      LONG('The guild'),
      'attribution',
      'The yard, which had built ships for the islands since the harbour was dug and the old …',
    ],
    [
      'a name',
      'The road from Lerby to Holm will be closed.',
      'The road from Lerby to Sund will be closed.',
      'name',
      'Holm → Sund',
    ],
    [
      'a date',
      'The inquiry will open on 3 May in the town hall.',
      'The inquiry will open on 9 June in the town hall.',
      'date',
      '3 May → 9 June',
    ],
    [
      'a year',
      'The bridge was last painted in 1998 by the county.',
      'The bridge was last painted in 2003 by the county.',
      'date',
      '1998 → 2003',
    ],
    [
      'a hedge',
      'The driver was reportedly asleep at the wheel.',
      'The driver was asleep at the wheel.',
      'hedge',
      '‘reportedly’ removed',
    ],
    [
      'one hedge for another',
      'The driver was reportedly asleep at the wheel.',
      'The driver was allegedly asleep at the wheel.',
      'wording',
      '',
    ],
    [
      'wording',
      'The old ferry was very slow in the winter.',
      'The old ferry was rather slow in the winter.',
      'wording',
      '',
    ],
    [
      'quotation marks and dashes',
      '"It\'s over" - so he said, and left the room.',
      '“It’s over” – so he said, and left the room.',
      'cosmetic',
      '',
    ],
    [
      'marks around words that nobody says',
      'The show makes a claim for the long work of local painters here.',
      'The show makes "a claim for the long work of local painters" here.',
      'quote',
      'quote added',
    ],
    [
      'a closing mark of another style',
      '“The boat was lost in the storm, “and all of it with the boat.”',
      '"The boat was lost in the storm, “and all of it with the boat."',
      'cosmetic',
      '',
    ],
    [
      'a word written apart',
      'The web site of the paper was down all day.',
      'The website of the paper was down all day.',
      'cosmetic',
      '',
    ],
    [
      'grouping of thousands',
      'Some 1,200 people had to leave the valley.',
      'Some 1200 people had to leave the valley.',
      'cosmetic',
      '',
    ],
    [
      'invisible characters',
      'The reservoir was full to the brim again.',
      'The reser\u00advoir was full to the\u200b brim again.',
      'cosmetic',
      '',
    ],
    ['nothing', 'The reservoir was full to the brim again.', 'The reservoir was full to the brim again.', '', ''],
  ])('%s', (_, a, b, kinds, notes) => {
    const [foundKinds, foundNotes] = told(a, b);
    expect(foundKinds).toBe(kinds);
    expect(foundNotes).toContain(notes);
  });

  it.each([
    ['fr', 'Le pont n’est pas fermé ce matin.', 'Le pont est fermé ce matin.', 'negation'],
    ['fr', 'Le maire aurait signé la lettre en mars.', 'Le maire a signé la lettre en mars.', 'hedge'],
    [
      'fr',
      'Le pont voit passer 38 000 voitures par jour.',
      'Le pont voit passer 38.000 voitures par jour.',
      'cosmetic',
    ],
    [
      'de',
      'Der Damm hat keine Risse, heißt es im Gutachten.',
      'Der Damm hat Risse, heißt es im Gutachten.',
      'negation',
    ],
    ['de', 'Der Fahrer war angeblich eingeschlafen.', 'Der Fahrer war eingeschlafen.', 'hedge'],
    ['de', 'Etwa 1.400 Tonnen Kies lagen auf dem Gleis.', 'Etwa 1400 Tonnen Kies lagen auf dem Gleis.', 'cosmetic'],
    ['es', 'El alcalde no firmó la carta a la empresa.', 'El alcalde firmó la carta a la empresa.', 'negation'],
    ['es', 'El presunto autor salió del puerto el lunes.', 'El autor salió del puerto el lunes.', 'hedge'],
    ['ar', 'لم يوقع رئيس البلدية على الرسالة أمس.', 'يوقع رئيس البلدية على الرسالة أمس.', 'negation'],
    ['ar', 'أصيب 12 شخصا في الحريق الذي اندلع ليلا.', 'أصيب ١٢ شخصا في الحريق الذي اندلع ليلا.', 'cosmetic'],
    ['ja', '橋の工事は終わっていないと市は発表した。', '橋の工事は終わっていると市は発表した。', 'negation'],
    ['ja', '火事で12人がけがをした。', '火事で４７人がけがをした。', 'number'],
  ])('in %s: %s', (language, a, b, kinds) => {
    expect(told(a, b, language)[0].split(' ')).toContain(kinds);
  });

  it('tells edits that read as one, over a function word that would stand alone, as joined', () => {
    const { edits } = changes(
      { title: '', paragraphs: ['In all 12 of 40 houses in the valley were lost.'] },
      { title: '', paragraphs: ['In all 15 of 60 houses in the valley were lost.'] },
    ).paragraphs[0];
    expect(edits).toEqual([
      { fromA: 7, toA: 9, fromB: 7, toB: 9, kinds: ['number'] },
      { fromA: 13, toA: 15, fromB: 13, toB: 15, kinds: ['number'], joined: true },
    ]);
    expect(shownEdits(edits)).toEqual([{ fromA: 7, toA: 15, fromB: 7, toB: 15, kinds: ['number'] }]);
  });

  it('says of a rewritten paragraph what kinds it touches, and carries its words all the same', () => {
    const a =
      'The council met for three hours on Monday and could not agree on a plan for the empty mill by the river.';
    const b =
      'On Friday a buyer from Sund came forward with a plan: the empty mill, says she, is to be turned into forty flats, two shops and a school.';
    const before = 'A first paragraph that is the same in both versions of the text.';
    const [, change] = changes(
      { title: '', paragraphs: [before, a, before] },
      { title: '', paragraphs: [before, b, before] },
    ).paragraphs;
    expect(change).toMatchObject({ op: 'edited', rewritten: true });
    expect(change.kinds).toContain('number');
    expect(change.edits.length).toBeGreaterThan(1);
    expect(change.edits.every(edit => edit.kinds === change.kinds)).toBe(true);
  });
});

describe('the order of kinds', () => {
  it('is total, and weighs by the weightiest', () => {
    const some = fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 });
    fc.assert(
      fc.property(some, some, fc.nat(1e6), fc.nat(1e6), (one, other, words, more) => {
        const [first, second] = [KINDS.indexOf(byWeight(one)[0]), KINDS.indexOf(byWeight(other)[0])];
        if (first < second) expect(weightOfChange(one, words)).toBeGreaterThan(weightOfChange(other, more));
      }),
    );
  });

  it('gives cosmetic changes no weight', () => {
    expect([weightOfChange(['cosmetic'], 400), weightOfChange([], 400)]).toEqual([0, 0]);
  });
});
