/**
 * Lines that stand in articles and are none of their text, by the words they begin with. Short lines
 * only (see `lines.ts`), so that a sentence of the story with the same words stays.
 */

const any = (...parts: readonly string[]): string => parts.join('|');

/** Points to another article. */
const READ_MORE = new RegExp(
  `^[\\s>»→▶►•*|–—-]{0,4}(?:${any(
    'read (?:more|also|next|on|the full)', 'also read', 'see (?:also|more)', 'more (?:on this|from|stories|coverage|news)', 'more\\s?:', 'related\\b', 'recommended', 'you (?:may|might) (?:also )?like', 'watch\\s?:', 'listen\\s?:', 'click here', 'editor[\'’]s picks?', 'top stories', 'keep reading',
    'lire (?:aussi|la suite)', 'à lire', 'voir aussi', 'sur le même sujet', 
    'mehr (?:zum thema|dazu|lesen|zu[mr]?\\b|über)', 'lesen sie', 'auch interessant', 'das könnte (?:sie|dich)', 'weiterlesen', 'weitere (?:artikel|themen)', 'zum thema', 'siehe auch',
    'le[ea] (?:también|más|además)', '(?:te|le) puede interesar', 've[ra] también', 'relacionad[ao]s?\\b', 'más (?:información|noticias|sobre)',
    'leggi (?:anche|tutto)', '(?:leia|veja|saiba) (?:também|mais)', 'lees (?:ook|meer)', 'l[eæä]s (?:også|mere?|också)', '(?:czytaj|zobacz) (?:też|także|również|więcej)', 'читайте', 
    'اقرأ', 'إقرأ', 'شاهد أيض', 'مواضيع ذات صلة', 'भी पढ़ें', '関連(?:記事|ニュース)', 'あわせて読みたい', '続きを読む', '【?関連', '相关(?:新闻|阅读)', '延伸[阅閱][读讀]', '관련\\s?기사', '더\\s?보기',
  )})`,
  'iu',
);

/** Says that an advertisement stands here, or that the text goes on after it; a whole line. */
const ADVERT = new RegExp(
  `^[\\s\\[(–—-]{0,3}(?:${any(
    'advert(?:isements?|ising)?', 'sponsored(?: content)?', 'publicité', 'anzeigen?', 'werbung', 'publicidade?', 'pubblicità', 'reklam[ae]?', 'реклама', '[إا]علان', '(?:pr|ad|広告)', '광고', '[广廣]告',
    '(?:story|article) continues? (?:below|after).{0,60}', 'continue reading.{0,60}', '(?:la )?suite (?:de l.article )?(?:après|sous).{0,60}',
  )})[\\s\\]).:–—-]{0,3}$`,
  'iu',
);

/** Asks the reader to do something for the site: sign up, follow, share, pay, log in, comment. */
const APPEAL = new RegExp(
  `^[\\s>»→▶►•*|–—-]{0,4}(?:${any(
    'sign[ -]?up\\b', 'subscribe\\b', 'get (?:the|our|your|all|more|unlimited) .{0,60}(?:newsletter|inbox|email|access|app)', 'join (?:us|our|the)\\b', 'register (?:now|for|to)\\b', 'create an? .{0,10}account', 'already (?:a |have |registered|subscribed)', 'log ?in\\b', 'follow (?:us|me|her|him|@|our|the .{0,40} on)\\b', 'like (?:us|this)\\b', 'share (?:this|your|on)\\b', 'download (?:the|our) ', 'support (?:our|independent|local) ', 'donate\\b', '(?:do you )?have (?:an?|you got a) ', 'tell us (?:what|your)', 'comments?$', 'send us ', 'contact (?:us|the)\\b', 'buy (?:tickets|now)\\b', 'listen (?:on|to)\\b', '(?:this|all|some) .{0,40}(?:affiliate|sponsored)', 'if you (?:buy|purchase|click) ', 'we may (?:earn|receive)', 'view (?:all|more|comments)', 'skip ',
    's[\'’]abonner', 'abonnez[ -]vous', 'inscrivez[ -]vous', 'recevez ', 'suivez[ -](?:nous|moi)', 'partage[rz]\\b', 'déjà (?:abonné|inscrit)', '(?:cet article est )?réservé aux abonnés', 'commentaires?$', 'connectez[ -]vous', 'nouveau\\s?: découvrez',
    'jetzt (?:abonnieren|anmelden|testen|lesen)', 'melden sie sich', 'newsletter\\b', 'folgen sie', 'teilen\\b', 'sie (?:haben bereits|lesen gerade)', 'kommentare?$', 'fehler (?:gefunden|entdeckt)', 'nein,? danke', 'empfohlene[rn]? (?:redaktionelle[rn]?|externe[rn]?) inhalt', 'an dieser stelle (?:finden|befindet)', 'ich bin (?:damit )?einverstanden', 'externe[rn]? inhalte?\\b', 'haben sie (?:fragen|hinweise|eine)', 'kontaktieren sie uns',
    'suscr[ií]b[ae]', 'regístr[ae]', 's[ií]gu[ae]nos', 'compart[ei]', 'recib[ae] ', 'comentarios?$', 'haz clic', 'iscriviti', 'condividi', 'assine\\b', 'inscreva[ -]se', 'siga', 'receba ',
    'abonneer', 'volg ons', 'abonner\\b', 'подпи(?:сывайтесь|шитесь)', 'اشترك', 'تابعونا',
    '(?:有料)?会員(?:登録|になる|限定)', '有料会員', 'ログイン', 'この記事は(?:有料|会員)', '残り.{1,12}字', 'フォロー', '【[^】]{0,12}キャンペーン】', '구독', '무단\\s?전재', '이 기사(?:가|를) ', '订阅', '登录',
  )})`,
  'iu',
);

/** Who owns the words, wrote, edited, printed or filmed them: sign-offs and imprints, with the brackets around them. */
const IMPRINT = new RegExp(
  `^[\\s(\\[<*–—-]{0,4}(?:${any(
    '©', '\\(c\\)', 'ⓒ', 'copyright\\b', 'all rights reserved', 'alle rechte', 'tous droits', 'todos los derechos', '無断転載',
    '(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated) (?:and (?:writing|editing|reporting) )?by\\b', '(?:lead |top |source )?(?:images?|photos?|illustrations?|video) (?:by|credits?|courtesy|via|from)\\b', '(?:photo|image|picture)s?\\s?:', 'contributing\\s?:', '(?:a|this) version of this (?:article|story) (?:appears|appeared|ran|was published)', '(?:first|originally) published', 'published (?:in|on|by)\\b', '(?:last )?updated?(?: on| at|:|\\s\\d)', 'posted (?:on|by|in)\\b', 'source\\s?:', 't(?:ag|opic)s?\\s?:', 'more information\\s?:',
    'publié (?:le|à)\\b', 'mis à jour', 'crédits? photos?', 'veröffentlicht (?:am|in)', 'aktualisiert\\b', 'lesezeit', 'stand\\s?:', 'quelle\\s?:', 'foto\\s?:', 'bild\\s?:', 'publicado (?:el|em)', 'actualizado\\b', 'fuente\\s?:', 'fonte\\s?:', '公開日', '更新日', '写真\\s?[:：＝]', '来源\\s?[:：]', '입력\\s?[:：]?\\s?\\d', 'المصدر\\s?[:：]',
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
