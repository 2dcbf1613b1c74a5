import { describe, expect, it } from 'vitest';
import { sharedPart } from '@/components/report/ShareStrip';

describe('the shared part of a paragraph', () => {
  const passage = (from: number, to: number, paragraph = 0) => ({
    a: { paragraph: 0, from: 0, to: 0 },
    b: { paragraph, from, to },
    words: 1,
  });
  it.each([
    ['none', [], 0],
    ['half', [passage(0, 5)], 0.5],
    ['overlapping passages once', [passage(0, 5), passage(3, 8)], 0.8],
    ['a passage inside another', [passage(0, 9), passage(2, 4)], 0.9],
    ['another paragraph', [passage(0, 9, 1)], 0],
    ['offsets beyond the end', [passage(5, 999)], 0.5],
  ])('counts %s', (_, passages, expected) => {
    expect(sharedPart('0123456789', 0, passages)).toBeCloseTo(expected);
  });
});
