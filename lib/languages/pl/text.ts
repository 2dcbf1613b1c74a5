import type { CueFacts, DateFacts, NumeralFacts, SayingFacts, TextFacts } from '../text-schema';

const numerals: NumeralFacts = {
  cardinals: `
    0: zero - dwa/dwie/dwóch/dwu/dwoje/dwom/dwoma/dwiema/dwojga/dwaj trzy/trzej/trzech/troje/trzem/trzema/trojga
      cztery/czterej/czterech/czworo/czterem/czterema pięć/pięciu/pięcioro/pięcioma sześć/sześciu/sześcioro
      siedem/siedmiu/siedmioro osiem/ośmiu/ośmioro dziewięć/dziewięciu/dziewięcioro dziesięć/dziesięciu/dziesięcioro
      jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu
      szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu
    20 by 10: dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu
      sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu
      dziewięćdziesiąt/dziewięćdziesięciu
    100 by 100: sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset
      siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset
    1.5: półtora/półtorej
  `,
  scales: `
    1e3: tysiąc/tysiące/tysięcy/tysiąca/tysiącom/tysiącach/tys
    1e6: milion/miliony/milionów/miliona/milionom/milionach/mln
    1e9: miliard/miliardy/miliardów/miliarda/miliardach/mld
    1e12: bilion/biliony/bilionów/biliona/bln
  `,
  weak: `
    1: jeden/jedna/jedno/jednego/jednej/jedną/jednym/jednemu/raz
    2: oba/obie/obaj/oboje/obu/para/parę/pary/duet/bliźnięta/bliźniaki
    3: trio/trojaczki
    4: kwartet/czworaczki
  `,
  ordinals: `
    3: trzeci/trzecia/trzecie/trzeciego/trzeciej/trzecią/trzecim
      czwarty/czwarta/czwarte/czwartego/czwartej/czwartą/czwartym piąty/piąta/piąte/piątego/piątej/piątą/piątym
      szósty/szósta/szóste/szóstego/szóstej/szóstą/szóstym siódmy/siódma/siódme/siódmego/siódmej/siódmą/siódmym
      ósmy/ósma/ósme/ósmego/ósmej/ósmą/ósmym dziewiąty/dziewiąta/dziewiąte/dziewiątego/dziewiątej/dziewiątym
      dziesiąty/dziesiąta/dziesiąte/dziesiątego/dziesiątej/dziesiątym jedenasty/jedenasta/jedenastego/jedenastej
      dwunasty/dwunasta/dwunastego/dwunastej trzynasty/trzynasta/trzynastego/trzynastej
      czternasty/czternasta/czternastego/czternastej piętnasty/piętnasta/piętnastego/piętnastej
    20 by 10 below 10: dwudziesty/dwudziesta/dwudzieste/dwudziestego/dwudziestej/dwudziestym
      trzydziesty/trzydziesta/trzydziestego/trzydziestej czterdziesty/czterdziesta/czterdziestego/czterdziestej
      pięćdziesiąty/pięćdziesiąta/pięćdziesiątego/pięćdziesiątej
    100: setny/setna/setne/setnego/setnej
    1000: tysięczny/tysięczna/tysięcznego
  `,
  weakOrdinals: `
    1: pierwszy/pierwsza/pierwsze/pierwszego/pierwszej/pierwszą/pierwszym
    2: drugi/druga/drugie/drugiego/drugiej/drugą/drugim
  `,
  fractions: `
    2: pół/połowa/połowę/połowy/połowie
    3: trzecie
    4: ćwierć/ćwierci
  `,
  multiples: `
    2: podwójny/podwójna/podwójne/podwójnie/podwoił/podwoiła/podwoiły/podwoić/podwaja/dwukrotnie/dwukrotny/dwukrotna/dwukrotność/dwa_razy
    3: potrójny/potrójna/potrójne/potrójnie/potroił/potroiła/potroiły/potroić/trzykrotnie/trzykrotny/trzykrotna
    4: czterokrotnie/czterokrotny/czterokrotna/poczwórny
    5: pięciokrotnie sześciokrotnie siedmiokrotnie ośmiokrotnie dziewięciokrotnie dziesięciokrotnie
  `,
  vague: `
    10: dziesiątki/dziesiątek/kilkanaście/kilkunastu
    12: tuzin/tuzinów
    20: kilkadziesiąt/kilkudziesięciu
    100: setki/setek/kilkaset/kilkuset
    15: piętnaścioro
  `,
};

const MONTHS = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

const dates: DateFacts = {
  months: `
    styczeń/stycznia/styczniu/styczniem luty/lutego/lutym marzec/marca/marcu/marcem
    kwiecień/kwietnia/kwietniu/kwietniem maj/maja/maju/majem czerwiec/czerwca/czerwcu/czerwcem
    lipiec/lipca/lipcu/lipcem sierpień/sierpnia/sierpniu/sierpniem wrzesień/września/wrześniu/wrześniem
    październik/października/październiku/październikiem listopad/listopada/listopadzie/listopadem
    grudzień/grudnia/grudniu/grudniem
  `,
  smallMonths: true,
  weekdays: `
    poniedziałek poniedziałku poniedziałkiem poniedziałki wtorek wtorku wtorkiem wtorki środa środę środy środzie
    środą czwartek czwartku czwartkiem czwartki piątek piątku piątkiem piątki sobota sobotę soboty sobocie sobotą
    niedziela niedzielę niedzieli niedziele niedzielą
  `,
  days: `
    wczoraj dziś dzisiaj jutro przedwczoraj pojutrze północ północy południe południu w_zeszłym_tygodniu
    w_ubiegłym_tygodniu w_przyszłym_tygodniu w_tym_tygodniu w_zeszłym_miesiącu w_ubiegłym_miesiącu
    w_przyszłym_miesiącu w_tym_miesiącu w_zeszłym_roku w_ubiegłym_roku w_przyszłym_roku w_tym_roku rano wieczorem
    wiosna wiosną wiosny lato latem lata jesień jesienią jesieni zima zimą zimy nocą
  `,
  yearsAfter: 'w od do z po przed roku rok lat i a na lata latach początku końcu koniec początek połowie',
  digitPatterns: [
    '(?<=(?<!\\p{L})(?:godzinie|godz\\.|godziny|godziną)\\s)\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?(?!\\p{Nd})',
    '(?<=(?<!\\p{L})[Oo]\\s)\\p{Nd}{1,2}[.:]\\p{Nd}{2}(?!\\p{Nd})',
    '(?<![\\p{L}\\p{Nd}])(?:1[5-9]|20)\\p{Nd}{2}(?=\\s(?:roku|rok|r\\.)(?!\\p{L}))',
    `(?<![\\p{Nd}])\\p{Nd}{1,2}(?=[–-]\\p{Nd}{1,2}\\s(?:${MONTHS}))`,
  ],
  patterns: [
    '(?<=(?:[Ww]e?|[Nn]ad|[Pp]o|[Oo]|[Dd]o|[Ww]czoraj|[Dd]ziś|[Jj]utro)\\s)' +
      '(?:ranem|wieczór|nocy|południu|południem|poranek|świcie)(?!\\p{L})',
    '(?<!\\p{L})(?:[Pp]oczątku|[Pp]ołowie|[Kk]ońcu|[Pp]oczątek|[Kk]oniec)(?=\\s(?:roku|miesiąca|tygodnia|(?:19|20)\\p{Nd}{2}))',
  ],
};

const negations: CueFacts = {
  phrases: `
    nie nigdy nikt nikogo nikomu nikim nic niczego niczym nigdzie żaden żadna żadne żadnego żadnej żadnych żadną żadnym
    bez ani brak
  `,
  notBefore: `
    nie: tylko jedynie
    bez: wątpienia
  `,
};

const hedges: CueFacts = {
  phrases: `
    rzekomo rzekomy rzekoma rzekome rzekomego rzekomej domniemany domniemana domniemane domniemanego domniemanej
    podobno ponoć jakoby prawdopodobnie prawdopodobny prawdopodobna prawdopodobne przypuszczalnie być_może może mogą
    mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby możliwe możliwy możliwa zapewne
    chyba najwyraźniej najprawdopodobniej najpewniej wydaje_się zdaje_się podejrzany podejrzana podejrzewa podejrzewają
    niewykluczone ewentualnie ewentualny potencjalnie potencjalny
  `,
  patterns: ['(?<!\\p{L})mia(?:ł|ła|ło|li|ły)(?=\\s(?:\\p{L}+\\s){0,2}\\p{L}+ć(?!\\p{L}))'], // "miał wyprowadzić"
};

const VERBS = `
  powiedział powiedziała powiedzieli mówi mówił mówiła mówią oświadczył oświadczyła oświadczyli dodał dodała
  dodaje dodali wyjaśnił wyjaśniła wyjaśnia podkreślił podkreśliła podkreśla stwierdził stwierdziła stwierdza
  twierdzi twierdził twierdziła twierdzą poinformował poinformowała poinformowali informuje zapewnił zapewniła
  zapewnia ostrzegł ostrzegła ostrzega potwierdził potwierdziła potwierdza potwierdzili ogłosił ogłosiła ogłasza
  przyznał przyznała przyznaje zaprzeczył zaprzeczyła zaprzecza poprosił zapytał zapytała przypomniał
  przypomniała przypomina odpowiedział odpowiedziała napisał napisała pisze zapowiedział zapowiedziała zapowiada
  skrytykował skrytykowała ocenił oceniła ocenia zauważył zauważyła zauważa relacjonuje relacjonował
  relacjonowała przekazał przekazała przekazali podał podała podaje podały zaznaczył zaznaczyła zaznacza
  tłumaczy tłumaczył tłumaczyła uważa skomentował skomentowała obiecał obiecała ostrzegają ostrzegali opowiada
  opowiadał opowiadała opowiadają potwierdzają zapewniają podkreślają alarmują podali podają podało informują
  opisał opisała opisali opisuje opisują napisali przyznali stwierdzili uważają ocenili oceniają szacuje szacują
  zapewnili ostrzegli ujawnił ujawniła ujawnili zeznał zeznała zeznali zapowiedzieli wyjaśnili podkreślili
  mówili przypuszcza podejrzewa obawia donosi doniósł doniosła donieśli opublikował opublikowała wykazał
  wykazała wykazały
`;

const saying: SayingFacts = {
  verbs: VERBS,
  // „…” – powiedział Jan Lis: the speaker stands behind a dash and the verb.
  accordingPatterns: [`(?<=[–—-]\\s)(?:${VERBS.trim().split(/\s+/).join('|')})(?!\\p{L})`],
  accordingTo: `
      według zdaniem jak_podaje jak_podał jak_podała jak_informuje zgodnie_z jak_podali jak_podają
      jak_poinformował jak_poinformowała jak_poinformowali jak_informują jak_przekazał jak_przekazała
      jak_przekazali jak_twierdzi jak_twierdzą jak_donosi jak_wynika_z w_ocenie w_opinii słowami
      pierwszy_napisał_o_tym pierwsza_napisała_o_tym
    `,
  pronouns: 'on ona ono oni one ja my',
  possessives: 'jego jej ich swój swoja',
  clauseOpeners: 'że iż podczas po przed wobec w we na do aby żeby',
  finiteVerbs: 'jest są był była było byli były ma mają miał miała będzie nie został została',
  notSayingAfter: 'i oraz ale a lub został została zostali był była',
  auxiliaries: 'się',
};

/** What stands in a text in Polish. */
export const text = (): TextFacts => ({
  functionWords: `
    w we i z ze na do się nie to że o od po za przez przy dla jest są był była było były jak ale a oraz co który która
    które którzy jego jej ich tym tego tej ten ta te już tylko też także być został została może jednak lub czy pod
  `,
  digits: {
    decimalComma: true,
    powers: 'tys=3 mln=6 mld=9',
    signs: 'minus plus',
    parts: 'i_pół i_ćwierć',
  },
  numerals,
  units: {
    names: `
      mg: miligram miligramy miligramów
      µg: mikrogram mikrogramy mikrogramów
      ml: mililitr mililitry mililitrów
      cl: centylitr centylitrów
      c: stopni_Celsjusza
      f: stopni_Fahrenheita
      km: kilometr kilometry kilometrów kilometra
      m: metr metry metrów metra
      cm: centymetr centymetry centymetrów centymetra
      mm: milimetr milimetry milimetrów
      mile: mila mile mil mili
      foot: stopa stopy stóp
      inch: cal cale cali
      kg: kilogram kilogramy kilogramów kilo
      g: gram gramy gramów
      t: tona tony ton
      hectare: hektar hektary hektarów
      acre: akr akry akrów
      litre: litr litry litrów litra
      second: sekunda sekundy sekund
      minute: minuta minuty minut
      hour: godzina godziny godzin
      day: dzień dni
      week: tydzień tygodnie tygodni
      month: miesiąc miesiące miesięcy
      year: rok lata lat roku
      dollar: dolar dolary dolarów dolara
      euro: euro
      zloty: złoty złote złotych zł
      pound: funt funty funtów
      franc: frank franki franków
      yen: jen jeny jenów
      degree: stopień stopnie stopni stopnia
      century: wiek wieki wieków
      decade: dekada dekady dekad
      percent: procent procenty procentów procenta proc
      permille: promil promile promili
      points_of_percent: punkt_procentowy punkty_procentowe punktów_procentowych
      barrel: baryłka baryłki baryłek
      knot: węzeł węzły węzłów
      watt: wat waty watów
      megawatt: megawat megawaty megawatów
    `,
  },
  dates,
  bounds: {
    least: 'ponad więcej_niż co_najmniej przynajmniej nie_mniej_niż powyżej',
    most: 'mniej_niż najwyżej co_najwyżej do poniżej maksymalnie nie_więcej_niż',
  },
  negations,
  hedges,
  saying,
});
