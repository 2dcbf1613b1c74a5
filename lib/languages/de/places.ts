import { joined } from '../joined';
import type { Compounds, PlaceFacts } from '../name-schema';
import type { Words } from '../word-list';

/** Endings of genitives and adjectives of places: "Arntals", "Kirchberger". */
const INHABITED: Words = 'er ern es r s';

const COUNTRIES_AND_TOWNS: Words = `
  Adria Albanien Alpen Argentinien Australien Basel Bayern Belgien Berlin Bern Brandenburg Brasilien Bremen Brüssel
  Bulgarien Chile China Deutschland Donau Dresden Dänemark Düsseldorf Elbe England Europa Finnland Frankfurt
  Frankreich Genf Graz Griechenland Großbritannien Hamburg Hannover Harz Hessen Holstein Indien Inn Innsbruck Irak
  Iran Irland Isar Island Israel Italien Japan Kanada Kenia Kiew Kolumbien Korea Kroatien Kärnten Köln Leipzig Linz
  London Luxemburg Madrid Main Marokko Matterhorn Mecklenburg Mexiko Mosel Moskau München Neckar Neuseeland
  Niedersachsen Nigeria Nordsee Norwegen Nürnberg Ostsee Paris Peru Pfalz Polen Portugal Rhein Rom Rumänien Russland
  Saarland Sachsen Salzburg Schleswig Schottland Schwaben Schweden Serbien Slowakei Slowenien Spanien Spree Steiermark
  Stuttgart Syrien Südafrika Tessin Thailand Thüringen Tirol Tschechien Tunesien Türkei Ukraine Ungarn Vietnam Wallis
  Washington Weser Westfalen Wien Württemberg Zugspitze Zürich Ägypten Österreich
`;

const PARTIES_AND_BODIES: Words = `
  Christdemokrat Christdemokraten Christdemokratin Christdemokratinnen Demokraten Europol Freidemokraten Grüne Grünen
  Interpol Kommunisten Konservative Konservativen Liberale Liberalen Linke Linken Nato Republikaner Sozialdemokrat
  Sozialdemokraten Sozialdemokratin Sozialdemokratinnen Sozialisten Unesco Unicef Union
`;

/** Men and women of a country, one and several. */
const peoples = (): Words[] => [
  'Deutsche Deutschen Franzose Franzosen Französin Französinnen',
  joined(
    `
      Alban Argentin Armen Austral Belg Bosn Brasil Georg Indi Irak Iran Ital Kanad Kolumb Makedon Serb Span Syr Tunes
    `,
    'ier ierin ierinnen iern',
  ),
  joined(
    `
      Afrikan Amerikan Engländ Europä Holländ Ir Irländ Isländ Ital Japan Kore Luxemburg Marokkan Mexikan Neuseeländ
      Niederländ Norweg Peruan Schweiz Ukrain Ägypt Österreich
    `,
    'er erin erinnen ern',
  ),
  joined(
    `
      Bayer Brit Bulgar Chines Dän Finn Griech Hesse Kroat Pol Portugies Rumän Russ Sachse Schott Schwed Slowak Slowen
      Tschech Türk Ungar
    `,
    '- e en in innen n',
  ),
];

/** "Stausee", "Bergdorf": sorts of landscapes, settlements and streets. */
const LANDSCAPES: Compounds = {
  firsts: `
    Akten Alp Alten Alters Asyl Asylbewerber Bade Bagger Bauern Behinderten Berg Bewerber Binnen Buchen Bundes Club
    Container Dorf Durchgangs Eigen Ein Einbahn Einkaufs Eis Fahrer Fahrrad Ferien Fern Fichten Fischer Fischerei
    Flieger Flug Flüchtlings Füll Gas Ge Gebirgs Groß Gräber Handels Haupt Haus Heimat Hoch Hüpf Innen Jacht Jagd
    Jugend Kar Kastanien Keller Kiefern Kinder Klein Klub Kongress Korn Kreis Künstler Küsten Land Laub Magnet Mais
    Martins Militär Minen Misch Mittel Mond Müll Nachbar Nacht Nadel Nas Nebel Neben Not Obdachlosen Olympia Orts Park
    Pass Pflege Raps Regen Reiter Rettungs Ritter Sack Sand Schlacht Schnee Schnell Schulden Schutt See Seiten
    Senioren Spiel Sport Sportboot Stadt Stau Stichs Strand Straßen Studenten Such Teilnehmer Tief Tier Trümmer
    Tätigkeits Um Ur Vereins Vor Wald Wasser Wein Weizen Welt Wild Wohn Wort Yacht Zell Zelt Zufahrts Öl Über
  `,
  lasts: 'allee bach berg burg dorf feld fels gasse hafen heim horn horst moor see straße tal wald',
  endings: INHABITED,
};

/** "Turnhalle": sorts of buildings. */
const BUILDINGS: Compounds = {
  firsts: `
    Amts Ausstellungs Auto Autobahn Bahnhofs Behelfs Dorf Dreh Eingangs Eis Eisenbahn Empfangs Fabrik Fest Flug
    Flugzeug Fluss Frei Fußball Fußgänger Haupt Heim Holz Hänge Industrie Kanal Klapp Kloster Kommando Kongress
    Konzert Lager Landes Luft Markt Mehrzweck Messe Not Olympia Pfarr Produktions Reit Schwimm Sport Stadt Stahl
    Straßen Tal Tennis Trauer Turn Volks Wald Wallfahrts Warte Werk Zug
  `,
  lasts: 'arena brücke halle kirche stadion',
  endings: 'n',
};

/** "Radweg", "Parkplatz": sorts of lanes, squares and heads. */
const LANES: Compounds = {
  firsts: `
    Abstiegs Arbeits Aufstiegs Aus Ausbildungs Bahnhofs Bau Betreuungs Blond Bohlen Bolz Brief Brücken Camping Dick
    Dorf Druck Eck Fahrrad Feld Fest Flucht Flug Fuß Fußball Gefechts Geh Golf Haupt Heim Hin Hinter Höhen Kahl Kehl
    Kinder Kirch Kita Kreuz Land Lande Lebens Liege Listen Markt Medaillen Not Park Pilger Podest Podiums Quer Rad
    Radfern Rast Rathaus Rechts Reit Relegations Rot Rück Schau Schiffs Schloss Schul Schwach See Sitz Spiel Spitzen
    Sport Spreng Stadt Start Steh Stell Studien Tabellen Tennis Toten Transport Truppenübungs Ufer Um Verkehrs Wald
    Wander Zelt Übungs
  `,
  lasts: 'kopf platz weg',
  endings: 'es s',
};

/** Names of places in German, and other names that stand behind articles as nouns do. */
export const places = (): PlaceFacts => ({
  known: [joined(COUNTRIES_AND_TOWNS, '- s er'), PARTIES_AND_BODIES, ...peoples()].join(' '),
  endings: [
    {
      stems: `
        bach berg born bronn brunn brück burg büttel dorf feld fels furt hafen hausen haven heim horn horst joch kogel
        koog moor münde reuth rode see siel stedt sund tal wald werder zell
      `,
      endings: INHABITED,
    },
    { stems: 'allee arena brücke gasse halle kirche kopf platz stadion straße weg', endings: 'n' },
    { stems: 'bitz bow ditz dow gow kitz kow litz low mitz nitz now row tow', endings: 'er' },
    // "Zwillingen" and the like are no places.
    { stems: '(?<!l)ingen dau gau gauer hauser inger kau lau mau nau nauer ssau ssauer zau zauer' },
  ],
  nonPlaces: `
    Antlitz Bringer Dingen Eindringen Erzwingen Finger Gelingen Genaue Genauer Granit Granitz Hospital Hostal Kapital
    Kiebitz Klau Klingen Quartal Radau Ringen Ringer Schwingen Schwinger Show Sieger Singen Spital Springen Springer
    Sänger Vollbringen Überbringen
  `,
  nonPlaceEndings: `
    bau baus Bitz bitz blau blaus Blitz blitz dinger finger frau fraus kapital linger lützow quartal ringer schau
    schaus spital stau staus
  `,
  verbs: 'dingen klingen ringen singen springen zwingen',
  compounds: [LANDSCAPES, BUILDINGS, LANES],
});
