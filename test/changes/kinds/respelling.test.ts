import { describe, expect, it } from 'vitest';
import { oppositions } from '@/lib/changes/kinds/opposites';
import { respelling } from '@/lib/changes/kinds/respelling';
import { languageOfTag } from '@/lib/languages/registry';

const whole = (text: string) => ({ text, from: 0, to: text.length });

describe('respelling', () => {
  it.each([
    ['en', 'Halvorsen', 'Halverson', true],
    ['de', 'Wirth', 'Würth', true],
    ['ar', 'القصار', 'القصاص', true],
    ['ja', 'マルヨシ', 'マルヤス', true],
    ['ja', '剛青', '豪青', true],
    ['de', 'Wagen', 'Wagens', false],
    ['de', 'Mutter', 'Mütter', false],
    ['en', 'There', 'Where', false],
    ['en', 'fallen', 'failed', false],
    ['en', 'Holm', 'Sund', false],
    ['ar', 'أريد', 'وأريد', false],
    ['ar', 'يكتب', 'تكتب', false],
    ['ja', '再建', '修復', false],
    ['ja', 'データ', '情報', false],
    ['en', '', 'Holm', false],
  ])('%s: %s → %s: %s', (code, a, b, expected) => {
    expect(respelling(whole(a), whole(b), languageOfTag(code)) !== null).toBe(expected);
  });

  it('does not grow with the square of a stretch', () => {
    const start = performance.now();
    const english = languageOfTag('en');
    for (const [a, b] of ['アイ', '漢字', 'AB']) respelling(whole(a.repeat(50_000)), whole(b.repeat(50_000)), english);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('oppositions', () => {
  it.each([
    ['en', 'able', 'unable', true],
    ['en', 'possible', 'impossible', true],
    ['fr', 'content', 'mécontent', true],
    ['de', 'zulässig', 'unzulässig', true],
    ['en', 'port', 'import', false],
    ['de', 'Fall', 'Unfall', false],
    ['en', 'cover', 'discover', false],
    ['en', 'to', 'into', false],
    ['en', 'turned down', 'accepted', true],
    ['en', 'passengers', 'vetoed', false],
  ])('%s: %s and %s: %s', (code, before, after, expected) => {
    const language = languageOfTag(code);
    expect(
      [oppositions(before, after, language), oppositions(after, before, language)].map(all => all.length > 0),
    ).toEqual([expected, expected]);
  });
});
