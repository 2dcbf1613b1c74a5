/** Words of web pages in Dutch; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    lees (?:ook|meer|verder)
    bekijk ook
    meer over
  `),
  advertisements: phraseList(String.raw`
    advertenties?
    reclame
  `),
  appeals: phraseList(String.raw`
    abonneer
    volg ons
    volg\b.{0,40}(?:op|via)\b
    meld je aan
    schrijf je in
    ontvang\b
    deel (?:dit|deze)\b
    deel$
    download\b
    steun\b
    reacties?$
    reageer
    beantwoorden$
    log in\b
    link kopiëren$
    (?:steun|download)\b
    heb (?:je|jij|u) (?:een )?(?:tip|nieuws|foto|vraag)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:ons|onze)(?!\p{L})
    nieuwsbrief
    dit (?:artikel|bericht)
    \bapp\b
    journalistiek
    redactie
  `),
  imprints: phraseList(String.raw`
    gepubliceerd (?:op|om)
    bijgewerkt\b
    laatst (?:gewijzigd|bijgewerkt)
  `),
  signOffs: phraseList(String.raw`
    alle rechten
    bron\s?:
    foto['’]?s?\s?:
    beeld\s?:
  `),
  bylines: phraseList(String.raw`
    door
    tekst
  `),
  machines: phraseList(String.raw`
    AI
    kunstmatige intelligentie
  `),
  paywalls: phraseList(String.raw`
    (?:alleen|exclusief) voor abonnees
    om verder te lezen
    lees verder met
    voor abonnees
  `),
  otherPages: phraseList(String.raw`
    pagina niet gevonden
    privacy(?:verklaring|beleid)
    cookie
    algemene voorwaarden
    inloggen
    zoekresultaten
    (?:contact|over ons)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    toestemming
    persoonsgegevens
  `),
});
