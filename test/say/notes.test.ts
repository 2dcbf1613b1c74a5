import { expect, it } from 'vitest';
import { ENGLISH } from '@/components/words/english';
import { toldText } from '@/components/words/told';
import type { Note } from '@/lib/model/report';
import { noteTold, notesOf } from '@/lib/say/notes';
import { change } from '../components/invented-reports';

const NOTHING = { before: null, after: null };

it.each<[string, Note]>([
  ['12 → 47 people', { kind: 'number', before: '12', after: '47', counted: ' people' }],
  ['‘two boats’ added', { kind: 'number', before: null, after: 'two', counted: ' boats' }],
  ['‘3 May’ removed', { kind: 'date', before: '3 May', after: null }],
  ['Holm → Sund', { kind: 'name', before: 'Holm', after: 'Sund' }],
  ['‘not’ removed', { kind: 'negation', ...NOTHING, removed: ['not'], added: [] }],
  [
    '‘may’ removed, ‘perhaps’ added, ‘likely’ added',
    { kind: 'hedge', ...NOTHING, removed: ['may'], added: ['perhaps', 'likely'] },
  ],
  ['quote altered', { kind: 'quote', ...NOTHING, quote: 'altered', speaker: null }],
  ['quote of Ann Moor removed', { kind: 'quote', ...NOTHING, quote: 'removed', speaker: 'Ann Moor' }],
  ['correction notice added', { kind: 'correction', ...NOTHING, notice: 'added' }],
])('a note reads "%s"', (text, note) => {
  expect(toldText(ENGLISH, noteTold(note))).toBe(text);
});

it('a paragraph beyond the other text says that alone', () => {
  const noted: Note[] = [{ kind: 'correction', ...NOTHING, notice: 'added' }];
  const told = notesOf(change({ op: 'added', noted, beyond: true }));
  expect(told.map(each => toldText(ENGLISH, each))).toEqual(['beyond what the other text shows']);
});
