/** Words of web pages in French; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    lire (?:aussi|la suite)
    à lire
    voir aussi
    sur le même sujet
    à voir aussi
  `),
  advertisements: phraseList(String.raw`
    publicité
    (?:la )?suite (?:de l.article )?(?:après|sous).{0,60}
  `),
  appeals: phraseList(String.raw`
    s['’]abonner
    abonnez[ -]vous
    inscrivez[ -]vous
    recevez\b
    rejoignez\b
    téléchargez\b
    suivez[ -](?:nous|moi)
    partage[rz]\b
    déjà (?:abonné|inscrit)
    (?:cet article est )?réservé aux abonnés
    commentaires?$
    connectez[ -]vous
    soutenez\b
    nouveau\s?: découvrez
    retrouvez\b
    répondre$
    copier le lien$
    soutenez\b
    (?:vous avez|avez[ -]vous|tu as) .{0,12}(?:info|témoign|question)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:nous|notre|nos)(?!\p{L})
    infolettre
    lettre d['’]information
    cet article
    newsletter
    application
    journalisme
    rédaction
  `),
  imprints: phraseList(String.raw`
    publiée? (?:le|à)\b
    mise? à jour
    modifiée? le\b
  `),
  signOffs: phraseList(String.raw`
    tous droits
    crédits? photos?
    photos?\s?[:©]
    avec (?:l['’])?afp\s*$
    source\s?:
    cet article (?:a été |est )?(?:initialement |d['’]abord )?(?:publié|paru)
  `),
  bylines: phraseList(String.raw`
    par
    textes?
    propos recueillis par
  `),
  machines: phraseList(String.raw`
    IA
    intelligence artificielle
  `),
  paywalls: phraseList(String.raw`
    (?:réservée?s?|offerte?s?) (?:à nos|aux) abonnés
    il vous reste .{0,40} à lire
    pour lire la suite
    (?:contenu|article)s? (?:abonné|premium|réservé|exclusif)
    (?:la )?suite (?:de (?:cet|l['’])\s?article )?est réservée
  `),
  otherPages: phraseList(String.raw`
    (?:page|article) (?:introuvable|non trouvée?)
    (?:politique|charte) de (?:confidentialité|cookies)
    protection des données
    mentions légales
    conditions (?:générales|d['’]utilisation)
    (?:se connecter|connexion|identifiez-vous)
    résultats? (?:de|pour)
    recherche\b.{0,3}$
    votre vie privée
    (?:contact(?:ez-nous)?|mentions légales)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    consentement
    données personnelles
  `),
});
