import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites:
    'goedgekeurd/aangenomen=afgekeurd/verworpen/afgewezen toegestaan=verboden schuldig=onschuldig gewonnen=verloren mogelijk=onmogelijk',
  conjunctions: 'en of',
  denyingPrefixes: 'on in im ir il non- niet- des dis',
  notDenials:
    'onder ontdek onthul ontken ontmoet ontruim ontsla ontsnap ontstaan ontstond ontvang ontwikkel impuls inform inter invoer inwoner inzet indruk ingang inkom',
  inflection: /^(\S+) \1(?:s|e|n|en|t|er|['’]s)$|^(\S+) ge\2[td]?$/iu,
  otherAfter: 'van voor bij uit namens',
  timeHeads: {
    afterDate: 'om',
    afterTime: ' uur',
    ago: `
      N min geleden
      N minuten geleden
      N minuut geleden
      N uur geleden
    `,
  },
  counters: `
    N reacties
    N reactie
    N keer gedeeld
    N weergaven
    N min leestijd
  `,
});
