import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
      a_admis a_affirmé a_ajouté a_annoncé a_assuré a_averti a_conclu a_confirmé a_confié a_critiqué a_demandé
      a_dit a_déclaré a_dénoncé a_estimé a_expliqué a_fait_savoir a_fait_valoir a_indiqué a_insisté a_jugé
      a_lancé a_plaidé a_promis a_précisé a_prévenu a_raconté a_rappelé a_rapporté a_reconnu a_regretté
      a_répondu a_répété a_révélé a_salué a_soutenu a_écrit admet affirme affirment ajoute annonce annoncent
      assure assurent avertit confie confirme disent dit déclare dénonce dénoncent estime estiment explique
      expliquent fait_savoir indique indiquent insiste promet précise prévient raconte rappelle rapporte
      rapportent regrette répond révèle se_félicite se_réjouit souligne soutient a_avoué a_certifié a_décrit
      a_détaillé a_fait_état a_insinué a_menacé a_nié a_observé a_souligné a_relaté a_remarqué a_souhaité
      a_suggéré a_tranché a_démenti a_publié a_témoigné ont_affirmé ont_annoncé ont_assuré ont_confirmé
      ont_déclaré ont_dénoncé ont_dit ont_décrit ont_estimé ont_expliqué ont_indiqué ont_jugé ont_précisé
      ont_rapporté ont_raconté ont_reconnu ont_répondu avait_affirmé avait_annoncé avait_assuré avait_déclaré
      avait_dit avait_indiqué avait_promis décrit décrivent jugent juge pense pensent prétend prétendent
      racontent redoutent redoute craignent craint note notent montre montrent relève relèvent signale signalent
      soupçonne témoigne témoignent voit a_montré a_révélé_que
    `,
  accordingTo: "selon d'après",
  accordingPatterns: [
    "(?:publié|révélé|dévoilé|annoncé|rapporté|relaté)e?s?(?:\\sd['’]abord|\\sen\\spremier|\\spour\\sla\\spremière\\sfois)?\\spar(?!\\p{L})",
    "(?<!\\p{L})(?:[Dd]e\\ssource|[Aa]ux\\syeux\\sd[eu]s?|[Pp]our|[Dd]e\\sl['’]avis\\sd[eu]s?)(?=\\s(?:les?|la|l['’]|\\p{Ll}{2,12}ière)[^,.]{2,40},)",
    '(?<!\\p{L})[Dd]e\\ssource(?=\\s\\p{L})',
  ],
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
