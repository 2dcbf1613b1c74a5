import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'aprov/aceit=rejeit/recus/chumb concord=discord autoriz/permit=proib culpad=inocent ganh/venc=perd',
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
