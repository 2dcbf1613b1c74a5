import type { CueFacts } from '../text-schema';

/** As its grammars list the closed class. */
export const negations: CueFacts = {
  phrases: `
    nicht kein keine keinen keinem keiner keines keins keinerlei nie niemals niemand niemanden niemandem niemandes
    nichts nix ohne weder nirgends nirgendwo nirgendwohin nirgendwoher keineswegs keinesfalls mitnichten nimmer nein
  `,
  notBefore: `
    nicht: nur allein zuletzt
    nichts: als
  `,
  patterns: ['noch(?!\\p{L})(?<=(?<!\\p{L})weder\\s[^.;:!?]{1,60}\\snoch)'],
};

/** See `hedges` in the schema. */
export const hedges: CueFacts = {
  phrases: `
    angeblich angebliche angeblichen angeblicher angebliches mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher
    offenbar anscheinend scheinbar vermutlich vermutet vermuten vermuteten voraussichtlich vermeintlich
    vermeintliche womöglich möglicherweise wahrscheinlich vielleicht wohl soll sollen könnte könnten dürfte dürften
    berichten_zufolge dem_vernehmen_nach es_heißt
  `,
};
