/** Words of web pages in Danish; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    l[eæä]s (?:også|mere?)
  `),
  advertisements: phraseList(String.raw`
    annonce
    reklame
  `),
  appeals: phraseList(String.raw`
    abonner\b
    følg os
    del\b.{0,20}$
    kommentarer?$
    svar$
    log ind
    (?:støt|hent|download)\b
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:os|vores)(?!\p{L})
    nyhedsbrev
    \bapp(?:en)?\b
    journalistik
  `),
  imprints: phraseList(String.raw`
    offentliggjort
    opdateret
  `),
  signOffs: phraseList(String.raw`
    kilde\s?:
    foto\s?:
  `),
  bylines: phraseList(String.raw`
    af
    tekst
  `),
  machines: phraseList(String.raw`
    AI
    kunstig intelligens
  `),
  paywalls: phraseList(String.raw`
    (?:kun )?for abonnenter
    for at læse videre
  `),
});
