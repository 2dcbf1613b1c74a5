/** The reading of the open page in two contexts: what the page asks, and what the answer changes. */
import { describe, expect, it } from 'vitest';
import { openPageReader } from '@/lib/acts/read-open-page';
import type { DraftOutcome } from '@/lib/model/checked';
import type { PageDraft, TellingLines } from '@/lib/model/page-draft';
import { draft } from '../browser/reading';

const NOTICE = 'Correction: an earlier version of this article gave the wrong name of the ferry.';

/** Answers the drafts of one page in turn, and notes what it was told. */
function page(...drafts: PageDraft[]) {
  const told: TellingLines[] = [];
  const draftPage = async (_: number, lines: TellingLines): Promise<DraftOutcome> => {
    told.push(lines);
    return { state: 'drafted', draft: drafts[told.length - 1], isPrivate: false };
  };
  return { told, read: openPageReader({ draftPage, now: () => '2026-03-04T00:00:00.000Z' }) };
}

const asking = (asked: TellingLines): PageDraft => ({ ...draft, material: { ...draft.material, asked } });

describe('the open page', () => {
  it('is drafted once where none of its lines tells', async () => {
    const { told, read } = page(asking({ notices: ['Sign up for our letter.'], credits: ['Ann Lee'] }));
    const outcome = await read(1);
    expect(told).toHaveLength(1);
    expect(outcome).toMatchObject({ state: 'read', reading: { paragraphs: draft.paragraphs, modifiedAt: null } });
  });

  it('is drafted again with its notices and credits', async () => {
    const asked = { notices: [NOTICE], credits: ['Reuters'] };
    const { told, read } = page(asking(asked), { ...draft, paragraphs: [...draft.paragraphs, NOTICE] });
    const outcome = await read(1);
    expect(told[1]).toEqual({ notices: [NOTICE], credits: ['Reuters'] });
    expect(outcome).toMatchObject({
      reading: { declared: expect.arrayContaining([{ kind: 'correction', text: NOTICE, name: null }]) as unknown },
    });
  });

  it('has the time of change that it prints', async () => {
    const material = { ...draft.material, timeLines: ['Updated 3 March 2026, 14:20'] };
    expect(await page({ ...draft, material }).read(1)).toMatchObject({
      reading: { modifiedAt: '2026-03-03T14:20:00.000Z' },
    });
  });

  it('is an article only where it names its time, if it would be none without', async () => {
    const outcomes = await Promise.all(
      ['2 March 2026, 10:31', '32 March 2026', '5 April 2026'].map(printed => {
        const times = { ...draft.material.times, published: [], printed: [printed] };
        return page({ ...draft, needsTime: true, material: { ...draft.material, times } }).read(1);
      }),
    );
    expect(outcomes).toMatchObject([
      { state: 'read', reading: { publishedAt: '2026-03-02T10:31:00.000Z', seenAt: '2026-03-04T00:00:00.000Z' } },
      { state: 'no-article', url: draft.url },
      { state: 'no-article', url: draft.url },
    ]);
  });

  it('may be none', async () => {
    const none: DraftOutcome = { state: 'no-article', url: 'https://www.harbour-courier.example/' };
    expect(await openPageReader({ draftPage: async () => none, now: () => '' })(1)).toBe(none);
  });
});
