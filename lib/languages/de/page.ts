/** Words of web pages in German; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    mehr (?:zum thema|dazu|lesen|zu[mr]?\b|über)
    lesen sie
    auch interessant
    das könnte (?:sie|dich)
    weiterlesen
    weitere (?:artikel|themen)
    zum thema
    siehe auch
  `),
  advertisements: phraseList(String.raw`
    anzeigen?
    werbung
  `),
  appeals: phraseList(String.raw`
    jetzt (?:abonnieren|anmelden|testen|lesen|bestellen)
    melden sie sich
    abonnieren\b
    newsletter\b
    folgen sie
    teilen\b
    unterstützen sie
    sie (?:haben bereits|lesen gerade)
    kommentare?$
    antworten$
    fehler (?:gefunden|entdeckt)
    nein,? danke
    empfohlene[rn]? (?:redaktionelle[rn]?|externe[rn]?) inhalt
    an dieser stelle (?:finden|befindet)
    ich bin (?:damit )?einverstanden
    externe[rn]? inhalte?\b
    haben sie (?:fragen|hinweise|eine)
    kontaktieren sie uns
    erhalten sie\b
    laden sie\b
    link kopieren$
    laden sie\b
    unterstütze(?:n sie|t)?\b
    ha(?:ben sie|st du) .{0,15}(?:tipp|hinweis|foto)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:uns|unser(?:e[mnrs]?)?)(?!\p{L})
    newsletter
    diese[mnrs]? (?:artikel|beitrag|inhalt|seite)
    externe[rn]? inhalt
    journalismus
    \bapp\b
    redaktion
  `),
  imprints: phraseList(String.raw`
    veröffentlicht (?:am|in)
    aktualisiert\b
    lesezeit
    zuletzt aktualisiert
  `),
  signOffs: phraseList(String.raw`
    alle rechte
    stand\s?:
    quellen?\s?:
    fotos?\s?:
    bild(?:er|quelle)?\s?:
    dieser (?:artikel|text|beitrag|bericht) (?:erschien|ist|wurde) (?:zuerst|ursprünglich|zunächst)
  `),
  bylines: phraseList(String.raw`
    von
    autor(?:in)?
    kolumne
    ein kommentar
    interview
  `),
  machines: phraseList(String.raw`
    KI
    künstliche[rn]? intelligenz
  `),
  paywalls: phraseList(String.raw`
    (?:nur )?für abonnent(?:en|innen)
    (?:diesen )?artikel (?:jetzt )?(?:weiter|zu ende)lesen
    (?:exklusiv|premium|plus)[- ]?(?:artikel|inhalt)
    mit .{0,20}(?:abo|plus) (?:weiter)?lesen
    weiterlesen mit
    registrieren .{0,40}weiterlesen
  `),
  otherPages: phraseList(String.raw`
    seite (?:wurde )?nicht gefunden
    (?:diese )?seite existiert nicht
    datenschutz
    cookie
    nutzungsbedingungen
    (?:allgemeine geschäftsbedingungen|agb\b)
    impressum
    anmelden
    (?:such)?ergebnisse
    suche\b.{0,3}$
    ihre privatsphäre
    (?:kontakt|impressum|über uns)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    einwilligung
    personenbezogene
  `),
});
