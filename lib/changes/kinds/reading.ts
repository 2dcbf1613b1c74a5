import type { Language } from '../../languages/schema';
import { bounds } from '../../facts/bounds';
import { attributions } from '../../facts/attributions';
import { dates } from '../../facts/dates';
import { notMeasured } from '../../facts/measures';
import { apartFrom, type Found } from '../../text/found';
import { hedges } from '../../facts/hedges';
import { names } from '../../facts/names';
import { negations } from '../../facts/negations';
import { numbers, type FoundNumber } from '../../facts/numbers';
import { type Quotation, quotations } from '../../facts/quotations';
import { titleWords } from '../../facts/titles';

/** What stands where in one side of a change; read once, for all its edits. */
export interface Reading {
  readonly text: string;
  readonly language: Language | null;
  readonly numbers: readonly FoundNumber[];
  readonly bounds: readonly Found[];
  readonly dates: readonly Found[];
  readonly names: readonly Found[];
  readonly negations: readonly Found[];
  readonly hedges: readonly Found[];
  readonly attributions: readonly Found[];
  readonly quotations: readonly Quotation[];
  /** Words in quotation marks that name a paper, film, ship or shop. */
  readonly titles: readonly Found[];
}

/** What is the same for the whole comparison. */
export interface Context {
  readonly language: Language | null;
  /** Folded names from anywhere in either text. */
  readonly known: () => ReadonlySet<string>;
}

/** Read one side of a change, each kind of thing in reading order. */
export function reading(text: string, { language, known }: Context): Reading {
  const addresses = Array.from(text.matchAll(ADDRESS), match => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const outside = <F extends Found>(found: F[]) => apartFrom(found, addresses);
  const titles = titleWords(text, language);
  const counts = outside(numbers(text, language));
  const days = notMeasured(apartFrom(dates(text, language), titles), counts); // "The Long Summer" is none either
  const units = counts.filter(number => number.isUnit); // "MWh" is no organisation
  return {
    text,
    language,
    numbers: counts,
    bounds: bounds(text, language, apartFrom(counts, days)),
    dates: outside(days),
    names: apartFrom(outside(names(text, language, known(), days)), units),
    negations: apartFrom(negations(text, language), titles),
    hedges: hedges(text, language),
    attributions: attributions(text, language),
    quotations: quotations(text, language),
    titles,
  };
}

/** What looks like a number or name inside an address is none. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/g;
