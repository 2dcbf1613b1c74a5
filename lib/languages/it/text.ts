import type { CueFacts, DateFacts, NumeralFacts, SayingFacts, TextFacts } from '../text-schema';

const numerals: NumeralFacts = {
  scales: `
    1e6: milione/milioni
    1e9: miliardo/miliardi
    1e12: bilione/bilioni
  `,
  weak: `
    1: un/uno/una
    2: entrambi/entrambe/ambedue/paio/coppia/duo/gemelli/gemelle
    3: trio/tris
    4: quartetto
    0.5: mezzo/mezza
  `,
  ordinals: `
    3: terzo/terza/terzi/terze quarto/quarta/quarti/quarte quinto/quinta/quinti/quinte sesto/sesta settimo/settima
      ottavo/ottava nono/nona decimo/decima undicesimo/undicesima dodicesimo/dodicesima tredicesimo/tredicesima
    20 by 10: ventesimo/ventesima trentesimo/trentesima quarantesimo/quarantesima cinquantesimo/cinquantesima
    100: centesimo/centesima
    1000: millesimo/millesima
  `,
  weakOrdinals: `
    1: primo/prima/primi/prime
    2: secondo/seconda/secondi/seconde
  `,
  fractions: '2: metà 8: ottavi noni decimi',
  multiples: `
    2: doppio/doppia/raddoppia/raddoppiato/raddoppiata/raddoppiati/raddoppiare/raddoppio/raddoppiano
    0.5: dimezza/dimezzato/dimezzata/dimezzati/dimezzare/dimezzano
    3: triplo/tripla/triplica/triplicato/triplicata/triplicati/triplicare
    4: quadruplo/quadruplicato/quadruplicata
    5: quintuplo
  `,
  vague: `
    10: decina/decine
    12: dozzina/dozzine
    15: quindicina
    20: ventina
    30: trentina
    40: quarantina
    50: cinquantina
    100: centinaio/centinaia
    1000: migliaio/migliaia
  `,
  notNumbers: 'per_cento per_mille',
  grammar: { and: { word: 'e', after: 'any' } },
  // "ventuno", "duecentocinquanta", "milleduecento".
  compounds: {
    parts: `
      0: zero uno/un due/du tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
        sedici diciassette diciotto diciannove
      20 by 10: venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant
        ottanta/ottant novanta/novant
    `,
    scales: '1e2: cento/cent 1e3: mille/mila',
    endings: [
      ['', ''],
      ['esim[oaie]', '#'],
      ['enn[ei]', ''], // trentenne
    ],
  },
};

const dates: DateFacts = {
  months: `
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  `,
  dayEndings: 'º °',
  of: 'del',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato sabati domenica domeniche',
  days: `
    ieri oggi domani l'altroieri dopodomani mezzanotte mezzogiorno stamattina stamani stasera stanotte
    la_scorsa_settimana la_settimana_scorsa la_prossima_settimana il_mese_scorso lo_scorso_mese il_mese_prossimo
    l'anno_scorso lo_scorso_anno l'anno_prossimo questa_mattina questo_pomeriggio questa_sera primavera estate autunno
    inverno
  `,
  yearsAfter: 'nel dal del al entro_il fino_al anno il e fine inizio metà',
  digitPatterns: [
    '(?<=(?<!\\p{L})(?:ore|alle|dalle|delle)\\s)\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?(?![\\p{L}\\p{Nd}]|[.,:]\\p{Nd}|\\s\\p{L}{5,})',
    "(?<=(?<!\\p{L})(?:[Ll]|[Dd]e(?:ll?|)|[Nn]ell?)['’])\\p{Nd}{1,2}(?=\\s(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic))",
  ],
  patterns: [
    '(?<=(?:[Ll]a|[Nn]ella|[Dd]i|[Dd]ella|ieri|domani|[Ii]l|[Nn]el|sabato|domenica|dì|[Ii]n)\\s)' +
      '(?:mattina|mattino|mattinata|pomeriggio|sera|serata|notte|nottata)(?!\\p{L})',
    '(?<!\\p{L})(?:inizio|inizi|metà|fine)(?=\\s(?:anno|mese|(?:19|20)\\p{Nd}{2}))',
  ],
};

const negations: CueFacts = {
  phrases: `
    non mai nessuno nessuna nessun niente nulla né neanche nemmeno neppure senza no
  `,
  notBefore: `
    non: solo soltanto solamente
    senza: dubbio
  `,
  patterns: ["(?<![\\p{L}\\p{M}\\p{N}])nessun['’]"],
};

const hedges: CueFacts = {
  phrases: `
    presunto presunta presunti presunte presumibilmente apparentemente a_quanto_pare a_quanto_sembra pare sembra
    sembrano sembrerebbe forse probabilmente possibilmente verosimilmente magari può possono potrebbe potrebbero
    dovrebbe dovrebbero sarebbe sarebbero avrebbe avrebbero probabile probabili possibile possibili sospetto sospetta
    sospettato sospettata sospettati asserito asserita cosiddetto cosiddetta eventualmente si_ritiene si_crede
  `,
  // The conditional keeps a distance: "sarebbe morto".
  patterns: ['(?<![\\p{L}\\p{M}])\\p{L}{1,14}r(?:ebbe|ebbero)(?![\\p{L}\\p{M}])'],
};

const saying: SayingFacts = {
  verbs: `
      ha_detto dice dicono disse hanno_detto ha_affermato afferma ha_dichiarato dichiara ha_aggiunto aggiunge
      ha_spiegato spiega ha_sottolineato sottolinea ha_assicurato assicura ha_lamentato lamenta ha_avvertito
      avverte ha_confermato conferma ha_annunciato annuncia ha_indicato ha_raccontato racconta ha_riferito
      riferisce ha_riconosciuto ha_negato nega ha_chiesto chiede ha_ricordato ricorda ha_sostenuto sostiene
      ha_risposto risponde ha_scritto scrive ha_rivelato rivela ha_promesso promette ha_criticato critica
      ha_denunciato denuncia ha_insistito ha_commentato commenta ha_ammesso ammette ha_precisato precisa
      ha_osservato osserva ha_concluso conclude ha_replicato replica ha_comunicato comunica ha_ribadito
      ribadisce ha_aggiunto ha_accusato ha_difeso hanno_riferito hanno_confermato hanno_annunciato
      hanno_dichiarato ha_descritto descrive descrivono hanno_descritto hanno_spiegato hanno_raccontato
      hanno_aggiunto hanno_ammesso hanno_sostenuto sostengono affermano spiegano raccontano riferiscono
      confermano annunciano ha_insinuato ha_garantito garantisce ha_smentito smentisce ha_previsto prevede
      prevedono ritiene ritengono crede credono pensa pensano teme temono stima stimano ha_stimato ha_mostrato
      mostra rivelano segnala segnalano ha_segnalato ha_pubblicato scrivono ha_testimoniato ha_ipotizzato
      ha_rilevato rileva avvertono aveva_detto aveva_annunciato dissero
    `,
  accordingTo: `
      secondo a_detta_di a_giudizio_di a_parere_di nelle_parole_di agli_occhi_di per_conto_di
    `,
  accordingPatterns: [
    "(?:anticipat|rivelat|riportat|riferit|diffus|svelat|pubblicat[aoie]\\s(?:per\\sprim|in\\santeprim))[aoie]\\sd(?:a|al|ai|agli|alle|alla|allo|all['’])(?!\\p{L})",
    "(?<!\\p{L})(?:[Ss]tando|[Ii]n base) a(?:ll?[aoe]?|gli|i)?(?=[\\s'’])",
    "(?<!\\p{L})[Aa] (?:detta|parere|giudizio) d(?:i|el(?:l[aoe]?)?|ei|egli)(?=[\\s'’])",
  ],
  pronouns: 'lui lei loro egli ella essi io noi',
  articles: 'il lo la i gli le l un uno una',
  possessives: 'suo sua suoi sue',
  clauseOpeners: 'che durante davanti dopo ai al alla a',
  finiteVerbs: "è era sono ha hanno fu sarà non aveva c['’]è",
  notSayingAfter: 'e o ma è era stato stata stati',
  reflexives: "si s['’]",
  auxiliaries: "ha hanno è s['’]è si_è aveva",
  nameParticles: 'di de del della da dal',
};

/** What stands in a text in Italian. */
export const text = (): TextFacts => ({
  functionWords: `
    il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel
    nella nei con per su sul sulla tra fra e o ma che chi si suo sua suoi sue è sono era ha hanno non più come anche
    questo questa lui lei loro ci ne se già dopo
  `,
  digits: {
    decimalComma: true,
    ordinalEndings: 'º ª ° a o esimo',
    powers: 'mln=6 mld=9',
    signs: 'meno più',
    parts: 'e_mezzo e_mezza',
    houseLetters: 'bis ter',
  },
  numerals,
  units: {
    names: `
      nautical-mile: miglio_marino miglia_marine miglio_nautico miglia_nautiche
      mg: milligrammo milligrammi
      µg: microgrammo microgrammi
      ml: millilitro millilitri
      cl: centilitro centilitri
      c: gradi_Celsius gradi_centigradi Celsius
      f: gradi_Fahrenheit Fahrenheit
      km: chilometro chilometri
      m: metro metri
      cm: centimetro centimetri
      mm: millimetro millimetri
      mile: miglio miglia
      foot: piede piedi
      inch: pollice pollici
      kg: chilo chili chilogrammo chilogrammi
      g: grammo grammi
      t: tonnellata tonnellate
      hectare: ettaro ettari
      acre: acro acri
      litre: litro litri
      second: secondo secondi
      minute: minuto minuti
      hour: ora ore
      day: giorno giorni
      week: settimana settimane
      month: mese mesi
      year: anno anni
      dollar: dollaro dollari
      euro: euro
      pound: sterlina sterline libbra libbre
      franc: franco franchi
      yen: yen
      degree: grado gradi
      century: secolo secoli
      decade: decennio decenni
      percent: per_cento
      permille: per_mille
      points_of_percent: punto_percentuale punti_percentuali
      barrel: barile barili
      ounce: oncia once
      knot: nodo nodi
      watt: watt
      megawatt: megawatt
      gigawatt: gigawatt
    `,
    of: "di d'",
  },
  dates,
  bounds: {
    least: 'più_di più_del oltre almeno non_meno_di',
    most: 'meno_di meno_del al_massimo fino_a non_più_di al_più',
  },
  negations,
  hedges,
  saying,
});
