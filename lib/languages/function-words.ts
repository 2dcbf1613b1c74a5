import type { Text } from '../model/article';

/** The commonest words of six languages: they say little alone, and they give a language away. */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'the a an of to in on at by for from with and or but as is are was were be been it its he his she her they their them that this which who has have had will would not we i you',
  ),
  fr: set(
    'le la les l un une des de du d à au aux en dans par pour sur avec et ou mais que qui ce cette ces est sont était a ont il elle ils elles se sa son ses leur ne pas plus',
  ),
  de: set(
    'der die das den dem des ein eine einen einem einer und oder aber in im am an auf bei mit von vom zu zum zur für aus nach ist sind war waren hat haben wird wurde er sie es sich nicht auch als dass wie',
  ),
  es: set(
    'el la los las un una unos unas de del al a en por para con y o pero que se su sus lo le es son fue era ha han como más no este esta',
  ),
  ar: set('في من على إلى عن أن إن التي الذي هذا هذه ذلك مع كان كانت قد لا ما هو هي و أو ثم بعد قبل بين كما لم لن'),
  ja: set(
    'の に は を が と で も た し て い れ さ ある いる する から な こと として や など その この れる られる まし です ます だ へ か',
  ),
};

/** The six languages whose rules we know, by ISO 639-1. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'ar' | 'ja';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const ALL = new Set(Object.values(FUNCTION_WORDS).flatMap(words => [...words]));

/** How much finding a word in both texts says, 0..1: a function word a fifth of another, so that five of them are worth one. */
export function weightOf(form: string): number {
  return ALL.has(form) ? 0.2 : 1;
}

/** Characters looked at for the language: some hundred words, enough to be sure and quick on a long text. */
const SAMPLE = 3000;

/**
 * Which of the six languages texts are in. A tag decides where it names one of them; else
 * the script, and for Latin script the most function words. English when nothing decides.
 */
export function languageOf(tag: string | null | undefined, texts: readonly Text[]): Language {
  const tagged = tag?.slice(0, 2).toLowerCase();
  if (tagged && tagged in FUNCTION_WORDS) return tagged as Language;
  const sample = texts
    .flatMap(text => [...text.paragraphs, text.title])
    .join('\n')
    .slice(0, SAMPLE);
  if (/[\u3040-\u30ff]/.test(sample)) return 'ja';
  if (/[\u0600-\u06ff]/.test(sample)) return 'ar';
  return mostFunctionWords(sample.toLowerCase().split(/[^\p{L}\p{M}]+/u));
}

function mostFunctionWords(forms: readonly string[]): Language {
  const languages: Language[] = ['en', 'fr', 'de', 'es'];
  const counts = languages.map(language => forms.filter(form => FUNCTION_WORDS[language].has(form)).length);
  return languages[counts.indexOf(Math.max(...counts))];
}
