import { arabicNames } from './arabic-names';
import { dates } from './dates';
import { apartFrom, byLanguage, findAll, type Found, lazily, matchesOf } from './found';
import { isGermanPlace } from './german-places';
import { japaneseNames } from './japanese-names';
import { BARE_NOUNS, FAMILIAR, GERMAN_ADJECTIVE, GERMAN_AGENT, GERMAN_KIND, GERMAN_TITLE, GIVEN_LIKE_AGENTS, NOT_NAMES, SUBJECT_BEFORE, TITLE } from './name-words';
import { isNumeral } from './numerals';
import { titleWords } from './titles';

/**
 * Words that are part of a proper name, one by one, in reading order. A guess by
 * rule, without a dictionary of names: by capitals where the script has them (in
 * German, where every noun has one, by what stands before), by titles and
 * honorifics where it has not.
 *
 * @param known - names from elsewhere in the article: they decide about words that begin a sentence, and in scripts without capitals about every mention
 * @param days - the dates of the text, where they are known already
 */
export function names(text: string, language: string, known: ReadonlySet<string> = new Set(), days?: readonly Found[]): Found[] {
  const code = language.slice(0, 2);
  const found = code === 'ja' ? japaneseNames(text, known) : code === 'ar' ? arabicNames(text, known) : withParticles(apartFrom(capitalised(text, code, known), days ?? dates(text, code)), text);
  const titles = apartFrom(titleWords(text, code), found);
  const tails = /\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) && TAILS(code) ? findAll(text, TAILS(code)!) : [];
  return titles.length + tails.length === 0 ? found : [...found, ...tails, ...titles].sort((a, b) => a.from - b.from);
}

/** French and Spanish bodies have a capital in their first word only: "l'Union populaire"; groups end in a few words besides: "Vignolles ensemble". */
const TAILS = byLanguage<RegExp>({
  fr: () => /(?<=(?:Union|Alliance|Mouvement|Front|Parti|Rassemblement|Ligue|Conseil|Comité|Collectif|Confédération|Fédération|Syndicat|Association|Agence|Institut|Office|Société|Banque|Caisse|Cour|Chambre|Assemblée|Ministère|Direction|Commission|Garde|Croix|Coalition|Convergence|Force|Action|Gauche|Droite|Renouveau|Avenir|Compagnie|Université|École|Musée|Théâtre|Stade|Parc|Mer|Mont|Côte|Cap|Col|Lac|Baie)\s)(?!(?:qu|n|s|l|d)['’])\p{Ll}[\p{L}-]{1,18}(?:al|ale|aux|elle?|ique|iste|ienn?e?|aise?|oise?|aire|if|ive|eure?|aine?|ine?|oyenne?|atique|uni|unie|libre|verte?|rouge|blanche?|noire?|bleue?|ouverte?|commune?|sud|nord|est|ouest)s?(?![\p{L}\p{M}])|(?<=(?:association|collectif|liste|mouvement|parti|plateforme|coalition|syndicat|groupe)s?\s(?:«\s)?\p{Lu}[\p{L}'’-]{2,24}\s)(?:ensemble|autrement|debout|solidaires?|insoumise?|citoyenne?|populaire|écologie|durable|libre|vivante?|verte?|unie?|en\scommun|avant\stout|d['’]abord|en\smouvement)(?!\p{L})|(?<=(?:association|collectif|fondation|compagnie|troupe|librairie|restaurant)s?,?\s\p{Lu}\p{Ll}{2,20}\s)(?:d['’]|(?:de|du|des|à|en|et)\s)\p{L}{3,20}/gu,
  es: () => /(?<=(?:Unión|Alianza|Movimiento|Frente|Partido|Liga|Consejo|Comité|Colectivo|Confederación|Federación|Sindicato|Asociación|Agencia|Instituto|Oficina|Sociedad|Banco|Caja|Corte|Cámara|Asamblea|Ministerio|Dirección|Comisión|Guardia|Cruz|Coalición|Convergencia|Fuerza|Acción|Izquierda|Derecha|Compañía|Universidad|Escuela|Museo|Teatro|Estadio|Parque|Mar|Monte|Costa|Cabo|Lago|Bahía|Tribunal|Junta)\s)\p{Ll}[\p{L}-]{1,18}(?:al|ar|ista|[ae]n[ao]|ense|ic[oa]|iv[oa]|ari[oa]|or|ora|és|esa|in[oa]|ol|ola|er[oa]|ent?e|libre|verde|nuev[oa]|común|roj[oa]|blanc[oa]|negr[oa]|social|sur|norte|unid[oa]|viv[oa])s?(?![\p{L}\p{M}])|(?<=(?:asociación|colectivo|lista|movimiento|partido|plataforma|coalición|sindicato|grupo)s?\s(?:«)?\p{Lu}[\p{L}-]{2,24}\s)(?:unid[oa]s?|viv[aoe]|libre|adelante|puede|en\scomún|en\smarcha|primero|ciudadan[oa]|popular|solidari[oa]|verde|juntos|sostenible)(?!\p{L})|(?<=(?:asociación|colectivo|fundación|compañía|librería|restaurante)(?:es|s)?,?\s\p{Lu}\p{Ll}{2,20}\s)(?:de|del|en|y)\s\p{L}{3,20}/gu,
});

// "van", "de la": a part of the name where a name stands on both sides.
const PARTICLES = lazily(() => /^\s(?:van|von|de|del|da|dos|di|du|der|den|bin|ibn|al|el|la|le|ten|ter|zu|y|e)(?:\s(?:der|den|het|la|las|los|el))?\s$/iu);

function withParticles(found: Found[], text: string): Found[] {
  return found.flatMap((name, i) => {
    const next = found[i + 1];
    const between = next ? text.slice(name.to, next.from) : '';
    return PARTICLES().test(between) ? [name, { form: between.trim().toLowerCase(), from: name.to + 1, to: next.from - 1 }] : [name];
  });
}

/** A word with its surroundings. */
interface Capital extends Found {
  readonly bare: string;
  readonly starts: boolean;
  /** The word before it; in German only, where it decides. */
  readonly before: string;
  /** What follows it, at most some words. */
  readonly after: string;
  readonly possessive: boolean;
  /** Begins with a capital and follows the word before it after one blank. */
  readonly chained: boolean;
  readonly chains: boolean;
  /** After "St." or an initial, in brackets after a name, joined by "&" to a word before it, or by a hyphen to one that another with a capital stands before: "Tarek Yildirim-Schulz". */
  readonly bound: boolean;
  /** After "zur" and the like behind two words with a capital: "Richterin Roswitha zur Linden". */
  readonly noble: boolean;
}

const CAPITALISED = lazily(() => /(?<![\p{L}\p{M}\p{N}])(?:[dDlL]['’])?(?:\p{Ll}{1,2}(?=\p{Lu}\p{Ll}{2}))?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu);

function capitalised(text: string, language: string, known: ReadonlySet<string>): Found[] {
  const all = matchesOf(text, CAPITALISED()).map(match => ({ word: match[0], from: match.index, to: match.index + match[0].length }));
  const capitals = all.map(({ word, from, to }, i): Capital => {
    const bare = bareName(word);
    const between = i > 0 ? text.slice(all[i - 1].to, from) : '';
    const chained = i > 0 && JOINS().test(between);
    const abbreviated = text[from - 2] === '.' && ABBREVIATED().test(text.slice(Math.max(0, from - 8), from));
    return {
      form: bare.toLowerCase(), bare, from, to,
      starts: !abbreviated && STARTS().test(text.slice(Math.max(0, from - 6), from)),
      after: text.slice(to, to + 24),
      possessive: /['’][sS]$/u.test(word),
      before: language !== 'de' ? '' : chained && /^\s&\s$/.test(between) ? all[i - 1].word : (/([\p{L}\p{M}'’]+)[.]?\s$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? ''),
      chained,
      bound: abbreviated || between.trim() === '&' || (between === '-' && QUARTER().test(bare)) || (text[to] === ')' && BRACKETED().test(text.slice(Math.max(0, from - 24), from))) || (between === '-' && i > 1 && text.slice(all[i - 2].to, all[i - 1].from) === ' ' && !NOT_NAMES('de')!.has(all[i - 2].word.toLowerCase())),
      noble: language === 'de' && i > 1 && NOBLE().test(between) && text.slice(all[i - 2].to, all[i - 1].from) === ' ' && !GERMAN_NOUN().test(all[i - 1].word),
      chains: i + 1 < all.length && JOINS().test(text.slice(to, all[i + 1].from)),
    };
  });
  const isRoman = (bare: string) => bare.length > 1 && /^[IVX]+(?:er?)?$/.test(bare);
  const isKing = ({ from, to, chained }: Capital) => chained && to - from === 1 && /[IVX]/.test(text[from]) && text[to] !== '.';
  const isName = language === 'de' ? isGermanName : isLatinName;
  return capitals.filter(capital => !isRoman(capital.bare) && !isKing(capital) && !LETTER_AND_NUMBER().test(capital.bare) && !FAMILIAR(language)?.has(capital.form) && isName(capital, language, known));
}

// No sentence ends before these: "St. Kilian", "J. Lind".
const ABBREVIATED = lazily(() => /(?:^|[\s(])(?:\p{Lu}|St|Ste|Sta|Dr|Prof|Mr|Mrs|Ms|Sr|Sra|Mt|Ft|Gen|Col|Lt|Sgt|Capt|Rev|Sen|Rep|Gov)\.\s$/u);
/** A part of a town: "Torgelow-Süd". */
const QUARTER = lazily(() => /^(?:Nord|Süd|Ost|West|Mitte|Stadt|Dorf|Altstadt|Neustadt|Hafen)$/u);
/** "Ute Holtkamp (Bürgerliste)". */
const BRACKETED = lazily(() => /\p{Lu}[\p{L}\p{M}-]+\s\($/u);

const NOBLE = lazily(() => /^\s(?:zur|zum|vom|von der|von dem|aus der|auf der)\s$/u);

// A road, a virus, a summit: its number is what counts.
const LETTER_AND_NUMBER = lazily(() => /^\p{L}\p{N}+$/u);

const JOINS = lazily(() => /^(?:[ \u00a0-]|\s&\s)$/);
// Where a capital says nothing: the beginning, after the end of a sentence or a dateline, after a colon or an opening quotation mark.
const STARTS = lazily(() => /(?:^|[.!?…:;]["”’»)]?\s+|\n|["“„«‹¿¡]\s?|(?:^|[.!?]\s)\(|^["'‘“„«]|\s['‘]|[.)]\s?[-–—]{1,2}\s)$/u);

/** Without the elided article before it and the possessive after it: "d’Ukraine", "Macron’s". */
export function bareName(word: string): string {
  return word.replace(/^[dDlL]['’](?=\p{Lu})/u, '').replace(/['’](?:s|S)?$/u, '');
}

function isLatinName(capital: Capital, language: string, known: ReadonlySet<string>): boolean {
  if (isAcronym(capital.bare)) return true;
  if (capital.starts && isNumeral(capital.form, language)) return false;
  if (!capital.starts) return !(capital.chains && !capital.chained && TITLE(language)?.test(capital.form));
  if (NOT_NAMES(language)?.has(capital.form)) return false;
  if (capital.chains && TITLE(language)?.test(capital.form)) return false;
  if (known.has(capital.form)) return true;
  return capital.chains || isSubject(capital, language);
}

/**
 * A word that begins a sentence and owns something or does something alone, without an article: "Sund's
 * harbour", "Sund was empty". A thing that can be counted would have an article, and several an ending.
 */
function isSubject(capital: Capital, language: string): boolean {
  if (!SUBJECT_BEFORE(language)?.test(capital.after) && !(capital.possessive && /^\s\p{Ll}/u.test(capital.after))) return false;
  const { form } = capital;
  return !NOT_NAMES(language)?.has(form) && !BARE_NOUNS(language)?.has(form) && !isNumeral(form, language) && !NO_SUBJECT(language)?.test(form);
}

// Several of something, what is done, how it is done, and nouns for what cannot be counted; German puts a participle or an adverb there too.
const NO_SUBJECT = byLanguage<RegExp>({
  en: () => /(?:[^s]s|ing|ly|wards|tion|ment|ness|ity|ance|ence|ism|ship|age|ure|one|body|thing|self|ery|acy|dom|hood|ogy|phy)$/u,
  fr: () => /(?:ment|un|une|eux|eaux)$|^\p{L}{1,2}['’]/u,
  es: () => /(?:mente|ando|iendo|[^s]os|as)$/u,
  de: () => /(?:ung|heit|keit|schaft|tion|tät|ismus|ling|nis|leute|zeit|jahr|mand|weise|falls|mals|wärts|[^s]t|en|ig|lich|bar|sam|isch)$|^(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)$/u,
});

function isAcronym(bare: string): boolean {
  return bare.length > 1 && /^(?:[\p{Lu}\p{N}]+$|\p{Ll}{1,2}\p{Lu}\p{Ll})/u.test(bare); // or "iRobotics"
}

// German gives every noun a capital. A name has no article before it, often a title or another name,
// and not the endings that make abstract nouns.
function isGermanName(capital: Capital, _language: string, known: ReadonlySet<string>): boolean {
  const { bare, form, before } = capital;
  if (isAcronym(bare)) return true;
  if (known.has(form)) return true;
  if (GERMAN_NOUN().test(bare) || NOT_NAMES('de')!.has(form) || isNumeral(form, 'de')) return false;
  if (isGermanPlace(bare)) return true;
  if (capital.chained && (GERMAN_TITLE().test(before) || GERMAN_KIND().test(before))) return true;
  if (capital.bound || (capital.noble && !NOT_NAMES('de')!.has(form))) return true;
  if (capital.chained && /^\p{Lu}/u.test(before) && !beginsNoName(before) && !isOwned(capital)) return true;
  if (isSubject(capital, 'de') && capital.starts) return true;
  if (!capital.chains) return GERMAN_PLACE().test(before) && !capital.starts;
  return !GERMAN_TITLE().test(bare) && chainsAsName(capital);
}

/** Whether a word that a word with a capital follows is the beginning of a name: "Lena Moor", "Sollbergs Rat", "im Sollberger Rat". */
function chainsAsName({ bare, form, before, starts, after }: Capital): boolean {
  const article = GERMAN_ARTICLE().test(before) && !starts;
  const next = /^\s([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  const adjective = /^\p{Lu}\p{L}{3,}er$/u.test(bare) && (/^(?:die|das)$/iu.test(before) || GERMAN_TITLE().test(next) || GERMAN_KIND().test(next) || GERMAN_NOUN().test(next));
  if (article || adjective) return adjective;
  if (GERMAN_AGENT().test(form) && !GIVEN_LIKE_AGENTS().has(form)) return false;
  return !starts || !(beginsNoName(bare) || /(?:e|en|es|em)$/u.test(form));
}

/** "Sollbergs Rat", "der Sollberger Bürgermeister": what the name before it owns. Given names end in s after a vowel, or are these few. */
function isOwned({ bare, before }: Capital): boolean {
  return (/.{3}[bcdfghklmnprt]s$/u.test(before) && !/^(?:Hans|Jens|Lars|Nils|Anders|Nicolaus)$/u.test(before)) || (/er$/u.test(before) && GERMAN_TITLE().test(bare));
}

/** Words that begin sentences and headlines before a noun: "Mit Sorge", "Neue Risse", "Zwölf Boote". */
function beginsNoName(word: string): boolean {
  const form = word.toLowerCase();
  return NOT_NAMES('de')!.has(form) || GERMAN_ADJECTIVE().test(form) || (isNumeral(form, 'de') && !/^(?:duo|trio|quartett)$/.test(form));
}

const GERMAN_NOUN = lazily(() => /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ling|linge|nis|nisse|innen|leute|zeit|jahr|jahre|jahren)$/);
const GERMAN_ARTICLE = lazily(() => /^(?:de[rnsm]|die|das|ein|eine[nmrs]?|kein\p{L}*|ihr\p{L}*|sein\p{L}*|unser\p{L}*|dies\p{L}*|jede\p{L}*|alle\p{L}*|viele\p{L}*|im|am|zum|zur|beim|vom|ins|mehr|rund|etwa)$/iu);
const GERMAN_PLACE = lazily(() => /^(?:in|aus|nach|bei|von|gegen|und|sagte|sagt|erklärte|teilte|nannte|laut|über|durch|so|namens|alias)$/iu);
