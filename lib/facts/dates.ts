import type { Language } from '../languages/schema';
import { lazily } from '../basics/lazily';
import { anyOf, byLanguage, findAll, type Found } from '../text/found';

/**
 * Dates, weekdays, times of day and days told from today, in six languages, in
 * reading order, longest first where two begin together; they may overlap.
 * Numbers inside them are no counts of anything.
 */
export function dates(text: string, language: Language | null): Found[] {
  const code = language?.code ?? '';
  const inDigits = /\p{Nd}/u.test(text) ? [ANYWHERE(), BARE_YEAR(), ...(IN_DIGITS(code) ?? [])] : [];
  return [...inDigits, ...(BY_LANGUAGE(code) ?? [])]
    .flatMap(pattern => findAll(text, pattern))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

// 2025-04-17, 17/04/2025, 17.4.2025, 14:05, 2.30pm, 14h30, 14 Uhr, 1970s, 1970er, 9/2032.
const ANYWHERE = lazily(
  () =>
    /(?<![\p{Nd}/])(?:0?[1-9]|1[0-2])\/20\p{Nd}{2}(?![\p{Nd}/])|(?<![\p{Nd}/])(?:19|20)\p{Nd}{2}\/\p{Nd}{2}(?:\p{Nd}{2})?(?![\p{Nd}/])|(?<!\p{Nd})\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd})|(?<![\p{Nd}.])\p{Nd}{1,2}([./])\p{Nd}{1,2}\1(?:\p{Nd}{4}|\p{Nd}{2})(?!\p{Nd})|(?<![\p{Nd}:]|\p{Nd}[:–-]\p{Nd}{1,2}\s\()(?:[01]?\p{Nd}|2[0-4]|[٠١]?[٠-٩]|٢[٠-٤]):[0-5٠-٥]\p{Nd}(?:\s?[ap]\.?m\b\.?)?(?![\p{Nd}:]|[.,]\p{Nd})|(?<![\p{Nd}.])\p{Nd}{1,2}(?:\.\p{Nd}{2})?\s?[ap]\.?m\b\.?|(?<!\p{Nd})\p{Nd}{1,2}\s?h(?:\p{Nd}{2})?(?![\p{L}\p{Nd}])|(?<!\p{Nd})\p{Nd}{1,2}(?:[.:]\p{Nd}{2})?\s(?:Uhr|hrs|(?<=(?<!\p{L})(?:à|vers|dès|jusqu['’]à|las)\s[\p{Nd}.:]{1,5}\s)(?:heures?|horas)(?!\sd(?:e\s|['’])))(?!\p{L})|(?<![\p{L}\p{Nd}])(?:1[5-9]|20)\p{Nd}0(?:['’]?s|er|ern)(?![\p{L}\p{Nd}])/giu,
);

const YEAR = '(?:1[5-9]|20)\\p{Nd}{2}';
const EDGE = '(?![\\p{L}\\p{Nd}])';
const START = '(?<![\\p{L}\\p{Nd}])';

/** Day and month in either order with the year, if given; `of` stands between day and month. */
function calendar(months: string, ordinal: string, of: string, flags: 'giu' | 'gu' = 'giu'): RegExp {
  const day = `\\p{Nd}{1,2}(?:${ordinal})?`;
  return new RegExp(
    `${START}(?:${day}\\s(?:${of}\\s)?)?(?:${months})(?:\\.?\\s${day}(?!\\p{Nd}))?(?:,?\\s(?:${of}\\s)?${YEAR})?${EDGE}`,
    flags,
  );
}

/** A number that looks like a year and counts nothing: a mark, the end, or a word that is written small and short follows. */
const BARE_YEAR = lazily(
  () =>
    /(?<![\p{L}\p{Nd}.,:/$€£+−-]|[.,]\s?)(?:19|20)\p{Nd}{2}(?=$|[.,;:!?)»”"’]|\s(?:\p{L}{1,3}|[\p{Pd}(])(?![\p{L}%]))(?![.,:]\p{Nd})/gu,
);

/** A year after a word that years follow. */
function years(before: string): RegExp {
  return new RegExp(
    `(?<=${START}(?:${before})\\s)${YEAR}(?:s|er)?(?![\\p{L}\\p{Nd}]|[.,:]\\p{Nd}|\\s?[%€$])|(?<=\\()${YEAR}(?=[)–-])`,
    'giu',
  );
}

/** Patterns that only digits can match. */
const IN_DIGITS = byLanguage<readonly RegExp[]>({
  en: () => [
    years(
      'in|since|of|by|until|till|from|before|after|during|to|and|early|late|mid|year|through|spring|summer|autumn|winter|between',
    ),
  ],
  fr: () => [years('en|depuis|de|dès|avant|après|fin|début|à|et|année|jusqu.en')],
  de: () => [
    /(?<![\p{Nd}.])\p{Nd}{1,2}\.\p{Nd}{1,2}\.(?=\s?(?:[\p{Ll}\p{Nd}),–]|$))/gu, // 17.04.
    // Nouns have a capital: before a small letter a year counts nothing.
    new RegExp(`${START}${YEAR}(?=\\s\\p{Ll})`, 'gu'),
    years('jahr|jahre|seit|bis|ab|von|und|anfang|ende|mitte|im|sommer|herbst|winter|frühjahr|vor|nach|schon|in'),
  ],
  es: () => [
    /(?<=(?<!\p{L})las?\s)\p{Nd}{1,2}(?:[.:]\p{Nd}{2})?(?=\sde\sla\s(?:mañana|tarde|noche|madrugada)|\sdel\smediodía|\sen\spunto)/gu,
    years('en|desde|de|hasta|antes de|año|finales de|a|y|del'),
  ],
  ar: () => [/(?<=(?:عام|سنة|منذ|العام)\s)\p{Nd}{4}(?!\p{Nd})/gu],
});

const BY_LANGUAGE = byLanguage<readonly RegExp[]>({
  en: () => [
    calendar(
      'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec',
      'st|nd|rd|th',
      'of',
    ),
    // These two are verbs as well: with a day, a year, or a word that months follow.
    new RegExp(
      `${START}(?:\\p{Nd}{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:March|May)|(?:March|May)\\s\\p{Nd}{1,4}(?:st|nd|rd|th)?|(?<=(?:in|since|until|by|last|next|this|early|late|mid|of|from|to|and)[\\s-])(?:March|May))(?:,?\\s${YEAR})?${EDGE}`,
      'gu',
    ),
    anyOf(
      'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|yesterday|today|tomorrow|tonight|midnight|noon|last week|next week|this week|last month|next month|this month|last year|next year|this year|last night|this morning|this afternoon|this evening|spring|summer|autumn|winter',
    ),
    /(?<=(?:the|that|early|late|next|every|one|[a-z]day)\s)(?:morning|afternoon|evening|night)(?!\p{L})/gu,
    /(?<![\p{L}])(?:beginning|start|middle|end|turn|early|mid|late)(?=\s(?:of\s)?(?:the\s)?(?:\p{Lu}\p{L}{2,8}\s)?(?:20|19)\p{Nd}{2}|\sof\s(?:the\s)?(?:year|month|week|January|February|March|April|May|June|July|August|September|October|November|December))/gu,
  ],
  fr: () => [
    calendar('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre', 'er', 'de', 'gu'), // in small letters: Julio and Avril are people
    anyOf(
      "lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|hier|aujourd'hui|demain|avant-hier|après-demain|minuit|midi|la semaine dernière|la semaine prochaine|le mois dernier|le mois prochain|l'an dernier|l'année dernière|l'an prochain|ce matin|ce soir|printemps|été dernier|automne|hiver",
    ),
    /(?<=(?:le|la|ce|cette|au|du|dans la|en|hier|demain|[a-z]di)\s)(?:matin|matinée|après-midi|soir|soirée|nuit)(?!\p{L})/gu,
    /(?<!\p{L})(?:début|mi|fin)(?=[\s-](?:(?:19|20)\p{Nd}{2}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/giu,
  ],
  de: () => [
    calendar('januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember', '\\.', 'im'),
    new RegExp(
      `${START}(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:s|e|en|abend|morgen|nachmittag|mittag|nacht|vormittag)?${EDGE}`,
      'giu',
    ),
    anyOf(
      'gestern|heute|vorgestern|übermorgen|mitternacht|vergangene woche|nächste woche|kommende woche|vergangenen monat|nächsten monat|vergangenes jahr|nächstes jahr|frühjahr|frühling|sommer|herbst|winter',
    ),
    /(?<=(?:am|um|gegen|zum|bis zum|in der|vor|nach|heute|gestern|morgen|jeden|diesen|späten|frühen)\s)(?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|Mitternacht)(?!\p{L})/giu,
    /(?<!\p{L})(?:Anfang|Mitte|Ende)(?=\s(?:(?:19|20)\p{Nd}{2}|des\s(?:Jahres|Monats)|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)))/gu,
  ],
  es: () => [
    calendar(
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
      'º',
      'de',
      'gu',
    ),
    anyOf(
      'lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|ayer|hoy|anteayer|anoche|pasado mañana|medianoche|mediodía|la semana pasada|la próxima semana|el mes pasado|el próximo mes|el año pasado|el próximo año|esta mañana|esta tarde|esta noche|primavera|verano|otoño|invierno',
    ),
    /(?<=(?:por|de|en|a) la\s)(?:mañana|tarde|noche|madrugada)(?!\p{L})|(?<=de\s)madrugada(?!\p{L})/giu,
    /(?<!\p{L})(?:principios|mediados|finales)(?=\sde)/giu,
  ],
  ar: () => [
    /(?<![\p{L}\p{M}])(?:\p{Nd}{1,2}\s)?(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول)(?:\s(?:عام\s)?\p{Nd}{4})?(?![\p{L}\p{M}])/gu,
    /(?<![\p{L}\p{M}])(?:يوم\s)?[وب]?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|أمس|اليوم|غدا|غدًا|البارحة|الأسبوع الماضي|الأسبوع المقبل|الشهر الماضي|الشهر المقبل|العام الماضي|العام المقبل)(?![\p{L}\p{M}])/gu,
    /(?<![\p{L}\p{M}])(?:صباح|مساء|ظهر|عصر|فجر|ليل|ليلة)(?=\s(?:يوم\s)?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|أمس|اليوم|غد))/gu,
    /(?<=الساعة )(?:\p{Nd}{1,2}(?::\p{Nd}{2})?|ال[\p{sc=Arabic}]{3,8}(?: عشرة)?)/gu,
  ],
  ja: () => [
    /(?:令和|平成|昭和|大正|明治)(?:元|\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})年|\p{Nd}{4}年代|(?:\p{Nd}{4}年)?\p{Nd}{1,2}月(?:\p{Nd}{1,2}日)?|\p{Nd}{4}年|(?<!\p{Nd})\p{Nd}{1,2}日(?!間|ぶり|連続|後|前|分)|(?:午前|午後)\p{Nd}{1,2}時(?:\p{Nd}{1,2}分|半)?|(?<!\p{Nd})\p{Nd}{1,2}時(?:\p{Nd}{1,2}分|半)?(?!間)/gu,
    /[月火水木金土日]曜日?|昨日|今日|明日|一昨日|翌日|前日|今朝|昨夜|今週|先週|来週|今月|先月|来月|今年|昨年|来年|去年|一昨年|再来年|午前|午後|[上中下]旬|未明|早朝|明け方|夕方|夕刻|深夜|正午|昼[前過す]|今夜|今晩|昨晩|前夜|翌朝|明朝|翌[週月年]|再来[週月]|先々[週月]|週末|週明け|月[末初]|年[末始頭]|年明け|年度[末内]|年内|おととい|(?<!\p{sc=Hiragana})(?:きのう|きょう|あす|あした|あさって)|(?<=[日曜])[朝昼夜夕]|[春夏秋冬](?=[にのまか、。]|$)/gu,
  ],
});
