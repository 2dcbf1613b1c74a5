/** Who a page names as the source of its words: credit lines, datelines, picture credits. */
import type { Declaration, DeclarationKind } from '../model/article';
import { agenciesIn, agency, isOrganisation, organisationsIn } from './agencies';

/** A credit line stands alone; a longer paragraph is text in which the same words may be a story. */
const MAX_CREDIT = 400;

/**
 * Frames of a credit line in English, French, German, Spanish, Arabic and Japanese; the group is the
 * list of names. All parts are bounded, so that each is linear. A frame is tried only on a line that
 * has one of the words before it, since most lines of a page have none.
 */
const FRAMES: readonly (readonly [words: string, frame: RegExp])[] = [
  [
    'contributed',
    /^[\s(*–—-]{0,4}(.{2,200}?) (?:also )?contributed (?:reporting )?to this (?:report|story|article|piece|dispatch|file)\b/iu,
  ],
  [
    'by|from',
    /\b(?:additional |with )?(?:reporting|files|material|contributions?|information|input|copy|inputs) (?:by|from) ([^.;]{2,200})/iu,
  ],
  [
    'with',
    /^[\s(*–—-]{0,4}with (?:additional )?(?:reporting|files|inputs?)? ?(?:by |from )?([^.;]{2,120})[\s).]{0,3}$/iu,
  ],
  [
    'appeared|published|produced|provided|written|republished|distributed|reproduced|ran',
    /\b(?:this|the) (?:article|story|report|piece|post) (?:was |is )?(?:(?:originally|first) )?(?:appeared|published|produced|provided|written|republished|distributed|reproduced|ran)(?: here)?(?: with permission)? (?:in|on|by|at|from|with|for) ([^.;]{2,120})/iu,
  ],
  [
    'source|quelle|fuente|fonte|bron|źródło|kilde|källa|المصدر|المصادر|出典|配信|提供|来源',
    /^[\s(*–—-]{0,4}(?:sources?|quellen?|fuentes?|fonte|bron|źródło|kilde|källa|المصدر|المصادر|出典|配信元?|提供|情報提供|記事提供|来源)\s?[:：]\s?(.{2,120})$/iu,
  ],
  ['©|(c)|copyright', /^[\s(*–—-]{0,4}(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?(?:\d{4}\s?)?(?:by )?([^.;]{2,80})/iu],
  [
    'contribué',
    /(.{2,200}?) (?:a|ont) (?:également |aussi )?contribué à (?:cet article|ce reportage|cette dépêche|ce texte)/iu,
  ],
  [
    'avec',
    /^[\s(*–—-]{0,4}(?:par |de )?.{0,60}?\bavec (?:les agences )?(?:l['’]|la |le )?([^.;]{2,120})[\s).]{0,3}$/iu,
  ],
  [
    'cet|article',
    /\bcet article (?:a été |est )?(?:initialement |d['’]abord )?(?:publié|paru) (?:par|dans|sur|chez) ([^.;]{2,120})/iu,
  ],
  ['beigetragen', /^[\s(*–—-]{0,4}(.{2,200}?) (?:hat|haben) zu diesem (?:bericht|artikel|beitrag|text) beigetragen/iu],
  [
    'mit|unter',
    /\b(?:mit|unter verwendung von) (?:material|informationen|agenturmaterial|inhalten|texten|angaben)(?: der| von| des)?(?: agenturen?| nachrichtenagenturen?)? ([^.;]{2,120})/iu,
  ],
  [
    'dieser artikel|dieser text|dieser beitrag|dieser bericht',
    /\bdieser (?:artikel|text|beitrag|bericht) (?:erschien|ist|wurde) (?:zuerst |ursprünglich |zunächst )?(?:erschienen |veröffentlicht )?(?:bei|in|im|auf|von) ([^.;]{2,120})/iu,
  ],
  [
    'contribu|colabor',
    /^[\s(*–—-]{0,4}(.{2,200}?) (?:contribuyó|contribuyeron|ha contribuido|han contribuido|colaboró|colaboraron) (?:a|en|con|para) (?:este|esta) (?:informe|reportaje|artículo|noticia|nota|información|despacho)/iu,
  ],
  [
    'con información|con datos|con material|con aportes|con reportes|con informes',
    /^[\s(*–—-]{0,4}con (?:información|datos|material|aportes|reportes|informes) de (?:la agencia |las agencias )?([^.;]{2,120})/iu,
  ],
  [
    'ساهم|شارك|أسهم',
    /(?:ساهمت?|شاركت?|أسهمت?) (.{2,120}?) في (?:إعداد |كتابة )?(?:هذا|هذه) (?:التقرير|المقال|الخبر|المادة)/u,
  ],
  [
    'ساهم|شارك|أسهم',
    /^(.{2,120}?) (?:ساهمت?|شاركت?|أسهمت?) في (?:إعداد |كتابة )?(?:هذا|هذه) (?:التقرير|المقال|الخبر|المادة)/u,
  ],
  [
    '協力|寄稿|貢献',
    /^[※（(【]{0,2}(.{2,80}?)(?:が|も)(?:この|本)?(?:記事|報道|取材)(?:の作成|の執筆)?(?:に|へ)(?:も)?(?:協力|寄稿|貢献)/u,
  ],
  [
    '協力|寄稿|貢献|取材',
    /(?:この|本)(?:記事|報道|稿)(?:の作成|の取材)?(?:に|へ)は?(.{2,80}?)(?:が|も)(?:協力|寄稿|貢献|取材)/u,
  ],
  ['配信|提供', /^[（(【]{0,2}(.{2,40}?)(?:配信|提供)[）)】]{0,2}$/u],
];

/** A line that is only names of agencies: "AFP/Reuters", "dpa, KNA", "(Reuters)". */
const ONLY_NAMES =
  /^[\s(（【[–—/-]{0,3}([\p{L}\p{N}.\-–' ]{2,40}(?:[,/;&|・、+]\s?[\p{L}\p{N}.\-–' ]{2,40}){0,4})[\s)）】\].]{0,3}$/u;

/** An agency in brackets that closes the last paragraph: "… said. (Reuters)", "…した。（共同）". */
const CLOSING = /[(（【[]([^()（）【】[\]]{2,40})[)）】\]]\s*$/u;

function named(kind: DeclarationKind, text: string, names: readonly string[]): Declaration[] {
  return names.map(name => ({ kind, text, name }));
}

/** The publishers and agencies that a line credits for the words, one declaration each; [] when it is no credit line. */
export function credits(line: string): Declaration[] {
  if (line.length > MAX_CREDIT) return [];
  const only = ONLY_NAMES.exec(line)?.[1];
  if (only && only.split(/[,/;&|・、+]/).every(name => agency(name) !== null))
    return named('credit', line, agenciesIn(only));
  const lower = line.toLowerCase();
  const possible = FRAMES.filter(([words]) => words.split('|').some(word => lower.includes(word)));
  const names = possible.flatMap(([, frame]) => organisationsIn(frame.exec(line)?.[1] ?? ''));
  return named('credit', line, [...new Set(names)]);
}

/** As `credits`, for the brackets at the very end of an article. Known agencies only: there, brackets hold anything. */
export function closingCredit(paragraph: string): Declaration[] {
  const inside = CLOSING.exec(paragraph.slice(-60))?.[1];
  if (!inside) return [];
  const parts = inside.split(/[,/;&|・、+=＝]/);
  return parts.every(part => agency(part) !== null) ? named('credit', inside, agenciesIn(inside)) : [];
}

/** Place, day and agency before the first sentence: "PARIS, 17 April (Reuters) -", "Berlin (dpa) –", "Madrid, 17 abr (EFE).-". */
const BRACKETED = /^([^()（）.!?。]{0,60})[(（]([^()（）]{2,40})[)）]\s{0,2}([-–—―:.,]{0,3})/u;
/** "【パリ共同】", "［パリ 17日 ロイター］", "【AFP=時事】". */
const JAPANESE = /^[【［[]([^】］\]]{2,40})[】］\]]/u;
/** "القاهرة - رويترز:" */
const DASHED = /^(.{2,40}?)\s[-–—]\s(.{2,30}?)\s?[:：]/u;

/** The dateline that a first paragraph begins with, one declaration an agency; [] when it has none that names one. */
export function datelines(paragraph: string): Declaration[] {
  const bracketed = BRACKETED.exec(paragraph);
  if (bracketed && isPlace(bracketed[1])) {
    const names = agencyNames(bracketed[2], bracketed[1], bracketed[3] !== '');
    if (names.length > 0) return named('dateline', bracketed[0].trim(), names);
  }
  const japanese = JAPANESE.exec(paragraph);
  if (japanese) return named('dateline', japanese[0], agenciesIn(japanese[1]));
  const dashed = DASHED.exec(paragraph);
  const name = dashed && isPlace(dashed[1]) ? agency(dashed[2]) : null;
  return dashed && name ? named('dateline', dashed[0].trim(), [name]) : [];
}

// A name we do not know counts where the dash of a dateline follows, "VESSIN, 3 May (MPA) -", and not where the words before
// it are what its letters stand for: "The Brain Care Score (BCS)—".
function agencyNames(inside: string, place: string, dashed: boolean): string[] {
  const known = agenciesIn(inside);
  if (known.length > 0 || !dashed || isExplained(inside, place)) return known;
  return inside
    .split(/[/,]/)
    .map(name => name.trim())
    .filter(isOrganisation);
}

function isExplained(letters: string, words: string): boolean {
  const initials =
    words
      .match(/(?<![\p{L}\p{N}])\p{L}/gu)
      ?.join('')
      .toUpperCase() ?? '';
  return initials.includes(letters.trim().toUpperCase());
}

/** A few words, none of which begins a sentence's run of small letters: "PORT VESSIN, May 12", "Berlin/Moskau". */
function isPlace(text: string): boolean {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const small = words.filter(word => /^\p{Ll}{5,}$/u.test(word)); // "avr", "de", "abr" are part of datelines
  return words.length <= 7 && small.length <= 1;
}

const PHOTO_FRAMES =
  /(?:photo(?:graph)?(?: by| credit| courtesy of)?|image(?: credit)?|picture|credit|foto|bild|bildquelle|quelle|crédit(?: photo)?|crédits|imagen|fotografía|afbeelding|beeld|kuva|写真|画像|撮影|الصورة|صورة|تصوير|©|\(c\))\s?[:：/]?\s?([^.;:：]{2,80})/giu;

/** Whom a caption names as the source of the picture. Known names anywhere in its last part, others after "Photo:". */
export function photoCredits(caption: string): Declaration[] {
  const end = caption.slice(-160); // the credit closes a caption; the story before it may name anybody
  const framed = [...end.matchAll(PHOTO_FRAMES)].flatMap(match => organisationsIn(match[1]));
  return named('photo', caption.slice(0, 500), [
    ...new Set([...agenciesIn(end).filter(name => !/^(?:The )?(?:Guardian|Conversation)$/.test(name)), ...framed]),
  ]);
}

/** What a byline names besides people: "Reuters", "Jane Roe, Associated Press", "AFP / RFI". */
export function bylineCredits(byline: string): Declaration[] {
  return named('credit', byline, organisationsIn(byline.replace(/^(?:by|von|par|por|de|di|door|af|av)\s+/i, '')));
}
