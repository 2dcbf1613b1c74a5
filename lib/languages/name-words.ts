/** Words that decide whether the word beside them, or they themselves, are part of a name. Used by `names.ts` only. */

import { lazily } from '../basics/lazily';
import { byLanguage } from '../text/found';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Offices and forms of address after which a name follows. */
export const GERMAN_TITLE = lazily(
  () =>
    /^(?:Herrn?|Frau|Sankt|Dr|Prof|Professor(?:in)?|\p{L}*(?:[Pp]räsident|[Kk]anzler|[Mm]inister|[Bb]ürgermeister|[Ss]precher|[Cc]hef|[Ll]eiter|[Dd]irektor|[Tt]rainer|[Aa]nwalt|[Aa]nwältin|[Rr]ichter|[Ss]enator|[Kk]ommissar|[Vv]orsitzende|[Ff]orscher|[Kk]önig|[Pp]rinz)(?:in|innen|s|r|en)?)$/u,
);
/** The same in Arabic. */
export const ARABIC_TITLE = lazily(
  () =>
    /^[وبل]?(?:ال)?(?:سيد|سيدة|حاكم|وكيل|أمين|سكرتير|مفتي|ناطق|مستشار|مستشارة|رئيس|رئيسة|وزير|وزيرة|دكتور|دكتورة|مدير|مديرة|متحدث|متحدثة|محافظ|أمير|ملك|عمدة|قاضي|نائب|نائبة|مدرب|مدربة|باسم|عائلة|رئيسة|رجل|زوج|زوجت|شقيق|شقيقت|ابن|ابنت|والد|والدت|جد|جدت|عم|خال|مغني|مغنية|عازف|عازفة|مخرج|مخرجة|روائي|روائية|شاعر|شاعرة|عالم|عالمة|قائد|قائدة|حارس|مهاجم|لاعب|حكم|مدعي|سائق|ممثل|ممثلة|لاعب|لاعبة|كاتب|كاتبة|صحفي|صحفية|محامي|محامية|شيخ|شيخة|لواء|عقيد|عميد|نقيب|كابتن|قبطان|سفير|سفيرة|فنان|فنانة|مواطن|مواطنة|شاب|شابة|طفل|طفلة|شاهد|شاهدة|معلم|معلمة|مزارع|مزارعة|صياد|منافس|منافسه|زميل|زميله|أستاذ|أستاذة|مهندس|مهندسة|طبيب|طبيبة|بروفيسور|خبير|خبيرة|باحث|باحثة|يدعى|تدعى)(?:ها|ه|هم)?$/,
);

/** Ends of nouns for what has no name of its own. */
export const ABSTRACT_NOUN = lazily(
  () =>
    /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ling|linge|nis|nisse|innen|leute|zeit|jahr|jahre|jahren)$/,
);

/** What is what: "die Stadt Sollberg", "die Firma Halder". */
export const GERMAN_KIND = lazily(
  () =>
    /^(?:Stadt|Gemeinde|Ort|Ortschaft|Dorf|Kreis|Landkreis|Insel|Halbinsel|Fluss|Bach|See|Berg|Firma|Konzern|Unternehmen|Reederei|Verlag|Zeitung|Magazin|Agentur|Sender|Partei|Verein|Klub|Club|Familie|Eheleute|Brüder|Schwestern|Schiff|Fähre|Frachter|Hotel|Café|Schule|Hafen|Bahnhof|Bezirk|Ortsteil|Stadtteil|Provinz|Region|Bundesland|Kanton)$/u,
);

/** Occupations and parts that people play before their names: "Verteidiger Finn Lüders". Lower case. */
export const GERMAN_AGENT = lazily(
  () =>
    /.{3}(?:er|erin|ist|istin|ent|entin|ant|antin|or|orin|eur|eurin|är|ärin|loge|login|nom|arzt|ärztin|wirt|wirtin|mann|frau|kraft|chef|chefin|schütze|zeuge|anwalt|kapitän|könig|königin|experte|expertin|beamter|beamte|beamtin|angestellte|abgeordnete|student|patient)$/u,
);
/** Given names that end as occupations do. Lower case. */
export const GIVEN_LIKE_AGENTS = lazily(() =>
  set(
    'peter werner günter günther gunter gunther rainer reiner dieter walter walther oliver alexander holger volker rüdiger gregor viktor victor theodor igor vincent laurent clemens christopher jennifer ester esther xaver kaspar oskar hermann tilmann herrmann norman philomena javier pier olivier xavier didier roger jupp hauke torger',
  ),
);

/** What follows after a blank, or after a comma. */
const follow = (words: string, aside: string) =>
  new RegExp(`^(?:\\s(?:${words})(?![\\p{L}\\p{M}])|,\\s(?:${aside})(?![\\p{L}\\p{M}]))`, 'u');

/** Finite verbs that follow a subject in the singular, or what says more of it after a comma, by language; matched at what follows a word. */
export const SUBJECT_BEFORE = byLanguage<RegExp>({
  en: () =>
    follow(
      "\\p{L}{2,14}ed|was|is|has|had|does|did|will|would|could|can|may|might|must|should|said|says|told|added|wrote|warned|denied|confirmed|announced|argued|insisted|won|lost|came|went|became|began|made|took|got|gave|left|hasn't|isn't|wasn't|didn't|won't|fell|rose|beat|hit|sank|ran|held|drew|met|led|saw|sold|paid|spoke|wants|plans|faces|remains|says|makes|needs|runs|owns",
      'an?|who|whose|which|where|aged|\\p{Nd}{1,3}',
    ),
  fr: () =>
    follow(
      "\\p{L}{2,12}era|est|était|sera|serait|fut|a|avait|aura|aurait|n'est|n'était|n'a|n'avait|va|doit|peut|reste|compte|dit|affirme|assure|explique|estime|ajoute|précise|gagne|perd|vit|fait|prend|met|vient|demande|refuse|accepte|annonce|dénonce|conteste|ouvre|ferme|tient|joue|bat|signe|quitte|rachète",
      'qui|dont|où|\\p{Nd}{1,3}',
    ),
  de: () =>
    follow(
      '\\p{L}{2,14}te|ist|war|hat|hatte|wird|wurde|würde|soll|sollte|will|wollte|kann|konnte|muss|musste|darf|bleibt|blieb|gilt|galt|liegt|lag|sagte|sagt|erklärte|betonte|teilte|warnte|berichtete|bestätigte|kündigte|kam|ging|gewann|verlor|trat|stand|gab|sah|fand|nahm|schrieb|sprach|fuhr|lief|hielt|ließ|starb|schlug|siegt|traf|zog|stieg|fiel|sank|rief|bat|lehnt|fordert|plant|baut|kauft|spielt|enthielt|verließ|erhielt|bekam|wuchs|schloss|begann|trug|schied|warf|stieß|half',
      'der|die|dessen|deren|\\p{Nd}{1,3}',
    ),
  es: () =>
    follow(
      '\\p{L}{2,14}ó|es|era|fue|está|estaba|será|sería|ha|había|habrá|tiene|tenía|puede|podría|debe|va|dijo|dice|afirmó|añadió|aseguró|explicó|confirmó|anunció|negó|tuvo|hizo|dijo|vino|puso|fue|gana|pierde|vive|pide|quiere|hace|pone|viene|juega|firma|compra',
      'que|quien|cuy[oa]s?|donde|de\\s\\p{Nd}{1,2}|\\p{Nd}{1,3}',
    ),
});

/** Adjectives and the like with any ending, as they begin German headlines. Lower case. */
export const GERMAN_ADJECTIVE = lazily(
  () =>
    /^(?:neu|alt|groß|klein|jung|lang|kurz|hoh|tief|schwer|leicht|stark|schwach|gut|schlecht|best|erst|letzt|nächst|ander|weiter|mehrer|einig|viel|wenig|zahlreich|zusätzlich|frei|rot|grün|schwarz|weiß|blau|deutsch|lokal|regional|national|international|örtlich|heftig|ernst|schnell|langsam|warm|kalt|heiß|trocken|nass|voll|leer|tot|verletzt|gesperrt|offen|geschlossen|heutig|gestrig|damalig|ehemalig|früher|später|kommend|vergangen|steigend|sinkend|fehlend|massiv|mögliche?)e?[rsnm]?$/u,
);

/** Before a name, what somebody is: no part of it. Lower case; those that are surnames as often ("King") are left out. */
export const TITLE = byLanguage<RegExp>({
  en: () =>
    /^(?:dr|prof|professor|inspector|sergeant|sgt|constable|detective|superintendent|captain|capt|colonel|lieutenant|judge|president|minister|mayor|councillor|senator|governor|chancellor|secretary|coach|doctor|nurse|officer|commander|analyst|economist|chairman|chairwoman|fisherman|policeman|policewoman|lawyer|solicitor|barrister|prosecutor|teacher|resident|witness|striker|midfielder|goalkeeper|defender|director|manager|leader|owner|\p{L}{1,12}(?:broker|ologist|ographer|keeper|worker|driver|dealer|trader|researcher|campaigner|organi[sz]er)|spokes\p{L}{3,6})$/u,
  fr: () => /^(?:dr|pr|me|docteur|professeur|maître|président|ministre|maire|monsieur|madame)$/u,
  es: () =>
    /^(?:dr|dra|doctor|doctora|profesor|profesora|presidente|ministro|ministra|alcalde|alcaldesa|señor|señora)$/u,
});

/** Nouns that begin a sentence without an article and are no names. */
export const BARE_NOUNS = byLanguage<ReadonlySet<string>>({
  en: () =>
    set(
      'water rain snow ice wind fog weather smoke fire power electricity traffic work evidence research news money time school church parliament congress government police staff music life death war peace food help trade oil gas coal sugar bread milk corn wheat rice fish demand supply progress sunlight everybody none crime ash debris lightning thunder hail mud sand gold silver steel coffee tea beer wine meat beef pork flour salt timber wood paper cotton wool petrol diesel fuel land space public nature society industry business tourism farming fishing parking admission entry access advice aid cash blood cancer flu turnout inflation growth spending funding leadership opposition anger fear hope panic silence darkness daylight man woman boy girl baby teenager teen youth child mother father couple family driver cyclist pedestrian motorist pilot student pupil teacher doctor nurse patient prisoner inmate suspect gunman thief robber burglar killer victim witness mayor minister president premier chancellor king queen prince council court judge jury lawyer prosecutor coroner inquest club team side striker goalkeeper captain coach manager boss chief firm company bank union charity hospital university college airline airport railway bridge road tunnel dam river storm hurricane earthquake flood wildfire blaze explosion crash bomb missile drone strike protest march vote election referendum bill law ban plan report study survey poll market economy budget tax price profit participation attendance',
    ),
  de: () =>
    set(
      'wasser regen schnee eis wind nebel strom geld zeit rauch feuer verkehr arbeit musik ruhe angst platz hilfe kritik streit krieg frieden ziel grund ursache licht wärme heizung kälte hitze frost sturm erfolg recht gewalt druck verdacht beifall applaus widerstand protest alkohol bargeld benzin diesel gold silber stahl holz sand schlamm staub asche laub müll blut krebs grippe wein bier kaffee tee fleisch fisch zucker salz mehl gemüse obst personal nachwuchs eintritt zutritt zugang anklage haft freude trauer wut hoffnung einigung entwarnung gericht publikum schaden kosten interesse kontakt einsatz betrieb urlaub besuch verlust gewinn umsatz mangel risiko gefahr glück pech mut respekt vertrauen verständnis erstaunen entsetzen glatteis dunkelheit tageslicht blaulicht vollgas tempo stau abstand vorsprung rückstand anschluss nachdruck absicht vorsatz vorsicht rücksicht geduld eile not zorn gutachten bericht abschluss wirbel aufsehen ärger leidenschaft jubel ausweis frust neid hass scham übermut zufall versehen habgier notwehr unklarheit einigkeit ausgang anfang beginn anlass schuld fakt tatsache pflicht problem auslöser hintergrund schwerpunkt vorbild sieger siegerin täter täterin opfer schluss fest sicher klar unklar bekannt wichtig auffällig unterricht öl gas kohle brot milch',
    ),
});

/** Written with a capital inside a sentence, and yet no names (the names of days and months are `dates`); for Arabic the reverse: names known to all. */
export const FAMILIAR = byLanguage<ReadonlySet<string>>({
  en: () => set("i i'm i've i'd i'll mr mrs ms dr sir"),
  fr: () => set('m mme mmes mm'),
  de: () => set('sie ihr ihre ihrem ihren ihrer herr frau dr prof'),
  es: () => set('sr sra don doña usted'),
  ar: () =>
    set(
      'مصر سوريا لبنان العراق الأردن فلسطين السعودية الكويت قطر البحرين الإمارات عمان اليمن ليبيا تونس الجزائر المغرب السودان الصومال موريتانيا إيران تركيا إسرائيل روسيا أوكرانيا الصين الهند فرنسا ألمانيا بريطانيا إيطاليا إسبانيا أمريكا أميركا اليابان القاهرة دمشق بيروت بغداد عمّان القدس غزة الرياض الدوحة دبي أبوظبي صنعاء طرابلس الرباط الخرطوم طهران أنقرة موسكو كييف واشنطن باريس لندن برلين الإسكندرية حلب الموصل البصرة ' +
        'محمد أحمد علي حسن حسين محمود إبراهيم خالد عمر يوسف سامي ليلى فاطمة مريم سارة سلمى عبد عبدالله طارق رانيا نادية سمير منى زينب ياسر فؤاد',
    ),
});

/** Words that begin sentences, or stand where a name could, and are none. */
export const NOT_NAMES = byLanguage<ReadonlySet<string>>({
  en: () =>
    set(
      "the a an in on at by for from of with and but or as if it he she they we you his her their this that these those there when while after before since although though however meanwhile earlier later both all some most many former president prime senior according police officials nobody somebody everyone someone anyone nothing everything something each neither either none others another such besides moreover furthermore nevertheless nonetheless otherwise therefore thus hence indeed instead elsewhere afterwards sometimes often soon again almost nearly about around over under above below behind beside between beyond across against along amid amidst among despite except inside into like near off onto out outside past per round through throughout till to toward towards unlike until up upon via within without worldwide nationwide overnight always ever far further first last next finally eventually apart together whether whoever whatever wherever whenever whose whom unless provided given rather please thanks yes well local national additional extra because once what who which why how where here today tomorrow yesterday then now so more less few much little enough not no only also even just still yet perhaps maybe it's that's he's she's there's let's what's who's here's one its my mine yours theirs hers",
    ),
  fr: () =>
    set(
      'le la les un une des dans en sur pour par avec et mais ou comme si il elle ils elles nous vous ce cette ces selon après avant depuis pendant alors quand lorsque plusieurs tous personne chacun chacune rien tout toute toutes cela ceci ça celui celle ceux celles on qui quoi que beaucoup peu ici là jamais toujours aussi puis ensuite enfin ainsi son sa ses leur leurs notre nos votre mon ma mes chaque aucun aucune nul nulle autre autres certains certaines lui elle-même y ne se pourquoi comment où combien contre sans sous entre vers chez dès malgré outre seul seule cependant pourtant toutefois néanmoins désormais dorénavant hier demain bientôt soudain surtout plutôt parfois souvent tôt tard loin près partout ailleurs dehors résultat autrefois jadis auparavant sinon certes voilà voici merci bref or car donc puisque quoique afin quant hormis parmi durant devant derrière face grâce plus moins mieux même mêmes tel telle tels telles',
    ),
  de: () =>
    set(
      'der die das den dem des ein eine einen einem einer eines in im am an auf bei mit von vom zu zum für aus nach und aber oder wenn als er sie es wir ihr sein ihre dies diese nachdem während seit laut mehrere viele alle menschen prozent euro millionen milliarden uhr kraft blick sicht ansicht einsicht berichten auffassung kenntnis wunsch bedarf folge ende anfang mitte woche wochen tag tage tagen monat monate monaten stadt polizei feuerwehr behörden regierung rund fast etwa mehr weniger kein keine keiner keinen auch doch dort damit dann da so schon noch erst nur sogar zwar dass daß ob weil denn also trotz wegen dank statt ohne gegen unter über zwischen hinter vor neben bis ab kaum jeder jede jedes jeden niemand jemand nichts etwas alles man was wer wo wie warum wann hier heute gestern morgen dieser dieses diesen diesem jener jene manche solche welche mein meine unser unsere euer beim ins ans hinzu zudem außerdem dabei danach davor darauf darum deshalb dennoch trotzdem allerdings jedoch bereits immer nie selbst beide viel wenig nirgendwo nirgends überall irgendwo irgendwann ich du mir dir daher ausserhalb außerhalb innerhalb zuvor fortan stets gern gerne leider kürzlich neulich unlängst zugleich ansonsten beinahe nahezu knapp rasch lange bislang bisher zuletzt zunächst später früher nun jetzt inzwischen mittlerweile schließlich letztlich oft häufig manchmal manches vieles einiges anderes nachts tags erstmals insgesamt allein gerade ebenso ebenfalls anders ganz sehr nicht wohl vielleicht wahrscheinlich offenbar rechts links oben unten vorn hinten ihnen ihm ihn uns euch mich dich sich abends morgens mittags vormittags nachmittags anfangs längst bald gleich sofort plötzlich draußen drinnen drüben dorthin hierher nein ja eben sonst somit folglich demnach hingegen dagegen stattdessen jedenfalls immerhin wenigstens mindestens höchstens wieder erneut abermals vorher nachher hinterher seither seitdem solange sobald sofern soweit obwohl indem wobei wonach wodurch weshalb wieso welcher welches welchem wem wen wessen einst einmal zweimal',
    ),
  es: () =>
    set(
      'el la los las un una unos unas en de por para con y pero o como si él ella ellos nosotros este esta estos según tras antes después desde mientras cuando varios todos nadie alguien nada algo todo toda cada quien quienes cual esto eso aquello otro otra otros mucho poco muchos pocos así allí aquí ahí ya aún entonces luego también tampoco no sí nunca siempre hoy ayer mañana su sus mi mis tu tus nuestro nuestra ambos solo sólo quizá quizás casi más menos hasta sin sobre entre hacia contra bajo durante donde dónde cómo qué porque aunque pues ningún ninguno ninguna alguno alguna lo al del se además asimismo pronto tarde temprano apenas todavía incluso excepto salvo ojalá cerca lejos dentro fuera arriba abajo delante detrás resultado tal tales mismo misma aquel aquella aquellos aquellas',
    ),
  ar: () =>
    set(
      'في من على إلى عن أن إن التي الذي هذا هذه ذلك مع كان كانت قد لا ما لم لن ليس هو هي أو ثم بعد قبل بين كما قال قالت أعلن أعلنت أكد أكدت أضاف أضافت صرح صرحت أوضح أوضحت ذكر ذكرت يوم خلال عام جديد جديدة سابق منذ حتى نحو أكثر أقل عند لدى حول أحد إحدى كل بعض جميع عدد غير نفس أي آخر أخرى',
    ),
  ja: () =>
    set(
      '男性 女性 男児 女児 地元 担当 同 元 前 新 現 副 各 全 両 当 故 大手 地方 国立 市立 県立 公立 私立 中央 総合 民間 主要 救急 市民 高速 在来 国道 県道 沿岸 会社員 無職 自営業 農業 漁業 大学生 高校生 中学生 小学生 生徒 児童 運転手 住民 遺族 作業員 従業員 乗客 乗員 客 利用者 関係者 専門家 周辺 近隣 近く 一部 複数 同社 同市 同県 同町 同村 同区 政府 国 県 市 町 村 区 当該 別 この その どの あの わが ある とある いまの 再 旧 仮 大型 小型 沖合 幹線 支 本 架 鉄 石 木 吊 歩道 水道 下水 ' +
        '土木 住宅 道路 都市 公共 建設 自動車 電子 精密 化学 重 軽 石油 大 小 脱 幹 光 無 有 直 曲 目 戦 路 沿 点 視 電 導 単 会 神 出 入 番 記 暗 信 年 仕 半 登 鉱 空 寄 帰 政 首 学 選挙 朝 通 商 地 各地 一 共同 結 特定機能 第三 高 中 東 西 南 北 上 下 内 外 奥 火 雪 氷 自 他 母 父 王 古 隣 山 川 島 湖 海 港 谷 森 田 野 原 国際 自治 市営 県営 町営 村営 私 副知事',
    ),
});

/** Arabic given names that are other words too: names only before a surname with the article. */
export const GIVEN = lazily(() =>
  set(
    'سعيد كريم نور هدى وليد ماهر رشيد عادل رشاد راشد سميرة سمر سهير سهيل سامر سليم سلمان سلوى سعاد سعد سالم سناء شادي شريف شوقي شيرين صابر صفوان صفاء طلال طاهر ظافر عامر عابد عاصم عباس عثمان عزيز عصام عفاف علاء عماد عمرو عمار غادة غسان فادي فارس فاتن فاروق فايز فتحي فراس فريد فريدة فيصل قاسم قيس كمال لؤي لبنى لطفي لمى لينا لينة مازن ماجد ماجدة مأمون مجدي محسن مراد مروان مصطفى معاذ معتز منال منصور منير منيرة مها مهند موسى مي نادين ناصر ناهد نبيل نبيلة نجوى نجيب نديم نزار نسرين نوال هاشم هالة هاني هبة هشام هند هيثم وائل وديع وسيم ياسين ياسمين يحيى يعقوب يونس أسامة أسعد أكرم أمجد أنس أنور أيمن إدريس إسماعيل إلياس إيهاب باسل بدر بسام بشار بشرى بشير بلال بهاء تامر تيسير ثامر جابر جاسم جعفر جلال جميل جواد حاتم حازم حامد حبيب حسام حسان حمزة حيدر خليل خولة داليا داود دلال دينا رامي رانية رباب رحاب رغد رفيق رنا رندة ريم زاهر زكريا زكي زياد زيد فرحات بركات',
  ),
);
