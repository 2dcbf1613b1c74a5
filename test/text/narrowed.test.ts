/** Narrowed patterns against the ones that they stand for, character by character and on texts. */
import { describe, expect, it } from 'vitest';
import { narrowed } from '@/lib/text/narrowed';

const WESTERN = [
  ...Array.from({ length: 0x180 }, (_, code) => code),
  ...Array.from({ length: 0x70 }, (_, i) => 0x2000 + i),
  0x20ac,
].map(code => String.fromCharCode(code));
const CASELESS = ['L', 'M', 'N', 'Nd', 'No', 'P', 'Pd', 'S', 'Sc'];
const SCRIPTS = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai'];
const CLASSES = [...CASELESS, 'Lu', 'Ll', ...SCRIPTS.flatMap(script => [`sc=${script}`, `Script=${script}`])];

const held = (pattern: RegExp) => WESTERN.filter(character => pattern.test(character)).join('');
const heldNarrowly = (pattern: RegExp) =>
  WESTERN.filter(character => narrowed(pattern, character).test(character)).join('');

describe('narrowed', () => {
  for (const name of CLASSES) {
    it(`holds of ${name} what Unicode does, and of what is left out`, () => {
      for (const flags of ['u', 'iu'])
        for (const source of [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`, `[^_\\p{${name}}-]`]) {
          const pattern = new RegExp(`^${source}$`, flags);
          expect(heldNarrowly(pattern), `${source} ${flags}`).toBe(held(pattern));
        }
    });
  }

  it.each([...CASELESS, 'Lu', 'Ll', 'sc=Latin', 'sc=Han'])('makes %s smaller', name => {
    const pattern = new RegExp(`\\p{${name}}`, 'u');
    expect(narrowed(pattern, 'a').source).not.toContain('\\p');
  });

  it('is the same pattern for the same pattern, and another for other scripts', () => {
    const pattern = /\p{L}+/gu;
    expect(narrowed(pattern, 'Ana')).toBe(narrowed(pattern, 'Łódź — “€ 5”'));
    expect(narrowed(pattern, 'Анна')).toBe(pattern);
    expect(narrowed(pattern, 'Ana 😀')).toBe(pattern);
    expect(narrowed(pattern, 'Ana').flags).toBe('gu');
  });

  it('leaves escapes and brackets alone', () => {
    const pattern = /\\p{2}[\]\p{Lu}^]\[\p{Lu}/u;
    const text = 'a\\pp^[Z';
    expect(narrowed(pattern, text).exec(text)?.[0]).toBe('\\pp^[Z');
    expect(pattern.exec(text)?.[0]).toBe('\\pp^[Z');
  });

  it('leaves a pattern without the flag as it is', () => {
    const pattern = /p{2}/;
    expect(narrowed(pattern, 'pp')).toBe(pattern);
  });
});
