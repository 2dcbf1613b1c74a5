import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    added announced argued beat became began came can confirmed could denied did didn't does drew faces fell gave
    got had has hasn't held hit insisted is isn't led left lost made makes may met might must needs owns paid plans
    ran remains rose runs said sank saw says should sold spoke told took wants warned was wasn't went will won won't
    would wrote
  `,
  verbEndings: 'ed',
  asides: 'a aged an where which who whose',
  endings: `
    [^s]s acy age ance body dom ence ery hood ing ism ity ly ment ness ogy one phy self ship thing tion ure wards
  `,
};

const works: WorkFacts = {
  before: `
    album app author award band bar boat book brand cafe café called campaign classic club comedy company daily
    director drama dubbed entitled exhibition ferry festival film firm game hit journal magazine memoir movie
    musical named newspaper nicknamed novel opera operation painting paper party play poem prize product program
    programme project pub restaurant role sculpture series ship shop show singer single song star tanker team
    thriller titled trawler weekly writer yacht
  `,
  smallWords: 'a an and at by for from in of on or the to with',
  speakers: 'added he said says she they told wrote',
  auxiliaries: 'had has',
};

/** Names in English. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: ABBREVIATED_TITLES,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: "dr i i'd i'll i'm i've mr mrs ms sir",
  nonNames: `
    a about above according across additional after afterwards again against all almost along also although always
    amid amidst among an and another anyone apart around as at because before behind below beside besides between
    beyond both but by despite each earlier either elsewhere enough even eventually ever everyone everything except
    extra far few finally first for former from further furthermore given he he's hence her here here's hers his how
    however if in indeed inside instead into it it's its just last later less let's like little local many maybe
    meanwhile mine more moreover most much my national nationwide near nearly neither nevertheless next no nobody none
    nonetheless not nothing now of off officials often on once one only onto or others otherwise out outside over
    overnight past per perhaps please police president prime provided rather round senior she she's since so some
    somebody someone something sometimes soon still such thanks that that's the their theirs then there there's
    therefore these they this those though through throughout thus till to today together tomorrow toward towards
    under unless unlike until up upon via we well what what's whatever when whenever where wherever whether which
    while who who's whoever whom whose why with within without worldwide yes yesterday yet you yours
  `,
  bareNouns: `
    access admission advice aid airline airport anger ash attendance baby ban bank beef beer bill blaze blood bomb
    boss boy bread bridge budget burglar business cancer captain cash chancellor charity chief child church club coach
    coal coffee college company congress corn coroner cotton council couple court crash crime cyclist dam darkness
    daylight death debris demand diesel doctor driver drone earthquake economy election electricity entry everybody
    evidence explosion family farming father fear fire firm fish fishing flood flour flu fog food fuel funding gas
    girl goalkeeper gold government growth gunman hail help hope hospital hurricane ice industry inflation inmate
    inquest judge jury killer king land law lawyer leadership life lightning man manager march market mayor meat milk
    minister missile money mother motorist mud music nature news none nurse oil opposition panic paper parking
    parliament participation patient peace pedestrian petrol pilot plan police poll pork power premier president price
    prince prisoner profit progress prosecutor protest public pupil queen railway rain referendum report research rice
    river road robber salt sand school side silence silver smoke snow society space spending staff steel storm strike
    striker student study sugar sunlight supply survey suspect tax tea teacher team teen teenager thief thunder timber
    time tourism trade traffic tunnel turnout union university victim vote war water weather wheat wildfire wind wine
    witness woman wood wool work youth
  `,
  titles: `
    analyst barrister capt captain chairman chairwoman chancellor coach colonel commander constable councillor
    defender detective director doctor dr economist fisherman goalkeeper governor inspector judge lawyer leader
    lieutenant manager mayor midfielder minister nurse officer owner policeman policewoman president prof professor
    prosecutor resident secretary senator sergeant sgt solicitor spokesman spokesmen spokespeople spokesperson
    spokeswoman spokeswomen striker superintendent teacher witness
    adm admiral brigadier cdr cmdr cmdt col commandant commissioner commodore const corporal cpl det detective dci ds gen
    general insp inspector lieut lt maj major marshal pc pfc private pte serg supt superintendent wing-commander
  `,
  titleEndings: `
    broker campaigner dealer driver keeper ographer ologist organiser organizer researcher trader worker
  `,
  subjects,
  works,
});
