/** Notices by which a text says itself that it was corrected or amended, in six languages and the labels of some neighbours. */

import { lazily } from '../basics/lazily';
import { matchesOf } from '../text/found';

/** UTF-16 units; a longer paragraph is an article about corrections, not a notice. */
const MAX_NOTICE = 1_500;

/** A mark that tells a label from a sentence ("Correction of the market …") follows these, after at most some words ("Correction du 3 mai :"). */
const LABEL = lazily(
  () =>
    /^[\s\p{P}\p{S}]{0,4}(?:corrections?|clarifications?|correction notice|retraction|amendment|corrigendum|errat(?:um|a)(?: corrige)?|editor['’]?s['’]? note|correctif|rectificatif|précision|mise au point|(?:note|ndlr) de la rédaction|korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|(?:anmerkung|hinweis) der redaktion|anm\. ?d\. ?red\.|corrección|correcciones|rectificación|fe de err(?:ores|atas)|aclaración|nota de la redacción|correzione|rettifica|correção|rectificatie|تصحيح|تصويب|توضيح|تنويه|استدراك|اعتذار|訂正|お?おわび|お詫び|お断り|おことわり|修正|更正|追記|정정)(?:と(?:訂正|お詫び|おわび))?(?:[\s,]{1,3}[^:：.]{0,40})?\s{0,2}[:：—–.\-】」\]）)]|^[【［[（(＜〈《≪<]?(?:訂正|おわび|お詫び|お断り|おことわり|修正)(?:と(?:訂正|お詫び|おわび))?[】］\]）)＞〉》≫>\s]|^[([]\s?(?:corrects|adds|refiles|clarifies|amends|removes|rectifie|corrige|précise|ajoute|korrigiert|berichtigt|präzisiert|ergänzt|rectifica|aclara|añade)\s/iu,
);

/** A label of any remark: a notice only where it says what was wrong or put right. */
const REMARK = lazily(
  () =>
    /^[\s\p{P}\p{S}]{0,4}(?:post-scriptum|p\.?-?\s?s\.?|in eigener sache|hinweis|anmerkung|note|nota|remarque|n\.?b\.?|nota bene|ملاحظة|注|※)\s?[:：]|^\s?※/iu,
);

/** What was wrong, and that it is no longer so. */
const MENDED = lazily(
  () =>
    /erron|rétabli|rectifi|corrig|modifié|falsch|behoben|korrigiert|berichtigt|geändert|corrected|amended|misstat|misspel|was wrong|in error|subsanad|modificad|誤り|誤って|修正し|訂正し|خطأ|تصحيح|صحح/iu,
);

/** The article speaking of itself, of a version of it, or of its newsroom. */
const SELF = lazily(
  () =>
    /this (?:article|story|report|piece|post|column|page|headline|text|item|file|review|interview|obituary|live ?blog)|(?:an?|the) (?:earlier|previous|original|initial|prior|first) (?:version|headline|draft|edition)|the headline (?:of|on|above|to)|(?:cet(?:te)?|l[’']) ?(?:article|interview)|^article (?=actualisé|modifié|corrigé|mis)|(?:ce|le) (?:texte|papier|titre de cet)|cette dépêche|une (?:première |précédente )?version|(?:version|fassung) (?:initiale|précédente|antérieure)|(?:dies(?:er|em|es)|der) (?:artikels?|texte?s?|beitrags?|berichts?|nachruf|meldung)|diese meldung|(?:früheren?|ursprünglichen?|vorherigen?|ersten?|älteren?) (?:version|fassung)|est[ea] (?:artículo|información|noticia|texto|nota|entrevista|crónica)|(?:una|la) (?:primera )?versión|هذ[اه] (?:المقال|الخبر|التقرير|النص|المادة|القصة)|(?:نسخة|صيغة|رواية) (?:سابق[ةه]|أولى)|(?:この|本|当)(?:記事|見出し|稿)|記事|見出し|本文|(?:以前|当初|初版|最初|先)の(?:版|記事|見出し|バージョン|配信)/giu,
);

/** What was done to it. What will be done ("will be updated") is none. */
const AMENDED = lazily(
  () =>
    /(?:was|has been|were) (?:\w+ly )?(?:updated|edited|revised|changed|modified)|updated (?:to|with)|amended|corrected|clarif|misstated|incorrectly|wrongly|mistakenly|in error|said that|gave the|corrigée?|modifiée?|rectifiée?|actualisée? (?:avec|pour|le|à)|a été (?:\p{L}{2,20}ment )?(?:mis à jour|actualisé|amendé|complété)|mis à jour (?:avec|pour)|indiquait|mentionnait|affirmait|à tort|par erreur|korrigiert|berichtigt|geändert|richtiggestellt|wurde[^.]{1,60}(?:aktualisiert|ergänzt|überarbeitet)|hieß es|falsch|behoben|fälschlich|angegeben|irrtümlich|corrig|modific|rectific|actualizad|actualizó|ampliad[oa]|editad[oa]|decía|indicaba|señalaba|afirmaba|por error|تصحيح|تعديل|تحديث|تصويب|صُحح|صحح|عُدّل|بالخطأ|والصحيح|والصواب|خطأ|訂正|修正し|修正いたし|誤り|誤って|誤記|(?:更新|追記|加筆)(?:しました|いたしました|されました)|改めました|差し替え/iu,
);

/** What only a newsroom says of its own text. */
const ALONE = lazily(
  () =>
    /in einer (?:früheren|vorherigen|ersten|älteren|ursprünglichen) (?:version|fassung)|(?:an?|the) (?:earlier|previous|original|initial|prior) version of (?:this|the) |version (?:précédente |antérieure |initiale )?de (?:cet(?:te)?|ce) |versión (?:anterior|previa|original|inicial) de est[ea] |(?:نسخة|صيغة) (?:سابق[ةه]|أولى) من هذ[اه] |訂正(?:します|いたします)|の(?:誤り|間違い)でした|wir haben (?:das|dies|den|die|diese) .{1,40}(?:korrigiert|berichtigt|richtiggestellt)|wir haben (?:den|diesen|die|diese) (?:artikel|text|beitrag|bericht|meldung|überschrift|stelle|passage|angabe) .{0,40}(?:geändert|angepasst|ergänzt|überarbeitet)|(?:表記|記載|掲載|配信|社名|氏名|日付|数字|金額|見出し)[^。]{0,12}(?:誤り|誤って|間違)[^。]{0,20}(?:修正|訂正|でした|いました)|(?:تم|جرى) (?:تصحيح|تعديل) (?:ال)?(?:اسم|خبر|عنوان|رقم|نص|تاريخ)|(?:was|were|has been) (?:amended|corrected|updated) on \d{1,2} \p{L}{3,9} \d{4}/iu,
);

/** UTF-16 units before and after the place where the article names itself, in which the change is named. */
const [BEFORE, AFTER] = [40, 160];

/** Whether a paragraph is a correction or amendment notice of its own article; one that only gives a time ("Updated 12:34") is none, nor is "". */
export function isNotice(paragraph: string): boolean {
  if (paragraph.length > MAX_NOTICE) return false;
  if (LABEL().test(paragraph) || ALONE().test(paragraph) || (REMARK().test(paragraph) && MENDED().test(paragraph)))
    return true;
  return matchesOf(paragraph, SELF()).some(({ index }) =>
    AMENDED().test(paragraph.slice(Math.max(0, index - BEFORE), index + AFTER)),
  );
}
