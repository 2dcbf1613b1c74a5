import { describe, expect, it } from 'vitest';
import { languageOf, weightOf } from '@/lib/languages/detect';
import { languageOfTag } from '@/lib/languages/registry';

const text = (...paragraphs: string[]) => ({ title: '', paragraphs });

describe('the language of texts', () => {
  it.each([
    ['by their tag', 'de-AT', 'The bridge is closed and the ferry is late.', 'de'],
    ['by their function words', null, 'The bridge is closed and the ferry is late.', 'en'],
    ['by those of German', null, 'Die Brücke ist gesperrt, und die Fähre kommt nicht.', 'de'],
    ['by those of French', null, 'Le pont est fermé et les bateaux ne sont pas dans le port.', 'fr'],
    ['by their script', null, '橋は金曜日に閉鎖された。', 'ja'],
    ['by an empty tag as by none', '', 'The bridge is closed and the ferry is late.', 'en'],
  ])('%s', (_, tag, paragraph, expected) => {
    expect(languageOf(tag, [text(paragraph)])?.code).toBe(expected);
  });

  it.each([
    ['of a tag that nothing is known of', 'tlh', 'The bridge is closed and the ferry is late.'],
    ['of words of no language', null, 'Kavek rinmo telsu.'],
    ['of no text', null, ''],
  ])('is unknown %s', (_, tag, paragraph) => {
    expect(languageOf(tag, [text(paragraph)])).toBeNull();
  });

  it('is that of both texts together', () => {
    const [short, long] = [text('Ja.'), text('The bridge is closed and the ferry is late.')];
    expect(languageOf(null, [short, long])?.code).toBe('en');
  });
});

describe('the weight of a word', () => {
  it('is a fifth for a function word of the language alone', () => {
    const [english, german] = [languageOfTag('en'), languageOfTag('de')];
    expect(weightOf('the', english)).toBe(0.2);
    expect(weightOf('the', german)).toBe(1);
    expect(weightOf('bridge', english)).toBe(1);
    expect(weightOf('the', null)).toBe(1);
  });
});
