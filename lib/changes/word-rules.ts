import { numberForm } from '../facts/numbers';
import { weightsOf } from '../languages/detect';
import type { Language } from '../languages/schema';
import type { WordRules } from './diff/tokens';

/** What `diff/` asks of a language; `null`: an unknown one. */
export function wordRules(language: Language | null): WordRules {
  return {
    weight: weightsOf(language),
    numberForm: spelling => numberForm(spelling, language),
  };
}
