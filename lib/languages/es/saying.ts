import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
    admitió advierte advirtió afirma afirmaron afirmó alegó anunció apuntó asegura aseguraron aseguró avisó añade
    añadió celebró comentó comunicó confirma confirmaron confirmó contó criticó cuenta declara declararon declaró
    denunció destacó detalló dice dijeron dijo escribió exigió explica explicaron explicó indicaron indicó
    informaron informó insistió lamenta lamentó matizó negó pidió precisó prometió publicó reclamó reconoció recordó
    relató respondió reveló señala señaló sostuvo subrayó
  `,
  accordingTo: 'según de_acuerdo_con',
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
