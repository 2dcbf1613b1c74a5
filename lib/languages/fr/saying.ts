import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
    a_admis a_affirmé a_ajouté a_annoncé a_assuré a_averti a_conclu a_confirmé a_confié a_critiqué a_demandé a_dit
    a_déclaré a_dénoncé a_estimé a_expliqué a_fait_savoir a_fait_valoir a_indiqué a_insisté a_jugé a_lancé a_plaidé
    a_promis a_précisé a_prévenu a_raconté a_rappelé a_rapporté a_reconnu a_regretté a_répondu a_répété a_révélé
    a_salué a_soutenu a_écrit admet affirme affirment ajoute annonce annoncent assure assurent avertit confie
    confirme disent dit déclare dénonce dénoncent estime estiment explique expliquent fait_savoir indique indiquent
    insiste promet précise prévient raconte rappelle rapporte rapportent regrette répond révèle se_félicite
    se_réjouit souligne soutient
  `,
  accordingTo: "selon d'après",
  pronouns: 'il elle ils elles on',
  articles: 'le la les l un une',
  possessives: 'son sa ses leur',
  clauseOpeners: "au aux lors devant que qu['’]",
  finiteVerbs: "a ont est sont était avait sera n['’]\\p{L}{1,8} ne",
  notSayingAfter: 'et',
  reflexives: "se s['’]",
  auxiliaries: "a ont s['’]est se",
  nameParticles: 'de la le',
};
