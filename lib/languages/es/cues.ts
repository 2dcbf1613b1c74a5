import type { CueFacts } from '../text-schema';

/** As its grammars list the closed class. */
export const negations: CueFacts = {
  phrases: `
    no nunca jamás ningún ninguno ninguna ningunos ningunas nadie nada ni sin tampoco
  `,
  notBefore: `
    no: obstante solo sólo sola sóla unicamente únicamente
    sin: embargo duda
  `,
};

/** See `hedges` in the schema. */
export const hedges: CueFacts = {
  phrases: `
    supuestamente supuesto supuesta supuestos supuestas presuntamente presunto presunta presuntos presuntas
    aparentemente al_parecer por_lo_visto quizá quizás tal_vez a_lo_mejor acaso pudo pudieron pudiera podía_deberse
    posiblemente probablemente podría podrían habría habrían sería serían parece parecen se_cree_que
    según_se_informa probable probables posible posibles sospechan sospecha
  `,
  // The conditional keeps a distance: "habría avisado". "La librería" and "María" end alike.
  patterns: [
    '(?<![\\p{L}\\p{M}])(?<!(?<!\\p{L})(?:las?|una?|su|esta|esa|de|del|en|otra|cada|y)\\s)' +
      '(?!quer|requer|adquir|maría|(?:sant|secret|comis|not|contral)aría)' +
      '\\p{L}{0,12}(?:[aei]r|dr|br)ían?(?![\\p{L}\\p{M}])',
  ],
};
