import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/model/article';
import { fingerprints } from '@/lib/fingerprint/fingerprints';
import { countShared } from '@/lib/match/measures';
import { relate } from '@/lib/match/relation';
import { article } from './articles';
import { TRANSFORMS } from './transforms';

const SOURCES = Array.from({ length: 200 }, (_, i) => article(1000 + i, 60 + i));
const PRINTS = SOURCES.map(source => fingerprints(source));

// Found: the source is the heaviest candidate, with two prints at least, and the relation is said to be a copy.
function isFound(copy: Text, source: number): boolean {
  const prints = fingerprints(copy);
  const hits = PRINTS.map(other => countShared(prints, other));
  return hits[source] >= 2 && hits[source] === Math.max(...hits) && relate(SOURCES[source], copy).relation === 'copy';
}

describe('a copy is found although it has', () => {
  it.each(Object.entries(TRANSFORMS))(
    '%s',
    (_, transform) => {
      const found = SOURCES.filter((source, i) => isFound(transform(source), i)).length;
      expect(found / SOURCES.length).toBeGreaterThanOrEqual(0.99); // of 1 without any difference
    },
    30_000,
  );
});
