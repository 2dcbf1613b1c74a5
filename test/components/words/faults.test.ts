import { expect, it } from 'vitest';
import { EXPECTED, type Fault, LOOKS } from '@/lib/model/faults';
import { faultText } from '@/components/words/fault-words';
import { wordsOf } from '@/components/words/words';
import { LOCALES, shapesOf, sourcesOf, tagOf } from './catalogue';

const PREFIX = 'fault-';
const CODES = [...shapesOf('en')].filter(([id]) => id.startsWith(PREFIX));

/** A fault for each code, with every value that its message names, and each of the closed lists. */
const FAULTS: readonly Fault[] = CODES.flatMap(([id, { values }]) => {
  const filled = Object.fromEntries(values.map(name => [name, valueOf(name)]));
  const variants = listed('looks', LOOKS, filled) ?? listed('expected', EXPECTED, filled) ?? [filled];
  return variants.map(each => ({ code: id.slice(PREFIX.length), values: each }) as unknown as Fault);
});

function valueOf(name: string): string | number {
  return ['limit', 'size', 'count', 'position', 'seconds', 'version'].includes(name) ? 2_000_000 : 'x';
}

function listed(name: string, all: readonly string[], values: Readonly<Record<string, unknown>>) {
  return name in values ? all.map(each => ({ ...values, [name]: each })) : null;
}

it.each(LOCALES)('every fault can be said in %s', locale => {
  const words = wordsOf({ locale: tagOf(locale), regional: tagOf(locale), sources: sourcesOf(locale) });
  for (const fault of FAULTS) expect(faultText(words, fault)).not.toBe('');
});
