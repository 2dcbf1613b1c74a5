import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'approv/accett=respin/rigett/bocci autorizz/permess=vietat/proibit colpevol=innocent vint=pers',
  conjunctions: 'e ed o',
  denyingPrefixes: 'in im i ir dis s non',
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
