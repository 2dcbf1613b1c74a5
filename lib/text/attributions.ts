import { anyOf, findAll, type Found } from './found';

/**
 * Where a text says who vouches for something: the verb or phrase ("said", "according
 * to") with the words for the speaker beside it, up to the nearest mark. In reading
 * order; a language that we do not know gives [].
 */
export function attributions(text: string, language: string): Found[] {
  const code = language.slice(0, 2);
  const cues = SAYING[code] ? findAll(text, SAYING[code]).map(cue => around(text, cue)) : [];
  const phrases = ACCORDING[code] ? findAll(text, ACCORDING[code]).map(cue => after(text, cue)) : [];
  return [...cues, ...phrases].sort((a, b) => a.from - b.from);
}

/** A speaker with office and apposition seldom takes more characters than this. */
const REACH = 90;
const MARK = /[.!?;:"“”„«»「」『』()\n。、，；：؟،]/;

// The speaker before the verb, back to the nearest mark ("Anna Berg, head of the council, said": a comma
// in between is crossed once); or after it, where the verb follows the quotation.
function around(text: string, cue: Found): Found {
  const before = text.slice(Math.max(0, cue.from - REACH), cue.from);
  const follows = /["“”»«」』][\s,،]*$|,\s*$/.test(before);
  if (follows) return after(text, cue);
  let from = cue.from;
  while (from > 0 && cue.from - from < REACH && !MARK.test(text[from - 1])) from--;
  return { ...cue, from };
}

function after(text: string, cue: Found): Found {
  let to = cue.to;
  let commas = 0;
  while (to < text.length && to - cue.to < REACH && !MARK.test(text[to])) {
    if (text[to] === ',' && ++commas > 1) break;
    to++;
  }
  return { ...cue, to };
}

const SAYING: Record<string, RegExp> = {
  en: anyOf('said|says|say|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|argued|argues|noted|notes|explained|stated|states|claimed|claims|insisted|insists|replied|announced|admitted|confirmed|confirms|denied|denies|tweeted|posted|continued|recalled|alleged|suggested|reported|conceded|called'),
  fr: anyOf('a dit|dit|disent|déclaré|déclare|ajouté|ajoute|expliqué|explique|affirme|affirmé|estime|estimé|assure|assuré|raconte|raconté|prévenu|prévient|précisé|précise|indiqué|indique|souligne|souligné|annoncé|annonce|confirmé|confirme|lamenté|reconnu|reconnaît|dénonce|dénoncé|répond|répondu|écrit|demandé'),
  de: anyOf('sagte|sagt|sagten|erklärte|erklärt|betonte|betont|schrieb|schreibt|teilte|teilten|warnte|warnt|meinte|meint|berichtete|berichtet|nannte|kritisierte|forderte|räumte|bestätigte|bestätigt|kündigte|bestritt|erzählt|erzählte'),
  es: anyOf('dijo|dice|dijeron|afirmó|afirma|declaró|declara|añadió|añade|explicó|explica|señaló|señala|aseguró|asegura|lamentó|lamenta|advirtió|advierte|confirmó|confirma|anunció|indicó|contó|cuenta|relató|reconoció|negó|pidió|recordó|sostuvo|respondió|escribió'),
  ar: /(?<![\p{L}\p{M}])[وف]?(?:قال|قالت|قالوا|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|حذر|حذرت|نفى|نفت|أشار|أشارت|كتب|كتبت|روى|روت|اعترف|اعترفت|شدد|شددت|حذرنا)(?![\p{L}\p{M}])/gu,
  ja: /(?:と|は|が)?(?:話した|話す|話している|述べた|述べ|語った|語る|語っている|説明した|説明する|説明している|コメントした|発表した|主張した|主張する|明らかにした|強調した|指摘した|指摘する|訴えた|訴える|答えた|振り返る|振り返った|(?<=と)言う|(?<=と)いう。|としている)/gu,
};
const ACCORDING: Record<string, RegExp> = {
  en: anyOf('according to'),
  fr: anyOf("selon|d'après"),
  de: anyOf('laut|nach angaben|nach aussage|nach darstellung'),
  es: anyOf('según|de acuerdo con'),
  ar: /(?<![\p{L}\p{M}])(?:وفقا ل|وفقًا ل|بحسب|حسب|وفق)/gu,
  ja: /によると|によれば/gu,
};
