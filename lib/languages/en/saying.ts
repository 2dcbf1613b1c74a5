import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
      accused acknowledged added adds admitted alleged announced argued argues asked asks believes blamed called
      claimed claims commented complained conceded confirmed confirms continued criticised criticized declared
      denied denies denounced explained explains insist insisted insists lamented noted notes posted predicted
      promised recalled replied reported responded revealed said say says stated states stressed suggested tells
      testified thinks told tweeted urged vowed warn warned warns writes wrote alleges asserted asserts
      cautioned contended contends describe described describes disclosed estimated estimates forecast hinted
      indicated indicates joked maintained maintains mentioned objected observed pledged pledges quipped
      reassured recounted reiterated remarked reveals swore testifies found_that finds_that showed_that
      shows_that suggests_that concluded concludes warned_that claimed_that
    `,
  toHearer: 'told tells',
  adverbs: ['\\p{L}{1,12}ly'],
  accordingTo: `
      according_to first_published_by first_reported_by first_revealed_by as_reported_by in_the_opinion_of
      in_the_view_of in_the_words_of in_the_eyes_of reported_by revealed_by disclosed_by quoted_by
    `,
  pronouns: 'i he she they it we',
  articles: 'the a an one',
  possessives: 'his her their its',
  clauseOpeners: 'that to during after',
  finiteVerbs: 'no was were is are has had will would',
  notSayingAfter: 'and but was were been be is are being',
  auxiliaries: 'has',
  nameParticles: 'of',
};
