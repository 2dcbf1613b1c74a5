import type { CueFacts, DateFacts, NumeralFacts, SayingFacts, TextFacts } from '../text-schema';

const numerals: NumeralFacts = {
  scales: `
    12: dozijn
    1e6: miljoen/mln
    1e9: miljard/mld
    1e12: biljoen
  `,
  weak: `
    1: een/één/eens/eenmaal
    2: beide/beiden/paar/duo/tweeling/tweelingen
    3: trio/drieling/drielingen
    4: kwartet/vierling
    1: eerste/eersten
    0.5: half/halve
  `,
  fractions: '2: helft 4: kwart/kwarten',
  multiples: `
    2: dubbel/dubbele/verdubbeld/verdubbelde/verdubbelen/verdubbelt/verdubbeling/tweemaal
    0.5: halveert/gehalveerd/halveren/halveerde
    3: driedubbel/driemaal
  `,
  vague: `
    10: tientallen/tiental
    12: dozijnen
    100: honderden/honderdtal
    1000: duizenden
    1e6: miljoenen
    1e9: miljarden
  `,
  grammar: { and: { word: 'en', after: 'hundreds' }, followsFrom: 100 },
  compounds: {
    parts: `
      0: nul - twee drie/der vier vijf zes zeven acht negen
      1: een/één
      10: tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien
      20 by 10: twintig dertig veertig vijftig zestig zeventig tachtig negentig
    `,
    scales: '1e2: honderd 1e3: duizend 1e6: miljoen 1e9: miljard',
    and: 'en ën',
    endings: [
      ['(?:s?te|de|e|en|ën)?', ''], // tweede, twintigste, met z'n tweeën
      ['(?:maal|keer|voud\\p{L}{0,4})', '×'],
      ['eneenhalf|ëneenhalf', '½'],
      // "driedaags", "vijfjarige", "zestallig", "driekoppig", "zevendelig".
      [
        '(?:daags|jarig|koppig|delig|uurs|urig|maands|kaps|talig|procents|tal|sporig|baans|wekelijks|jaars)\\p{L}{0,4}',
        '',
      ],
      ['(?:grootst|hoogst|oudst|langst|belangrijkst|best)\\p{L}{0,3}', ''],
    ],
    readAs: ['^ver(\\p{L}{3,20})voudig(?:t|d|de|en|ing)$', '$1voud'],
  },
};

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december';

const dates: DateFacts = {
  months: MONTHS,
  of: 'van',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  weekdayEndings: 's en avond ochtend morgen middag nacht',
  days: `
    gisteren vandaag morgen eergisteren overmorgen gisteravond gisterochtend gistermiddag vanavond vanmiddag vanochtend
    vanmorgen vannacht middernacht vorige_week volgende_week afgelopen_week komende_week vorige_maand volgende_maand
    vorig_jaar volgend_jaar afgelopen_jaar komend_jaar dit_jaar voorjaar lente zomer najaar herfst winter
  `,
  yearsAfter: 'in sinds van tot vanaf voor na begin eind medio jaar en tussen uit',
  digitPatterns: [
    '(?<![\\p{Nd}.:])\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?\\suur(?=(?!\\p{L}))(?<=(?<!\\p{L})(?:om|rond|vanaf|tot|omstreeks|tegen|na|voor)\\s[\\p{Nd}.:]{1,5}\\suur)',
    '(?<![\\p{Nd}.:])\\p{Nd}{1,2}[.:]\\p{Nd}{2}\\suur(?!\\p{L})',
    "(?<=(?<!\\p{L})jaren\\s)['’]?\\p{Nd}0(?!\\p{Nd})",
  ],
  patterns: [
    "(?<=(?:de|het|afgelopen|vorige|deze|elke|vroege|late|in de|’s|'s)\\s?)" +
      '(?:ochtend|morgen|middag|avond|nacht|ochtends|middags|avonds|nachts)(?!\\p{L})',
    `(?<!\\p{L})(?:[Bb]egin|[Mm]edio|[Ee]ind|[Hh]alf)(?=\\s(?:(?:19|20)\\p{Nd}{2}|${MONTHS.replaceAll(' ', '|')}))`,
  ],
};

const negations: CueFacts = {
  phrases: `
    niet geen nooit niemand niets nergens noch zonder nimmer geenszins nee neen niks evenmin
  `,
  notBefore: `
    niet: alleen slechts enkel
    niets: dan
  `,
};

const hedges: CueFacts = {
  phrases: `
    vermoedelijk vermoedelijke vermeend vermeende naar_verluidt zou zouden mogelijk mogelijke mogelijkerwijs wellicht
    misschien waarschijnlijk waarschijnlijke blijkbaar kennelijk klaarblijkelijk schijnbaar vermoedt vermoeden
    lijkt lijken schijnt kan kunnen zou_kunnen zouden_kunnen zogenaamd zogenaamde beweerdelijk
    vermoed verdacht vermoedden allicht eventueel naar_verwachting
  `,
};

const saying: SayingFacts = {
  verbs: `
      zei zegt zeiden zeggen verklaarde verklaart verklaarden vertelde vertelt vertellen verklaren bevestigen
      waarschuwen waarschuwden denken vinden eisen vragen erkennen schreef schrijft voegde waarschuwde
      waarschuwt meent meende benadrukte benadrukt bevestigde bevestigt meldde meldt melden meldden noemde noemt
      eiste eist vraagt erkende erkent kondigde ontkende ontkent klaagde prees beloofde belooft betoogde betoogt
      stelde stelt liet antwoordde antwoordt concludeerde concludeert denkt vindt vond bekritiseerde hekelde
      herhaalde onderstreepte verzekerde verzekert lichtte reageerde reageert aldus berichtte bericht berichten
      beschrijft beschreef beschreven beschrijven beweert beweerde beweren vreest vreesde vrezen schat schatte
      schatten verwacht verwachtte verwachten vermoedt vermoedde voorspelde voorspelt 
      getuigde getuigt onthulde onthult publiceerde publiceert noteerde constateerde constateert
      suggereerde suggereert twijfelt hoopt hoopte oordeelde oordeelt opperde overwoog kondigden benadrukken
      benadrukten verklapte 
    `,
  accordingTo: `
      volgens aldus naar_de_mening_van in_de_ogen_van in_de_woorden_van op_gezag_van naar_eigen_zeggen_van
      gebracht_door gemeld_door gepubliceerd_door onthuld_door bekendgemaakt_door
    `,
  pronouns: 'hij zij ze het wij we ik',
  articles: 'de het een',
  possessives: 'zijn haar hun',
  clauseOpeners: 'dat tijdens tegenover tegen na voor of toen',
  finiteVerbs: 'is was waren zijn heeft had hebben zal werd wordt niet',
  notSayingAfter: 'en maar of werd werden is wordt',
  auxiliaries: 'heeft hebben had',
  nameParticles: 'van de der den ten ter',
};

/** What stands in a text in Dutch. */
export const text = (): TextFacts => ({
  functionWords: `
    de het een van en in op te dat die is was zijn waren voor met aan door om uit bij naar over niet er ook als maar of
    dan nog al heeft hebben had werd worden wordt hij zij ze het we ik zich tot zo wel
  `,
  digits: {
    decimalComma: true,
    ordinalEndings: 'e ste de',
    powers: 'k=3 mln=6 mld=9',
    signs: 'min plus',
    parts: 'en_een_half en_een_halve',
  },
  numerals,
  units: {
    names: `
      mg: milligram
      µg: microgram
      ml: milliliter
      cl: centiliter
      c: graden_Celsius Celsius
      f: graden_Fahrenheit Fahrenheit
      km: kilometer kilometers
      m: meter meters
      cm: centimeter centimeters
      mm: millimeter millimeters
      mile: mijl mijlen
      foot: voet
      inch: inch duim
      kg: kilo kilogram kilo's
      g: gram
      t: ton
      hectare: hectare hectaren
      acre: acre acres
      litre: liter liters
      second: seconde seconden
      minute: minuut minuten
      hour: uur uren
      day: dag dagen
      week: week weken
      month: maand maanden
      year: jaar jaren
      dollar: dollar dollars
      euro: euro euro's
      pound: pond
      franc: frank franken
      yen: yen
      degree: graad graden
      century: eeuw eeuwen
      decade: decennium decennia
      percent: procent
      permille: promille
      points_of_percent: procentpunt procentpunten
      barrel: vat vaten
      ounce: ounce
      knot: knoop knopen
      watt: watt
      kilowatt: kilowatt
      megawatt: megawatt
      gigawatt: gigawatt
    `,
  },
  dates,
  bounds: {
    least: 'meer_dan ruim minstens ten_minste minimaal boven',
    most: 'minder_dan hooguit hoogstens maximaal ten_hoogste tot onder',
  },
  negations,
  hedges,
  saying,
});
