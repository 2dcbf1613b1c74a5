import type { Language } from '../languages/schema';
import type { Found } from '../text/found';
import type { FoundNumber } from './numbers';

/** One unit of a kind of measure, and how many of it another unit holds. */
type Measure = readonly [base: string, factor: number];

/**
 * Units by their names in `units.ts`, where the relation is exact by definition. Months and years are no number of
 * days, and miles no round number of metres: who writes one for the other rounds.
 */
const MEASURES: Readonly<Record<string, Measure>> = {
  ...measuresOf('m', { nm: 1e-9, µm: 1e-6, mm: 1e-3, cm: 1e-2, dm: 1e-1, m: 1, km: 1e3 }),
  ...measuresOf('g', { µg: 1e-6, mg: 1e-3, g: 1, kg: 1e3, t: 1e6, Mt: 1e12 }),
  ...measuresOf('litre', { ml: 1e-3, cl: 1e-2, dl: 1e-1, litre: 1, hl: 100 }),
  ...measuresOf('m²', { 'cm²': 1e-4, 'm²': 1, hectare: 1e4, 'km²': 1e6, 'square-kilometre': 1e6 }),
  ...measuresOf('minute', { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080, fortnight: 20_160 }),
  ...measuresOf('month', { month: 1, year: 12, decade: 120, century: 1200 }),
  ...measuresOf('watt', { milliwatt: 1e-3, watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 }),
  ...measuresOf('wh', { wh: 1, kwh: 1e3, mwh: 1e6, gwh: 1e9, twh: 1e12 }),
  ...measuresOf('percent', { percent: 1, permille: 0.1 }),
};

function measuresOf(base: string, factors: Readonly<Record<string, number>>): Record<string, Measure> {
  return Object.fromEntries(Object.entries(factors).map(([unit, factor]) => [unit, [base, factor]]));
}

/** UTF-16 units between a number and what goes with it: "millones de euros". */
const APART = 4;

/** What numbers in reading order say, each with its unit in one form: "2 km" and "2000 m" are "2000 m". */
export function measured(numbers: readonly FoundNumber[], language: Language | null): string[] {
  const said: string[] = [];
  const isComma = language?.text.digits?.decimalComma === true;
  for (let at = 0; at < numbers.length; at++) {
    const quantity = quantityAt(numbers, at, isComma);
    said.push(quantity.said);
    at += quantity.more;
  }
  return said;
}

/** A number with what follows it, or a sign with the number that follows it; `more` counts what follows. */
function quantityAt(numbers: readonly FoundNumber[], at: number, isComma: boolean): { said: string; more: number } {
  const one = numbers[at];
  const next = nextTo(numbers, at);
  if (isUnit(one)) {
    const value = next && !isUnit(next) ? valueOf(next.form, isComma) : null;
    return value === null ? { said: one.form, more: 0 } : { said: inBase(value, one.form), more: 1 };
  }
  const value = valueOf(one.form, isComma);
  if (value === null) return { said: one.form, more: 0 };
  const part = next && isPart(next) ? valueOf(next.form, isComma) : null;
  if (part !== null) return { said: inBase(value * part, ''), more: 1 }; // "two thirds", "a quarter"
  return next && isUnit(next) ? { said: inBase(value, next.form), more: 1 } : { said: inBase(value, ''), more: 0 };
}

/** A word for a part of what the number before it says: thirds, quarter. */
const isPart = ({ form, weak }: FoundNumber) => form.startsWith('/') || (weak && form.startsWith('0.'));

/** Signs as "%" are found as numbers are. */
const isUnit = ({ isUnit, form }: FoundNumber) => isUnit === true || Object.hasOwn(MEASURES, form);

function nextTo(numbers: readonly FoundNumber[], at: number): FoundNumber | undefined {
  const next = numbers[at + 1];
  return next && next.from - numbers[at].to <= APART ? next : undefined;
}

/** "/5" is a fifth. `null` for ordinals and the like, which say no amount. */
function valueOf(form: string, isComma: boolean): number | null {
  const plain = isComma ? form.replace(',', '.') : form;
  const [, part, digits] = /^(\/?)(-?[0-9]+(?:\.[0-9]+)?)$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  return part ? 1 / Number(digits) : Number(digits);
}

/** Digits of a value that count: products of fractions differ after the twelfth. */
const DIGITS = 10;

function inBase(value: number, unit: string): string {
  // "half" is 50 %, but "1" of something is not 100 %.
  const isShare = unit === '' && value > 0 && value < 1;
  const [base, factor] = isShare ? (['percent', 100] as const) : (MEASURES[unit] ?? [unit, 1]);
  return `${Number((value * factor).toPrecision(DIGITS))} ${base}`.trim();
}

/** "2000 m" is no year, and the "lata" of "trzy lata" (three years) no summer. "1932 roku" is the year 1932. */
export function notMeasured(days: readonly Found[], counts: readonly FoundNumber[]): Found[] {
  const units = counts.filter(({ isUnit }) => isUnit);
  if (units.length === 0) return [...days];
  const isUnit = ({ from, to }: Found) => units.some(unit => unit.from <= from && to <= unit.to);
  const isCounted = ({ to, form }: Found) =>
    /^\p{Nd}+$/u.test(form) && units.some(unit => unit.form !== 'year' && unit.from >= to && unit.from - to <= 1);
  return days.filter(day => !isUnit(day) && !isCounted(day));
}
