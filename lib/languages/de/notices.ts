import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: [
    'korrektur(?:hinweis)?',
    'berichtigung',
    'richtigstellung',
    'klarstellung',
    '(?:anmerkung|hinweis) der redaktion',
    'anm\\. ?d\\. ?red\\.',
  ],
  wireVerbs: 'korrigiert berichtigt präzisiert ergänzt',
  remarks: ['in eigener sache', 'hinweis', 'anmerkung'],
  mended: ['falsch', 'behoben', 'korrigiert', 'berichtigt', 'geändert'],
  self: [
    '(?:dies(?:er|em|es)|der) (?:artikels?|texte?s?|beitrags?|berichts?|nachruf|meldung)',
    'diese meldung',
    '(?:früheren?|ursprünglichen?|vorherigen?|ersten?|älteren?) (?:version|fassung)',
  ],
  amended: [
    'korrigiert',
    'berichtigt',
    'geändert',
    'richtiggestellt',
    'wurde[^.]{1,60}(?:aktualisiert|ergänzt|überarbeitet)',
    'hieß es',
    'falsch',
    'behoben',
    'fälschlich',
    'angegeben',
    'irrtümlich',
  ],
  alone: [
    'in einer (?:früheren|vorherigen|ersten|älteren|ursprünglichen) (?:version|fassung)',
    'wir haben (?:das|dies|den|die|diese) .{1,40}(?:korrigiert|berichtigt|richtiggestellt)',
    'wir haben (?:den|diesen|die|diese) (?:artikel|text|beitrag|bericht|meldung|überschrift|stelle|passage|angabe) .{0,40}(?:geändert|angepasst|ergänzt|überarbeitet)',
  ],
};
