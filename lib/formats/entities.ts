/** Character references ("&rsquo;", "&#8217;") in texts that other tools took out of pages. */
import { lazily } from '../basics/lazily';
import { ENTITY_NAMES } from './entity-names';
import { windows1252 } from './mojibake';

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
const QUICK = /&[#a-z]/i;

/**
 * A text with its references resolved, also those that were escaped twice ("&amp;rsquo;"). A name that is not known
 * stays as it is: "AT&T;" is no reference.
 */
export function withoutEntities(text: string): string {
  if (!QUICK.test(text)) return text;
  const once = text.replace(REFERENCE, resolved);
  return QUICK.test(once) ? once.replace(REFERENCE, resolved) : once;
}

function resolved(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return characters().get(name) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return character(code) ?? whole;
}

// References to 128..159 mean Windows-1252, as browsers read them.
function character(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return windows1252(code);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

const characters = lazily(
  () =>
    new Map(
      ENTITY_NAMES.trim()
        .split(/\s+/)
        .map(pair => pair.split('='))
        .map(([name, code]) => [name, String.fromCodePoint(Number.parseInt(code, 16))]),
    ),
);
