import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'aprob/aprueb/acept=rechaz autoriz/permit=prohib culpable=inocente',
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
