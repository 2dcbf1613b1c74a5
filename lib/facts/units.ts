import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import { aloneSource } from '../text/found';
import { key } from '../text/key';

// Signs and short forms that are the same in all languages, by the name of their unit: a kilometre is not a mile. The
// languages add their words to these names.
const SYMBOLS = lazily(() =>
  named(`
    km: km m: m cm: cm mm: mm foot: ft
    kg: kg g: g t: t
    hectare: ha km²: km² m²: m² m³: m³
    dollar: $ euro: € pound: £ yen: ¥
    percent: % ٪ permille: ‰
    km/h: km/h kmh kph mph: mph mi/h
    watt: w kilowatt: kw megawatt: mw gigawatt: gw kwh: kwh mwh: mwh gwh: gwh
    gb: gb mb: mb tb: tb
  `),
);

/** Of these, the short ones that may stand apart from their number. "m" and "t" are letters of other things there. */
const APART = lazily(() => new Set(termList('km kg cm mm ha mw gw kw gb mb tb km² m² m³ km/h mi/h')));

/** A spelling and the name of its unit. */
type Spelling = readonly [spelling: string, unit: string];

/** "km: kilometre kilometres mile: mile miles" → each spelling with the name before its colon. */
function named(names: string): Spelling[] {
  let unit = '';
  return termList(names).flatMap((term): Spelling[] => {
    if (!term.endsWith(':')) return [[term, unit]];
    unit = term.slice(0, -1);
    return [];
  });
}

interface Units {
  readonly names: ReadonlyMap<string, string>;
  /** A unit where a number ends. Sticky. */
  readonly after: RegExp;
}

const UNITS = perLanguage(({ text: { units } }): Units => {
  const own = named(units?.names ?? '');
  const words = own.map(([spelling]) => spelling);
  const after = units?.joined
    ? joinedPattern([...words.filter(word => word.length > 1), ...(units.patterns ?? [])])
    : apartPattern([...words, ...(units?.patterns ?? [])], termList(units?.of));
  return { names: canonical([...SYMBOLS(), ...own]), after };
});

const WITHOUT_LANGUAGE = lazily((): Units => ({ names: canonical(SYMBOLS()), after: apartPattern([], []) }));

const unitsOf = (language: Language | null): Units => UNITS(language) ?? WITHOUT_LANGUAGE();

function canonical(spellings: readonly Spelling[]): Map<string, string> {
  return new Map(spellings.map(([spelling, unit]) => [key(spelling) || spelling, unit]));
}

/** After one blank or none, and "de" or the like. */
function apartPattern(words: readonly string[], of: readonly string[]): RegExp {
  const symbols = SYMBOLS().map(([symbol]) => symbol);
  const spelled = [...symbols, ...words].filter(word => /^[\p{L} ]{3,}$/u.test(word) || APART().has(word));
  const before = of.map(word => (word.endsWith("'") ? `${word.slice(0, -1)}['’]` : `${word}\\s`));
  return new RegExp(`\\s?(?:${before.join('|')})?${aloneSource(spelled.join('|'))}`, 'iuy');
}

function joinedPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join('|')})`, 'uy');
}

/** One name for the spellings of a unit or scale, whatever the number; the word itself when it is none. As `key` gives it. */
export function unitOf(word: string, language: Language | null): string {
  return unitsOf(language).names.get(word) ?? word;
}

/** The unit that begins at an offset, where a number ends, with the blank before it; "" where none does. */
export function unitAt(text: string, at: number, language: Language | null): string {
  const { after } = unitsOf(language);
  after.lastIndex = at;
  return after.exec(text)?.[0] ?? '';
}
