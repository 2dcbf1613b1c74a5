/** Runs of signs that draw nothing, which the browser does not survive when they are long enough. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, drawableBeginning } from '@/lib/text/drawable';
import { words } from '@/lib/text/words';

const UNSEEN = '\u202e\u0301\u200b\ufe0f';
const before = 'The lock was shut at dusk.';
const after = 'It opens at seven.';
const longest = (text: string) =>
  Math.max(0, ...Array.from(text.matchAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu), ([run]) => run.length));

describe('a run of signs that nobody sees', () => {
  it('of any length is cut to what can be drawn, and the words around it stay', () => {
    const text = drawable(`${before}${UNSEEN.repeat(24_000)} ${after}`);
    expect(longest(text)).toBe(2_000);
    expect(words(text).map(({ form }) => form)).toEqual(words(`${before} ${after}`).map(({ form }) => form));
  });

  it('stays as it is where it can be drawn', () => {
    const zalgo = `${'x'.repeat(2_000)} h${'\u0301'.repeat(400)}e${'\u0316'.repeat(400)}`;
    expect(drawable(zalgo)).toBe(zalgo);
    expect(drawableBeginning(zalgo)).toBe(zalgo);
  });

  it('ends the text, where the offsets of what stays must not change', () => {
    const text = `${before}${UNSEEN.repeat(24_000)} ${after}`;
    expect(drawableBeginning(text)).toBe(text.slice(0, before.length + 2_000));
  });

  it('is not cut inside of a character', () => {
    const tags = `a${'\u200b'}${'\u{e0041}'.repeat(3_000)}`;
    const whole = `a\u200b${'\u{e0041}'.repeat(999)}`; // the half of one more would fit
    expect(drawable(tags)).toBe(whole);
    expect(drawableBeginning(tags)).toBe(whole);
  });

  it('is the only thing that is cut', () => {
    const pieces = fc.oneof(fc.string(), fc.constantFrom(UNSEEN.repeat(600), UNSEEN.repeat(400), '\u{e0041}'));
    fc.assert(
      fc.property(fc.array(pieces), parts => {
        const text = parts.join('');
        expect(longest(drawable(text))).toBeLessThanOrEqual(2_000);
        expect(text.startsWith(drawableBeginning(text))).toBe(true);
        if (longest(text) <= 2_000) expect(drawable(text)).toBe(text);
        const seen = (each: string) => each.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
        expect(seen(drawable(text))).toBe(seen(text));
      }),
    );
  });
});
