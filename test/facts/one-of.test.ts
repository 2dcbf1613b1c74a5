import { expect, it } from 'vitest';
import { anyOf, anyPhrase, beginsWith, endsIn, fitsOneOf, oneOf } from '@/lib/facts/one-of';

it.each([
  ['a word of the list', oneOf('moor holm'), 'holm', true],
  ['a word with a prefix', oneOf('moor', { before: 'a b' }), 'bmoor', true],
  ['a word with two prefixes', oneOf('moor', { before: 'a b' }), 'abmoor', false],
  ['a word with an ending', oneOf('moor', { after: 's' }), 'moors', true],
  ['a part of a word', oneOf('moor', { after: 's' }), 'moo', false],
  ['no list', oneOf(undefined), '', false],
  ['no list, with affixes', oneOf(undefined, { before: 'a' }), 'a', false],
  ['an ending', endsIn('ing [^s]s'), 'harbours', true],
  ['an ending that a pattern leaves out', endsIn('ing [^s]s'), 'loss', false],
  ['no endings', endsIn(undefined), 'harbours', false],
  ['a beginning', beginsWith('al el'), 'elmoor', true],
  ['a beginning in the middle', beginsWith('al el'), 'moorel', false],
  ['a pattern that fits the whole', fitsOneOf('mo+r'), 'moor', true],
  ['a pattern that fits a part', fitsOneOf('mo+r'), 'moors', false],
])('%s', (_, is, word, expected) => {
  expect(is(word)).toBe(expected);
});

it('tries longer alternatives first, so that "de la" is not cut to "de"', () => {
  expect(new RegExp(anyOf('de dela'), 'u').exec('dela')?.[0]).toBe('dela');
});

it('takes both apostrophes and any blank in phrases', () => {
  const pattern = new RegExp(`^${anyPhrase("d'abord\nen commun")}$`, 'u');
  expect(['d’abord', "d'abord", 'en\u00a0commun', 'encommun'].map(text => pattern.test(text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
