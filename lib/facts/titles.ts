import type { Language } from '../languages/schema';
import { lazily } from '../basics/lazily';
import { byLanguage, type Found } from '../text/found';
import { quoted } from './quotations';

/**
 * Words between quotation marks that name something instead of quoting somebody: a paper,
 * film, ship, shop or brand. A word for such a thing stands before the marks, or in German the
 * article of a noun that has a capital. Word by word, in reading order; a run of a script without blanks is one.
 */
export function titleWords(text: string, language: Language | null): Found[] {
  if (!/["“„«»「『｢‘'‚‹]/.test(text) || !NAMED(language?.code ?? '')) return [];
  return quoted(text)
    .filter(
      ({ from, to }) =>
        isShort(text.slice(from, to)) &&
        !/^\p{Ll}/u.test(text.slice(from, to)) &&
        !SAYS().test(text.slice(to, to + 12)) &&
        (isNamed(text.slice(Math.max(0, from - REACH), from), text.slice(from, to), language) ||
          (language?.code === 'ja' && NAMED_AFTER().test(text.slice(to, to + 8)))),
    )
    .flatMap(({ from, to }) =>
      Array.from(
        text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}ー][\p{L}\p{M}\p{N}'’ー-]*/gu),
        ({ 0: word, index }) => ({ form: word.toLowerCase(), from: from + index, to: from + index + word.length }),
      ),
    );
}

function isNamed(before: string, quote: string, language: Language | null): boolean {
  const code = language?.code ?? '';
  return (
    NAMED(code)!.test(before) ||
    (code === 'en' && HEADLINE_CASE().test(quote)) ||
    (code === 'de' && GERMAN_NOUN_BEFORE().test(before))
  );
}

/** In German every noun has a capital: one right before, or an article, makes a name of the quoted one. */
const GERMAN_NOUN_BEFORE = lazily(
  () => /(?:\p{Lu}\p{L}{2,20}|(?<!\p{L})(?:[Dd](?:er|ie|as|es|em|en)|im|vom|beim|zum|zur))\s["“„«»‚]$/u,
);

/** English titles have a capital in each of their words but the small ones. */
const HEADLINE_CASE = lazily(
  () =>
    /^(?:\p{Lu}[\p{L}’'-]*\s)(?:(?:of|the|and|in|on|at|to|for|a|an|from|with|by|or)\s)*\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|in|on|at|to|for|a|an|from|with|by|or))*$/u,
);

/** UTF-16 units before the marks in which the word for the thing stands, a word between included. */
const REACH = 40;

/** Names have few words and no mark that ends a sentence; where the script has capitals, they begin with one. */
function isShort(quote: string): boolean {
  return quote.length <= 60 && quote.split(/\s/).length <= 6 && !/[.,!?;:。、，！？،؟]/u.test(quote);
}

// 「…」と述べた, “…,” said: somebody says it.
const SAYS = lazily(
  () =>
    /^(?:.{0,1}と(?!い?う)|\s?["”»’'“]?\s?[,،]\s(?:(?:a|ha|has|had|hat|s['’]est|se)\s)?(?:he|she|they|il|elle|er|sie|said|says|added|told|wrote|dit|déclar|ajout|expliqu|affirm|estim|assur|lanc|confi|souffl|précis|indiqu|sagt|erklär|meint|beton|dijo|afirm|declar|añad|explic|señal|asegur|قال|أضاف))/u,
);

/** The end of what stands before the quotation: the word, at most one more, the opening mark. */
function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?:\\s\\p{L}[\\p{L}\\p{M}]{0,15})?\\s?["“„«»‘'‚‹]\\s?$`, 'iu');
}

/** 「…」シリーズ: the word for the thing behind it. */
const NAMED_AFTER = lazily(
  () =>
    /^[」』](?:シリーズ|号|作戦|計画|プロジェクト|キャンペーン|ブランド|大会|賞|展|祭|館|店|誌|紙|の(?:著者|作者|監督|主演|舞台|編集部|店主|船長|オーナー))/u,
);

const NAMED = byLanguage<RegExp>({
  en: () =>
    before(
      'newspaper|paper|daily|weekly|magazine|journal|film|movie|series|show|programme|program|song|single|album|book|novel|play|opera|poem|painting|ship|ferry|boat|yacht|trawler|tanker|brand|product|app|game|café|cafe|pub|bar|restaurant|shop|club|band|team|company|firm|party|author|director|writer|singer|star|hit|classic|comedy|drama|musical|thriller|memoir|sculpture|exhibition|festival|prize|award|role|operation|project|campaign|called|named|titled|entitled|nicknamed|dubbed',
    ),
  fr: () =>
    before(
      'journal|quotidien|hebdomadaire|magazine|revue|film|série|émission|chanson|single|album|livre|roman|pièce|opéra|poème|tableau|navire|bateau|ferry|chalutier|marque|produit|application|jeu|café|bar|restaurant|magasin|club|groupe|société|entreprise|parti|association|collectif|interprète|auteure?|autrice|réalisateur|réalisatrice|chanteur|chanteuse|titre|tube|œuvre|comédie|drame|saga|recueil|essai|spectacle|ballet|exposition|festival|prix|mouvement|syndicat|liste|opération|projet|campagne|intitulée?|baptisée?|nommée?|appelée?|surnommée?',
    ),
  es: () =>
    before(
      'diario|periódico|semanario|revista|película|serie|programa|canción|sencillo|álbum|disco|libro|novela|obra|ópera|poema|cuadro|buque|barco|ferri|pesquero|petrolero|marca|producto|aplicación|juego|café|bar|restaurante|tienda|club|grupo|empresa|compañía|partido|asociación|colectivo|intérprete|autora?|director|directora|cantante|título|éxito|comedia|drama|saga|ensayo|espectáculo|exposición|festival|premio|movimiento|plataforma|operación|proyecto|campaña|titulad[oa]|llamad[oa]|denominad[oa]|apodad[oa]',
    ),
  de: () =>
    before(
      '(?:zeitung|zeitschrift|magazin|film|serie|sendung|lied|song|single|album|buch|roman|stück|oper|gedicht|gemälde|schiff|fähre|frachter|kutter|tanker|marke|produkt|app|spiel|café|bar|kneipe|restaurant|hotel|laden|klub|club|band|gruppe|firma|unternehmen|partei|liste|operation|projekt|kampagne|titel|initiative|bündnis|verein|verband|stiftung|autor|autorin|regisseur|hit|musical|krimi|ausstellung|festival|preis|namens|genannt|getauft|komödie|drama|thriller)(?:e?s|e?n)?',
    ),
  ar: () =>
    before(
      '(?:[وبل]|ال|لل|بال)?(?:موقع|صحيفة|جريدة|مجلة|وكالة|قناة|إذاعة|فيلم|مسلسل|برنامج|أغنية|ألبوم|كتاب|كتابها?|رواية|روايته?ا?|ديوان|ديوانه?ا?|فيلمه?ا?|أغنيته?ا?|قصيدة|مسرحية|لوحة|سفينة|عبارة|قارب|ناقلة|ماركة|منتج|تطبيق|لعبة|مقهى|مطعم|فندق|متجر|نادي|فرقة|فريق|شركة|حزب|حركة|عملية|مشروع|حملة|حليب|دواء|عقار|لقاح|مؤسسة|جمعية|أشهرها|بعنوان|اسم|باسم|يسمى|تسمى|المسمى|المسماة|يدعى|تدعى|الملقب)',
    ),
  // 『』 on its own is for works.
  ja: () =>
    /(?<![「『])『$|(?:店|誌|紙|社|局|館|堂|園|号|船|艦|作品?|党|著|書|歌|曲|本|集|編|劇|画|映画|小説|漫画|番組|ドラマ|アニメ|ゲーム|ソフト|アプリ|スーパー|ホテル|カフェ|レストラン|バー|ブランド|商品|製品|薬|ワクチン|チーム|グループ|バンド|団体|作戦|雑誌|新聞|フェリー|アルバム|シングル|旅館|酒場|食堂|茶屋|施設|品種|銘柄|特急|急行|列車|衛星|探査機|ロケット|台風)[「『“｢]$/u,
});
