import { numberForm } from '../facts/numbers';
import { weightOf } from '../languages/function-words';
import type { WordRules } from './diff/tokens';

/** What `diff/` asks of a language; `language`: two letters, see `languageOf`. */
export function wordRules(language: string): WordRules {
  return { weight: weightOf, numberForm: spelling => numberForm(spelling, language) };
}
