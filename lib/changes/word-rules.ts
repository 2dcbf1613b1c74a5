import { numberForm } from '../facts/numbers';
import { weightOf } from '../languages/detect';
import type { Language } from '../languages/schema';
import type { WordRules } from './diff/tokens';

/** What `diff/` asks of a language; `null`: an unknown one. */
export function wordRules(language: Language | null): WordRules {
  return {
    weight: form => weightOf(form, language),
    numberForm: spelling => numberForm(spelling, language),
  };
}
