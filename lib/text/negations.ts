import { anyOf, findAll, type Found } from './found';

/**
 * Words that turn a statement round, in six languages: what a change of them does to a
 * sentence is never wording. In reading order. A language that we do not know gives [].
 * In French each half of "ne … pas" counts, so that dropping either is seen.
 */
export function negations(text: string, language: string): Found[] {
  const pattern = NEGATIONS[language.slice(0, 2)];
  return pattern ? findAll(text, pattern) : [];
}

const alone = (phrases: string) => anyOf(phrases).source;

// Each language as its grammars list the closed class; verbs such as "deny" are wording.
const NEGATIONS: Record<string, RegExp> = {
  en: new RegExp(`${alone('not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|no one')}|(?<=\\p{L})n['’ʼ]t(?!\\p{L})`, 'giu'),
  fr: new RegExp(`${alone('ne|pas|jamais|aucun|aucune|ni|sans(?!\\sdoute)|non|rien|nul|nulle|nullement')}|(?<![\\p{L}\\p{M}])n['’ʼ](?=\\p{L})`, 'giu'),
  de: anyOf('nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|niemand|niemanden|niemandem|nichts|ohne|weder|nirgends|nirgendwo|keineswegs'),
  es: anyOf('no(?!\\sobstante)|nunca|jamás|ningún|ninguno|ninguna|nadie|nada|ni|sin(?!\\sembargo)(?!\\sduda)|tampoco'),
  // With the particles that are written together with them: wa-, fa-, a-, bi-.
  ar: /(?<![\p{L}\p{M}])[وفأب]?(?:لا(?! سيما)|لم|لن|ليس|ليست|ليسوا|لست|لسنا|بدون|دون|عدم|غير(?! أن)|لما)(?![\p{L}\p{M}])/gu,
  // Endings, not words; 少ない, 危ない and the like are adjectives, 間もなく is "soon".
  ja: /(?<![少危切幼汚])(?<!すく)(?<!あぶ)(?:ない(?!か)|なかった|なければ)|(?<!間も)(?<!まも)(?<!少)なく(?!な)|ません|(?<=[らさかせきけわばたなまべれえげ])ずに?(?![つれ])(?<!はず)(?<!わず)|(?:不|未|非|無)(?=[\p{sc=Han}])/gu,
};
