import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'approuv/adopt/accept=rejet/refus autoris/permis=interdi coupable=innocent',
  conjunctions: 'et ou',
  denyingPrefixes: 'in im il ir dé dés des non non- mé mal a i',
  notDenials: `
    achat amen apporter accord
    demand départ dépass déplac dépos détenir détenu devenir devenu
    impact import impose imposé imposi impress
    inclu indic inform inscri install instance instruct invent invest invit
  `,
  inflection: /^(\S+) \1(?:s|e|n|es|en|er|em|in|innen|ns|['’]s)$|^(\S+)e? \2(?:en|er|es|em|s)$/iu,
  otherAfter: "de du des d' d’ pour chez",
  timeHeads: {
    afterDate: 'à',
    ago: `
      il y a N min
      il y a N heure
      il y a N heures
      il y a N minute
      il y a N minutes
    `,
  },
  counters: `
    N commentaires
    N commentaire
    N partages
    N vues
    N réactions
    N min de lecture
  `,
});
