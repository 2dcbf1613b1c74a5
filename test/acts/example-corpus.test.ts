import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/acts/compare-texts';
import { examples } from '@/lib/acts/example-corpus';
import { lookUp } from '@/lib/acts/look-up';

const FILE = readFileSync(resolve(import.meta.dirname, '../../seeds/ferry.ndjson'), 'utf8');

describe('the bundled story', () => {
  const { corpus, page, story } = examples(FILE);

  it('is looked up as an open page would be: versions, changes, a copy', async () => {
    const report = await lookUp(page, corpus, { against: null });
    expect(report.article?.versions.map(({ id }) => id)).toEqual(story);
    expect(report.article?.carries).toBe(story.at(-1));
    // What seeds/truth.json has of the step from version 5 to version 6.
    expect(report.changes).toMatchObject({ from: 5, kept: 10, edited: 1, added: 1, removed: 0, moved: 0 });
    expect(report.copies.map(({ site, relation }) => [site, relation])).toEqual([
      ['Northern Lantern', 'copy'],
      ['The Tidewater Post', 'quotes'],
    ]);
  });

  it('can be compared with any of its versions', async () => {
    const since = await lookUp(page, corpus, { against: story[2] });
    expect(since.changes?.from).toBe(story[2]);
    const found = await compareTexts({ a: `v:${story[2]}`, b: `v:${story[5]}` }, { corpus, readTab: async () => null });
    expect(found).toMatchObject({ state: 'compared', comparison: { ofOneArticle: true } });
  });

  it('says that a version is missing which it does not have', async () => {
    const found = await compareTexts({ a: 'v:99', b: 'v:1' }, { corpus, readTab: async () => null });
    expect(found).toEqual({ state: 'missing', side: 'left' });
  });
});

it('names the line that it cannot read', () => {
  expect(() => examples(`${FILE.split('\n')[0]}\n{"title": 7}`)).toThrow('line 2');
});
