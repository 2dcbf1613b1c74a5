import { lazily } from '../basics/lazily';

/** Characters that Windows-1252 has for the bytes 80 to 9F; 81, 8D, 8F, 90 and 9D stand for themselves. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES = lazily(
  () =>
    new Map([
      ...Array.from({ length: 128 }, (_, i): [string, number] => [String.fromCharCode(0x80 + i), 0x80 + i]),
      ...Array.from(FROM_80, (character, i): [string, number] => [character, 0x80 + i]),
    ]),
);

/** Letters that hardly a paper writes: where these come out, the characters were meant ("CAFÉ…" reads as "CAFɅ"). */
const UNUSED = /[\u0180-\u02ff]/;

/** A character of UTF-8 that was read as Windows-1252: a lead byte and one to three that follow. */
const MOJIBAKE = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu;
const REFERENCE = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;

/** The references that stand in news most; what a name stands for, by its name. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  euro: '€',
  pound: '£',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  oelig: 'œ',
  aelig: 'æ',
  oslash: 'ø',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
};

/**
 * A text without character references ("&rsquo;") and wrongly read UTF-8 ("Ã©"), as it stood before other tools saved
 * it; the same string where it has neither.
 */
export function undamaged(text: string): string {
  return text.replace(MOJIBAKE, decoded).replace(REFERENCE, resolved);
}

function decoded(run: string): string {
  const bytes = Array.from(run, character => BYTES().get(character) ?? character.charCodeAt(0));
  try {
    const character = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return UNUSED.test(character) ? run : character;
  } catch {
    return run; // no UTF-8: the characters are meant
  }
}

function resolved(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name === undefined) {
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16));
  }
  const [, letter, accent] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const mark = ACCENTS[accent?.toLowerCase()];
  return NAMED[name.toLowerCase()] ?? (mark ? (letter + mark).normalize('NFC') : whole);
}
