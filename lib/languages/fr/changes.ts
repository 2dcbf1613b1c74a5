import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    inoffensi/sans_risque=nocif/nocive/toxique/nuisible
    # ce qui est demandé, proposé ou jugé
    approuv/adopt/accept/soutien/soutenu/valid/ratifi/favorable/accueilli/appuy/salué/confirm/oui$/maint[ei]n=rejet/
      refus/repouss/oppos/décliné/écart/retoqu/bloqu/annul/cass/défavorable/hostile/invalid/débouté/non$/désapprouv
    pour$/en_faveur=contre$
    confirm/admet/admis/reconn=dément/démenti/ni(?:e|é|ée|ait|ent)$/contest/réfut
    autoris/perm[ei]t/permis/légalis/laiss/encourag=interdi/prohib/bann/empêch/défend[us]$/décourag
    accord/octroy/rétabli/renouvel/prolong=refus/retir/supprim/révoqu/annul
    coupable/condamn=innocent/acquitt/relax/blanchi/disculp
    salu/félicit/lou(?:e|é|ée)$=critiqu/dénonc/fustig/condamn
    # l'état des choses
    ouvert/ouvr/rouvert/rouvr=ferm/clos
    vrai$/vraie$/exact/juste$/authentique=faux$/fausse/erroné/inexact
    sûr$/sûre$/sans_danger=dangereu/risqu
    volontaire/facultati=obligatoire/forcé/contraint
    public$/publique/publiquement=secr[eè]t/privé/huis_clos
    présent=absent
    vivant/en_vie/surv[ié]=mort$/morte$/décédé/tué
    facile/simple/aisé=difficile/compliqué/ardu
    assez$/suffi=trop_peu/insuffi
    manqu=disposai/avait$/avaient$/possédai
    prêt$/prête$/disposé=réticent/refus
    optimis/confian=pessimis/scepti/dout
    # ce qui se fait
    réussi/parvenu/parv[ie]n=échou/échec/manqu
    gagn(?!ai)/remport/vaincu/victoire=perd(?!ai)/défaite
    continu/poursui/prolong/maint[ei]n/reste/resté/gard=arrêt/cess/interromp/suspend/abandon/quitt/démission/termin
    commenc/lanc/repr[ie]s/début/entam=arrêt/cess/suspend/termin/fini/rompu/interromp/échou
    libér/relâch=arrêt/détenu/incarcér/écrou/emprisonn
    embauch/nomm/recrut=licenci/renvoy/limog/révoqu
    inclu=exclu/omis
    respect/honor/appliqu=viol/enfrein/bafou/ignor
    se_souv/rappel=oubli
    toujours/souvent/fréquemment/régulièrement=jamais/rarement
    avec$=sans$
    tous$/toutes$/tout$=aucun/aucune/personne
    # which way it goes
    augment/progress/grimp/bondi=baiss/recul/chut/diminu
    bénéfice=perte
  `,
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
