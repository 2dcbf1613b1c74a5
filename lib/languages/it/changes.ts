import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    innocu/inoffensiv=nociv/dannos/tossic
    approv/accett/accolt/sostien/sosten/appogg/avall/ratific/favorevol/d'accordo/conferm/sì$=respin/rigett/bocci/
      rifiut/oppon/oppost/contrari/annull/blocc/no$/sfavorevol/revoc
    a_favore/per$/favore=contro$/contrari
    conferm/ammett/ammess/ammis/riconosc=smenti/nega/negò/contest/confut
    autorizz/permess/permett/consent/legalizz/lasci=vieta/proibi/imped/blocc
    conced/concess/ripristin/rinnov/prorog=nega/ritir/revoc/annull/abol
    colpevol/condann=innocent/assolt/assolv/scagion/prosciol
    elogi/lod[aò]/applaud=critic/condann/denunc
    aper[t]/apr[eo]/riaper/riapr=chius/chiud
    vero$/vera$/corrett/giust/autentic=fals/errat/sbagliat/scorrett
    sicur=pericolos/rischios
    volontari/facoltativ=obbligatori/forzat/costrett
    pubblic=segret/privat
    presente/presenti$=assent
    vivo$/vivi$/viva$/vive$/sopravv=mort[oiae]$/deced
    facil/semplic=difficil/complicat
    abbastanza/sufficient=insufficient/troppo_poc/scars
    pront[oaei]$/dispost=restii/restio/riluttant
    ottimis/fiducios=pessimis/scettic
    riusci/riesc/successo=falli/fallit
    vint/vinc/vittoria=pers[oa]$/perd/sconfitt
    continu/prosegu/mantien/manten/prorog/rest[aò]/rimast=ferm/cess/interr/sospe/abbandon/lasci/dimess/dimett/termin
    comincia/inizi/avvi/lanci/ripres/riprend=ferm/finit/cess/sospe/termin/conclus/interrot/interromp/fallit
    liber/rilasci/scarcer=arrest/detenut/incarcer
    assunt/nomin=licenzi/rimoss/destitu
    inclus/includ/compres=esclus/esclud/omess
    rispett/osserv=viol/infran/ignor
    ricord=dimentic
    sempre/spesso/di_solito=mai$/raramente/di_rado
    con$=senza$
    # which way it goes
    aument/sal(?:e|gono|ito|ita|iti)$/cresc=cal(?:a|ano|ato|ata|ati|ò)$/scend/sces/diminu
    util[ei]$=perdit
  `,
  conjunctions: 'e ed o',
  denyingPrefixes: 'in im i il ir dis s non',
  notDenials: `
    impatt imped impon import impost impress indic inform ingress inizi insegn instal intend invent invest invit
    distribu dispos
  `,
  inflection: /^(\S+)[aeoi] \1[aeoi]$|^(\S+)[aeio] \2h[ei]$|^auto automobile$/iu,
  otherAfter: 'di del della dei per da dal',
  timeHeads: {
    afterDate: 'alle\nore',
    beforeTime: 'ore ',
    ago: `
      N min fa
      N ora fa
      N ore fa
      N minuto fa
      N minuti fa
    `,
  },
  counters: `
    N commenti
    N commento
    N condivisioni
    N visualizzazioni
    N min di lettura
  `,
});
