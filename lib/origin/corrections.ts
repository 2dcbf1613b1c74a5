/** Notices by which a page says itself that its text was corrected or amended. */

/** Longer is an article about corrections, not a notice. */
const MAX_NOTICE = 1_500;

/**
 * Labels that a notice begins with, in English, French, German, Spanish, Arabic and Japanese, and of
 * some neighbours. The colon, dash or line that follows tells a label from a sentence ("Correction of the market …").
 */
const LABEL =
  /^[\s*※■◆【[(]{0,4}(?:corrections?(?: and clarifications?)?|clarifications?|correction notice|retraction|amendment|corrigendum|erratum|errata(?: corrige)?|rectificatif|précision|mise au point|korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|corrección|correcciones|fe de (?:errores|erratas)|rectificación|aclaración|correzione|rettifica|correção|rectificatie|تصحيح|تصويب|استدراك|توضيح|訂正|お詫びと訂正|おわびと訂正|お詫び|更正|정정)(?:[\s,]{1,3}[^:：]{0,40})?\s*[:：】\])–—-]/iu;

/** Whole sentences of a notice: this text, and that it was changed. */
const SENTENCES = [
  /\bthis (?:article|story|report|piece|post|column|page|headline|item|file|review|interview|obituary|live ?blog)(?:['’]s headline)? (?:was|has been|is being) (?:\w+ly )?(?:amended|corrected|updated|edited|revised|changed|clarified|modified)\b/i,
  /\b(?:an?|the) (?:earlier|previous|original|initial|prior) version of (?:this|the) (?:article|story|report|piece|post|column|headline|page|item|file|review)\b/i,
  /\b(?:the|this) headline (?:of|on|above|to) .{0,60}\b(?:was|has been) (?:amended|corrected|changed)\b/i,
  /\b(?:was|were|has been) (?:amended|corrected|updated) on \d{1,2} \p{L}{3,9} \d{4}\b/iu,
  /\b(?:cet article|ce texte|cette dépêche|ce papier|le titre de cet article) a été (?:\p{L}{2,20}ment )?(?:modifié|corrigé|mis à jour|rectifié|amendé|actualisé)/iu,
  /\bune (?:première |précédente )?version (?:précédente |antérieure |initiale )?de cet? (?:article|texte|dépêche)\b/iu,
  /\b(?:dieser|der) (?:artikel|text|beitrag|bericht) wurde .{0,60}\b(?:korrigiert|geändert|berichtigt|aktualisiert|ergänzt|überarbeitet)\b/iu,
  /\bin einer (?:früheren|vorherigen|ersten|älteren|ursprünglichen) (?:version|fassung)\b/iu,
  /\bwir haben (?:das|dies|den fehler|die stelle|die angabe|diese angabe) .{0,30}(?:korrigiert|berichtigt)/iu,
  /\b(?:este artículo|esta noticia|esta información|este texto|esta nota) (?:ha sido|fue|se ha) (?:modificad|corregid|actualizad|rectificad|editad)[oa]/iu,
  /\b(?:una|la) versión (?:anterior|previa|original|inicial) de (?:este|esta|la|el) (?:artículo|noticia|información|texto|nota)/iu,
  /(?:تم|جرى|جرت) (?:تعديل|تصحيح|تحديث|تصويب) (?:هذا|هذه|نص) /u,
  /(?:نسخة|صيغة) (?:سابقة|أولى|سابقه) من (?:هذا|هذه) /u,
  /(?:記事|見出し|本文|本記事|内容)[^。]{0,40}(?:訂正|修正|更新)(?:しました|いたしました|されました|しています)/u,
  /(?:以前|当初|初版|最初)の(?:版|記事|見出し|バージョン|配信)[^。]{0,60}/u,
];

/** `true` for a correction or amendment notice; `false` for one that only gives a time ("Updated 12:34"). */
export function isCorrection(text: string): boolean {
  if (text.length > MAX_NOTICE) return false;
  return LABEL.test(text) || SENTENCES.some(sentence => sentence.test(text));
}
