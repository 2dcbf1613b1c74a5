/** Contrast of every pair of tokens that text or a mark is drawn with, computed from the tokens themselves (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../components/tokens.css'), 'utf8');

function tokensIn(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]));
}

const light = tokensIn(css.slice(0, css.indexOf('@media')));
const media = tokensIn(css.slice(css.indexOf('@media'), css.lastIndexOf('[data-theme=dark]')));
const dark = tokensIn(css.slice(css.lastIndexOf('[data-theme=dark]')));

/** Relative luminance of "#rrggbb" by WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'wash'],
  ['ink', 'moved'],
  ['ink', 'line'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['soft', 'wash'],
  ['soft', 'moved'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'wash'],
  ['accent-ink', 'accent'],
  ['added-ink', 'added'],
  ['removed-ink', 'removed'],
  ['moved-ink', 'moved'],
  ['edited-ink', 'edited'],
  ['added-ink', 'paper'],
  ['removed-ink', 'paper'],
  ['added-ink', 'moved'],
  ['removed-ink', 'moved'], // cosmetic edits, which have no ground
] as const;

const MARKS = [
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['accent', 'line'],
  ['soft', 'line'],
  ['moved-ink', 'paper'],
  ['edited-ink', 'paper'],
] as const;

it('measures as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2); // the textbook grey that just passes
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s scheme', (_, tokens) => {
  it.each(TEXT)('%s on %s is read', (ink, ground) => {
    expect(contrast(tokens.get(ink)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s on %s is seen', (mark, ground) => {
    expect(contrast(tokens.get(mark)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});

it('gives the same dark colours by the reader’s setting and by the system’s', () => {
  expect([...media]).toEqual([...dark]);
});

it('gives every colour in both schemes', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
