import { describe, expect, it } from 'vitest';
import type { Text } from '@/lib/model/article';
import { carried, type VersionText } from '@/lib/match/carried';
import { article, edited, random } from './articles';

const text = (...paragraphs: string[]): Text => ({ title: '', paragraphs });
const version = (id: number, ...paragraphs: string[]): VersionText => ({
  id,
  name: { number: id },
  text: text(...paragraphs),
});

const LEDE = 'The harbour bridge was shut on Monday after divers found a crack in the second pier.';
const HURT = 'Twelve people were hurt, the port said.';
const MORE = 'Forty-seven people were hurt, the port said.';
const FERRY = 'A ferry will run every quarter of an hour until the repair is done.';

describe('carried', () => {
  it.each([
    ['no version', LEDE, [], null],
    ['one version: nothing to tell it from', `${LEDE} ${HURT}`, [version(1, LEDE, HURT)], null],
    ['the first of two', `${LEDE} ${HURT}`, [version(1, LEDE, HURT), version(2, LEDE, MORE)], 1],
    ['the second of two', `${LEDE} ${MORE}`, [version(1, LEDE, HURT), version(2, LEDE, MORE)], 2],
    [
      'an added sentence is there',
      `${LEDE} ${HURT} ${FERRY}`,
      [version(1, LEDE, HURT), version(2, LEDE, HURT, FERRY)],
      2,
    ],
    ['a sentence put in is not there', `${LEDE} ${HURT}`, [version(1, LEDE, HURT), version(2, LEDE, FERRY, HURT)], 1],
    ['the telling sentence was left out', LEDE, [version(1, LEDE, HURT), version(2, LEDE, MORE)], null],
    ['the same text twice', `${LEDE} ${HURT}`, [version(1, LEDE, HURT), version(2, LEDE, HURT)], null],
    ['words of both', `${LEDE} ${HURT} ${MORE}`, [version(1, LEDE, HURT), version(2, LEDE, MORE)], null],
    ['nothing of either', FERRY, [version(1, LEDE, HURT), version(2, LEDE, MORE)], null],
  ])('%s', (_, copy, versions, expected) => {
    expect(carried(text(copy), versions)?.versionId ?? null).toBe(expected);
  });

  it('does not mind how the versions are ordered or the paragraphs cut', () => {
    const versions = [version(1, LEDE, HURT), version(2, LEDE, MORE), version(3, LEDE, MORE, FERRY)];
    const copy = text(`${LEDE} ${MORE}`, FERRY);
    expect(carried(copy, versions)).toEqual(carried(text(LEDE, `${MORE} ${FERRY}`), [...versions].reverse()));
    expect(carried(copy, versions)).toMatchObject({ versionId: 3, name: { number: 3 } });
  });

  it('gives a margin of 0..1, less the nearer the versions are', () => {
    const far = carried(text(LEDE, HURT), [version(1, LEDE, HURT), version(2, FERRY)])!;
    const near = carried(text(LEDE, HURT), [version(1, LEDE, HURT), version(2, LEDE, MORE)])!;
    expect(far.margin).toBeLessThanOrEqual(1);
    expect(near.margin).toBeGreaterThan(0);
    expect(far.margin).toBeGreaterThan(near.margin);
  });

  // Histories of 3-12 versions; every step adds, drops or rewrites a sentence or changes some words.
  it.each([
    ['whole', 1, 0],
    ['trimmed', 0.7, 0],
    ['edited', 1, 0.05],
    ['trimmed and edited', 0.7, 0.05],
  ])('decides rightly for copies that are %s', (_, kept, share) => {
    let [decided, right] = [0, 0];
    const histories = 60;
    for (let seed = 0; seed < histories; seed++) {
      const versions = history(seed, 3 + (seed % 10));
      const which = versions[Math.floor(random(seed)() * versions.length)];
      const part = which.text.paragraphs.slice(0, Math.ceil(which.text.paragraphs.length * kept));
      const found = carried(edited(text(...part), share, seed), versions);
      if (found) decided++;
      if (found?.versionId === which.id) right++;
    }
    expect(right / decided).toBeGreaterThanOrEqual(0.97);
    expect(decided / histories).toBeGreaterThanOrEqual(0.9);
  });
});

// Steps fall into the first half, so that trimmed copies still tell the versions apart.
function history(seed: number, length: number): VersionText[] {
  const next = random(seed + 1);
  const versions = [article(seed, 400).paragraphs];
  while (versions.length < length) {
    const last = versions.at(-1)!;
    const at = Math.floor((next() * last.length) / 2);
    const fresh = article(7000 + seed * 20 + versions.length, 30).paragraphs[0];
    const step = next();
    versions.push(
      step < 0.4
        ? last.toSpliced(at, 0, fresh)
        : step < 0.6 && last.length > 4
          ? last.toSpliced(at, 1)
          : last.with(at, fresh),
    );
  }
  return versions.map((paragraphs, i) => version(i + 1, ...paragraphs));
}
