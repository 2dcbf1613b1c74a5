import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '@/lib/changes/diff/word-edits';
import { englishPair } from './english-pair';

/** The new text with what changed in it as `[old|new]`. */
function marked(before: string, after: string): string {
  const { edits } = compareWords(englishPair(before, after));
  let [text, at] = ['', 0];
  for (const { fromA, toA, fromB, toB } of edits) {
    text += `${after.slice(at, fromB)}[${before.slice(fromA, toA)}|${after.slice(fromB, toB)}]`;
    at = toB;
  }
  return text + after.slice(at);
}

describe('edits', () => {
  it.each([
    ['a word', 'The ferry left at noon.', 'The ferry left at dusk.', 'The ferry left at [noon|dusk].'],
    ['two words apart', 'Twelve men and a boy.', 'Nine men and a girl.', '[Twelve|Nine] men and a [boy|girl].'],
    [
      'words parted that were joined, whole',
      'a low-energy lamp',
      'a low energy lamp',
      'a [low-energy|low energy] lamp',
    ],
    [
      'a state joined of four words, whole',
      'a state of the art mill',
      'a state-of-the-art mill',
      'a [state of the art|state-of-the-art] mill',
    ],
    ['half of a joined word, whole', 'the short-distance line', 'the short line', 'the [short-distance|short] line'],
    [
      'a hyphen before a word, with the word',
      'along the (x) -axis of it',
      'along the (x) axis of it',
      'along the (x) [-axis|axis] of it',
    ],
    [
      'a blank, with what it parts',
      'the end.Next he left',
      'the end. Next he left',
      'the [end.Next|end. Next] he left',
    ],
    [
      'joined words on both sides, no further than they differ',
      'an Anglo-French line',
      'an Anglo-Dutch line',
      'an Anglo-[French|Dutch] line',
    ],
    [
      'one of two in brackets, from bracket to bracket',
      'in (red) (blue) ink',
      'in (blue) ink',
      'in [(red) |](blue) ink',
    ],
    [
      'not the comma that both have',
      'Hence, the mill closed in May.',
      'In turn, all this shows: the mill closed in May.',
      '[Hence|In turn],[| all this shows:] the mill closed in May.',
    ],
    [
      'not a comma inside of a number',
      'about 1,200 men, all told',
      'about 1,300 men, all told',
      'about [1,200|1,300] men, all told',
    ],
    [
      'what is put in at the end, though it could stand before',
      'By rule (4) he has a vote',
      'By rule (4) he has a vote and by rule (4) he has a vote',
      'By rule (4) he has a vote[| and by rule (4) he has a vote]',
    ],
    [
      'a sentence put in, whole',
      'He left. She stayed.',
      'He left. He sang. She stayed.',
      'He left. [|He sang. ]She stayed.',
    ],
    [
      'no function word that stands alone in a rewriting',
      'Rain stopped play for the third time this week here',
      'Nobody could say when the tall masts went up there',
      '[Rain stopped play for the third time this week here|Nobody could say when the tall masts went up there]',
    ],
    [
      'no word that stands twice in a text and alone in a rewriting',
      'The mill of the mill wheel burned down quickly',
      'The boat by old mill pier sank very slowly',
      'The [mill of the mill wheel burned down quickly|boat by old mill pier sank very slowly]',
    ],
    [
      'no word that stands alone where ten change, some in each text',
      'Snow fell over one harbour before anyone woke',
      'All ferries left a dark harbour behind them',
      '[Snow fell over one harbour before anyone woke|All ferries left a dark harbour behind them]',
    ],
    [
      'no word that stands beside a mere addition',
      'The small harbour closed',
      'The small and, since the great flood of last spring, muddy harbour has now closed',
      'The small [|and, since the great flood of last spring, muddy ]harbour [|has now ]closed',
    ],
    [
      'no word that stands where few change',
      'Snow fell over the harbour',
      'Ferries left the harbour',
      '[Snow fell over|Ferries left] the harbour',
    ],
    [
      'a word that is the same between the same brackets, though it stands twice and alone: nothing',
      '(mill) old pier lay',
      'red barn boat mill (mill)',
      '[|red barn boat mill ](mill)[ old pier lay|]',
    ],
    [
      'not the place before the same comma, of two',
      'red old boat, mill',
      'barn old boat old boat,',
      '[red|barn old boat] old boat,[ mill|]',
    ],
    [
      'not the place in the same brackets, of two',
      '(old mill) red old boat,',
      'old boat, boat (old mill)',
      '[|old boat, boat ](old mill)[ red old boat,|]',
    ],
    [
      'one of two marks that changed places',
      'He said "stop", then left.',
      'He said "stop," then left.',
      'He said "stop["|],[|"] then left.',
    ],
    [
      'no comma of a long rewriting',
      'Rain, wind and fog kept the boats of the town in port for a week',
      'Nobody could say, when asked, why no ship had gone out before June',
      '[Rain, wind and fog kept the boats of the town in port for a week|Nobody could say, when asked, why no ship had gone out before June]',
    ],
    [
      'a word whole that one text parts before its hyphen',
      'the old gamma-ray line',
      'the old beta -ray line',
      'the old [gamma-ray|beta -ray] line',
    ],
    ['case and typography', 'the "old" mill', 'The “old” mill', '[the|The] ["|“]old["|”] mill'],
    ['nothing in equal texts', 'the same', 'the same', 'the same'],
  ])('mark %s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('replace nothing by itself, and nothing by nothing', () => {
    const row = fc
      .array(fc.constantFrom('the', 'red', 'mill', '(mill)', 'old-mill', 'boat,', '"boat"', 'said', 'nine.'), {
        maxLength: 24,
      })
      .map(words => words.join(' '));
    fc.assert(
      fc.property(row, row, (before, after) => {
        for (const { fromA, toA, fromB, toB } of compareWords(englishPair(before, after)).edits) {
          expect(before.slice(fromA, toA)).not.toBe(after.slice(fromB, toB));
        }
      }),
    );
  });

  it('keep one long run rather than more words in many pieces', () => {
    const before = 'x the red house by the mill y a b c';
    const after = 'a x b y c the red house by the mill';
    expect(marked(before, after)).toContain('the red house by the mill');
  });
});
