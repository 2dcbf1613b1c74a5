import type { Language } from '../languages/schema';
import { lazily } from '../basics/lazily';
import { aloneSource, anyOf, byLanguage, findAll, type Found } from '../text/found';
import { quoted } from './quotations';

/**
 * Where a text names who vouches for something: the words for the speaker beside a
 * quotation, beside a verb of saying, or after "according to". The verb is not
 * among them. In reading order, may overlap; without the language only quotations tell.
 */
export function attributions(text: string, language: Language | null): Found[] {
  const code = language?.code ?? '';
  const quotes = quoted(text);
  const spans = quotes.flatMap(({ from, to }) => [leadIn(text, from), tail(text, to)]);
  const [saying, according] = [SAYING(code), ACCORDING(code)];
  for (const cue of saying ? findAll(text, saying) : []) spans.push(...beside(text, cue));
  if (code === 'ar') for (const cue of findAll(text, SUBJECT_FIRST())) spans.push(before(text, cue.from));
  if (code === 'ja') spans.push(...findAll(text, TOPIC()));
  for (const cue of according ? findAll(text, according) : [])
    spans.push(code === 'ja' ? before(text, cue.from) : after(text, cue.to));
  const named = spans.filter(span => span.from < span.to);
  return (quotes.length > 0 && named.length > 0 ? outsideOf(quotes, named, text.length) : named)
    .map(span => ({ ...span, form: text.slice(span.from, span.to) }))
    .sort((a, b) => a.from - b.from);
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
/** A party, a degree or an age in brackets. */
const BRACKET = 40;
const MARK = /[.!?;:"“”„«»「」『』()\n。；：；؟]/;
const COMMA = /[,،、]/;

/** What follows a quotation that a comma, or its own question or exclamation mark, parts from it: "…," said Ann Lee. */
function tail(text: string, to: number): Stretch {
  const parted = /[,،?!？！]/.test(text[to - 1] ?? '') || /^\s?["“”„«»’']{1,2}\s?[,،]/.test(text.slice(to, to + 5));
  return parted ? withoutVerb(text, after(text, to)) : { from: to, to };
}

/** What a tail may begin with beside a verb: what stands before a noun or for one. */
const NO_VERB = lazily(
  () =>
    /^(?:the|an?|one|his|her|their|its|he|she|they|it|we|i|le|la|les|l|un|une|son|sa|ses|leur|il|elle|ils|elles|on|der|die|das|ein|eine|sein|seine|ihr|ihre|er|sie|es|wir|el|los|las|una|su|sus|él|ella|ellos)$/u,
);

/** "said Ann Lee", "a soufflé le coureur": another verb is no other speaker. Arabic and Japanese put none there. */
function withoutVerb(text: string, { from, to }: Stretch): Stretch {
  const verb = /^(?:a|ont|s['’]est|se|ha|han|hat|has)?\s?(\p{Ll}[\p{Ll}-]{0,20})\s/u.exec(
    text.slice(from, Math.min(to, from + 40)),
  );
  return verb && !NO_VERB().test(verb[1]) ? { from: from + verb[0].length, to } : { from, to };
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
const CLAUSE = lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:that|to|during|after|au|aux|lors|devant|que|qu['’]|dass|daß|gegenüber|vor|während|durante|ante|tras|أمام|بأن|بأنه|بأنها|إن|أن|أنه|أنها|إنه|إنها|يوم|في|عن|خلال|أمس)(?![\p{M}])/iu,
);

function shortened(span: string): string {
  const clause = CLAUSE().exec(span);
  return clause ? span.slice(0, clause.index) : span;
}

/** From the nearest mark or comma to `at`. */
function before(text: string, at: number): Stretch {
  let from = at;
  while (from > 0 && at - from < REACH && !COMMA.test(text[from - 1])) {
    const bracket = text[from - 1] === ')' ? text.lastIndexOf('(', from) : -1; // "Ann Lee (Greens) said"
    if (bracket >= 0 && bracket > from - BRACKET) from = bracket;
    else if (MARK.test(text[from - 1])) break;
    else from--;
  }
  return { from, to: at };
}

/** What leads to a quotation by a colon, or in Japanese by は: "Ann Lee, the mayor: “…". */
function leadIn(text: string, from: number): Stretch {
  const lead = text.slice(Math.max(0, from - REACH), from);
  const end = /(?:[:：]\s?|(?<![でにとてら])は[^。、「」\n]{0,12})[“"„«「‘]$/.exec(lead);
  return end ? before(text, from - end[0].length) : { from, to: from };
}

/** The subject before the verb; after it, where it follows a comma and is turned round ("…, a dit Ann Lee"); both sides of an apposition. */
function beside(text: string, cue: Found): Stretch[] {
  const lead = text.slice(Math.max(0, cue.from - 3), cue.from);
  if (/(?<!\p{L})(?:se|s['’])\s?$/u.test(lead)) return []; // a fire "se declaró": nobody says it
  if (
    /(?<!\p{L})(?:and|but|et|und|y|e|o|was|were|been|be|is|are|being)\s$/u.test(
      text.slice(Math.max(0, cue.from - 7), cue.from),
    )
  )
    return []; // who says it stands before the other verb, or hears it: "were told"
  if (!COMMA.test(lead)) return [before(text, cue.from)];
  const apposition = before(text, cue.from - lead.length + lead.search(COMMA));
  const inserted =
    COMMA.test(text[apposition.from - 1] ?? '') && !FINITE().test(text.slice(apposition.from, apposition.to)); // else it is what is said: "no one was hurt, said Ann Lee"
  if (inserted) {
    const subject = before(text, apposition.from - 1);
    if (!CLAUSE_INSIDE().test(text.slice(subject.from, subject.to))) return [subject, apposition];
  }
  return COMMA.test(text[cue.to] ?? '') || /^t(?:old|ells)$/.test(cue.form) ? [] : [after(text, cue.to)]; // "sagte, die …": what is said follows
}

/** A clause, and no apposition: "The bridge, which is old, was shut, said Ann Lee". */
const FINITE = lazily(
  () =>
    /^\s?(?:a|ont|est|sont|était|avait|sera|n['’]\p{L}{1,8}|ne|ha|han|fue|es|está|son|será|no|was|were|is|are|has|had|will|would|ist|war|sei|hat|habe|wird|wurde)(?![\p{L}\p{M}])/u,
);

/** The same anywhere in a clause. */
const CLAUSE_INSIDE = lazily(() => new RegExp(FINITE().source.replace('^\\s?', '(?<![\\p{L}\\p{M}])'), 'u'));

const SAYING = byLanguage<RegExp>({
  en: () =>
    anyOf(
      'said|says|say|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|argued|argues|noted|notes|explained|stated|states|claimed|claims|insisted|insists|replied|announced|admitted|confirmed|confirms|denied|denies|tweeted|posted|continued|recalled|alleged|suggested|reported|conceded|called|criticised|criticized|denounced|acknowledged|revealed|testified|predicted|promised|vowed|urged|commented|responded|declared|stressed|blamed|accused|lamented|complained|believes|thinks|insist|say|warn',
    ),
  fr: () =>
    anyOf(
      'a dit|dit|disent|a déclaré|déclare|a ajouté|ajoute|a expliqué|explique|affirme|a affirmé|estime|a estimé|assure|a assuré|raconte|a prévenu|prévient|a précisé|précise|a indiqué|indique|souligne|a annoncé|annonce|a confirmé|confirme|a reconnu|dénonce|a dénoncé|a demandé|a salué|a raconté|a confié|confie|a averti|avertit|a rappelé|rappelle|a regretté|regrette|a admis|admet|a promis|promet|a répondu|répond|a insisté|insiste|a répété|a conclu|a lancé|a critiqué|a jugé|a plaidé|a soutenu|soutient|a écrit|se félicite|se réjouit|a fait savoir|fait savoir|a fait valoir|rapporte|rapportent|a rapporté|révèle|a révélé|indiquent|affirment|estiment|assurent|expliquent|annoncent|dénoncent',
    ),
  de: () =>
    anyOf(
      'sagte|sagt|sagten|erklärte|erklärt|betonte|betont|schrieb|schreibt|teilte|teilten|warnte|warnt|meinte|meint|berichtete|berichtet|nannte|kritisierte|forderte|räumte|bestätigte|bestätigt|kündigte|bestritt|erzählt|erzählte|klagte|beklagte|lobte|begrüßte|versicherte|gestand|mahnte|drohte|versprach|behauptete|urteilte|kommentierte|meldete|meldet|ergänzte|fügte|äußerte|verkündete|kritisiert|fordert|lobt|begrüßt|warnten|erklärten|forderten|kritisierten|berichteten|bestätigten|rechnete|rechnet',
    ),
  es: () =>
    anyOf(
      'dijo|dice|dijeron|afirmó|afirma|declaró|declara|añadió|añade|explicó|explica|señaló|señala|aseguró|asegura|lamentó|lamenta|advirtió|advierte|confirmó|confirma|anunció|indicó|contó|cuenta|relató|reconoció|negó|pidió|recordó|sostuvo|respondió|escribió|informó|informaron|indicaron|comunicó|detalló|precisó|apuntó|subrayó|celebró|criticó|denunció|destacó|insistió|comentó|matizó|alegó|admitió|reveló|prometió|explicaron|aseguraron|afirmaron|declararon|confirmaron|publicó|avisó|reclamó|exigió',
    ),
});
const ACCORDING = byLanguage<RegExp>({
  en: () => anyOf('according to'),
  fr: () => anyOf("selon|d'après"),
  de: () =>
    new RegExp(
      `${aloneSource('laut|Laut|nach Angaben|Nach Angaben|nach Informationen|Nach Informationen|nach Aussage|Nach Aussage|nach Darstellung|Nach Darstellung|hieß es aus|hieß es bei|hieß es beim|hieß es von|hieß es vom')}|(?<=[,“”"»]\\s)so(?=\\s(?:der|die|das|eine?|ihre?|seine?|\\p{Lu}))`,
      'gu',
    ),
  es: () => anyOf('según|de acuerdo con'),
  ar: () =>
    /(?<![\p{L}\p{M}])(?:وفقا|وفقًا|بحسب|حسب|وفق|[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|حذر|حذرت|نفى|نفت|أشار|أشارت|كتب|كتبت|اعترف|اعترفت|شدد|شددت|أفاد|أفادت|كشف|كشفت|رأى|رأت|لفت|لفتت|تابع|تابعت|روى|روت|طالب|طالبت|انتقد|انتقدت|اتهم|اتهمت)|نقلا عن|نقلًا عن)(?![\p{L}\p{M}])/gu,
  ja: () => /によると|によれば/gu,
});

/** Arabic with the subject first: "a passenger said that he saw". */
const SUBJECT_FIRST = lazily(
  () =>
    /(?<![\p{L}\p{M}])(?:قال|قالت|أكد|أكدت|أضاف|أضافت|ذكر|ذكرت|أوضح|أوضحت)(?=\s(?:إنه|إنها|إنهم|أنه|أنها|أنهم|بأنه|بأنها)(?![\p{L}\p{M}]))|(?<=كانت? [^.،:؛]{2,40} )قد (?:قال|أكد|أضاف|ذكر|أوضح|أعلن|أفاد|نشر|كشف)ت?(?=\s[بأ])/gu,
);
/** Japanese: who a sentence is about that ends in what they say or think, and who is named after a quotation. */
const TOPIC = lazily(
  () =>
    /(?<=^|[。\n、])[^。、「」はをにがへ\n]{1,30}(?<![でとてから])(?=は[^。「」\n]{1,80}?と(?:みて|見て|して|話し|述べ|説明|発表|語[っり]|主張|指摘|訴え|強調|コメント|明らかに))|(?<=[」』]と)[^。、「」は\n]{1,20}(?=は[^。「」\n]{0,12}(?:語|話|述べ|説明|訴え|指摘|振り返|言))/gu,
);
