/** German nouns that are names by their form or because everybody knows them. Used by `names.ts` only. */

import { lazily } from '../basics/lazily';

/** Ends of names of places, which few other nouns have, with those of their adjectives and genitives: "Arntal", "Kirchberger". */
const ENDING = lazily(
  () =>
    /^\p{Lu}\p{Ll}{1,16}(?:(?:tal|bach|berg|burg|dorf|heim|feld|furt|hafen|wald|horst|see|horn|kogel|joch|born|bronn|brunn|zell|siel|koog|haven|münde|brück|hausen|stedt|rode|büttel|werder|reuth|moor|sund|fels)(?:e?s|e?r|ern)?|hauser|(?:straße|gasse|allee|halle|stadion|arena|kirche|brücke|weg|platz|kopf)n?|(?:[dgknlmz]|ss)au|(?:[gnz]|ss)auer|[nlmkdb]itz(?:er)?|[gdbkltnr]ow(?:er)?|(?<!l)ingen|inger)$/u,
);

/** Nouns that only end like one, whole or by what stands before the ending. */
const NO_PLACE = lazily(
  () =>
    new RegExp(
      [
        '^(?:Spital|Hospital|Kapital|Quartal|Hostal|.*(?:kapital|spital|quartal|[Bb]itz|[Bb]litz|lützow)|Antlitz|Kiebitz|Granitz?|Klau|Radau|Genauer?|Show|Finger|Sieger|Bringer|Schwinger|Springer|Ringer|Sänger|.*(?:finger|ringer|dinger|linger)|Dingen|Ringen|Klingen|Singen|Springen|Schwingen|Gelingen|Eindringen|Erzwingen|Vollbringen|Überbringen|.{1,6}(?:ringen|dingen|springen|singen|zwingen|klingen)|.*(?:blau|bau|frau|stau|schau)s?)$',
        `^(?:${LANDSCAPE})(?:tal|bach|berg|burg|dorf|heim|feld|hafen|wald|horst|see|horn|straße|gasse|allee|moor|fels)(?:e?s|e?r|ern)?$`,
        `^(?:${BUILT})(?:halle|stadion|arena|kirche|brücke)n?$`,
        `^(?:${TRODDEN})(?:weg|platz|kopf)(?:e?s)?$`,
      ].join('|'),
      'u',
    ),
);

/** Before words for a landscape or a settlement. */
const LANDSCAPE =
  'Wild|Gebirgs|Dorf|Berg|Wein|Eis|Schulden|Müll|Haus|Schutt|Sand|Akten|Schnee|Ritter|Hüpf|Strand|Fischer|Nachbar|Heimat|Ferien|Straßen|Bauern|Zelt|Container|Welt|Olympia|Nacht|Künstler|Kinder|Pflege|Alten|Alters|Tier|Wohn|Senioren|Vereins|Eigen|Club|Klub|Flüchtlings|Obdachlosen|Asyl|Asylbewerber|Behinderten|Jugend|Studenten|Ge|Um|Spiel|Vor|Schlacht|Mittel|Weizen|Mais|Raps|Öl|Gas|Teilnehmer|Fahrer|Bewerber|Tätigkeits|Magnet|Korn|Such|Wort|Trümmer|Minen|Gräber|Park|Flug|Yacht|Jacht|See|Fischerei|Not|Sport|Sportboot|Binnen|Innen|Handels|Militär|Ur|Regen|Stadt|Misch|Nadel|Laub|Kiefern|Fichten|Buchen|Flieger|Bade|Stau|Bagger|Hoch|Tief|Über|Kar|Nas|Ein|Wald|Alp|Martins|Jagd|Füll|Nebel|Reiter|Land|Bundes|Kreis|Haupt|Seiten|Einbahn|Schnell|Zufahrts|Durchgangs|Wasser|Neben|Küsten|Pass|Einkaufs|Orts|Fahrrad|Sack|Rettungs|Kastanien|Stichs|Fern|Zell|Keller|Groß|Klein|Mond|Kongress';
/** Before words for a building. */
const BUILT =
  'Sport|Turn|Lager|Messe|Fest|Stadt|Markt|Eis|Schwimm|Werk|Fabrik|Bahnhofs|Mehrzweck|Produktions|Reit|Tennis|Industrie|Konzert|Eingangs|Trauer|Warte|Auto|Ausstellungs|Flugzeug|Empfangs|Fußball|Olympia|Heim|Haupt|Dorf|Pfarr|Kloster|Wallfahrts|Frei|Landes|Amts|Volks|Autobahn|Eisenbahn|Fußgänger|Straßen|Zug|Holz|Stahl|Hänge|Klapp|Dreh|Not|Behelfs|Luft|Kommando|Kanal|Fluss|Tal|Wald|Flug|Kongress';
/** Before words for a lane, a square or a summit. */
const TRODDEN =
  'Wander|Rad|Fuß|Geh|Feld|Heim|Rück|Um|Aus|Schul|Arbeits|Rechts|Flucht|Hin|Kreuz|Radfern|Höhen|Ufer|Bohlen|Pilger|Reit|Transport|Schiffs|Lebens|Verkehrs|Spiel|Stell|Sitz|Camping|Zelt|Lande|Schau|Ausbildungs|Studien|Kita|Übungs|Golf|Rast|Kirch|Rathaus|Schloss|Bolz|Truppenübungs|Liege|Steh|Betreuungs|Eck|Abstiegs|Aufstiegs|Tabellen|Spitzen|Podest|Podiums|Relegations|Start|Medaillen|Listen|Bau|Toten|Dick|Hinter|Brücken|Kehl|Spreng|Schwach|Kahl|Brief|Rot|Quer|Gefechts|Druck|Blond|Stadt|Markt|Dorf|Haupt|Sport|Fest|Fußball|Park|Bahnhofs|Flug|Tennis|Wald|Land|See|Kinder|Fahrrad|Not';

/** States, countries, peoples, parties and large towns, with their genitives and adjectives. */
const KNOWN = lazily(
  () =>
    /^(?:Bayern|Hessen|Sachsen|Thüringen|Brandenburg|Niedersachsen|Saarland|Schleswig|Holstein|Mecklenburg|Westfalen|Pfalz|Württemberg|Schwaben|Tirol|Kärnten|Steiermark|Wallis|Tessin|Europa|Deutschland|Österreich|Frankreich|Italien|Spanien|Portugal|England|Schottland|Irland|Großbritannien|Belgien|Luxemburg|Dänemark|Schweden|Norwegen|Finnland|Island|Polen|Tschechien|Ungarn|Rumänien|Bulgarien|Griechenland|Kroatien|Serbien|Slowenien|Slowakei|Albanien|Russland|Ukraine|Türkei|Israel|Iran|Irak|Syrien|Ägypten|Marokko|Tunesien|Nigeria|Kenia|Südafrika|Indien|China|Japan|Korea|Vietnam|Thailand|Australien|Neuseeland|Kanada|Mexiko|Brasilien|Argentinien|Chile|Peru|Kolumbien|Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Bremen|Nürnberg|Wien|Graz|Linz|Salzburg|Innsbruck|Zürich|Bern|Basel|Genf|Paris|London|Rom|Madrid|Moskau|Kiew|Washington|Brüssel|Rhein|Elbe|Donau|Main|Neckar|Mosel|Weser|Spree|Isar|Inn|Alpen|Harz|Nordsee|Ostsee|Adria|Zugspitze|Matterhorn)(?:s|er)?$|^(?:Grünen?|Linken?|Liberalen?|Konservativen?|Sozialdemokrat(?:en|in|innen)?|Christdemokrat(?:en|in|innen)?|Freidemokraten|Union|Sozialisten|Kommunisten|Republikaner|Demokraten|Nato|Unicef|Unesco|Interpol|Europol)$|^(?:Deutschen?|Franzosen?|Französin(?:nen)?|(?:Span|Ital|Belg|Kanad|Austral|Brasil|Argentin|Indi|Iran|Irak|Tunes|Syr|Austral|Alban|Serb|Bosn|Kolumb|Makedon|Georg|Armen)ier(?:in|innen|n)?|(?:Schweiz|Österreich|Engländ|Niederländ|Holländ|Isländ|Japan|Amerikan|Afrikan|Mexikan|Europä|Norweg|Ägypt|Luxemburg|Ukrain|Marokkan|Ir(?:länd)?|Neuseeländ|Peruan|Kore|Ital)er(?:in|innen|n)?|(?:Brit|Dän|Schwed|Finn|Pol|Tschech|Ungar|Rumän|Bulgar|Griech|Kroat|Russ|Türk|Chines|Portugies|Schott|Slowak|Slowen|Bayer|Sachse|Hesse)(?:e|n|en|in|innen)?)$/u,
);

/** Whether a German word with a capital is a name wherever it stands, article or not. */
export function isGermanPlace(word: string): boolean {
  return KNOWN().test(word) || (ENDING().test(word) && !NO_PLACE().test(word));
}
