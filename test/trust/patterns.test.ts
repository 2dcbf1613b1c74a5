/**
 * Every regular expression takes time by the length of the text only. Verdicts take minutes, so those that were given
 * stand in `patterns.json` under the pattern itself (its hash): a pattern that is changed by one character is judged
 * anew. `TRUST=all` judges all of them
 * again and writes the file; `TRUST=1` writes what is new.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Language } from '@/lib/languages/schema';
import { nameOf, type Verdict, verdictOf } from './judged';
import { row } from './ledger';
import { buildingPlaces, builtDuring, literalPatterns, type Pattern } from './patterns';

/** All that is made at its first use, so that it can be made here. */
const lazy = vi.hoisted(() => ({
  plain: [] as (() => unknown)[],
  byLanguage: [] as ((language: Language | null) => unknown)[],
}));

// These two still make what they make; the test only learns of it, which no other way tells it whole.
vi.mock('@/lib/basics/lazily', async importOriginal => {
  const { lazily } = await importOriginal<typeof import('@/lib/basics/lazily')>();
  return { lazily: (make: () => unknown) => known(lazy.plain, lazily(make)) };
});
vi.mock('@/lib/languages/per-language', async importOriginal => {
  const { perLanguage } = await importOriginal<typeof import('@/lib/languages/per-language')>();
  return { perLanguage: (make: (language: Language) => unknown) => known(lazy.byLanguage, perLanguage(make)) };
});

function known<T>(list: T[], one: T): T {
  list.push(one);
  return one;
}

const FILE = join(import.meta.dirname, 'patterns.json');
const MODULES = import.meta.glob('/lib/**/*.ts');

let built: Promise<Pattern[]> | null = null;
const allBuilt = () => (built ??= builtDuring(makeAll));

async function makeAll(): Promise<void> {
  for (const load of Object.values(MODULES)) await load();
  const { everyLanguage } = await import('@/lib/languages/registry');
  const { isTable } = await import('@/lib/formats/table-shape');
  for (const separator of [',', ';', '\t', '|']) isTable(`a${separator}b\nc${separator}d\n`.repeat(9), 'a.csv');
  for (const language of everyLanguage()) {
    for (const make of lazy.byLanguage) make(language);
  }
  // One that is made may make others.
  for (let done = 0; done < lazy.plain.length; done++) unlessOfPages(lazy.plain[done]);
}

/** The prototypes of the DOM are kept lazily too, and are not there in Node. */
function unlessOfPages(make: () => unknown): void {
  try {
    make();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
  }
}

row(
  { name: 'patterns', tries: 'regular expressions, judged by recheck and by V8’s clock', few: 1, all: 2 },
  async (size, tally) => {
    const given = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Verdict>;
    const verdicts = new Map<string, Verdict>();
    for (const pattern of [...literalPatterns(), ...(await allBuilt())]) {
      const name = nameOf(pattern);
      if (verdicts.has(name)) continue;
      const verdict = (size === 1 ? given[name] : undefined) ?? (await verdictOf(pattern));
      verdicts.set(name, verdict);
      tally.tried(!verdict.startsWith('slow'), `${pattern.place}: /${pattern.source}/${pattern.flags}: ${verdict}`);
    }
    if (process.env.TRUST)
      writeFileSync(FILE, `${JSON.stringify(Object.fromEntries([...verdicts].sort()), null, 2)}\n`);
  },
);

it('builds a pattern at every place where one is built', async () => {
  const places = new Set((await allBuilt()).map(({ place }) => place));
  expect(buildingPlaces().filter(place => place.startsWith('lib/') && !places.has(place))).toEqual([]);
});

it.each([
  ['two runs side by side', '\\s+\\d*\\s*$', ''],
  ['a run entered from each of its places', 'x+y', ''],
  ['nested runs', '^(?:a+)+$', ''],
  ['what two alternatives share', '^(?:\\w|\\d)*!$', 'u'],
])('finds %s', async (_, source, flags) => {
  expect(await verdictOf({ source, flags })).toMatch(/^slow/);
});
