import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
      admitió advierte advirtió afirma afirmaron afirmó alegó anunció apuntó asegura aseguraron aseguró avisó
      añade añadió celebró comentó comunicó confirma confirmaron confirmó contó criticó cuenta declara
      declararon declaró denunció destacó detalló dice dijeron dijo escribió exigió explica explicaron explicó
      indicaron indicó informaron informó insistió lamenta lamentó matizó negó pidió precisó prometió publicó
      reclamó reconoció recordó relató respondió reveló señala señaló sostuvo subrayó acusó acusaron advirtieron
      advierten afirman alegaron anticipó anunciaron apuntaron aclaró argumentó asumió avanzó bromeó calificó
      calificaron coincidieron comentaron comunicaron concluyó condenó consideró consideran considera constató
      contaron creen cree criticaron cuentan cuestionó defendió defendieron definió denuncian denunciaron
      descartó describe describen describió describieron desveló detallaron dicen dictaminó divulgó encontró
      enfatizó estiman estimó expresó exigen expone expuso halló insiste insistieron juzgó manifestó
      manifestaron mantiene matizaron mencionó opina opinan opinó planteó precisaron pronosticó propuso protestó
      publicaron puntualizó recalcó recordaron reiteró relatan relataron reportó reprochó revela revelaron ruega
      solicitó sostiene sostienen sostuvieron subrayaron sugirió sospecha temen teme testificó vaticinó aseguran
      indica indican explican señalan señalaron
    `,
  accordingTo: `
      según de_acuerdo_con a_juicio_de a_juicio_del en_opinión_de en_opinión_del en_palabras_de a_ojos_de
    `,
  accordingPatterns: [
    '(?:publicad|adelantad|revelad|difundid|desvelad|informad|anticipad|filtrad)[oa]s?(?:\\s(?:primero|antes|en exclusiva))?\\spor(?!\\p{L})',
  ],
  pronouns: 'él ella ellos ellas',
  articles: 'el la los las una',
  possessives: 'su sus',
  clauseOpeners: 'que durante ante tras',
  finiteVerbs: 'ha han fue es está son será no',
  notSayingAfter: 'y e o',
  reflexives: 'se',
  auxiliaries: 'se ha han',
  nameParticles: 'de del la',
};
