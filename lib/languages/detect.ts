import type { Text } from '../model/article';
import { matchesOf } from '../text/found';
import { perLanguage } from './per-language';
import { everyLanguage, languageOfTag } from './registry';
import { type Language, wordList } from './schema';

/** UTF-16 units looked at for the language: some hundred words, enough to be sure and quick on a long text. */
const SAMPLE = 3000;

/**
 * The language of some texts. A tag decides, also where it names a language that we know nothing of; without a tag a
 * character of its script does, or else the most function words. `null`: unknown.
 *
 * @param tag - BCP 47, as the page or its file gives it
 */
export function languageOf(tag: string | null | undefined, texts: readonly Text[]): Language | null {
  if (tag) return languageOfTag(tag);
  const sample = texts
    .flatMap(text => [...text.paragraphs, text.title])
    .join('\n')
    .slice(0, SAMPLE);
  return byScript(sample) ?? mostFunctionWords(sample.toLowerCase().split(/[^\p{L}\p{M}]+/u));
}

/** The language whose own characters the sample has most of. */
function byScript(sample: string): Language | null {
  return mostOf(({ text }) => (text.script ? matchesOf(sample, text.script).length : 0));
}

function mostFunctionWords(forms: readonly string[]): Language | null {
  return mostOf(language => forms.filter(form => functionWords(language)!.has(form)).length);
}

/** `null` where none has any. */
function mostOf(count: (language: Language) => number): Language | null {
  const counts = everyLanguage().map(count);
  const most = Math.max(...counts);
  return most > 0 ? everyLanguage()[counts.indexOf(most)] : null;
}

const functionWords = perLanguage(({ text }) => wordList(text.functionWords ?? ''));

/** How much of a common word's weight a function word has: five of them are worth one other. */
const FUNCTION_WORD = 0.2;

/** How much finding a word in both texts says, 0..1. Case-folded form in. */
export function weightOf(form: string, language: Language | null): number {
  return weightsOf(language)(form);
}

/** {@link weightOf} for many words of one language, whose list is looked up once. */
export function weightsOf(language: Language | null): (form: string) => number {
  const small = functionWords(language);
  return form => (small?.has(form) ? FUNCTION_WORD : 1);
}
