import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: [
    'corrección',
    'correcciones',
    'rectificación',
    'fe de err(?:ores|atas)',
    'aclaración',
    'nota de la redacción',
  ],
  wireVerbs: 'rectifica corrige aclara añade',
  remarks: ['nota'],
  mended: ['subsanad', 'modificad', 'rectific', 'corrig'],
  self: ['est[ea] (?:artículo|información|noticia|texto|nota|entrevista|crónica)', '(?:una|la) (?:primera )?versión'],
  amended: [
    'corrig',
    'modific',
    'rectific',
    'actualizad',
    'actualizó',
    'ampliad[oa]',
    'editad[oa]',
    'decía',
    'indicaba',
    'señalaba',
    'afirmaba',
    'por error',
  ],
  alone: ['versión (?:anterior|previa|original|inicial) de est[ea] '],
};
