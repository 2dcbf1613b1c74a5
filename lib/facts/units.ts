import { lazily } from '../basics/lazily';
import { perLanguage } from '../languages/per-language';
import type { Language } from '../languages/schema';
import { termList } from '../languages/terms';
import { aloneSource } from '../text/found';
import { key } from '../text/key';
import { narrowed } from '../text/narrowed';

/**
 * Signs and short forms that are the same in all languages, by the name of their unit: a kilometre is not a mile. The
 * languages add their words to these names. Case counts ("mW", "MW"); a spelling in other case is read where only one
 * unit is spelt so ("KG").
 */
const SYMBOLS = lazily(() =>
  named(`
    nm: nm µm: µm um mm: mm cm: cm dm: dm m: m km: km foot: ft mile: mi
    µg: µg ug mcg mg: mg g: g kg: kg t: t Mt: Mt lb: lb lbs ounce: oz
    ml: ml mL cl: cl cL dl: dl dL litre: l L hl: hl
    hectare: ha km²: km² km2 m²: m² m2 cm²: cm² cm2 m³: m³ m3 km³: km³
    dollar: $ euro: € EUR pound: £ GBP yen: ¥ JPY USD: USD CHF: CHF CNY: CNY RUB: RUB INR: INR
    percent: % ٪ permille: ‰ ppm: ppm ppb: ppb c: °C C f: °F F
    km/h: km/h kmh kph mph: mph mi/h m/s: m/s knot: kn kt
    megawatt: MW milliwatt: mW watt: W kilowatt: kW gigawatt: GW terawatt: TW
    wh: Wh kwh: kWh mwh: MWh gwh: GWh twh: TWh
    J: J kJ: kJ MJ: MJ GJ: GJ kcal: kcal Pa: Pa hPa: hPa kPa: kPa MPa: MPa bar: bar mbar: mbar psi: psi
    V: V kV: kV mV: mV hz: Hz khz: kHz mhz: MHz ghz: GHz dB: dB Sv: Sv mSv: mSv µSv: µSv
    kb: kB KB mb: MB gb: GB tb: TB pb: PB kbit/s: kbit/s Mbit/s: Mbit/s Mbps Gbit/s: Gbit/s Gbps ms: ms ns: ns
  `),
);

/** Symbols of one letter that may stand a blank behind their number; others are letters of other things there. */
const LONE_APART = 'gmlLtWV';

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
  /** By spelling. */
  readonly names: ReadonlyMap<string, string>;
  /** A unit where a number ends, tried in this order. Sticky. */
  readonly after: readonly RegExp[];
  /** What may stand before a unit: "de euros". */
  readonly of: RegExp | null;
}

const UNITS = perLanguage(({ text: { units } }): Units => {
  const own = named(units?.names ?? '');
  const words = own.map(([spelling]) => spelling);
  const after = units?.joined
    ? joinedPattern([...words.filter(word => word.length > 1), ...(units.patterns ?? [])])
    : apartPattern([...words, ...(units?.patterns ?? [])], termList(units?.of));
  const of = termList(units?.of);
  return {
    names: canonical([...SYMBOLS(), ...own]),
    after: [...symbolPatterns(), after],
    of: of.length === 0 ? null : new RegExp(`^(?:${ofSource(of)})`, 'iu'),
  };
});

const WITHOUT_LANGUAGE = lazily((): Units => ({ names: canonical(SYMBOLS()), after: symbolPatterns(), of: null }));

const unitsOf = (language: Language | null): Units => UNITS(language) ?? WITHOUT_LANGUAGE();

/** A spelling stands for its unit as it is written, and as `key` gives it where no other unit has that. */
function canonical(spellings: readonly Spelling[]): Map<string, string> {
  const names = new Map(spellings.map(([spelling, unit]) => [spelling.normalize('NFKC'), unit]));
  for (const [spelling, unit] of spellings) {
    const folded = key(spelling) || spelling;
    if (!names.has(folded)) names.set(folded, unit);
  }
  return names;
}

/** After what makes a symbol part of a longer word; letters of other scripts may follow at once ("20mgの"). */
const SYMBOL_END = "(?![\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{M}\\p{N}/]|['’]\\p{L})";

/** The longer symbols in any case, then single letters as they are written. */
function symbolPatterns(): RegExp[] {
  const symbols = SYMBOLS().map(([symbol]) => symbol);
  const long = symbols.filter(symbol => /^\p{L}./u.test(symbol)).sort((a, b) => b.length - a.length);
  const lone = symbols.filter(symbol => /^\p{L}$/u.test(symbol));
  return [
    new RegExp(`[\\s\u00a0\u202f]?(?:${long.join('|')})${SYMBOL_END}`, 'iuy'),
    new RegExp(`(?:[\\s\u00a0\u202f][${LONE_APART}]|[${lone.join('')}])${SYMBOL_END}`, 'uy'),
  ];
}

/** After one blank or none, and "de" or the like. */
function apartPattern(words: readonly string[], of: readonly string[]): RegExp {
  const spelled = words.filter(word => /^(?:[\p{L}\p{M} ]{3,}|\p{sc=Cyrillic}{1,2})$/u.test(word));
  return new RegExp(`\\s?(?:${ofSource(of)})?${aloneSource(spelled.join('|'))}`, 'iuy');
}

/** "d'" takes its apostrophe, other words a blank. */
function ofSource(of: readonly string[]): string {
  return of.map(word => (word.endsWith("'") ? `${word.slice(0, -1)}['’]` : `${word}\\s`)).join('|');
}

function joinedPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join('|')})`, 'uy');
}

const PLAIN = /^(?:[a-z]+|[0-9]+)$/;

/** One name for the spellings of a unit or scale, whatever the number; the word itself when it is none. */
export function unitOf(word: string, language: Language | null): string {
  const { names } = unitsOf(language);
  if (PLAIN.test(word)) return names.get(word) ?? word; // its own key
  const written = word.normalize('NFKC');
  const folded = key(word) || written;
  return names.get(written) ?? names.get(folded) ?? folded;
}

/** The same for a unit as it stands after its number: "de euros" too. */
export function unitAfter(written: string, language: Language | null): string {
  const { of } = unitsOf(language);
  return unitOf(of ? written.replace(of, '') : written, language);
}

/** The unit that begins at an offset, where a number ends, with the blank before it; "" where none does. */
export function unitAt(text: string, at: number, language: Language | null): string {
  for (const pattern of unitsOf(language).after) {
    const narrow = narrowed(pattern, text);
    narrow.lastIndex = at;
    const found = narrow.exec(text)?.[0];
    if (found) return found;
  }
  return '';
}
