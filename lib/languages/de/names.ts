import { joined } from '../joined';
import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { GermanNameFacts, SubjectFacts, WorkFacts } from '../name-schema';
import type { Words } from '../word-list';
import { places } from './places';

const NON_NAMES: Words = `
  ab abends aber abermals alle allein allerdings alles als also am an anderes anders anfang anfangs ans ansicht
  ansonsten auch auf auffassung aus außerdem ausserhalb außerhalb bald bedarf behörden bei beide beim beinahe
  bereits berichten bis bisher bislang blick da dabei dagegen daher damit danach dank dann darauf darum das dass daß
  davor dem demnach den denn dennoch der des deshalb dich die dies diese diesem diesen dieser dieses dir doch dort
  dorthin draußen drinnen drüben du eben ebenfalls ebenso ein eine einem einen einer eines einiges einmal einsicht
  einst ende er erneut erst erstmals es etwa etwas euch euer euro fast feuerwehr folge folglich fortan früher für
  ganz gegen gerade gern gerne gestern gleich hause heute hier hierher hingegen hinten hinter hinterher hinzu häufig
  höchstens ich ihm ihn ihnen ihr ihre im immer immerhin in indem innerhalb ins insgesamt inzwischen irgendwann
  irgendwo ja jede jeden jedenfalls jeder jedes jedoch jemand jene jener jetzt kaum kein keine keinen keiner
  kenntnis knapp kraft kürzlich lange laut leider letztlich links längst man manche manches manchmal mehr mehrere
  mein meine menschen mich milliarden millionen mindestens mir mit mittags mitte mittlerweile monat monate monaten
  morgen morgens nach nachdem nachher nachmittags nachts nahezu neben nein neulich nicht nichts nie niemand nirgends
  nirgendwo noch nun nur ob oben obwohl oder offenbar oft ohne plötzlich polizei prozent rasch rechts regierung rund
  schließlich schon sehr sein seit seitdem seither selbst sich sicht sie so sobald sofern sofort sogar solange
  solche somit sonst soweit später stadt statt stattdessen stets tag tage tagen tags trotz trotzdem uhr und unlängst
  uns unser unsere unten unter viel viele vieles vielleicht vom von vor vorher vormittags vorn wahrscheinlich wann
  warum was wegen weil welche welchem welcher welches wem wen wenig weniger wenigstens wenn wer weshalb wessen wie
  wieder wieso wir wo wobei woche wochen wodurch wohl wonach wunsch während zu zudem zugleich zuletzt zum zunächst
  zuvor zwar zweimal zwischen über überall
`;

const BARE_NOUNS: Words = `
  abschluss absicht abstand alkohol anfang angst anklage anlass anschluss applaus arbeit asche auffällig aufsehen
  ausgang auslöser ausweis bargeld beginn beifall bekannt benzin bericht besuch betrieb bier blaulicht blut brot
  diesel druck dunkelheit eile einigkeit einigung einsatz eintritt eis entsetzen entwarnung erfolg erstaunen fakt
  fest feuer fisch fleisch freude frieden frost frust gas geduld gefahr geld gemüse gericht gewalt gewinn glatteis
  glück gold grippe grund gutachten habgier haft hass heizung hilfe hintergrund hitze hoffnung holz interesse jubel
  kaffee klar kohle kontakt kosten krebs krieg kritik kälte laub leidenschaft licht mangel mehl milch musik mut müll
  nachdruck nachwuchs nebel neid not notwehr obst opfer pech personal pflicht platz problem protest publikum rauch
  recht regen respekt risiko ruhe rücksicht rückstand salz sand schaden scham schlamm schluss schnee schuld
  schwerpunkt sicher sieger siegerin silber stahl stau staub streit strom sturm tageslicht tatsache tee tempo trauer
  täter täterin umsatz unklar unklarheit unterricht urlaub ursache verdacht verkehr verlust versehen verständnis
  vertrauen vollgas vorbild vorsatz vorsicht vorsprung wasser wein wichtig widerstand wind wirbel wut wärme zeit
  ziel zorn zucker zufall zugang zutritt ärger öl übermut
`;

const KINDS: Words = `
  Agentur Bach Bahnhof Berg Bezirk Brüder Bundesland Café Club Dorf Eheleute Familie Firma Fluss Frachter Fähre
  Gemeinde Hafen Halbinsel Hotel Insel Kanton Klub Konzern Kreis Landkreis Magazin Ort Ortschaft Ortsteil Partei
  Provinz Reederei Region Schiff Schule Schwestern See Sender Stadt Stadtteil Unternehmen Verein Verlag Zeitung
`;

const AGENT_ENDINGS: Words = `
  abgeordnete angestellte ant antin anwalt arzt beamte beamter beamtin chef chefin ent entin er erin eur eurin
  experte expertin frau ist istin kapitän kraft könig königin loge login mann nom or orin patient schütze student
  wirt wirtin zeuge är ärin ärztin
`;

const GIVEN_LIKE_AGENTS: Words = `
  alexander christopher clemens didier dieter ester esther gregor gunter gunther günter günther hauke hermann
  herrmann holger igor javier jennifer jupp kaspar laurent norman oliver olivier oskar peter philomena pier rainer
  reiner roger rüdiger theodor tilmann torger victor viktor vincent volker walter walther werner xaver xavier
`;

const subjects = (): SubjectFacts => ({
  verbs: `
    bat baut begann bekam berichtete bestätigte betonte bleibt blieb darf enthielt erhielt erklärte fand fiel
    fordert fuhr gab galt gewann gilt ging half hat hatte hielt ist kam kann kauft konnte kündigte lag lehnt lief
    liegt ließ muss musste nahm plant rief sagt sagte sah sank schied schloss schlug schrieb siegt soll sollte
    spielt sprach stand starb stieg stieß teilte traf trat trug verließ verlor war warf warnte will wird wollte
    wuchs wurde würde zog
  `,
  verbEndings: 'te',
  asides: 'der deren dessen die',
  endings: `
    [^s]t bar en falls heit ig isch ismus jahr keit leute lich ling mals mand nis sam schaft tion tät ung weise
    wärts zeit
  `,
  // "damit", "hierauf", "woraus".
  words: joined(
    'da dar hier hierr wo wor',
    'an auf aus bei durch für gegen hinter in mit nach neben über um unter von vor zu zwischen',
  ),
});

const works: WorkFacts = {
  before: `
    album app ausstellung autor autorin band bar buch bündnis café club drama festival film firma frachter fähre
    gedicht gemälde genannt getauft gruppe hit hotel initiative kampagne klub kneipe komödie krimi kutter laden lied
    liste magazin marke musical namens oper operation partei preis produkt projekt regisseur restaurant roman schiff
    sendung serie single song spiel stiftung stück tanker thriller titel unternehmen verband verein zeitschrift
    zeitung
  `,
  endings: 'en es n s',
  articles: 'beim Das das Dem dem Den den Der der Des des Die die im vom zum zur',
  speakers: 'beton er erklär meint sagt sie',
  auxiliaries: 'hat',
};

/** Names in German. */
export const names = (): GermanNameFacts => ({
  strategy: 'german',
  abbreviations: ABBREVIATED_TITLES,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dr frau herr ihr ihre ihrem ihren ihrer prof sie',
  nonNames: NON_NAMES,
  bareNouns: BARE_NOUNS,
  titles: 'Dr Frau Herr Herrn Prof Professor Professorin Sankt',
  titleNouns: {
    stems: `
      anwalt anwältin bürgermeister chef direktor forscher kanzler kommissar könig leiter minister prinz präsident
      richter senator sprecher trainer vorsitzende
    `,
    endings: 'en in innen r s',
  },
  kinds: KINDS,
  abstractEndings: `
    heit heiten innen ismus jahr jahre jahren keit keiten kreise kreisen leute ling linge nis nisse schaft schaften tion tionen tät
    täten ung ungen zeit
  `,
  agentEndings: AGENT_ENDINGS,
  givenLikeAgents: GIVEN_LIKE_AGENTS,
  givenEndingInS: 'Anders Hans Jens Lars Nicolaus Nils',
  adjectives: {
    stems: `
      alt ander best blau damalig deutsch ehemalig einig ernst erst fehlend frei früher geschlossen gesperrt gestrig
      groß grün gut heftig heiß heutig hoh international jung kalt klein kommend kurz lang langsam leer leicht letzt
      lokal massiv mehrer möglich nass national neu nächst offen regional rot schlecht schnell schwach schwarz schwer
      sinkend später stark steigend tief tot trocken vergangen verletzt viel voll warm weiß weiter wenig zahlreich
      zusätzlich örtlich
    `,
    endings: 'e em en er es m n r s',
  },
  articles: `
    am beim das dem den der des die ein eine einem einen einer eines etwa im ins mehr rund vom zum zur
  `,
  articleStems: 'alle dies ihr jede kein sein unser viele',
  articlesOfAdjectives: 'das die',
  beforeNames: `
    alias aus bei durch erklärte gegen in laut nach namens nannte sagt sagte so teilte und von über
  `,
  nobleParticles: `
    auf der
    aus der
    vom
    von dem
    von der
    zum
    zur
  `,
  quarters: 'Altstadt Dorf Hafen Mitte Neustadt Nord Ost Stadt Süd West',
  companies: 'duo quartett trio',
  places: places(),
  subjects: subjects(),
  works,
});
