/** The composer over the real corpus, the invented seeds in it, against the truth that they were written to. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncomingVersion, PageReading } from '@/lib/model/article';
import { type Corpus, openCorpus } from '@/lib/corpus/open';
import { copyDifferences } from '@/lib/acts/copy-differences';
import { lookUp } from '@/lib/acts/look-up';
import { askedCopies, withDifferences } from '@/lib/model/asked-copies';
import { address } from '@/lib/origin/address';
import type { Relation, Report } from '@/lib/model/report';
import { versionsIn } from '../support/files';

const seeds = resolve(import.meta.dirname, '../../seeds');

interface Truth {
  readonly stories: readonly { id: string; url: string; versions: readonly string[] }[];
  readonly relations: readonly {
    a: string;
    b: string;
    relation: Relation;
    carries?: { of: string; version: string };
  }[];
}
const truth = JSON.parse(readFileSync(join(seeds, 'truth.json'), 'utf8')) as Truth;
const CORPORA = ['ferry', 'wire', 'quotes', 'unrelated', 'world'];

let corpus: Corpus;
/** By the name that truth.json gives them: corpus and line. */
const versions = new Map<string, IncomingVersion>();
const ids = new Map<string, number>();

beforeAll(async () => {
  corpus = await openCorpus('look-up');
  for (const name of CORPORA) {
    const id = await corpus.createCorpus({ name, source: 'invented', licence: 'MIT' });
    const read = await versionsIn(join(seeds, `${name}.ndjson`));
    const added = await corpus.addBatch(
      id,
      read.map(row => row.version),
      null,
    );
    read.forEach(({ version, line }, i) => {
      versions.set(`${name}:${line}`, version);
      ids.set(`${name}:${line}`, added[i].versionId);
    });
  }
}, 60_000);

function open(version: IncomingVersion): PageReading {
  return {
    ...version,
    url: version.url ?? '',
    canonical: null,
    live: false,
    entries: [],
    otherArticles: 0,
    beside: version.beside ?? [],
    source: 'open page',
    extractor: 'page/1',
    seenAt: '2026-07-01T00:00:00.000Z',
  };
}

const look = (version: IncomingVersion, against: number | null = null): Promise<Report> =>
  lookUp(open(version), corpus, { against });

describe('relations', () => {
  const articles = new Map<string, IncomingVersion>();
  beforeAll(() => {
    for (const version of versions.values()) articles.set(version.url ?? '', version); // the last version of each
  });

  it('finds every related article of the seeds with its relation, and no other', async () => {
    const found: string[] = [];
    for (const [url, version] of articles) {
      const { copies } = await look(version);
      found.push(...copies.map(copy => `${address(url)} ${copy.relation} ${address(copy.url)}`));
    }
    const expected = truth.relations.flatMap(({ a, b, relation }) => [
      `${address(a)} ${relation} ${address(b)}`,
      `${address(b)} ${relation} ${address(a)}`,
    ]);
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  }, 60_000);

  it('says which version a copy carries, as written', async () => {
    const carried = truth.relations.filter(({ carries }) => carries !== undefined);
    const told = [];
    for (const { a, b, carries } of carried) {
      const copy = carries!.of === a ? b : a;
      const report = await look(articles.get(copy)!);
      told.push([copy, report.copies.find(each => address(each.url) === address(carries!.of))?.carries?.versionId]);
    }
    expect(told).toEqual(carried.map(({ a, b, carries }) => [carries!.of === a ? b : a, ids.get(carries!.version)]));
  }, 60_000);
});

describe('what one corpus holds of a story', () => {
  /** Of a corpus with just these, what is said of the page. */
  async function copiesAmong(
    name: string,
    stored: readonly IncomingVersion[],
    page: IncomingVersion,
  ): Promise<Report['copies']> {
    const small = await openCorpus(name);
    await small.addBatch(await small.createCorpus({ name, source: 'invented', licence: 'MIT' }), stored, null);
    const { copies } = await lookUp(open(page), small, { against: null });
    return copies;
  }

  it('calls what the page’s own site gives out under another address a version, elsewhere a copy', async () => {
    const story = versions.get('ferry:7')!;
    const brief = { ...story, paragraphs: story.paragraphs.slice(0, Math.ceil(story.paragraphs.length / 4)) };
    const here = { ...brief, url: new URL('/briefs/4711', story.url!).href };
    const there = { ...brief, url: 'https://gull.example/briefs/4711', site: 'Gull' };
    const copies = await copiesAmong('two-addresses', [story, here, there], story);
    expect(copies.map(copy => [copy.url, copy.relation]).sort()).toEqual(
      [
        [there.url, 'copy'],
        [here.url, 'version'],
      ].sort(),
    );
  });

  // The index finds what shares words in a row; what was reworded beside them comes with it.
  it('shows a passage that was reworded, with the words there', async () => {
    const [page, other] = [versions.get('ferry:7')!, versions.get('unrelated:2')!];
    const told =
      'By noon on Monday the tug crews had drawn the ferry off the sand with two long lines, and she lay at the old coal quay in Port Callan, where divers will look at her rudder.';
    const retold =
      'Tug crews with two long lines had drawn her off the sand by Monday noon. Divers will look at the rudder in Port Callan, where the ferry lay at the coal quay, the old one.';
    const said =
      'The line will pay for rooms and meals until Thursday, and for whatever stood on the car deck when the water came.';
    const stored = { ...other, paragraphs: other.paragraphs.toSpliced(1, 0, told, said) };
    const [copy] = await copiesAmong('reworded', [stored], {
      ...page,
      paragraphs: page.paragraphs.toSpliced(2, 0, retold, said),
    });
    expect(copy.relation).toBe('passages');
    expect(copy.passages.map(({ b, reworked }) => [b.paragraph, told.includes(reworked?.text ?? '-')])).toEqual([
      [2, true],
      [3, false],
    ]);
  });
});

describe('versions', () => {
  it.each(truth.stories.filter(story => story.versions.length > 1).map(story => [story.id, story] as const))(
    '%s: each text is recognised as the version it is',
    async (_, story) => {
      for (const name of story.versions) {
        const { article } = await look(versions.get(name)!);
        expect(article?.carries).toBe(ids.get(name));
      }
    },
  );

  it('calls one text under two headlines one version', async () => {
    const { article } = await look(versions.get('ferry:2')!);
    const first = article!.versions.find(version => version.id === ids.get('ferry:2'))!;
    expect(first.titles.length).toBe(2);
    expect(ids.get('ferry:3')).toBe(ids.get('ferry:2'));
  });

  it('does not compare with a shorter view when a whole text is known', async () => {
    const { changes, article } = await look(versions.get('ferry:6')!);
    expect(article!.versions.find(version => version.id === ids.get('ferry:5'))?.shorterView).toBe(true);
    expect(changes?.from).toBe(ids.get('ferry:4'));
  });

  it('compares with the version that was asked for', async () => {
    const { changes } = await look(versions.get('ferry:7')!, ids.get('ferry:4')!);
    expect(changes?.from).toBe(ids.get('ferry:4'));
  });
});

describe('a page of which nothing is known', () => {
  it('gets a report with nothing in it', async () => {
    const report = await look({
      ...versions.get('ferry:2')!,
      url: 'https://elsewhere.example/x',
      title: 'Rain',
      paragraphs: ['Rain fell on the hills above the quiet town for the whole of the long afternoon.'],
    });
    expect(report).toMatchObject({ article: null, copies: [], changes: null, quotes: [], hints: [] });
  });

  it('may be empty, or a single word', async () => {
    for (const paragraphs of [[], [''], ['Rain']]) {
      expect(
        (await look({ ...versions.get('ferry:2')!, url: 'https://elsewhere.example/y', paragraphs })).copies,
      ).toEqual([]);
    }
  });
});

describe('a story in more papers than are compared', () => {
  it('is found in four dozen of them, and the rest is counted', async () => {
    const crowd = await openCorpus('look-up-crowd');
    const id = await crowd.createCorpus({ name: 'crowd', source: 'invented', licence: 'MIT' });
    const wire = versions.get('ferry:2')!;
    const papers = Array.from({ length: 60 }, (_, i) => ({
      ...wire,
      site: `Paper ${i}`,
      url: `https://paper${i}.example/`,
      paragraphs: [...wire.paragraphs, `Paper ${i} will follow this story.`],
    }));
    await crowd.addBatch(id, papers, null);
    const { copies, unread } = await lookUp(open({ ...wire, url: 'https://elsewhere.example/z' }), crowd, {
      against: null,
    });
    expect(copies.filter(copy => copy.relation === 'copy')).toHaveLength(48);
    expect(unread).toBe(12);
  });

  it('leaves nothing unread of a few', async () => {
    expect((await look(versions.get('ferry:7')!)).unread).toBe(0);
  });
});

describe('what stands beside the text', () => {
  const url = 'https://courier.example/piers';
  const row = (tonnes: number) => ({ text: `North pier · ${tonnes}`, reason: 'table' }) as const;
  const kept = async (name: string, part: Partial<IncomingVersion>): Promise<Corpus> => {
    const kept = await openCorpus(name);
    await kept.add({ ...open(versions.get('ferry:2')!), url, ...part }, 1);
    return kept;
  };
  const report = (corpus: Corpus) =>
    lookUp(open({ ...versions.get('ferry:2')!, url, beside: [row(46)] }), corpus, { against: null });

  it('is told apart from a text that is the same', async () => {
    const { article, changes, hints } = await report(await kept('beside-other', { beside: [row(40)] }));
    expect(article?.carries).toBe(1);
    expect(changes).toMatchObject({ from: 1, edited: 0, beside: [{ before: row(40).text, after: row(46).text }] });
    expect(hints[0]).toMatchObject({ kind: 'version', id: 'carries-beside' });
  });

  it('is not said to be the same where the version does not tell, or another reader chose its blocks', async () => {
    for (const [name, part] of [
      ['beside-unknown', { beside: null }],
      ['beside-reader', { beside: [row(40)], extractor: 'page/0' }],
    ] as const) {
      const { article, changes, hints } = await report(await kept(name, part));
      expect([article?.carries, article?.besideCarried, changes]).toEqual([1, { compared: false, changes: [] }, null]);
      expect(hints[0].id).toBe('carries-text');
    }
  });

  it('is the same where every block is', async () => {
    const { hints, changes } = await report(await kept('beside-same', { beside: [row(46)] }));
    expect([hints[0].id, changes]).toEqual(['carries', null]);
  });
});

describe('a copy', () => {
  it('tells what is otherwise in it, and whose collection it is from', async () => {
    const other = await openCorpus('look-up-copy');
    const id = await other.createCorpus({ name: 'Harbour papers', source: 'invented', licence: 'MIT' });
    const wire = versions.get('ferry:2')!;
    const copied = wire.paragraphs.slice(0, -1).map((text, i) => (i === 0 ? text.replace(/\d+/, '93') : text));
    await other.addBatch(id, [{ ...wire, url: 'https://lantern.example/a', paragraphs: copied }], null);
    const report = await lookUp(open({ ...wire, url: 'https://elsewhere.example/q' }), other, { against: null });
    expect(report.copies).toMatchObject([{ corpus: 'Harbour papers', differs: 'unasked' }]);
    const found = await copyDifferences(askedCopies(report)!, other);
    expect(Object.values(found)[0].kinds).not.toContain('cosmetic');
    expect(withDifferences(report, found).copies).toMatchObject([{ differs: { added: 0, removed: 1 } }]);
    expect(withDifferences(report, {}).copies).toMatchObject([{ differs: null }]);
  });
});
