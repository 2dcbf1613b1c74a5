/** What names of people bring along into every language in Latin script, as papers leave it untranslated. */
import type { Words } from './word-list';

/** Titles whose full stop ends no sentence: "St. Kilian". As they are written. */
export const ABBREVIATED_TITLES: Words =
  'Capt Col Cmdr Const Cpl Det Dr Ft Gen Gov Insp Lt Maj Mr Mrs Ms Mt Prof Pte Rep Rev Sen Sgt Supt Sr Sra St Sta Ste';

/** Between two names a part of the name: "Edda van Holm". */
export const NAME_PARTICLES: Words = 'al bin da de del den der di dos du e el ibn la le ten ter van von y zu';

/** After such a particle: "Marin van der Berg". */
export const ARTICLES_AFTER_PARTICLES: Words = 'den der el het la las los';
