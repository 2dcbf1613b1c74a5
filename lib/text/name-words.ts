/** Words that decide whether the word beside them, or they themselves, are part of a name. Used by `names.ts` only. */

/** Offices and forms of address after which a name follows. */
export const TITLES = {
  de: /^(?:Herrn?|Frau|Dr|Prof|Professor(?:in)?|\p{L}*(?:[Pp]räsident|[Kk]anzler|[Mm]inister|[Bb]ürgermeister|[Ss]precher|[Cc]hef|[Ll]eiter|[Dd]irektor|[Tt]rainer|[Aa]nwalt|[Aa]nwältin|[Rr]ichter|[Ss]enator|[Kk]ommissar|[Vv]orsitzende|[Ff]orscher|[Kk]önig|[Pp]rinz)(?:in|innen|s|r|en)?)$/u,
  ar: /^[وبل]?(?:ال)?(?:سيد|سيدة|رئيس|رئيسة|وزير|وزيرة|دكتور|دكتورة|مدير|مديرة|متحدث|متحدثة|محافظ|أمير|ملك|عمدة|قاضي|نائب|نائبة|مدرب|مدربة|باسم|عائلة|منافس|منافسه|زميل|زميله|أستاذ|أستاذة|مهندس|مهندسة|طبيب|طبيبة|بروفيسور|خبير|خبيرة|باحث|باحثة|يدعى|تدعى)(?:ها|ه|هم)?$/,
} as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written with a capital inside a sentence, and yet no names (the names of days and months are `dates`); for Arabic the reverse: names known to all. */
export const FAMILIAR: Record<string, ReadonlySet<string>> = {
  en: set("i i'm i've i'd i'll mr mrs ms dr sir"),
  fr: set('m mme mmes mm'),
  de: set('sie ihr ihre ihrem ihren ihrer herr frau dr prof'),
  es: set('sr sra don doña usted'),
  ar: set(
    'مصر سوريا لبنان العراق الأردن فلسطين السعودية الكويت قطر البحرين الإمارات عمان اليمن ليبيا تونس الجزائر المغرب السودان الصومال موريتانيا إيران تركيا إسرائيل روسيا أوكرانيا الصين الهند فرنسا ألمانيا بريطانيا إيطاليا إسبانيا أمريكا أميركا اليابان القاهرة دمشق بيروت بغداد عمّان القدس غزة الرياض الدوحة دبي أبوظبي صنعاء طرابلس الرباط الخرطوم طهران أنقرة موسكو كييف واشنطن باريس لندن برلين الإسكندرية حلب الموصل البصرة ' +
      'محمد أحمد علي حسن حسين محمود إبراهيم خالد عمر يوسف سعيد كريم سامي ليلى فاطمة مريم سارة نور هدى سلمى عبد عبدالله طارق وليد ماهر رانيا نادية سمير جمال رشيد منى زينب ياسر عادل فؤاد',
  ),
};

/** Words that begin sentences, or stand where a name could, and are none. */
export const NOT_NAMES: Record<string, ReadonlySet<string>> = {
  en: set('the a an in on at by for from of with and but or as if it he she they we you his her their this that these those there when while after before since although though however meanwhile earlier later both all some most many former president prime senior according police officials'),
  fr: set('le la les un une des dans en sur pour par avec et mais ou comme si il elle ils elles nous vous ce cette ces selon après avant depuis pendant alors quand lorsque plusieurs tous'),
  de: set('der die das ein eine in im am an auf bei mit von vom zu zum für aus nach und aber oder wenn als er sie es wir ihr sein ihre dies diese nachdem während seit laut mehrere viele alle menschen prozent euro millionen milliarden uhr kraft blick sicht folge ende anfang mitte woche wochen tag tage tagen monat monate monaten stadt polizei feuerwehr behörden regierung'),
  es: set('el la los las un una unos unas en de por para con y pero o como si él ella ellos nosotros este esta estos según tras antes después desde mientras cuando varios todos'),
  ar: set('في من على إلى عن أن إن التي الذي هذا هذه ذلك مع كان كانت قد لا ما لم لن ليس هو هي أو ثم بعد قبل بين كما قال قالت أعلن أعلنت أكد أكدت أضاف أضافت صرح صرحت أوضح أوضحت ذكر ذكرت يوم خلال عام جديد جديدة سابق منذ حتى نحو أكثر أقل عند لدى حول'),
  ja: set('男性 女性 地元 担当 同 元 前 新 現 副 各 全 両 当 故'),
};
