/** What `pairs` does inside the browser: the real index under the real verification. */
import type { IncomingVersion, Text } from '@/lib/model/article';
import { isBoilerplate, learnSite } from '@/lib/corpus/intake/boilerplate';
import type { SiteRow } from '@/lib/corpus/store/rows';
import { type Corpus, openCorpus } from '@/lib/corpus/open';
import { boilerplateKey } from '@/lib/corpus/intake/prepare';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { isOneSite } from '@/lib/match/identity';
import { relate } from '@/lib/match/relation';
import { address } from '@/lib/origin/address';
import { site } from '@/lib/origin/site';

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly url: string | null;
}

/** `a`, `b`: numbers of lines, `a` before `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Of the words alone. */
  readonly relation: string;
  /** Both at one site, where the extension calls what is whole a version, not a copy. */
  readonly atOneSite: boolean;
  readonly resemblance: number;
  readonly aInB: number;
  readonly bInA: number;
}

// What a look-up fetches at most; see `test/eval/README.md` for the recall at this limit.
const CANDIDATES = 30;

let corpus: Corpus;
const lines: Line[] = [];
const numberOf = new Map<number, number>();
const sites = new Map<string, SiteRow>();
const seen = new Set<number>();

const pairs = {
  /** Store some lines. Each is a text of its own here, so each stands at a site of its own. */
  async add(some: readonly Line[]): Promise<void> {
    corpus ??= await openCorpus('pairs');
    const first = lines.length;
    const added = await corpus.addBatch(
      1,
      some.map((line, i) => versionOf(line, first + i)),
      null,
    );
    added.forEach(({ versionId }, i) => numberOf.set(versionId, first + i));
    lines.push(...some);
    for (const line of some) {
      const at = line.url === null ? '' : site(line.url);
      if (at !== '')
        sites.set(at, learnSite(sites.get(at), [line.paragraphs.map(boilerplateKey).filter(key => key !== null)]));
    }
  },

  fold: (): Promise<void> => corpus.mergeRecent(),

  /** Ask for lines `from … to` and verify what comes; pairs that an earlier call gave are left out. `all`: also those that are not related. */
  async ask({
    from,
    to,
    all,
  }: {
    from: number;
    to: number;
    all: boolean;
  }): Promise<{ pairs: Pair[]; candidates: number }> {
    const found: Pair[] = [];
    let candidates = 0;
    for (let number = from; number < to; number++) {
      const answer = await corpus.candidates(fingerprints(evidence(lines[number])), CANDIDATES + 1);
      const others = answer
        .map(each => numberOf.get(each.versionId)!)
        .filter(other => other !== number)
        .slice(0, CANDIDATES);
      candidates += others.length;
      found.push(...others.flatMap(other => verified(Math.min(number, other), Math.max(number, other), all)));
    }
    return { pairs: found, candidates };
  },
};

function verified(a: number, b: number, all: boolean): Pair[] {
  const name = a * lines.length + b;
  if (seen.has(name)) return [];
  seen.add(name);
  const related = relate(lines[a], lines[b]);
  const { relation, resemblance, aInB, bInA } = related;
  const atOneSite = isOneSite(placeOf(lines[a]), placeOf(lines[b]));
  return relation === null && !all ? [] : [{ a, b, relation: relation ?? 'none', atOneSite, resemblance, aInB, bInA }];
}

// A line without an address stands at a site of its own.
function placeOf({ url }: Line) {
  return url === null ? { address: '', site: '' } : { address: address(url), site: site(url) };
}

/** As `look-up.ts` asks: without the paragraphs that the site repeats. */
function evidence(line: Line): Text {
  const row = line.url === null ? undefined : sites.get(site(line.url));
  const paragraphs = line.paragraphs.filter(paragraph => !isBoilerplate(row, boilerplateKey(paragraph) ?? -1));
  return { title: line.title, paragraphs: paragraphs.length > 0 ? paragraphs : line.paragraphs };
}

function versionOf({ title, paragraphs }: Line, number: number): IncomingVersion {
  const unknown = {
    url: null,
    language: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    seenAt: null,
    label: null,
    order: null,
  };
  return {
    ...unknown,
    title,
    paragraphs,
    site: `line ${number}`,
    source: 'pairs',
    extractor: 'pairs/1',
    partial: false,
    beside: [],
    declared: [],
  };
}

export type Pairs = typeof pairs;

Object.assign(globalThis, { pairs, ready: true });
