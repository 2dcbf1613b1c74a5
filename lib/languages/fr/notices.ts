import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: ['correctif', 'rectificatif', 'précision', 'mise au point', '(?:note|ndlr) de la rédaction'],
  wireVerbs: 'rectifie corrige précise ajoute',
  remarks: ['note', 'remarque'],
  mended: ['erron', 'rétabli', 'rectifi', 'corrig', 'modifié'],
  self: [
    "(?:cet(?:te)?|l[’']) ?(?:article|interview)",
    '^article (?=actualisé|modifié|corrigé|mis)',
    '(?:ce|le) (?:texte|papier|titre de cet)',
    'cette dépêche',
    'une (?:première |précédente )?version',
    'version (?:initiale|précédente|antérieure)',
  ],
  amended: [
    'corrigée?',
    'modifiée?',
    'rectifiée?',
    'actualisée? (?:avec|pour|le|à)',
    'a été (?:\\p{L}{2,20}ment )?(?:mis à jour|actualisé|amendé|complété)',
    'mis à jour (?:avec|pour)',
    'indiquait',
    'mentionnait',
    'affirmait',
    'à tort',
    'par erreur',
  ],
  alone: ['version (?:précédente |antérieure |initiale )?de (?:cet(?:te)?|ce) '],
};
