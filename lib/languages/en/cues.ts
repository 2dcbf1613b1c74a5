import type { CueFacts } from '../text-schema';

/** As its grammars list the closed class. */
export const negations: CueFacts = {
  phrases: `
    not never none nobody nothing nowhere neither nor without cannot no_one non nought ain't dont didnt doesnt isnt
    wasnt wont cant
  `,
  notBefore: `
    not: only just least
    nothing: but
    non: -profit -fiction -league -executive -stop
  `,
  // "No. 4" counts; "isn’t" is one word.
  patterns: ['(?<![\\p{L}\\p{M}\\p{N}])no(?!\\.\\s?\\p{Nd})(?![\\p{L}\\p{M}\\p{N}])', "(?<=\\p{L})n['’ʼ]t(?!\\p{L})"],
};

/** See `hedges` in the schema. */
export const hedges: CueFacts = {
  phrases: `
    reportedly allegedly alleged apparently supposedly purportedly purported ostensibly seemingly presumably
    possibly probably arguably perhaps maybe may might could likely unlikely suspected unconfirmed potentially
    said_to_be said_to_have believed_to thought_to understood_to reported_to rumoured_to rumored_to appears_to
    appear_to appeared_to seems_to seem_to seemed_to expected_to believed believe believes suspects presumed feared
    assumed it_is_claimed it_is_said
  `,
  patterns: ["(?<!\\p{L})(?:could|might)(?=n['’]t)"],
  except: '(?<!(?:^|[.!?]["”’)]?\\s+))May', // the month, inside a sentence
};
