import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    begint begon bleef blijft deed doet eist gaat gaf geeft ging had heeft hield houdt is kan komt kon koopt kreeg
    krijgt kwam lag liep ligt loopt mag meldt mocht moest moet nam neemt opent schreef schrijft sloot sluit speelt
    sprak spreekt staat sterft stierf stond tekent trad treedt valt verkoopt verlaat verliest verliet verloor vertelt
    viel vindt vond vraagt vroeg was weigert werd wil wilde wint won wordt zag zal zat zegt zei ziet zit zou
  `,
  verbEndings: 'de te',
  asides: 'dat de die een waar wie wiens',
  endings: 'baar gewijs heid ig ing isch isme lijk nis schap teit tie waarts zaam',
};

const works: WorkFacts = {
  before: `
    actie album app auteur band bar bedrijf beweging bijgenaamd boek boot café campagne club dagblad drama festival
    film firma gedicht gedoopt geheten genaamd getiteld groep hit hotel jacht komedie kotter krant kroeg lied liedje
    lijst magazine merk musical nummer opera operatie partij platform prijs product programma project regisseur
    restaurant roman schilderij schip schrijfster schrijver serie single spel spelletje stichting stuk tanker
    tentoonstelling thriller tijdschrift titel toneelstuk trawler uitzending veerboot vereniging weekblad winkel
    zanger zangeres
  `,
  endings: 'je s',
  speakers: 'aldus benadruk hij meld verklaar vertel voeg ze zegt zei zij',
  auxiliaries: 'heeft zo',
};

/** Names in Dutch. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Drs Ir Mevr dr drs ir mr prof mevr dhr st`,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dhr ik meneer mevr mevrouw u uw',
  nonNames: `
    't aan achter al alle alleen allen alles als altijd ander andere behalve beide bij bijna binnen boven bovendien
    buiten circa daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarvoor dan dankjewel dankzij dat de
    den der desondanks deze die dit door doordat dus echter een eerder eerst eindelijk elk elke en enkele er ergens
    geen gelukkig gisteren goede grote haar helaas hem hen het hier hierbij hierdoor hiermee hij hoe hoewel hun ieder
    iedere iedereen iemand iets ik immers in indien inmiddels intussen ja je jij jonge jullie kleine kortom langs
    later maar meer meeste met mijn minder misschien mogelijk momenteel morgen morgenochtend na naar naast nadat
    natuurlijk nauwelijks nee nergens niemand niet niets niettemin nieuwe nog nooit nu of om omdat ondanks onder
    ondertussen ongeveer onlangs ons onze ook op oude over overal overigens per reeds rond rondom ruim sinds slechts
    sommige soms straks te tegen ten tenzij ter terwijl tijdens toch toen tot trouwens tussen uit uiteindelijk uw vaak
    van vanaf vanavond vandaag vanmiddag vannacht vanochtend veel vele vervolgens via volgens voor voordat vroeger
    waar waarbij waarmee waarom waarschijnlijk wanneer want wat we weer wegens weinig wel welk welke wellicht wie wij
    ze zelden zelf zelfs zij zijn zo zoals zodra zolang zonder zulke
  `,
  bareNouns: `
    aardbeving advocaat arts automobilist baby bank bedrijf begroting belasting bewijs brand brandweer brood
    burgemeester club dood drukte echtpaar economie elektriciteit eten explosie fietser gas geld gezin graan handel
    hulp ijs jongen justitie kabinet kamer kind kritiek leerling leraar leven licht man markt meisje melk minister
    mist moeder muziek olie onderzoek oorlog parlement peiling personeel plan ploeg politie president prijs protest
    rapport rechtbank rechter regen regering rijst rook rust schade school sneeuw staking steenkool storm stroom
    student studie suiker team tijd trainer universiteit vader verkeer verkiezing verkiezingen verpleegkundige
    vertraging vis vrede vrouw vuur water werk wet wind winst ziekenhuis
  `,
  titles: `
    aanvoerder acteur actrice advocaat advocate agent analist arts bisschop boer burgemeester coach commissaris
    directeur dokter dominee dr drs econoom generaal getuige gouverneur hoogleraar inspecteur ir kamerlid kapitein
    keeper kolonel koning koningin leider manager meneer mevrouw minister officier pastoor paus premier president
    prins prinses prof professor rechter schrijfster schrijver senator sergeant staatssecretaris trainer visser
    voorzitter wethouder woordvoerder woordvoerster zanger zangeres
  `,
  titleEndings: 'meester ologe oloog onderzoeker onderzoekster',
  subjects,
  works,
});
