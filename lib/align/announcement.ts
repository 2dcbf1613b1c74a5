import type { Declaration } from '../article';
import type { Announcement } from '../report';
import type { TextChanges } from './changes';

/** What a notice begins with, in six languages, most with a colon or a dash after it. */
const HEADS =
  /^[^\p{L}\p{N}]{0,3}(?:(?:corrections?|clarifications?|amendment|editor['’]?s['’]?\snote|correctif|rectificatif|précision|erratum|note\sde\sla\srédaction|korrektur(?:hinweis)?|berichtigung|richtigstellung|anmerkung\sder\sredaktion|hinweis\sder\sredaktion|corrección|rectificación|fe\sde\serr(?:ores|atas)|aclaración|nota\sde\sla\sredacción|تصحيح|تصويب|توضيح|تنويه|استدراك|اعتذار|訂正|お?おわび|お詫び|修正|追記)(?:\s(?:and\sclarification|apportée|du|of|from|vom|del?)\b[^:：.]{0,40})?\s{0,2}(?:[:：—–.\-】」\]）)]|と(?:お詫び|おわび))|[【［[（(](?:訂正|おわび|お詫び|修正))|^(?:訂正|おわび|お詫び|修正)(?:と(?:訂正|お詫び|おわび))?\s|訂正(?:します|いたします)|の(?:誤り|間違い)でした/iu;
/** The article speaking of itself, and of a change to it, in one sentence. */
const SELF =
  /this\s(?:article|story|report|piece|headline|post|page|text)|(?:an\searlier|a\sprevious|the\soriginal|an\soriginal)\s(?:version|headline)|cet\sarticle|ce\stexte|une\s(?:première\s)?version(?:\s(?:antérieure|précédente))?|(?:version|fassung)\s(?:initiale|précédente|antérieure)|(?:dieser|diesem|dieses)\s(?:artikels?|texte?s?|beitrags?|meldung)|(?:frühere|ursprüngliche|vorherige|erste)[nr]?\s(?:version|fassung)|est[ea]\s(?:artículo|información|noticia|texto|nota)|(?:una|la)\s(?:primera\s)?versión(?:\s(?:anterior|previa|inicial))?|هذا\s(?:المقال|الخبر|التقرير|النص)|(?:نسخة|صيغة|رواية)\s(?:سابقة|أولى)|(?:この|本)(?:記事|見出し)|(?:以前|当初|先)の(?:記事|版|見出し)/giu;
const AMENDED =
  /amended|corrected|updated\sto|clarif|misstated|incorrectly|wrongly|mistakenly|in\serror|said\sthat|gave\sthe|corrigée?|modifiée?|rectifiée?|indiquait|mentionnait|affirmait|à\stort|par\serreur|korrigiert|berichtigt|geändert|richtiggestellt|hieß\ses|fälschlich|angegeben|irrtümlich|corrig|modific|rectific|actualiz|decía|indicaba|señalaba|afirmaba|por\serror|تصحيح|تعديل|صُحح|صحح|عُدّل|بالخطأ|والصحيح|والصواب|خطأ|訂正|修正|誤り|誤って|誤記/iu;
/** The change is named within this many characters of the article naming itself. */
const NEAR = 160;
/** Notices are short; a longer paragraph only tells of one. */
const NOTICE_AT_MOST = 1200;

/** Whether a paragraph is a correction or amendment notice of its own article. "" is none. */
export function isNotice(paragraph: string): boolean {
  if (paragraph.length > NOTICE_AT_MOST) return false;
  if (HEADS.test(paragraph)) return true;
  return Array.from(paragraph.matchAll(SELF)).some(({ index }) => AMENDED.test(paragraph.slice(Math.max(0, index - NEAR / 4), index + NEAR)));
}

/** What the page shows and says of itself, as far as it matters here. */
export interface Announcing {
  readonly paragraphs: readonly string[];
  readonly declared: readonly Declaration[];
  readonly modifiedAt: string | null;
}

/** What is known of the version before. */
export interface Previous {
  readonly modifiedAt: string | null;
  readonly seenAt: string | null;
  readonly publishedAt: string | null;
  /** What that version declared; a notice among it is not new. */
  readonly declared?: readonly Declaration[];
}

/**
 * How the page speaks of its changes. `notice`: a notice that the version before did not have, or one that
 * names what changed; `time`: only a modified time later than all that is known of the version before; else `none`.
 */
export function announcement(page: Announcing, previous: Previous | null, changed: TextChanges): Announcement {
  const notice = newNotice(page, previous, changed);
  if (notice !== null) return { degree: 'notice', text: notice };
  return { degree: gaveNewTime(page.modifiedAt, previous) ? 'time' : 'none', text: null };
}

function newNotice(page: Announcing, previous: Previous | null, changed: TextChanges): string | null {
  const fresh = changed.paragraphs.filter(change => change.kinds.includes('correction') && change.op !== 'removed');
  for (const change of fresh) for (const j of change.b) if (isNotice(page.paragraphs[j] ?? '')) return page.paragraphs[j];
  // Declared in the page's data, or read outside the article: new when neither a kept paragraph nor the version before says it.
  const kept = changed.paragraphs.flatMap(change => (change.op === 'kept' ? change.b : [])).map(j => page.paragraphs[j] ?? '');
  const old = [...kept.filter(isNotice), ...(previous?.declared ?? []).filter(isCorrection).map(({ text }) => text)];
  const declared = page.declared.find(one => isCorrection(one) && !old.some(text => text.includes(one.text) || one.text.includes(text)));
  return declared?.text ?? null;
}

const isCorrection = ({ kind }: Declaration) => kind === 'correction';

function gaveNewTime(modifiedAt: string | null, previous: Previous | null): boolean {
  if (modifiedAt === null || previous === null) return false;
  const before = previous.modifiedAt ?? previous.seenAt ?? previous.publishedAt;
  return before !== null && Date.parse(modifiedAt) > Date.parse(before);
}
