import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    inócu/inofensiv=nociv/prejudicia/tóxic
    aprov/aceit/apoi/ratific/favoráve/concord/acolh/confirm/sim$=rejeit/recus/chumb/op[ôu]s/opõe/opor/contrári/
      desfavoráve/anul/veta/bloque/discord/revog/neg(?:ou|aram|ado|ada)$
    a_favor/pelo$/por$=contra$/contrári
    confirm/admit/reconhec=desment/neg(?:ou|aram|a|ava)$/refut/contest
    autoriz/permit/permis/legaliz/deix/libera=proib/veda/vet/imped
    conced/restabelec/renov/prorrog=neg(?:ou|aram|ado|ada)$/retir/revog/anul/suprim
    culpad/conden=inocent/absolv/ilib
    elogi/aplaud/louv=critic/conden/denunci
    aber[t]/abr[ie]/reaber/reabr=fech/encerr
    verdad/corret/certo$/certa$/autêntic=fals/errad/incorret
    segur=perigos/arriscad
    voluntári/facultativ=obrigatóri/forçad
    públic=secret/privad
    presente=ausente
    viv[oa]s?$/sobreviv=mort[oa]s?$/morr/falec
    fáci/simples=difíci/complicad
    suficiente/bastante=insuficient/escass
    dispost/pront[oa]s?$=relutant
    otimis/confiant=pessimis/cétic
    consegu/logr=falh/fracass
    ganh/venc/vitória=perd/derrota
    continu/mant[eêé]/mantiv/prorrog/prossegu/permanec=parou/parar/cess/suspen/interromp/abandon/demit/deix/termin/
      cancel
    começ/inici/lanç/retom=termin/acab/cess/suspen/parou/encerr
    libert/solt=det[ei]/prend/preso/presa/encarcer
    contrat/nome=desped/demit/exoner/destitu
    inclu=exclu/omit
    cumpr/respeit=descumpr/incumpr/viol/desrespeit/ignor
    lembr/record=esquec
    sempre/frequentemente/muitas_vezes/costum=nunca/jamais/raramente
    com$=sem$
    # which way it goes
    sub(?:e|em|iu|iram)$/aument/cresc=ca(?:i|em|iu|íram)$/baix(?:a|ou|aram)$/recu(?:a|ou|aram)$/diminu
    lucro=prejuízo
  `,
  conjunctions: 'e ou',
  denyingPrefixes: 'in im i ir des dis não não-',
  notDenials: `
    desde design desper destin desenvolv destac impact imped impor import imposi impress indic inform ingres inici
    instal instru invent invest invit distribu dispos
  `,
  inflection: /^(\S+) \1(?:s|es|e|is)$|^(\S+)[ao] \2[ao]s?$|^(\S+)ão \3(?:ões|ãos|ães)$/iu,
  otherAfter: 'de do da dos das para com',
  timeHeads: {
    afterDate: 'às',
    ago: `
      há N min
      há N hora
      há N horas
      há N minuto
      há N minutos
    `,
  },
  counters: `
    N comentários
    N comentário
    N compartilhamentos
    N visualizações
    N min de leitura
  `,
});
