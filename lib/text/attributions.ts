import { anyOf, byLanguage, findAll, lazily, type Found } from './found';
import { quoted } from './quotations';

/**
 * Where a text names who vouches for something: the words for the speaker beside a
 * quotation, beside a verb of saying, or after "according to". The verb is not
 * among them. In reading order, may overlap; without the language only quotations tell.
 */
export function attributions(text: string, language: string): Found[] {
  const code = language.slice(0, 2);
  const quotes = quoted(text);
  const spans = quotes.flatMap(({ from, to }) => [leadIn(text, from), tail(text, to)]);
  const [saying, according] = [SAYING(code), ACCORDING(code)];
  for (const cue of saying ? findAll(text, saying) : []) spans.push(...beside(text, cue));
  for (const cue of according ? findAll(text, according) : []) spans.push(code === 'ja' ? before(text, cue.from) : after(text, cue.to));
  const named = spans.filter(span => span.from < span.to);
  return (quotes.length > 0 && named.length > 0 ? outsideOf(quotes, named, text.length) : named).map(span => ({ ...span, form: text.slice(span.from, span.to) })).sort((a, b) => a.from - b.from);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches that hold no quoted character. Counts them once, as a hostile text may have many of both. */
function outsideOf(quotes: readonly Stretch[], spans: readonly Stretch[], length: number): Stretch[] {
  const quoted = new Uint32Array(length + 1); // characters before an offset
  for (const { from, to } of quotes) quoted.fill(1, from + 1, to + 1);
  for (let at = 1; at <= length; at++) quoted[at] += quoted[at - 1];
  return spans.filter(({ from, to }) => quoted[to] === quoted[from]);
}

/** A speaker with an office and an apposition seldom takes more characters than this. */
const REACH = 90;
const MARK = /[.!?;:"“”„«»「」『』()\n。；：；؟]/;
const COMMA = /[,،、]/;

/** What follows a quotation that a comma, or its own question or exclamation mark, parts from it: "…," said Ann Lee. */
function tail(text: string, to: number): Stretch {
  const parted = /[,،?!？！]/.test(text[to - 1] ?? '') || /^\s?["“”„«»’']{1,2}\s?[,،]/.test(text.slice(to, to + 5));
  return parted ? after(text, to) : { from: to, to };
}

/** From `at` to the nearest mark; one comma may be crossed, for "the mayor, Ann Lee" and "Ann Lee, the mayor". */
function after(text: string, at: number): Stretch {
  let from = at;
  while (from < text.length && from - at < 4 && /[\s"“”„«»「」『』,،]/.test(text[from])) from++;
  let to = from;
  let commas = 0;
  while (to < text.length && to - from < REACH && !MARK.test(text[to])) {
    if (COMMA.test(text[to]) && ++commas > 1) break;
    to++;
  }
  return { from, to: from + shortened(text.slice(from, to)).length };
}

// What somebody says begins with a conjunction.
const CLAUSE = lazily(() => /(?<![\p{L}\p{M}])(?:that|que|qu['’]|dass|daß|إن|أن|أنه|أنها|إنه|إنها|يوم|في|عن|خلال|أمس)(?![\p{M}])/iu);

function shortened(span: string): string {
  const clause = CLAUSE().exec(span);
  return clause ? span.slice(0, clause.index) : span;
}

/** From the nearest mark or comma to `at`. */
function before(text: string, at: number): Stretch {
  let from = at;
  while (from > 0 && at - from < REACH && !MARK.test(text[from - 1]) && !COMMA.test(text[from - 1])) from--;
  return { from, to: at };
}

/** What leads to a quotation by a colon, or in Japanese by は: "Ann Lee, the mayor: “…". */
function leadIn(text: string, from: number): Stretch {
  const lead = text.slice(Math.max(0, from - REACH), from);
  const end = /(?:[:：]\s?|は[^。、「」\n]{0,12})[“"„«「‘]$/.exec(lead);
  return end ? before(text, from - end[0].length) : { from, to: from };
}

/** The subject before the verb; after it, where it follows a comma and is turned round ("…, a dit Ann Lee"); both sides of an apposition. */
function beside(text: string, cue: Found): Stretch[] {
  const lead = text.slice(Math.max(0, cue.from - 3), cue.from);
  if (!COMMA.test(lead)) return [before(text, cue.from)];
  const apposition = before(text, cue.from - lead.length + lead.search(COMMA));
  const turned = COMMA.test(text[cue.to] ?? '') ? [] : [after(text, cue.to)]; // "sagte, die …": what is said follows
  const inserted = COMMA.test(text[apposition.from - 1] ?? ''); // else it is what is said: "no one was hurt, said Ann Lee"
  return inserted ? [...turned, apposition, before(text, apposition.from - 1)] : turned;
}

const SAYING = byLanguage<RegExp>({
  en: () => anyOf('said|says|say|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|argued|argues|noted|notes|explained|stated|states|claimed|claims|insisted|insists|replied|announced|admitted|confirmed|confirms|denied|denies|tweeted|posted|continued|recalled|alleged|suggested|reported|conceded|called'),
  fr: () => anyOf('a dit|dit|disent|a déclaré|déclare|a ajouté|ajoute|a expliqué|explique|affirme|a affirmé|estime|a estimé|assure|a assuré|raconte|a prévenu|prévient|a précisé|précise|a indiqué|indique|souligne|a annoncé|annonce|a confirmé|confirme|a reconnu|dénonce|a demandé'),
  de: () => anyOf('sagte|sagt|sagten|erklärte|erklärt|betonte|betont|schrieb|schreibt|teilte|teilten|warnte|warnt|meinte|meint|berichtete|berichtet|nannte|kritisierte|forderte|räumte|bestätigte|bestätigt|kündigte|bestritt|erzählt|erzählte'),
  es: () => anyOf('dijo|dice|dijeron|afirmó|afirma|declaró|declara|añadió|añade|explicó|explica|señaló|señala|aseguró|asegura|lamentó|lamenta|advirtió|advierte|confirmó|confirma|anunció|indicó|contó|cuenta|relató|reconoció|negó|pidió|recordó|sostuvo|respondió|escribió'),
});
const ACCORDING = byLanguage<RegExp>({
  en: () => anyOf('according to'),
  fr: () => anyOf("selon|d'après"),
  de: () => anyOf('laut|nach angaben|nach informationen|nach aussage|nach darstellung'),
  es: () => anyOf('según|de acuerdo con'),
  ar: () => /(?<![\p{L}\p{M}])(?:وفقا|وفقًا|بحسب|حسب|وفق|[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|حذر|حذرت|نفى|نفت|أشار|أشارت|كتب|كتبت|اعترف|اعترفت|شدد|شددت))(?![\p{L}\p{M}])/gu,
  ja: () => /によると|によれば/gu,
});
