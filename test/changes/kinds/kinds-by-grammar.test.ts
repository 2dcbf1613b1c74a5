/** What a careful editor would say changed in a sentence, case by case as the grammars of six languages list them; all sentences are invented. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import type { Kind } from '@/lib/model/report';

// `{old=>new}` is what changes; "-": neither a number nor a name, negation or quotation does. Paragraphs stay beside it, as in an article.
const ROWS = readFileSync(new URL('./kinds-by-grammar.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const BESIDE: Readonly<Record<string, string>> = {
  en: 'The weather stayed calm for the rest of the day.',
  fr: 'Le temps est resté calme toute la journée.',
  de: 'Das Wetter blieb den ganzen Tag über ruhig.',
  es: 'El tiempo siguió tranquilo todo el día.',
  ar: 'وظل الطقس هادئا طوال النهار.',
  ja: '天気は一日中穏やかだった。',
};
const WEIGHTY: readonly Kind[] = ['number', 'negation', 'quote', 'name'];

function kindsOf(language: string, sentence: string): readonly Kind[] {
  const side = (at: 1 | 2) => sentence.replace(/\{(.*?)=>(.*?)\}/g, (...found) => found[at] as string);
  const text = (at: 1 | 2) => ({ title: '', paragraphs: [BESIDE[language], side(at)] });
  return changes(text(1), text(2), { language }).paragraphs.flatMap(({ kinds }) => kinds);
}

it.each(ROWS.map(row => row.split(/ \| (.*)/s)))('%s: %s', (label, sentence) => {
  const [language, wanted] = label.split(' ');
  const told = kindsOf(language, sentence);
  if (wanted === '-') expect(told.filter(kind => WEIGHTY.includes(kind))).toEqual([]);
  else expect(told).toContain(wanted);
});
