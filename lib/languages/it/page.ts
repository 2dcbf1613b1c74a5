/** Words of web pages in Italian; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    leggi (?:anche|tutto|di più)
    potrebbe interessarti
    vedi anche
    approfondisci
  `),
  advertisements: phraseList(String.raw`
    pubblicità
  `),
  appeals: phraseList(String.raw`
    iscriviti
    abbonati\b
    condividi
    seguici
    scarica (?:la|l['’])
    unisciti
    ricevi\b
    sostieni\b
    commenti?$
    rispondi$
    accedi\b
    copia link$
    (?:sostieni|sostenete|scarica(?:te)?|iscrivetevi)\b
    hai .{0,12}(?:segnalazion|notizi|foto)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:nostr[aoei]|seguici|noi)(?!\p{L})
    newsletter
    quest['’o]\s?articolo
    \bapp\b
    giornalismo
    redazione
  `),
  imprints: phraseList(String.raw`
    pubblicat[oa] (?:il|alle)
    aggiornat[oa]\b
  `),
  signOffs: phraseList(String.raw`
    tutti i diritti
    riproduzione riservata
    fonte\s?:
    foto\s?:
    ©
  `),
  bylines: phraseList(String.raw`
    di
    testo
  `),
  machines: phraseList(String.raw`
    IA
    intelligenza artificiale
  `),
  paywalls: phraseList(String.raw`
    riservat[oa] (?:agli|ai) abbonati
    (?:contenuto|articolo) (?:esclusivo|premium)
    per continuare a leggere
    (?:il )?resto (?:dell['’]articolo )?(?:è|solo) .{0,20}abbona
    per chi è abbonato
    abbonati per (?:leggere|continuare)
  `),
  otherPages: phraseList(String.raw`
    pagina non trovata
    (?:informativa|politica) sulla privacy
    note legali
    (?:termini|condizioni) (?:di|d['’]) ?(?:uso|servizio)
    accedi
    risultati (?:della|per)
    (?:contatti|contattaci|chi siamo)\s?$
  `),
  consent: phraseList(String.raw`
    cookie
    consenso
    dati personali
  `),
});
