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

// "ne" in the same clause makes "personne" nobody; elsewhere it is a person.
const NOBODY_FR = "personne(?=\\s(?:ne\\s|n['’]))|(?<=(?<!\\p{L})(?:ne\\s|n['’])[^.,;:!?]{1,30}\\s)personne(?![\\p{L}\\p{M}])";

// Each language as its grammars list the closed class, with the adverbs that come near it; verbs such as "deny" are wording.
const NEGATIONS: Record<string, RegExp> = {
  en: new RegExp(`${alone('not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|no one|hardly|scarcely|barely|non|nought|ain\'t|dont|didnt|doesnt|isnt|wasnt|wont|cant')}|(?<=\\p{L})n['’ʼ]t(?!\\p{L})`, 'giu'),
  fr: new RegExp(`${alone('ne|pas|jamais|aucun|aucune|aucuns|aucunes|aucunement|ni|sans(?!\\sdoute)|non|rien|nul|nuls|nulle|nulles|nullement|guère')}|(?<![\\p{L}\\p{M}])n['’ʼ](?=\\p{L})|${NOBODY_FR}`, 'giu'),
  de: anyOf('nicht|kein|keine|keinen|keinem|keiner|keines|keins|keinerlei|nie|niemals|niemand|niemanden|niemandem|niemandes|nichts|nix|ohne|weder|nirgends|nirgendwo|nirgendwohin|nirgendwoher|keineswegs|keinesfalls|mitnichten|nimmer|kaum'),
  es: anyOf('no(?!\\sobstante)|nunca|jamás|ningún|ninguno|ninguna|ningunos|ningunas|nadie|nada|ni|sin(?!\\sembargo)(?!\\sduda)|tampoco|apenas'),
  // With the particles that are written together with them: wa-, fa-, a-, bi-, li-. "Still" is "does not cease".
  ar: /(?<![\p{L}\p{M}])(?:[وفأ]?[بلك]?(?:عدم|دون|بدون|غير(?! أن)|لا(?! سيما)(?! [يت]زال))|[وفأ]?(?:لم(?! [يت]زل)|لن|ليس|ليست|ليسا|ليستا|ليسوا|لسن|لست|لستم|لسنا|لما|لئلا|كيلا|ما(?= (?:زلت )?(?:كان|كانت|من)(?! زال)))|انعدام)(?![\p{L}\p{M}])/gu,
  ja: new RegExp(japanese(), 'gu'),
};

/**
 * Endings, not words. Adjectives that end alike (少ない, 危ない), "soon" (間もなく), "must"
 * (なければならない) and "perhaps" (かもしれない) turn nothing round; a verb's ending does, and なし.
 */
function japanese(): string {
  const noNegation = '(?<![少危切幼汚])(?<!すく)(?<!あぶ)(?<!かもしれ)(?<!かも知れ)(?<!違い)(?<!なければなら|なければいけ|なくてはなら|なくてはいけ|ねばなら)';
  return [
    `${noNegation}(?:ない(?!か(?![らも]))|なかった)`,
    '(?<![少危])なければ(?!なら|いけ)|なきゃ',
    '(?<!間も)(?<!まも)(?<!少)(?<!すく)なく(?!ては(?:なら|いけ))',
    'ません',
    // The written form: 払わず, 取らずに, 知らぬ, せぬ.
    '(?<!思わ|絶え|かかわら|関わら|相変わら|少なから|のみなら)(?:(?<=[らさかせきけわばたなべれえげじび])|(?<=\\p{sc=Han}ま))ずに?(?![つれか])(?<!はず)',
    '(?<=[らせれわかまさたえけば])ぬ(?![いぐるれりきめ])',
    '(?<=\\p{sc=Han}う|[くすつぬむるぐぶ])まい(?![にるばぞもこち])',
    '(?<![みこ見てつ])(?:なし|無し)(?=[。、」とのでだにか]|$)',
    '(?:不|未|非|無)(?=[\\p{sc=Han}])',
  ].join('|');
}
