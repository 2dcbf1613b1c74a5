/** When an article is looked at again, and what a visit remembers. */
import { describe, expect, it } from 'vitest';
import { earlierReading, type Readings, withReading } from '@/lib/papers/last-read';
import { afterLook, due, type Follow, newFollow, nextWake } from '@/lib/papers/schedule';

const MINUTE = 60_000;
const NOW = Date.parse('2026-05-01T08:00:00Z');
const ARTICLE = { address: 'https://a.example/1', url: 'https://www.a.example/1', site: 'a.example', title: 'Lock' };

/** All looks of an article that never changes, as minutes after it was followed. */
function looks(): number[] {
  const at: number[] = [];
  let follow = newFollow(ARTICLE, NOW);
  while (follow.nextAt !== null) {
    at.push((follow.nextAt - NOW) / MINUTE);
    follow = afterLook(follow, 'same', follow.nextAt);
  }
  return at;
}

describe('the schedule', () => {
  it('begins after half an hour, waits longer each time, and ends after two weeks', () => {
    const waits = looks().map((at, i, all) => at - (all[i - 1] ?? 0));
    expect(waits[0]).toBe(30);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits).toHaveLength(9);
    expect(looks().at(-1)! / (24 * 60)).toBeCloseTo(14.6, 0);
  });

  it('begins anew when the text has changed', () => {
    const third = afterLook(afterLook(newFollow(ARTICLE, NOW), 'same', NOW), 'same', NOW);
    expect(afterLook(third, 'changed', NOW)).toMatchObject({ step: 0, nextAt: NOW + 30 * MINUTE, last: 'changed' });
  });

  it('goes on after a failure, and ends when the paper is not named any more', () => {
    expect(afterLook(newFollow(ARTICLE, NOW), 'failed', NOW).nextAt).toBe(NOW + 60 * MINUTE);
    expect(afterLook(newFollow(ARTICLE, NOW), 'revoked', NOW).nextAt).toBeNull();
  });

  it('looks first at what is longest overdue', () => {
    const at = (name: string, nextAt: number | null): Follow => ({ ...newFollow(ARTICLE, NOW), address: name, nextAt });
    const follows = [at('soon', NOW + 1), at('late', NOW - 5), at('later', NOW), at('ended', null)];
    expect(due(follows, NOW).map(({ address }) => address)).toEqual(['late', 'later']);
    expect(nextWake(follows)).toBe(NOW - 5);
    expect(nextWake([at('ended', null)])).toBeNull();
  });
});

describe('what was read last', () => {
  const place = { address: 'https://a.example/1', site: 'a.example' };
  const after = (...readings: [digest: number, minutes: number][]) =>
    readings.reduce<Readings | null>(
      (known, [digest, minutes]) =>
        withReading(known, place, { digest, at: NOW + minutes * MINUTE, versionId: digest }),
      null,
    );
  const earlier = (known: Readings | null, digest: number, minutes: number) =>
    earlierReading(known, { digest, at: NOW + minutes * MINUTE })?.at ?? null;

  it('is nothing at the first visit, however often the popup is opened', () => {
    expect(earlier(null, 1, 0)).toBeNull();
    expect(earlier(after([1, 0], [1, 10]), 1, 20)).toBeNull();
  });

  it('is the visit before', () => {
    expect(earlier(after([1, 0]), 1, 31)).toBe(NOW);
    expect(earlier(after([1, 0], [1, 60]), 1, 70)).toBe(NOW);
  });

  it('is the other text, even of a minute ago', () => {
    expect(earlier(after([1, 0]), 2, 1)).toBe(NOW);
  });

  it('keeps the version once it is known', () => {
    const unknown = withReading(after([1, 0]), place, { digest: 1, at: NOW + MINUTE, versionId: null });
    expect(unknown.latest.versionId).toBe(1);
  });
});
