/**
 * A language that nobody speaks, made of English: letters with accents, words four tenths longer, each message in
 * brackets. What shows without brackets was not said by the catalogue; what is cut off will be cut off in Finnish.
 */
import { type Words, wordsOf } from '@/components/words/words';
import type { Part } from '@/components/words/markup';
import { sourcesOf } from './catalogue';

export const OPEN = '⟦';
export const CLOSE = '⟧';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';
const LONGER = 1.4;

/** English in disguise, as a page has it that loads these files. Numbers, times and lists are Japanese: without a Latin letter. */
export function pseudoWords(files: readonly string[], direction: Words['direction'] = 'ltr'): Words {
  const english = wordsOf({ locale: 'en-GB', regional: 'en-GB', sources: sourcesOf('en', files).map(disguised) });
  return {
    locale: 'ja',
    regional: 'ja',
    direction,
    text: (id, ...values) => `${OPEN}${english.text(id, ...values)}${CLOSE}`,
    parts: (id, ...values): readonly Part[] => [OPEN, ...english.parts(id, ...values), CLOSE],
  };
}

/** A source whose text has accents and is longer; ids, selectors, placeables and tags stay. */
function disguised(source: string): string {
  return source
    .split('\n')
    .map(line => {
      const [, head, text] = /^([a-zA-Z][\w-]* = | +\*?\[\w[\w-]*\] )(.*)$/.exec(line) ?? [];
      return head === undefined ? line : head + disguisedText(text);
    })
    .join('\n');
}

function disguisedText(text: string): string {
  if (!/\p{L}/u.test(text.replace(/\{[^}]*\}|<[^>]*>/g, ''))) return text;
  const pieces = text.split(/(\{[^}]*\}|<[^>]*>)/);
  const accented = pieces.map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[a-zA-Z]/g, accent))).join('');
  return accented + '~'.repeat(Math.ceil(text.length * (LONGER - 1)));
}

function accent(letter: string): string {
  return ACCENTED[PLAIN.indexOf(letter)];
}
