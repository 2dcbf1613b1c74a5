/** Who is named as saying a quotation. */

import { lazily } from '../basics/lazily';

// Verbs of saying in six languages, as they stand beside a quotation.
const SAID =
  'said|says|say|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|argued|argues|noted|notes|explained|explains|stated|states|claimed|claims|insisted|insists|tweeted|posted|continued|continues|replied|announced|admitted|' +
  'a dit|dit|a déclaré|déclare|a ajouté|ajoute|a expliqué|explique|affirme|a affirmé|estime|a estimé|assure|a assuré|' +
  'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|teilte mit|warnte|warnt|meinte|meint|' +
  'dijo|dice|afirmó|afirma|declaró|declara|añadió|añade|explicó|explica|señaló|señala|aseguró|asegura|' +
  'قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت';
// A full stop belongs to a short word before a name only: "J. Lind", "Dr. Lind".
const PROPER = "(?:\\p{Lu}\\p{L}{0,2}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}'’-]{0,30})";
// A name: capitalised words with their particles, at most six; or "the" and a role.
const NAME = `(?:${PROPER}(?: (?:de|da|del|der|den|di|du|van|von|al|el|bin|ibn|la|le|of)){0,2}(?: ${PROPER}){0,4}|(?:the|an?|one|le|la|der|die|das|el|los|las) (?:\\p{L}{2,20} ){0,2}\\p{L}{2,20}|(?:he|she|they|it|il|elle|er|sie))`;

const AFTER_VERB_NAME = lazily(() => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${SAID}) (${NAME})`, 'u'));
const AFTER_NAME_VERB = lazily(
  () => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(${NAME})(?:, [^,.\\n]{1,80},)? (?:${SAID})(?![\\p{L}])`, 'u'),
);
const ACCORDING = lazily(() => new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:according to|selon|laut|según) (${NAME})`, 'u'));
const BEFORE = lazily(
  () =>
    new RegExp(
      `(${NAME})(?:, [^,.\\n]{1,80},)? (?:\\p{L}{1,12}ly )?(?:${SAID})(?: [^.\\n]{0,60})?[:,]?[^\\p{L}\\p{N}]{0,4}$`,
      'u',
    ),
);

const PRONOUN = lazily(() => /^(?:i|he|she|they|it|we|il|elle|ils|elles|on|er|sie|wir|él|ella|ellos|ellas|هو|هي)$/iu);

/** Whether a speaker as `speakerOf` gives it, or one word of it, stands for a name and is none. Any case. */
export function isPronoun(speaker: string): boolean {
  return PRONOUN().test(speaker);
}

/** The speaker of the quotation `text[from, to)`, looked for beside it; `null` where nobody is named. */
export function speakerOf(text: string, from: number, to: number): string | null {
  const after = text.slice(to, to + 200);
  const before = text.slice(Math.max(0, from - 200), from);
  const match =
    AFTER_VERB_NAME().exec(after) ?? AFTER_NAME_VERB().exec(after) ?? ACCORDING().exec(after) ?? BEFORE().exec(before);
  return match?.[1] ?? null;
}
