import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IncomingVersion } from '@/lib/model/article';
import { newsSnifferText } from '@/lib/formats/articles/newssniffer';
import { flatPage, STORY } from '../comparison-pages';
import { file, NOW, readAll } from '../files';

function read(text: string): readonly IncomingVersion[] {
  const result = newsSnifferText(text, NOW);
  if ('fault' in result) throw new Error(result.fault.code);
  return result.versions;
}

describe('a flattened comparison page', () => {
  it('says what its text declares', () => {
    const credited = {
      before: [...STORY.before, 'Coast News Agency contributed to this report'],
      after: [...STORY.after, 'Coast News Agency contributed to this report'],
    };
    const [, after] = read(flatPage(credited, { titles: 'Bridge opens Bridge opens' }));
    expect(after.declared).toEqual([
      { kind: 'credit', text: 'Coast News Agency contributed to this report', name: 'Coast News Agency' },
    ]);
  });

  const titles = 'Bridge opens, geese permitting Bridge opens at last, geese permitting';

  it('gives both versions whole', () => {
    const [before, after] = read(flatPage(STORY, { titles }));
    expect(before).toMatchObject({
      label: 'Version 2',
      order: 2,
      title: 'Bridge opens, geese permitting',
      url: 'https://www.elmgazette.example/bridge-opens',
      site: 'elmgazette.example',
      seenAt: null,
      publishedAt: null,
      source: 'NewsSniffer',
      extractor: 'newssniffer/1',
    });
    expect(after).toMatchObject({ label: 'Version 3', order: 3, title: 'Bridge opens at last, geese permitting' });
    expect(before.paragraphs).toEqual(STORY.before);
    expect(after.paragraphs).toEqual(STORY.after);
  });

  it('takes times where the page has kept them', () => {
    const [before, after] = read(
      flatPage(STORY, { titles, distance: '2026-05-01 06:10:05 UTC 2026-05-01 10:12:00 +0100 (about 3 hours later)' }),
    );
    expect([before.seenAt, after.seenAt]).toEqual(['2026-05-01T06:10:05.000Z', '2026-05-01T09:12:00.000Z']);
  });

  it.each<[string, string, string, string]>([
    ['equal headlines', 'Bridge opens Bridge opens', 'Bridge opens', 'Bridge opens'],
    ['equal headlines without a blank', 'Bridge opensBridge opens', 'Bridge opens', 'Bridge opens'],
    [
      'a reworded headline',
      'Elm bridge opens late Elm bridge opens eleven months late',
      'Elm bridge opens late',
      'Elm bridge opens eleven months late',
    ],
  ])('%s', (_, line, before, after) => {
    expect(read(flatPage(STORY, { titles: line })).map(version => version.title)).toEqual([before, after]);
  });

  it('needs neither headline nor distance', () => {
    const page = flatPage(STORY, { titles: '' }).replace('\n\n(about 3 hours later)', '\n(about 3 hours later)');
    expect(read(page).map(version => [version.title, version.paragraphs.length])).toEqual([
      ['', 5],
      ['', 7],
    ]);
  });

  it('orders by number also where the page shows the later version first', () => {
    expect(
      read(flatPage(STORY, { titles }).replace('Version 2 Version 3', 'Version 3 Version 2')).map(
        version => version.order,
      ),
    ).toEqual([2, 3]);
  });

  it('ends where the paging begins', () => {
    const [, after] = read(`${flatPage(STORY, { titles })}\nPrevious version 1 2 3 Next version\nContact`);
    expect(after.paragraphs).toEqual(STORY.after);
  });

  it('without text is rejected', () => {
    expect(newsSnifferText("This article is from the source 'x'\nVersion 0 Version 1\n", NOW)).toEqual({
      fault: { code: 'no-text', values: {} },
    });
  });

  it('is recognised by its words, under any name', async () => {
    const { headers, versions } = await readAll(file('page.dat', flatPage(STORY, { titles })));
    expect([headers[0].name, versions.length]).toEqual(['NewsSniffer pages', 2]);
  });
});

const SEED = resolve(import.meta.dirname, '../../../../shared/seeds/000_9594ddde3f274edf.txt');
const KEY = resolve(import.meta.dirname, '../../../../shared/pages/expected.json');

/** The document that the project began with is not ours to copy: it is read from beside the project, where it is there. */
describe.runIf(existsSync(SEED))('the seed document (../shared)', () => {
  it('gives exactly the paragraphs of the answer key', () => {
    const key = JSON.parse(readFileSync(KEY, 'utf8'))['000_9594ddde3f274edf.txt'];
    const [before, after] = read(readFileSync(SEED, 'utf8'));
    expect(Object.fromEntries([before, after].map(version => [version.label, version.paragraphs.length]))).toEqual(
      key.paragraphs,
    );
    const added = after.paragraphs.filter(paragraph => !before.paragraphs.includes(paragraph));
    const removed = before.paragraphs.filter(paragraph => !after.paragraphs.includes(paragraph));
    expect(removed).toEqual([expect.stringMatching(new RegExp(`^${key.edited.before}.*peace\\.”$`))]);
    expect(added).toEqual([
      expect.stringMatching(new RegExp(`^${key.added[0]}.*said\\.$`)),
      expect.stringMatching(new RegExp(`^${key.added[1]}.*agreement\\.”$`)),
      expect.stringMatching(new RegExp(`^${key.edited.after}.*peace\\.”$`)),
    ]);
    expect(before.title).toBe(after.title);
    expect([before.order, after.order, before.seenAt, before.site]).toEqual([6, 7, null, 'theguardian.com']);
  });
});
