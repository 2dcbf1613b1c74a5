import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: ['rectificatie', 'correctie', 'verbetering', 'verduidelijking', 'noot van de redactie'],
  wireVerbs: 'corrigeert rectificeert verduidelijkt',
  remarks: ['noot', 'opmerking'],
  mended: ['gecorrigeerd', 'aangepast', 'gerectificeerd', 'onjuist', 'foutief'],
  self: [
    '(?:dit|het) (?:artikel|bericht|stuk|verhaal)',
    'deze (?:tekst|reportage)',
    '(?:eerdere|vorige|oorspronkelijke) versie',
  ],
  amended: [
    'gecorrigeerd',
    'gerectificeerd',
    'aangepast',
    'gewijzigd',
    'aangevuld',
    'ten onrechte',
    'abusievelijk',
    'per abuis',
    'onjuist',
  ],
  alone: ['in een (?:eerdere|vorige|oorspronkelijke) versie van dit '],
};
