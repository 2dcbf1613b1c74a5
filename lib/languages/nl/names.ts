import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts } from '../name-schema';

/** Names in Dutch. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Dhr Mevr Drs Ir`,
  particles: `${NAME_PARTICLES} 't`,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dhr mevr u',
  nonNames: `
    aan aangezien achter al alle alleen allemaal alles als altijd ander andere anderen anders beide bij bewoners bijna binnen
    boven buiten daar daarbij daardoor daarin daarna daarnaast daarom daarop daarvoor dan dat de deze die dit doch door
    dus een één eerder eerst elk elke en enige enkele er erna even evenals ge gedurende geen gelukkig haar had heden
    heeft heel hen het hier hierbij hierdoor hij hoe hoewel hun iedereen ieder iedere iemand iets ik immers in inmiddels
    intussen inwoners is ja jij jullie kortom later maar meer meest men met mijn mits mogelijk na naar naast nadat nee
    neen net niemand niet niets nog nooit nu of ofwel om omdat omwonenden onder ondanks ondertussen ons onze ook op
    opnieuw over overal overigens pas per politie samen sinds slechts soms steeds tegen ter terwijl tevens thans toch
    toen tot totdat tussen uit uiteindelijk u vaak van vanaf vandaag vanuit vanwege veel verder vervolgens via vlak
    volgens voor vooral voordat vorig vorige waar waarom waarschijnlijk wanneer want was wat we wegens wel welke werd
    wie wij wordt ze zeer zelfs zij zijn zo zoals zodat zodra zonder zou zowel zulke
  `,
  bareNouns: `
    brand brandweer bronnen experts geld getuigen justitie mensen onderzoek onderzoekers politie reizigers regen
    scholieren sneeuw water werknemers wind
  `,
  titles: `
    burgemeester dokter dr heer koning koningin mevrouw meneer minister premier president prins prinses prof professor
    staatssecretaris wethouder
  `,
  subjects: {
    verbs: `
      bevestigt blijft doet gaat had heeft houdt is kan komt kondigde kreeg krijgt liet maakt mag meldt moet ontkent speelt
      verklaart verliest verloor vertelt vindt vraagt was werd wil wint won wordt zal zegt zei zou
    `,
    asides: 'die dat waar',
    endings: 'en ing heid ers tie lijk tijd isme schap',
  },
  works: {
    before: `
      album app auteur band bar boek café campagne club concert dagblad drama expositie festival film gedicht groep
      hotel krant lied magazine merk musical nummer opera operatie partij prijs product programma project restaurant
      roman schilderij schip schrijver serie single spel stuk team tentoonstelling tijdschrift toneelstuk veerboot
      weekblad winkel zanger genaamd geheten getiteld
    `,
    speakers: 'zei zegt verkl vertel',
    auxiliaries: 'heeft',
  },
});
