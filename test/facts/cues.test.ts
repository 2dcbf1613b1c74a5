import { describe, expect, it } from 'vitest';
import { cuesOf, findCues } from '@/lib/facts/cues';

const found = (facts: Parameters<typeof cuesOf>[0], text: string) =>
  findCues(text, cuesOf(facts)).map(({ form }) => form);

describe('the cues of a language', () => {
  it.each([
    ['words that stand alone', { phrases: 'not never' }, 'Not now, never; nothing.', ['not', 'never']],
    ['phrases, the longer first', { phrases: 'no no_one' }, 'No one and no train.', ['no one', 'no']],
    ['both spellings of an apostrophe', { phrases: "can't" }, "Can't and can’t.", ["can't", "can't"]],
    ['patterns beside phrases', { phrases: 'not', patterns: ["n['’]t"] }, 'He didn’t, not today.', ["n't", 'not']],
    [
      'no word before what it is not said of',
      { phrases: 'not', notBefore: 'not: only just' },
      'Not only, not all',
      ['not'],
    ],
    ['no word before the rest of a compound', { phrases: 'non', notBefore: 'non: -stop' }, 'Non-stop, non', ['non']],
    ['no exception', { phrases: 'no', except: 'no\\. \\d' }, 'Was no. 5 no good?', ['no']],
  ])('are %s', (_, facts, text, expected) => {
    expect(found(facts, text)).toEqual(expected);
  });

  it('are none where the language names none', () => {
    expect(found(undefined, 'Not now.')).toEqual([]);
  });

  it('stand where they say', () => {
    const [cue] = findCues('It is NOT so.', cuesOf({ phrases: 'not' }));
    expect(cue).toEqual({ form: 'not', from: 6, to: 9 });
  });
});
