import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
    accused acknowledged added adds admitted alleged announced argued argues asked asks believes blamed called
    claimed claims commented complained conceded confirmed confirms continued criticised criticized
    declared denied denies denounced explained explains insist insisted insists lamented noted notes posted
    predicted promised recalled replied reported responded revealed said say says stated states stressed suggested
    tells testified thinks told tweeted urged vowed warn warned warns writes wrote
  `,
  toHearer: 'told tells',
  adverbs: ['\\p{L}{1,12}ly'],
  accordingTo: 'according_to',
  pronouns: 'i he she they it we',
  articles: 'the a an one',
  possessives: 'his her their its',
  clauseOpeners: 'that to during after',
  finiteVerbs: 'no was were is are has had will would',
  notSayingAfter: 'and but was were been be is are being',
  auxiliaries: 'has',
  nameParticles: 'of',
};
