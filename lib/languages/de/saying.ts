import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
    begrüßt begrüßte behauptete beklagte berichtet berichtete berichteten bestritt bestätigt bestätigte bestätigten
    betont betonte drohte ergänzte erklärt erklärte erklärten erzählt erzählte fordert forderte forderten fügte
    gestand klagte kommentierte kritisiert kritisierte kritisierten kündigte lobt lobte mahnte meint meinte meldet
    meldete nannte rechnet rechnete räumte sagt sagte sagten schreibt schrieb teilte teilten urteilte
    verkündete versicherte versprach warnt warnte warnten äußerte
  `,
  accordingTo: `
    laut nach_Angaben nach_Informationen nach_Aussage nach_Darstellung
    hieß_es_aus hieß_es_bei hieß_es_beim hieß_es_von hieß_es_vom
  `,
  accordingPatterns: ['(?<=[,“”"»]\\s)so(?=\\s(?:der|die|das|eine?|ihre?|seine?|\\p{Lu}))'], // “…”, so die Polizei
  pronouns: 'er sie es wir',
  articles: 'der die das ein eine',
  possessives: 'sein seine ihr ihre',
  clauseOpeners: 'dass daß gegenüber vor während',
  finiteVerbs: 'ist war sei hat habe wird wurde',
  notSayingAfter: 'und',
  auxiliaries: 'hat',
  nameParticles: 'der den von',
};
