import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: ['correzion[ei]', 'rettifica', 'errata corrige', 'precisazione', 'chiarimento', 'nota della redazione'],
  wireVerbs: 'corregge rettifica precisa aggiunge',
  remarks: ['nota', 'avvertenza'],
  mended: ['corrett', 'rettificat', 'modificat', 'errat[oa]', 'sbagliat'],
  self: ["quest['’o] ?(?:articolo|testo|pezzo|notizia|intervista)", '(?:una|la) (?:prima )?versione'],
  amended: [
    'corrett',
    'rettificat',
    'aggiornat[oa] con',
    'modificat',
    'per errore',
    'erroneamente',
    'sbagliat',
    'riportava',
  ],
  alone: ["versione (?:precedente|originale|iniziale) di quest['’oa]"],
};
