import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    inocu/inofensiv=nociv/dañin/perjudicial/tóxic
    # lo que se pide, propone o resuelve
    aprob/aprueb/acept/apoy/respald/aval/ratific/acog/favorabl/admit/confirm/acordó/sí$=rechaz/recha[cz]/
      neg(?:ó|aron|ar|ado)$/nieg/opus/opon/opuest/rehus/declin/desestim/anul/tumb/veta/bloque/contrari/desfavorabl/
      revoc
    a_favor/por$/en_favor/partidari=en_contra/contra$/contrari
    confirm/admit/reconoc=desm[ie]nt/neg(?:ó|aron|ado|aba)$/nieg/refut/rechaz
    autoriz/perm[ie]t/legaliz/dej/anim=proh[ií]b/ved(?:ó|ado)$/imped/impid/vet/desaconsej
    conced/otorg/restable/restitu/renov/prorrog=deneg/deniega/retir/suprim/revoc/anul
    culpable/conden=inocente/absolv/absuel/absuelt/exoner
    elogi/alab/aplaud/celebr=critic/conden/denunci/censur
    # cómo están las cosas
    abiert/abr[ie]/abrió/reabr/reabiert=cerrad/cerr/cierra/clausur
    verdader/cierto/cierta/correct/auténtic=fals/erróne/incorrect
    segur=peligros/arriesgad
    voluntari/optativ=obligatori/forzos/forzad
    públic=secret/privad
    presente=ausente
    vivo$/viva$/vivos$/sobreviv=muert/muri/falleci
    fácil/sencill=difícil/complicad
    suficiente/bastante=insuficient/demasiado_poc/escas
    carec/falt=tení/tien/dispon/contab
    dispuest/list[oa]s?$=reaci/renuent
    optimis/confiad=pesimis/escéptic
    # lo que se hace
    logr/consigu/consig/acert=fracas/fall[óa]
    gan(?:ó|aron|ado|ar|a)$/venc/victoria=perd/pierd/derrota
    continu/sigue/siguen/seguir/mantuv/manten/mantien/prolong/permanec=det[eu]v/deten/cesó/cesar/suspend/interrump/
      abandon/dimit/dej/termin/cancel
    empez/empiez/comenz/comienz/inici/reanud=termin/acab/cesó/suspend/finaliz/romp/interrump/fracas
    liber/excarcel=deten/detuv/encarcel/arrest
    contrat/nombr=desp[ie]d/destitu/ces[óae]
    inclu=exclu/omit
    cumpl/respet/acat=incumpl/viol/desobed/vulner
    recuerd/record=olvid
    siempre/a_menudo/con_frecuencia/habitual/muchas_veces=nunca/jamás/rara_vez/raramente/casi_nunca
    con$=sin$
    algún/alguna/todos/todas=ningún/ninguna/nadie
    # which way it goes
    sub(?:e|en|ió|ieron|ido)$/aument/crec=baj(?:a|an|ó|aron|ado)$/ca(?:e|en|yó|yeron|ído)$/descend/disminu/reduj
    beneficio/ganancia=pérdida
  `,
  conjunctions: 'y e o u',
  denyingPrefixes: 'in im i ir des dis non non- mal a',
  notDenials: `
    apunt demand desde dispos distribu
    impact imped imponer importa imposici impresi impuest impuls
    inclu indic inform ingres inicio instal instru invent invert invit
  `,
  inflection: /^(\S+) \1(?:s|e|n|es|en|er|em|in|innen|ns|['’]s)$|^(\S+)e? \2(?:en|er|es|em|s)$/iu,
  otherAfter: 'de del para',
  timeHeads: {
    afterDate: 'a las',
    ago: `
      hace N min
      hace N hora
      hace N horas
      hace N minuto
      hace N minutos
    `,
  },
  counters: `
    N comentarios
    N comentario
    N compartidos
    N visitas
    N lecturas
    N min de lectura
  `,
});
