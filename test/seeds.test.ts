import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changes } from '@/lib/changes/changes';
import type { Text } from '@/lib/model/article';
import { ndjsonLine } from '@/lib/formats/articles/ndjson-line';
import { relate } from '@/lib/match/relation';
import { exampleOf } from '@/lib/model/stored-names';

const root = resolve(import.meta.dirname, '..');
const seedsFolder = resolve(root, 'seeds');
const pagesFolder = resolve(root, 'test/fixtures/pages');

/** A line of a seed corpus, as far as this test looks at it; `lib/formats/README.md` holds the schema. */
interface SeedVersion {
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly paragraphs: string[];
  readonly language: string;
  readonly publishedAt: string;
  readonly modifiedAt?: string;
  readonly seenAt: string;
  readonly declared?: readonly { kind: string; text: string; name: string | null }[];
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly kept: number;
  readonly edited: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly title: boolean;
  readonly shorterView: 'a' | 'b' | null;
  /** Paragraphs of the longer side past the end of its shorter view. */
  readonly beyond?: number;
  readonly paragraphs: readonly { op: string; a: number[]; b: number[] }[];
}

interface Truth {
  readonly stories: readonly { id: string; url: string; versions: string[]; steps: Step[] }[];
  /** `except`: shorter views that hold nothing of what is shared. */
  readonly relations: readonly { a: string; b: string; relation: string; except?: string[] }[];
}

interface PageFixture {
  readonly file: string;
  readonly url: string;
  readonly seenAt: string;
  readonly title: string;
  readonly paragraphs: string | readonly string[];
  readonly optional?: readonly string[];
  readonly expect: {
    readonly article: boolean;
    readonly carries?: string | null;
    readonly copies?: readonly { url: string }[];
  };
}

const corpora = readdirSync(seedsFolder).filter(name => name.endsWith('.ndjson'));
const linesOf = (file: string): string[] => readFileSync(resolve(seedsFolder, file), 'utf8').trimEnd().split('\n');
const json = <T>(folder: string, file: string): T => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as T;

/** "ferry:2" → line 2 of ferry.ndjson. */
const seeds = new Map<string, SeedVersion>(
  corpora.flatMap(file =>
    linesOf(file)
      .slice(1)
      .map((line, at): [string, SeedVersion] => [
        `${file.replace('.ndjson', '')}:${at + 2}`,
        JSON.parse(line) as SeedVersion,
      ]),
  ),
);
const addresses = new Set([...seeds.values()].map(seed => seed.url));
const truth = json<Truth>(seedsFolder, 'truth.json');
const pages = json<PageFixture[]>(pagesFolder, 'manifest.json');

const textOf = ({ title, paragraphs }: Text): Text => ({ title, paragraphs });

describe.each(corpora)('%s', file => {
  it('opens with a header that says it is invented and free', () => {
    expect(JSON.parse(linesOf(file)[0])).toEqual({
      wireprint: 1,
      name: expect.any(String),
      source: 'invented',
      licence: 'MIT',
    });
  });

  it('is read as it stands, line by line', () => {
    for (const [at, line] of linesOf(file).entries()) {
      const read = ndjsonLine(new TextEncoder().encode(line), {
        first: at === 0,
        now: '2027-01-01T00:00:00Z',
        corpus: file,
      });
      if (at === 0) expect(read).toHaveProperty('header.source', 'invented');
      else expect(read).toMatchObject({ version: textOf(JSON.parse(line) as Text) });
    }
  });

  it('names no host that could exist', () => {
    const versions = linesOf(file)
      .slice(1)
      .map(line => JSON.parse(line) as SeedVersion);
    for (const { url } of versions) expect(new URL(url).hostname).toMatch(/\.example$/);
  });
});

describe.each([...seeds])('%s', (_, seed) => {
  it('is a whole version with folded white space and times in order', () => {
    expect([seed.site, seed.title, seed.language].every(text => text.length > 0)).toBe(true);
    expect(seed.paragraphs.length).toBeGreaterThan(2);
    for (const text of [seed.title, ...seed.paragraphs]) expect(text).toBe(text.replace(/\s+/g, ' ').trim());
    const times = [seed.publishedAt, seed.modifiedAt ?? seed.publishedAt, seed.seenAt];
    expect(times).toEqual([...times].sort());
    expect(times.every(time => /^2026-.*Z$/.test(time) && !Number.isNaN(Date.parse(time)))).toBe(true);
  });
});

describe('truth.json', () => {
  it('names only versions and addresses that exist', () => {
    for (const story of truth.stories) {
      const named = [...story.versions, ...story.steps.flatMap(step => [step.from, step.to])];
      for (const id of named) expect(seeds.get(id)?.url, id).toBeDefined();
    }
    for (const { a, b } of truth.relations) expect([a, b].filter(url => !addresses.has(url))).toEqual([]);
  });

  it.each(truth.stories.flatMap(story => story.steps))('accounts for every paragraph from $from to $to', step => {
    const a = seeds.get(step.from)!;
    const b = seeds.get(step.to)!;
    const { kept, edited, moved, added, removed, shorterView, beyond = 0 } = step;
    const paired = kept + edited + moved;
    expect(paired + removed + (shorterView === 'b' ? beyond : 0)).toBe(a.paragraphs.length);
    expect(paired + added + (shorterView === 'a' ? beyond : 0)).toBe(b.paragraphs.length);
    expect(a.title !== b.title).toBe(step.title);
    for (const change of step.paragraphs.filter(({ op }) => op === 'edited')) {
      expect(a.paragraphs[change.a[0]]).not.toBe(b.paragraphs[change.b[0]]);
    }
  });

  it('calls a shorter view only what is the beginning of the other', () => {
    const shorter = truth.stories.flatMap(story => story.steps).filter(step => step.shorterView);
    expect(shorter.length).toBeGreaterThan(0);
    for (const { from, to, shorterView } of shorter) {
      const [part, whole] = (shorterView === 'a' ? [from, to] : [to, from]).map(id => seeds.get(id)!.paragraphs);
      expect(whole.slice(0, part.length)).toEqual(part);
    }
  });

  it('tells articles apart that share no run of twelve words, and relates those that do', () => {
    const related = new Set(truth.relations.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    const runs = [...seeds.values()].map(({ url, language, paragraphs }) => ({
      url,
      runs: wordRuns(paragraphs, language),
    }));
    const found = new Set<string>();
    for (const a of runs)
      for (const b of runs)
        if (a.url < b.url && [...a.runs].some(run => b.runs.has(run))) found.add(`${a.url} ${b.url}`);
    expect([...found].filter(pair => !related.has(pair))).toEqual([]);
    expect(truth.relations.filter(({ a, b }) => !found.has(a < b ? `${a} ${b}` : `${b} ${a}`))).toEqual([]);
  });
});

describe('the product agrees with truth.json', () => {
  it.each(truth.stories.flatMap(story => story.steps))('on what was kept and changed from $from to $to', step => {
    const found = changes(seeds.get(step.from)!, seeds.get(step.to)!, { language: seeds.get(step.to)!.language });
    const { kept, edited, added, removed, moved, shorterView } = step;
    expect(found).toMatchObject({ kept, edited, added, removed, moved, shorterView });
  });

  it.each(truth.relations)('on $relation: $a, $b', ({ a, b, relation, except = [] }) => {
    const [left, right] = [a, b].map(url =>
      [...seeds].filter(([id, seed]) => seed.url === url && !except.includes(id)),
    );
    const wrong = left.flatMap(([idA, one]) =>
      right
        .map(([idB, other]) => `${idA} ${idB} ${relate(one, other, one.language).relation}`)
        .filter(found => !found.endsWith(relation)),
    );
    expect(wrong).toEqual([]);
  });

  // The last version of each article against those in its language: some 700 pairs at 1-4 ms. Across languages nothing is shared.
  it('on all others having nothing to do with each other', { timeout: 30_000 }, () => {
    const related = new Set(truth.relations.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    const last = [...new Map([...seeds.values()].map(seed => [seed.url, seed])).values()];
    const pairs = last.flatMap((a, at) =>
      last
        .slice(at + 1)
        .filter(b => a.language === b.language && !related.has(`${a.url} ${b.url}`))
        .map(b => [a, b]),
    );
    expect(pairs.length).toBeGreaterThan(600);
    expect(
      pairs.filter(([a, b]) => relate(a, b, a.language).relation !== null).map(([a, b]) => `${a.url} ${b.url}`),
    ).toEqual([]);
  });
});

/** Runs of twelve words inside one paragraph, letters and digits only, lower case. */
function wordRuns(paragraphs: readonly string[], language: string): Set<string> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const runs = new Set<string>();
  for (const paragraph of paragraphs) {
    const plain = paragraph.toLowerCase().replace(/[’‘']/g, '');
    const words = [...segmenter.segment(plain)].filter(part => part.isWordLike).map(part => part.segment);
    for (let i = 0; i + 12 <= words.length; i++) runs.add(words.slice(i, i + 12).join(' '));
  }
  return runs;
}

describe.each(pages)('$file', page => {
  const text = visibleText(readFileSync(resolve(pagesFolder, page.file), 'utf8'));

  it('stands in the manifest with an address that fits its seed', () => {
    expect(new URL(page.url).hostname).toMatch(/\.example$/);
    expect(Number.isNaN(Date.parse(page.seenAt))).toBe(false);
    if (typeof page.paragraphs === 'string') expect(seeds.get(page.paragraphs)?.url).toBe(page.url.replace(/\?.*/, ''));
    if (page.expect.carries) expect(seeds.has(page.expect.carries)).toBe(true);
    for (const { url } of page.expect.copies ?? []) expect(addresses).toContain(url);
  });

  it('holds its headline and every expected paragraph, in order', () => {
    const paragraphs = typeof page.paragraphs === 'string' ? seeds.get(page.paragraphs)!.paragraphs : page.paragraphs;
    expect(text).toContain(page.title);
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = text.indexOf(paragraph, from);
      expect(at, paragraph).toBeGreaterThanOrEqual(from);
      from = at + paragraph.length;
    }
    for (const line of page.optional ?? []) expect(text).toContain(line);
  });
});

it('every page fixture has an address of its own, so that all can be served at once', () => {
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
});

it('every page fixture stands in the manifest, and every file that the manifest names is there', () => {
  const files = readdirSync(pagesFolder).filter(name => name.endsWith('.html'));
  expect(files.sort()).toEqual(pages.map(({ file }) => file).sort());
  expect(existsSync(resolve(pagesFolder, 'README.md'))).toBe(true);
});

/** The words of a page without scripts, ruby readings and mark-up. Enough for our own fixtures, no parser. */
function visibleText(html: string): string {
  const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return html
    .replace(/<(script|style|rt|rp)\b[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<br>|<\/?(p|div|h[1-6]|li|td|section|article|header|footer)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name])
    .replace(/\s+/g, ' ');
}

it('have headers by which they are known as examples', () => {
  const files = readdirSync(seedsFolder).filter(name => name.endsWith('.ndjson'));
  const known = files.map(name =>
    exampleOf(JSON.parse(readFileSync(resolve(seedsFolder, name), 'utf8').split('\n')[0])),
  );
  expect(known).toEqual(files.map(name => name.replace('.ndjson', '')));
});
