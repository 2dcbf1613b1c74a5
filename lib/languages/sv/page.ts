/** Words of web pages in Swedish; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    l[eæä]s (?:också|mer)
    relaterat
  `),
  advertisements: phraseList(String.raw`
    annons(?:er)?
  `),
  appeals: phraseList(String.raw`
    prenumerera
    följ oss
    dela\b.{0,20}$
    kommentarer?$
    svara$
    logga in
    (?:stöd|ladda ner)\b
    har du .{0,12}(?:tips|nyhet|bild)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:oss|vår[at]?)(?!\p{L})
    nyhetsbrev
    \bapp(?:en)?\b
    journalistik
    redaktion
  `),
  imprints: phraseList(String.raw`
    publicerad
    uppdaterad
  `),
  signOffs: phraseList(String.raw`
    källa\s?:
    foto\s?:
  `),
  bylines: phraseList(String.raw`
    av
    text
  `),
  machines: phraseList(String.raw`
    AI
    artificiell intelligens
  `),
  paywalls: phraseList(String.raw`
    (?:endast )?för prenumeranter
    för att (?:läsa vidare|fortsätta läsa)
  `),
  otherPages: phraseList(String.raw`
    sidan (?:kunde inte hittas|hittades inte|finns inte)
    (?:404|fel 404)
    (?:integritetspolicy|cookiepolicy|användarvillkor)
    logga in\b
    skapa (?:ett )?konto
    sökresultat
    (?:kontakta? oss|kontakt)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    kakor
    samtycke
    personuppgifter
  `),
});
