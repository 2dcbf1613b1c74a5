import type { Language } from '../languages/schema';
import { aloneSource, anyOf, byLanguage, findAll, type Found } from '../text/found';

/**
 * Words that turn a statement round, in six languages: what a change of them does to a
 * sentence is never wording. In reading order. A language that we do not know gives [].
 * In French each half of "ne … pas" counts, so that dropping either is seen.
 */
export function negations(text: string, language: Language | null): Found[] {
  const pattern = NEGATIONS(language?.code ?? '');
  // "N'Guessan" is somebody.
  return pattern
    ? findAll(text, pattern).filter(
        ({ form, from, to }) => form !== "n'" || !/^N.\p{Lu}/u.test(text.slice(from, to + 1)),
      )
    : [];
}

// "ne" in the same clause makes "personne" nobody; elsewhere it is a person.
const NOBODY_FR =
  "personne(?=\\s(?:ne\\s|n['’]))|personne(?![\\p{L}\\p{M}])(?<=(?<!\\p{L})(?:ne\\s|n['’])[^.,;:!?]{1,30}\\spersonne)";

// "ne … que" is "only", unless another negative word stands between.
const NE_FR =
  "(?<![\\p{L}\\p{M}])(?:ne(?=\\s)|n['’ʼ](?=\\p{L}))(?!(?:(?!\\s(?:pas|plus|jamais|rien|aucune?|personne|ni|guère)(?!\\p{L}))[^.,;:!?]){1,40}?\\squ(?:e\\s|['’]))";

// Each language as its grammars list the closed class; words that come near it ("hardly"), or only look like it ("not only"), and verbs such as "deny" are wording.
const NEGATIONS = byLanguage<RegExp>({
  en: () =>
    new RegExp(
      `${aloneSource("not(?!\\sonly)(?!\\sjust)(?!\\sleast)|no(?!\\.\\s?\\p{Nd})|never|none|nobody|nothing(?!\\sbut)|nowhere|neither|nor|without|cannot|no one|non(?!-profit)(?!-fiction)(?!-league)(?!-executive)(?!-stop)|nought|ain't|dont|didnt|doesnt|isnt|wasnt|wont|cant")}|(?<=\\p{L})n['’ʼ]t(?!\\p{L})`,
      'giu',
    ),
  fr: () =>
    new RegExp(
      `${NE_FR}|${aloneSource('pas(?!\\sseulement)|jamais|aucun|aucune|aucuns|aucunes|aucunement|ni|sans(?!\\sdoute)|non(?!\\sseulement)|rien|nul|nuls|nulle|nulles|nullement')}|${NOBODY_FR}`,
      'giu',
    ),
  de: () =>
    new RegExp(
      `${aloneSource('nicht(?!\\snur)(?!\\sallein)(?!\\szuletzt)|kein|keine|keinen|keinem|keiner|keines|keins|keinerlei|nie|niemals|niemand|niemanden|niemandem|niemandes|nichts(?!\\sals)|nix|ohne|weder|nirgends|nirgendwo|nirgendwohin|nirgendwoher|keineswegs|keinesfalls|mitnichten|nimmer|nein')}|noch(?!\\p{L})(?<=(?<!\\p{L})weder\\s[^.;:!?]{1,60}\\snoch)`,
      'giu',
    ),
  es: () =>
    anyOf(
      'no(?!\\sobstante)(?!\\ss[oó]l[oa])(?!\\s[uú]nicamente)|nunca|jamás|ningún|ninguno|ninguna|ningunos|ningunas|nadie|nada|ni|sin(?!\\sembargo)(?!\\sduda)|tampoco',
    ),
  // With the particles that are written together with them: wa-, fa-, a-, bi-, li-. "Still" is "does not cease".
  ar: () =>
    /(?<![\p{L}\p{M}])(?:[وفأ]?[بلك]?(?:عدم|دون|بدون|غير(?! أن)|لا(?! سيما)(?! [يت]زال))|[وفأ]?(?:لم(?! [يت]زل)|لن|ليس(?! فقط)|ليست(?! فقط)|ليسا|ليستا|ليسوا|لسن|لست|لستم|لسنا|لما|لئلا|كيلا|ما(?= (?:زلت )?(?:كان|كانت|من)(?! زال)|(?<![\p{L}\p{M}][وفأ]?ما)(?= [^.،:؛]{2,40} (?:قط|أبدا|أبدًا|إلا)(?!\p{L}))))|انعدام|كلا(?=[،.!]))(?![\p{L}\p{M}])/gu,
  ja: () => new RegExp(japanese(), 'gu'),
});

/**
 * Endings, not words. Adjectives that end alike (少ない, 危ない), "soon" (間もなく), "must"
 * (なければならない) and "perhaps" (かもしれない) turn nothing round; a verb's ending does, and なし.
 */
function japanese(): string {
  const noNegation =
    '(?<![少危切幼汚])(?<!すく)(?<!あぶ)(?<!かもしれ)(?<!かも知れ)(?<!違い|すぎ|過ぎ|ほかなら)(?<!なければなら|なければいけ|なくてはなら|なくてはいけ|ねばなら)';
  return [
    `${noNegation}(?:ない(?!か(?![らも]))|なかった)`,
    '(?<![少危])なければ(?!なら|いけ)|なきゃ',
    '(?<!間も)(?<!まも)(?<!少)(?<!すく)(?<!だけで|ばかりで)なく(?!ては(?:なら|いけ))',
    'ません',
    // The written form: 払わず, 取らずに, 知らぬ, せぬ.
    '(?<!思わ|絶え|かかわら|関わら|相変わら|少なから|のみなら)(?:(?<=[らさかせきけわばたなべれえげじびがめ])|(?<=\\p{sc=Han}[まりちみぎねてい])|(?<=[見得出来着似寝経]))ずに?(?![つれか])(?<!はず)',
    '(?<=[らせれわかまさたえけば])ぬ(?![いぐるれりきめ])',
    '(?<=[られわかまさたばがえ])ざる(?!を得|を得)',
    'いいえ(?=[、。」])',
    '(?<=\\p{sc=Han}う|[くすつぬむるぐぶ])まい(?![にるばぞもこち])',
    '(?<![みこ見てつ])(?:なし|無し)(?=[。、」とのでだにか]|$)',
    // A prefix denies what follows; not where the whole word says something else (dawn, future, radio).
    '(?:不(?![動思審況])|未(?![明来だ])|非(?![常難])|無(?![線料事理休尽]))(?=[\\p{sc=Han}])',
  ].join('|');
}
