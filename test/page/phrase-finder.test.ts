/** The finder of phrases finds what one pattern of all phrases finds: in lines made of the lists of all languages. */
import { describe, expect, it } from 'vitest';
import { pagePhrases } from '@/lib/languages/page-words';
import { phraseFinder } from '@/lib/page/phrase-finder';

const OPENING = '^[\\s>»→▶►•*|–—(\\[<-]{0,4}';
const LISTS = [
  ['readMore', OPENING, ''],
  ['readMore', OPENING, '[^:：]{0,20}[:：]'],
  ['appeals', OPENING, ''],
  ['appeals', '[.!?]\\s+', ''],
  ['imprints', OPENING, ''],
  ['signOffs', OPENING, ''],
  ['otherPages', OPENING, ''],
  ['advertisements', OPENING, '[\\s\\]).:–—-]{0,3}$'],
  ['bylines', OPENING, '(?:\\s?[:：]\\s*|\\s+|(?<=[^\\x00-\u024f])\\s*)\\p{L}'],
] as const;

/** A phrase with the signs of its pattern taken out in several ways: lines that fit, nearly fit, and do not. */
function linesFrom(phrase: string): string[] {
  const first = phrase.replace(/\((?:\?:)?([^()|]*)(?:\|[^()]*)?\)/g, '$1');
  const last = phrase.replace(/\((?:\?:)?(?:[^()]*\|)?([^()|]*)\)/g, '$1');
  const bare = [first, last, phrase.replace(/\([^()]*\)\??/g, '')].map(each =>
    each.replace(/\\s\?|\\b|\$|\?|\.?\{[^}]*\}/g, '').replace(/\\(.)/g, '$1'),
  );
  return bare.flatMap(text => [
    text,
    `${text[0]?.toUpperCase() ?? ''}${text.slice(1)} the harbour: 14 boats`,
    `  • ${text.toUpperCase()} Ilse Brandt`,
    `([>— ${text}: x`,
    `The ferry is late. ${text} so it goes.`,
    `Wait!\n  ${text} more`,
    `x${text}`,
    text.slice(1),
  ]);
}

describe('a finder of phrases', () => {
  it.each(LISTS)('of %s behind %s and before "%s" finds what their pattern finds', (list, lead, rest) => {
    const phrases = pagePhrases(list);
    const finds = phraseFinder(lead, phrases, rest);
    const pattern = new RegExp(`${lead}(?:${phrases.join('|')})${rest}`, 'iu');
    const lines = [...phrases, ...pagePhrases('appeals'), ...pagePhrases('readMore')].flatMap(linesFrom);
    const wrong = lines.filter(line => finds(line) !== pattern.test(line));
    expect(wrong).toEqual([]);
    expect(lines.filter(line => finds(line)).length).toBeGreaterThan(phrases.length);
  });

  it('takes a long s and a Kelvin sign for the letters that they are in any case', () => {
    const finds = phraseFinder(OPENING, ['so(?:on|urce)', 'kelvin'], '');
    expect(['Soon', 'ſource', '\u212Aelvin', 'sk', ''].map(line => finds(line))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
