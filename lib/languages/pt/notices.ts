import type { NoticeFacts } from '../text-schema';

/** Correction notices. */
export const notices: NoticeFacts = {
  labels: ['correções?', 'correcção', 'errata', 'retificação', 'esclarecimento', 'nota da redação'],
  wireVerbs: 'corrige retifica esclarece acrescenta',
  remarks: ['nota', 'observação'],
  mended: ['corrigid', 'retificad', 'alterad', 'errado'],
  self: ['est[ea] (?:artigo|notícia|texto|reportagem|matéria|entrevista)', '(?:uma|a) (?:primeira )?versão'],
  amended: [
    'corrigi',
    'retific',
    'atualizad',
    'alterad',
    'modificad',
    'por engano',
    'por erro',
    'erradamente',
    'indicava',
  ],
  alone: ['versão (?:anterior|original|inicial) dest[ea] '],
};
