import { describe, expect, it } from 'vitest';
import { areOpposites } from '@/lib/changes/kinds/opposites';
import { respelling } from '@/lib/changes/kinds/respelling';
import { languageOfTag } from '@/lib/languages/registry';

const ARABIC = languageOfTag('ar');
const whole = (text: string) => ({ text, from: 0, to: text.length });

describe('respelling', () => {
  it.each([
    ['Halvorsen', 'Halverson', true],
    ['Wirth', 'Würth', true],
    ['القصار', 'القصاص', true],
    ['マルヨシ', 'マルヤス', true],
    ['剛青', '豪青', true],
    ['Wagen', 'Wagens', false],
    ['Mutter', 'Mütter', false],
    ['There', 'Where', false],
    ['fallen', 'failed', false],
    ['Holm', 'Sund', false],
    ['أريد', 'وأريد', false],
    ['يكتب', 'تكتب', false],
    ['再建', '修復', false],
    ['データ', '情報', false],
    ['', 'Holm', false],
  ])('%s → %s: %s', (a, b, expected) => {
    expect(respelling(whole(a), whole(b), ARABIC) !== null).toBe(expected);
  });

  it('does not grow with the square of a stretch', () => {
    const start = performance.now();
    respelling(whole('ア'.repeat(50_000)), whole('イ'.repeat(50_000)), ARABIC);
    respelling(whole('漢'.repeat(50_000)), whole('字'.repeat(50_000)), ARABIC);
    respelling(whole('A'.repeat(50_000)), whole('B'.repeat(50_000)), ARABIC);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('areOpposites', () => {
  it.each([
    ['able', 'unable', true],
    ['possible', 'impossible', true],
    ['content', 'mécontent', true],
    ['zulässig', 'unzulässig', true],
    ['port', 'import', false],
    ['Fall', 'Unfall', false],
    ['cover', 'discover', false],
    ['to', 'into', false],
    ['not able', 'unable', false],
  ])('%s and %s: %s', (before, after, expected) => {
    expect([areOpposites(before, after), areOpposites(after, before)]).toEqual([expected, expected]);
  });
});
