import type { Declaration } from '../article';
import type { Announcement } from '../report';
import type { TextChanges } from './changes';

/** Notices as publishers word them, in six languages; anchored at what a notice begins with, or says of the article itself. */
const NOTICE =
  /^\W{0,3}(?:corrections?|clarifications?|editor['’]?s['’]? note|corrected|amendment|correctif|rectificatif|précision|erratum|correction apportée|note de la rédaction|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|in einer früheren (?:version|fassung)|corrección|rectificación|fe de errores|fe de erratas|aclaración|nota de la redacción)\b|(?:this (?:article|story|report|piece|headline|post) (?:was|has been) (?:amended|corrected|updated)|an earlier version of this (?:article|story|report|headline|piece)|a previous version of this (?:article|story|report)|(?:cet article|une version (?:antérieure|précédente)|la version (?:initiale|précédente)).{0,60}(?:corrigée?|modifiée?|indiquait|mentionnait|affirmait)|(?:frühere[nr]?|ursprüngliche[nr]?|vorherige[nr]?) (?:version|fassung).{0,60}|(?:este artículo|una versión anterior|la versión anterior).{0,60}(?:corregid|modificad|decía|indicaba|señalaba|afirmaba))|(?:تصحيح|تصويب|توضيح)\s*[:：]|(?:نسخة|صيغة) سابقة|^(?:【?(?:訂正|おわび|お詫び|修正))|(?:以前の|当初の)(?:記事|版|見出し)|訂正(?:しました|します|して)/isu;

/** Whether a paragraph is a correction or amendment notice, or begins with one. "" is none. */
export function isNotice(paragraph: string): boolean {
  return paragraph.length < 1500 && NOTICE.test(paragraph);
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
}

/**
 * How the page speaks of its changes. `notice`: a notice that the version before did not have, or one that
 * names what changed; `time`: only a modified time later than all that is known of the version before; else `none`.
 */
export function announcement(page: Announcing, previous: Previous | null, changed: TextChanges): Announcement {
  const notice = newNotice(page, changed);
  if (notice !== null) return { degree: 'notice', text: notice };
  return { degree: gaveNewTime(page.modifiedAt, previous) ? 'time' : 'none', text: null };
}

function newNotice(page: Announcing, changed: TextChanges): string | null {
  const fresh = changed.paragraphs.filter(change => change.kinds.includes('correction') && change.op !== 'removed');
  for (const change of fresh) for (const j of change.b) if (isNotice(page.paragraphs[j] ?? '')) return page.paragraphs[j];
  return null;
}

function gaveNewTime(modifiedAt: string | null, previous: Previous | null): boolean {
  if (modifiedAt === null || previous === null) return false;
  const before = previous.modifiedAt ?? previous.seenAt ?? previous.publishedAt;
  return before !== null && Date.parse(modifiedAt) > Date.parse(before);
}
