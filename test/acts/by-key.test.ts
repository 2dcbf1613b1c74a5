/** What the shortcuts do, over stand-ins of the page and the report. */
import { describe, expect, it } from 'vitest';
import { compareByKey, keepByKey, type KeyParts, stepByKey, toggleHighlights } from '@/lib/acts/by-key';
import type { CheckResult } from '@/lib/model/checked';
import type { Highlighted } from '@/lib/model/highlights';
import { changesOf, FULL } from '../components/invented-reports';

const report: CheckResult = {
  state: 'report',
  report: { ...FULL, changes: changesOf([], { from: 7 }) },
  corpusEmpty: false,
  kept: 'unknown',
};
const painted: Highlighted = { against: 7, at: 0, of: 2, missing: 0 };

/** Parts that note what is asked of the page, in order. */
function noting(result: CheckResult, standing: Highlighted | null = null) {
  const asked: string[] = [];
  const parts: KeyParts = {
    check: async () => result,
    keep: async tabId => (asked.push(`keep ${tabId}`), { state: 'known', versionId: 1, name: { number: 1 } }),
    highlightsOf: () => [],
    highlighted: async () => standing,
    highlight: async (_, { against }) => void asked.push(`paint ${against}`),
    step: async (_, by) => void asked.push(`step ${by}`),
    compare: async versionId => void asked.push(`compare ${versionId}`),
  };
  return { asked, parts };
}

const noArticle: CheckResult = { state: 'no-article', url: '' };

describe('a shortcut', () => {
  it.each<[string, (tabId: number, parts: KeyParts) => Promise<void>, Highlighted | null, string[]]>([
    ['paints the changes', toggleHighlights, null, ['paint 7']],
    ['takes away what is painted', toggleHighlights, painted, ['paint 0']],
    ['paints before its first step', (tab, parts) => stepByKey(tab, 1, parts), null, ['paint 7', 'step 1']],
    ['steps', (tab, parts) => stepByKey(tab, -1, parts), painted, ['step -1']],
    ['keeps', keepByKey, null, ['keep 3']],
    ['compares', compareByKey, null, ['compare 7']],
  ])('%s', async (_, act, standing, expected) => {
    const { asked, parts } = noting(report, standing);
    await act(3, parts);
    expect(asked).toEqual(expected);
  });

  it.each([
    ['paint', toggleHighlights],
    ['keep', keepByKey],
    ['compare', compareByKey],
  ])('does not %s what is no article', async (_, act) => {
    const { asked, parts } = noting(noArticle);
    await act(3, parts);
    expect(asked).toEqual([]);
  });
});
