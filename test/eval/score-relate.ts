/**
 * `npm run -s eval -- test/eval/score-relate.ts [SHARED]`: relations against the editors' own statements (gsa18f), and how often a
 * relation is claimed between articles that have nothing to do with each other. Figures: `retrieval.md`.
 */
import type { Text } from '../../lib/model/article';
import { framed, relationBetween, type Framed } from '../../lib/match/identity';
import { relate } from '../../lib/match/relation';
import type { Relation } from '../../lib/model/report';
import { words } from '../../lib/text/words';
import { gsa18f, reuters, rows, type Document } from './score-relate-data';
import { random } from '../match/articles';

const shared = process.argv[2] ?? '../shared';
const SAMPLE = 50_000; // one false claim in a thousand would be fifty

type Said = 'copy' | 'version' | null;

// The set names a pair a copy also where one site gave an article out at two addresses. With places those two are asked for as what
// they are, a *version*; told without places, all are copies.
function pairScores(
  documents: ReadonlyMap<string, Document>,
  said: (a: Document, b: Document) => Said,
  name: string,
): void {
  let [hits, misses, claims] = [0, 0, 0];
  for (const [a, b, kind] of rows(`${shared}/data/gsa18f/copies.tsv`)) {
    const expected = said !== byPlaces || kind === 'syndicated copy' ? 'copy' : 'version';
    if (said(documents.get(a)!, documents.get(b)!) === expected) hits++;
    else console.log(`  missed ${++misses}: ${a} ${b}`);
  }
  for (const [a, b] of rows(`${shared}/data/gsa18f/related_not_copies.tsv`)) {
    const claimed = said(documents.get(a)!, documents.get(b)!);
    if (claimed === 'copy') claims++;
    if (claimed !== null) console.log(`  called a ${claimed}: ${a} ${b}`);
  }
  console.log(
    `gsa18f, ${name}: ${hits} found, ${misses} missed, ${claims} claimed as copies; pair F1 ${((2 * hits) / (2 * hits + misses + claims)).toFixed(4)}`,
  );
}

function copiesAlone(a: Document, b: Document): Said {
  return relate(a.text, b.text).relation === 'copy' ? 'copy' : null;
}

function byWords(a: Document, b: Document): Said {
  return whole(relate(a.text, b.text).relation);
}

function byPlaces(a: Document, b: Document): Said {
  return whole(relationBetween(sightingOf(a), sightingOf(b), relate(a.text, b.text)));
}

// An adapted copy counts as one.
function whole(relation: Relation | null): Said {
  return relation === 'adapted' || relation === 'copy' ? 'copy' : relation === 'version' ? relation : null;
}

// "dg:2019-…" stands at the site "dg".
function sightingOf({ id, text }: Document): Framed {
  return framed({ ...text, address: id, site: id.slice(0, id.indexOf(':')), publishedAt: null, language: null });
}

// Random pairs. Those that an exhaustive count of 8-grams also finds are no false claims.
function falseClaims(name: string, documents: readonly Document[], seed: number): void {
  const next = random(seed);
  let claims = 0;
  let unbacked = 0;
  for (let i = 0; i < SAMPLE; i++) {
    const a = documents[Math.floor(next() * documents.length)];
    const b = documents[Math.floor(next() * documents.length)];
    if (a.id === b.id) continue;
    const { relation } = relate(a.text, b.text);
    if (relation === null) continue;
    claims++;
    if (!sharesGram(a.text, b.text, 8)) console.log(`  unbacked ${++unbacked}: ${relation} ${a.id} ${b.id}`);
  }
  console.log(`${name}: ${claims} claims in ${SAMPLE} random pairs, ${unbacked} that no shared 8-gram backs`);
}

function sharesGram(a: Text, b: Text, size: number): boolean {
  const own = grams(a, size);
  return [...grams(b, size)].some(gram => own.has(gram));
}

function grams(text: Text, size: number): Set<string> {
  const forms = text.paragraphs.flatMap(paragraph => words(paragraph).map(word => word.form));
  return new Set(forms.slice(size - 1).map((_, i) => forms.slice(i, i + size).join(' ')));
}

const articles = gsa18f(shared);
pairScores(articles, copiesAlone, 'copies, by words alone');
pairScores(articles, byWords, 'copies and adapted copies, by words alone');
pairScores(articles, byPlaces, 'copies and adapted copies, with places');
falseClaims('gsa18f', [...articles.values()], 1);
falseClaims('reuters21578', [...reuters(shared).values()], 2);
