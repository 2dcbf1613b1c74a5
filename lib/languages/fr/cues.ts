import type { CueFacts } from '../text-schema';

/** As its grammars list the closed class. */
export const negations: CueFacts = {
  phrases: `
    pas jamais aucun aucune aucuns aucunes aucunement ni sans non rien nul nuls nulle nulles nullement
  `,
  notBefore: `
    pas: seulement
    sans: doute
    non: seulement
  `,
  // Each half of "ne … pas" counts, so that dropping either is seen.
  patterns: [
    // "ne … que" is "only", unless another negative word stands between.
    `(?<![\\p{L}\\p{M}])(?:ne(?=\\s)|n['’ʼ](?=\\p{L}))` +
      `(?!(?:(?!\\s(?:pas|plus|jamais|rien|aucune?|personne|ni|guère)(?!\\p{L}))[^.,;:!?]){1,40}?\\squ(?:e\\s|['’]))`,
    // "ne" in the same clause makes "personne" nobody; elsewhere it is a person.
    "personne(?=\\s(?:ne\\s|n['’]))",
    "personne(?![\\p{L}\\p{M}])(?<=(?<!\\p{L})(?:ne\\s|n['’])[^.,;:!?]{1,30}\\spersonne)",
  ],
  except: "N['’ʼ]\\p{Lu}", // N'Guessan is somebody
};

/** See `hedges` in the schema. */
export const hedges: CueFacts = {
  phrases: `
    apparemment prétendument prétendu prétendue présumé présumée présumés présumées supposé supposée soi-disant
    peut-être probablement possiblement vraisemblablement sans_doute éventuellement aurait auraient serait seraient
    pourrait pourraient devrait devraient semble semblent semblait semblerait il_paraît soupçonné soupçonnée
    soupçonnés probable probables possible possibles soupçonnent soupçonne
  `,
  // The conditional keeps a distance: "serait mort". Infinitive and -ait; the imperfect of verbs in -rer ("montrait") has
  // another letter before.
  patterns: [
    '(?<![\\p{L}\\p{M}])(?!(?:re|at|é|sou)?tirai|virai|(?:in|as|ex|trans|sou)?[sp]{1,2}irai|admirai|désirai)' +
      '\\p{L}{1,12}(?:er|ir|dr|rr|evr)(?:ait|aient)(?![\\p{L}\\p{M}])',
  ],
};
