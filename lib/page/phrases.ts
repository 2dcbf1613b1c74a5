/**
 * Lines that stand in articles and are none of their text, by the words they begin with. Short lines
 * only (see `lines.ts`), so that a sentence of the story with the same words stays.
 */

const any = (...parts: readonly string[]): string => parts.join('|');

/** Points to another article. */
const READ_MORE = new RegExp(
  `^[\\s>»→▶►•*|–—-]{0,4}(?:${any(
    'read (?:more|also|next|on|the full|our|:)', 'also read', 'see (?:also|more)', 'more (?:on this|from|stories|coverage|news|like this)', 'more\\s?:', 'related\\b', 'don[\'’]t miss', 'recommended',
    'what to read next', 'you (?:may|might) (?:also )?like', 'explore more', 'watch(?: (?:also|more|now|live|here))?\\s?:', 'listen(?: (?:now|here|to this))?\\s?:', 'click here', 'for more\\b', 'editor[\'’]s picks?', 'top stories', 'up next', 'keep reading', 'go deeper', 'dig deeper',
    'lire (?:aussi|également|la suite)', 'à lire', 'voir aussi', 'à voir', 'sur le même (?:sujet|thème)', 'pour aller plus loin', 'retrouvez (?:ici|tous)', 'écouter aussi', 'regarder aussi',
    'mehr (?:zum thema|dazu|lesen|zu[mr]?\\b|über)', 'lesen sie (?:auch|mehr|hier|dazu)', 'lies auch', 'auch interessant', 'das könnte (?:sie|dich|euch)', 'weiterlesen', 'weitere (?:artikel|themen|nachrichten|informationen)', 'zum thema', 'hier (?:lesen|geht es)', 'passend dazu', 'siehe auch', 'lesetipp',
    'lee (?:también|más|además)', 'leer más', '(?:te|le) puede interesar', 'lea (?:también|más|además)', 'ver también', 'vea también', 'relacionad[ao]s?\\b', 'más (?:información|noticias|sobre)', 'también (?:te|le) puede', 'mira también', 'sigue leyendo',
    'leggi (?:anche|tutto|di più)', 'per approfondire', 'approfondisci', 'potrebbe interessarti', 'guarda anche', 'leia (?:também|mais|ainda)', 'veja (?:também|mais)', 'saiba mais', 'ler mais', 'notícias relacionadas',
    'lees (?:ook|meer|verder)', 'meer over', 'bekijk ook', 'les (?:også|mer)\\b', 'læs (?:også|mere)', 'läs (?:också|mer|även)', 'lue (?:myös|lisää)', 'lestu', 'loe (?:ka|veel|lisaks)', 'lasi arī', 'skaityk?(?:ite)? (?:taip pat|daugiau)',
    'czytaj (?:także|też|również|więcej|dalej)', 'zobacz (?:też|także|również|więcej)', 'przeczytaj', 'čt[ěe]te (?:také|více)', 'přečtěte si', 'mohlo by vás', 'prečítajte si', 'olvass?[ao]', 'citește (?:și|mai)', 'vezi și', 'pročitajte', 'preberite', 'прочетете', 'читайте', 'читать (?:также|далее)', 'смотрите также', 'διαβάστε',
    'ilgili haber', 'bunlar da ilgini', 'devamını oku', 'ayrıca oku', 'baca juga', 'simak juga', 'lihat juga', 'đọc thêm', 'xem thêm', 'lexo (?:edhe|më)', 'gehiago irakurri',
    'اقرأ (?:أيضا|أيضًا|ايضا|المزيد)', 'إقرأ', 'شاهد (?:أيضا|أيضًا|المزيد)', 'مواضيع ذات صلة', 'أخبار ذات صلة', 'للمزيد', 'בעניין זה', 'קראו (?:גם|עוד)', 'לקריאה נוספת', 'بیشتر بخوانید',
    'यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें', 'আরও পড়ুন', 'மேலும் படிக்க', 'อ่าน(?:เพิ่มเติม|ต่อ|ข่าว)', 'ข่าวที่เกี่ยวข้อง',
    '関連(?:記事|ニュース|リンク|項目|キーワード)', 'あわせて読みたい', '続きを読む', 'こちらも', '【?関連', '相关(?:新闻|阅读|报道|文章)', '延伸阅读', '延伸閱讀', '更多', '相關(?:新聞|報導)', '관련\\s?기사', '더\\s?보기', '\\[?관련',
  )})`,
  'iu',
);

/** Says that an advertisement stands here, or that the text goes on after it; a whole line. */
const ADVERT = new RegExp(
  `^[\\s\\[(–—-]{0,3}(?:${any(
    'advertisements?', 'advertising', 'advert', 'ads? by .{0,30}', 'sponsored(?: content| links?| by .{0,40})?', 'promoted(?: content)?', 'paid (?:post|content)', 'publicité', 'anzeigen?', 'werbung', 'publicidad', 'pubblicità', 'publicidade', 'advertenties?', 'annoncer?', 'annons', 'mainos', 'reklam[ae]?', 'reklaam', 'реклама', 'إعلان', 'اعلان', 'פרסומת', '(?:pr|ad|広告|スポンサーリンク)', '광고', '广告', '廣告', 'hirdetés', 'publicitate', 'oglas', 'διαφήμιση', 'iklan', 'quảng cáo',
    '(?:story|article|text) continues? (?:below|after).{0,60}', 'continue reading.{0,60}', 'scroll (?:down )?to (?:continue|keep).{0,60}', '(?:la suite|suite de l.article) (?:après|sous).{0,60}', '(?:der )?artikel (?:wird|geht) (?:nach|unter).{0,60}', 'artikel (?:gaat|loopt) .{0,60}', '(?:el artículo|la nota) continúa.{0,60}', 'artikkelen fortsetter.{0,60}', 'artikeln fortsätter.{0,60}',
  )})[\\s\\]).:–—-]{0,3}$`,
  'iu',
);

/** Asks the reader to do something for the site: sign up, follow, share, pay, log in, comment. */
const APPEAL = new RegExp(
  `^[\\s>»→▶►•*|–—-]{0,4}(?:${any(
    'sign[ -]?up\\b', 'subscribe\\b', 'get (?:the|our|your|all|more|unlimited|breaking) .{0,60}(?:newsletter|news|inbox|email|delivered|access|app|alerts?)', 'join (?:us|our|the conversation|the discussion|now)\\b', 'register (?:now|for|to)\\b', 'create (?:a|an|your) (?:free )?account', 'already (?:a |have |registered|subscribed)', 'log ?in\\b', 'follow (?:us|me|her|him|them|@|our|the .{0,40} on)\\b', 'like (?:us|this)\\b', 'share (?:this|your|on)\\b', 'tweet this', 'download (?:the|our) .{0,30}app', 'support (?:our|independent|quality|local) (?:journalism|news)', 'donate\\b', 'have (?:a|you got a|something) .{0,30}(?:tip|story|news)', 'do you have (?:a|an|any) ', 'got a (?:tip|story|news)', 'tell us (?:what|your)', 'what do you think', 'let us know', 'leave a comment', 'comments?$', 'send (?:us )?(?:your|tips)', 'contact (?:us|the|reporter|him|her)\\b', 'our (?:daily|weekly|morning|free) .{0,40}newsletter', 'stay (?:up[ -]to[ -]date|informed|tuned|connected)', 'thank you for (?:reading|subscribing|registering)', 'buy (?:tickets|now|it)\\b', 'listen (?:on|to .{0,60} (?:live|podcast))', 'this (?:article|site|post|page|story) (?:may )?(?:contains?|includes?) (?:affiliate|sponsored)', 'if you (?:buy|purchase|click) .{0,80}(?:commission|compensation|link)', '(?:all|some) products? (?:featured|recommended)', 'we may (?:earn|receive)', 'see (?:our|all) ', 'view (?:all|more|comments)', 'skip (?:to|advertisement)', 'print this', 'reprints?', 'email (?:this|the author)',
    's[\'’]abonner', 'abonnez[ -]vous', 'inscrivez[ -]vous', 'je m[\'’](?:abonne|inscris)', 'recevez ', 'suivez[ -](?:nous|moi)', 'partage[rz]\\b', 'déjà (?:abonné|inscrit|membre)', 'réservé aux abonnés', 'cet article est réservé', 'téléchargez (?:l[\'’]app|notre)', 'commentaires?$', 'connectez[ -]vous', 'identifiez[ -]vous', 'soutenez[ -]nous', 'découvrez (?:nos|notre) (?:offres?|newsletters?)', 'nouveau\\s?: découvrez',
    'jetzt (?:abonnieren|anmelden|registrieren|testen|weiterlesen|kostenlos|lesen)', 'abonnieren sie', 'melden sie sich', 'newsletter\\b', 'folgen sie', 'folg(?:t|e) uns', 'teilen\\b', 'sie (?:haben bereits|sind bereits|lesen gerade)', 'bereits (?:abonnent|registriert)', 'kommentare?$', 'fehler (?:gefunden|entdeckt)', 'nein,? danke', 'hier (?:anmelden|abonnieren|klicken)', 'unterstützen sie', 'exklusiv für abonnenten', 'empfohlene[rn]? (?:redaktionelle[rn]?|externe[rn]?) inhalt', 'an dieser stelle (?:finden|befindet)', 'ich bin (?:damit )?einverstanden', 'externe[rn]? inhalte?\\b', 'haben sie (?:fragen|hinweise|einen fehler|eine behauptung)', 'kontaktieren sie uns',
    'suscr[ií]b[ae]', 'regístr[ae]', 'inicia sesión', 's[ií]gu[ae]nos', 'comparte\\b', 'compartir\\b', 'recib[ae] ', 'únete', 'descarga (?:la|nuestra) app', 'comentarios?$', 'ya (?:eres|soy) suscriptor', 'haz clic', 'haga clic', 'iscriviti', 'abbonati', 'seguici', 'condividi', 'accedi\\b', 'scarica l[\'’]app', 'assine\\b', 'inscreva[ -]se', 'siga(?:[ -]nos| o)', 'compartilhe', 'receba ', 'já é assinante', 'clique aqui',
    'meld je aan', 'schrijf je in', 'abonneer', 'word (?:lid|abonnee)', 'volg ons', 'deel (?:dit|op)', 'abonner\\b', 'bli (?:abonnent|medlem)', 'følg oss', 'prenumerera', 'tilaa\\b', 'zapisz się', 'zaprenumeruj', 'subskrybuj', 'dołącz do', 'obserwuj nas', 'přihlaste se', 'předplaťte', 'sledujte nás', 'iratkozz', 'abonează', 'подпи(?:сывайтесь|шитесь|ш[иі]ться)', 'підписуйтесь', 'εγγραφείτε', 'ακολουθήστε', 'abone ol', 'takip et', 'berlangganan', 'ikuti (?:kami|berita)', 'đăng ký', 'theo dõi',
    'اشترك', 'تابعونا', 'تابعنا', 'شارك(?:نا|ها)?\\b', 'تعليقات$', 'هنا$', 'הירשמו', 'הצטרפו', 'عضو شوید',
    '(?:有料)?会員(?:登録|になる|限定|の方)', '有料会員', '無料(?:会員|登録|体験)', 'ログイン', 'この記事は(?:有料|会員)', '残り.{1,12}(?:文字|字)', 'フォロー', 'シェア', '【[^】]{0,12}キャンペーン】', 'ニュースレター', 'メルマガ', 'コメント$', 'ご(?:購読|登録)', '구독', '무단\\s?전재', '이 기사(?:가|를) ', '제보', '로그인', '订阅', '关注我们', '扫码', '登录', '訂閱', '登入', '追蹤',
  )})`,
  'iu',
);

/** Who owns the words, wrote, edited, printed or filmed them: sign-offs and imprints, with the brackets around them. */
const IMPRINT = new RegExp(
  `^[\\s(\\[<*–—-]{0,4}(?:${any(
    '©', '\\(c\\)', 'ⓒ', 'copyright\\b', '&copy;', 'all rights reserved', 'alle rechte', 'tous droits', 'todos los derechos', 'tutti i diritti', 'todos os direitos', 'все права', 'جميع الحقوق', '無断転載', '저작권',
    '(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated|translation) (?:and (?:writing|editing|reporting) )?by\\b', '(?:lead |top |source )?(?:images?|photos?|pictures?|photography|illustrations?|graphics?|video) (?:by|credits?|courtesy|source|via|from)\\b', '(?:photo|image|picture)s?\\s?:', 'contributing\\s?:', '(?:a|this) version of this (?:article|story) (?:appears|appeared|ran|was published)', 'first published', 'originally published', 'published (?:in|on|by)\\b', '(?:last )?updated?(?: on| at|:|\\s\\d)', 'posted (?:on|by|in)\\b', 'reading time', '\\d{1,2} min(?:ute)?s? read', 'source\\s?:', 'tags?\\s?:', 'topics?\\s?:', 'filed under', 'categor(?:y|ies)\\s?:', 'more information\\s?:',
    'publié (?:le|à)\\b', 'mis à jour', 'modifié le', 'temps de lecture', 'crédits? photos?', 'veröffentlicht (?:am|in)', 'aktualisiert\\b', 'lesezeit', 'stand\\s?:', 'quelle\\s?:', 'foto\\s?:', 'bild\\s?:', 'publicado (?:el|em|a las)', 'actualizado\\b', 'fuente\\s?:', 'aggiornato\\b', 'pubblicato (?:il|alle)', 'fonte\\s?:', 'gepubliceerd op', 'publicerad', 'publisert', 'opublikowano', 'aktualizacja', 'źródło\\s?:', 'publikováno', 'yayınlan', 'güncelle', 'опубликовано', '公開日', '更新日', '投稿日', '最終更新', '執筆', '文\\s?[:：＝●]', '写真\\s?[:：＝]', '来源\\s?[:：]', '责任编辑', '編集\\s?[:：]', '입력\\s?[:：]?\\s?\\d', '수정\\s?[:：]?\\s?\\d', '기자\\s?[:：=]', 'تم النشر', 'آخر تحديث', 'المصدر\\s?[:：]',
  )})`,
  'iu',
);

export type Purpose = 'read more' | 'advertisement' | 'appeal' | 'imprint';

/** What a short line is for, by its first words; `null`: none of these. */
export function purpose(line: string): Purpose | null {
  if (ADVERT.test(line)) return 'advertisement';
  if (READ_MORE.test(line)) return 'read more';
  if (APPEAL.test(line)) return 'appeal';
  return IMPRINT.test(line) ? 'imprint' : null;
}
