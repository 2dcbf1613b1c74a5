import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
      begrüßt begrüßte behauptete beklagte berichtet berichtete berichteten bestritt bestätigt bestätigte
      bestätigten betont betonte drohte ergänzte erklärt erklärte erklärten erzählt erzählte fordert forderte
      forderten fügte gestand klagte kommentierte kritisiert kritisierte kritisierten kündigte lobt lobte mahnte
      meint meinte meldet meldete nannte rechnet rechnete räumte sagt sagte sagten schreibt schrieb teilte
      teilten urteilte verkündete versicherte versprach warnt warnte warnten äußerte mitteilt mitteilte
      mitteilten mitteilen berichten bekanntgab bekanntgaben angab angaben angibt angeben versichert beschrieb
      beschrieben beschreibt bezeichnete bezeichneten glaubt glaubte glauben vermutet vermutete vermuten
      erwartet erwartete ankündigte ankündigten verlautete
      prophezeite bemängelte bemängelt beteuerte beteuert erläuterte erläutert schildert
      schilderte schilderten urteilt vermeldete entgegnete antwortete argumentierte argumentiert
      behauptet behaupten bekräftigte bekräftigt einräumte dementierte dementiert enthüllte berichtigte
      versicherten sagen meinen
    `,
  accordingTo: `
      laut nach_Angaben nach_Informationen nach_Aussage nach_Darstellung hieß_es_aus hieß_es_bei hieß_es_beim
      hieß_es_von hieß_es_vom nach_Ansicht nach_Meinung nach_Auffassung nach_Einschätzung nach_Worten
      nach_Überzeugung zufolge_von heißt_es_aus heißt_es_bei heißt_es_beim heißt_es_von heißt_es_vom heißt_es_in
      hieß_es_in verlautete_aus Aus_Sicht aus_Sicht
    `,
  accordingPatterns: ['(?<=[,“”"»]\\s)so(?=\\s(?:der|die|das|eine?|ihre?|seine?|\\p{Lu}))'], // “…”, so die Polizei
  // "Experten zufolge", "dem Bericht der Polizei zufolge"
  topics: [
    '(?<!\\p{L})(?:(?:de[mnrs]|einem|einer|\\p{Lu}[\\p{L}-]{1,30})\\s){0,4}\\p{Lu}[\\p{L}-]{1,30}(?=\\szufolge)',
  ],
  pronouns: 'er sie es wir',
  articles: 'der die das ein eine',
  possessives: 'sein seine ihr ihre',
  clauseOpeners: 'dass daß gegenüber vor während',
  finiteVerbs: 'ist war sei hat habe wird wurde',
  notSayingAfter: 'und',
  auxiliaries: 'hat',
  nameParticles: 'der den von',
};
