import { AGREED } from '../agreed';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportView } from '@/components/report/ReportView';
import { hints } from '@/lib/say/hints';
import type { Report } from '@/lib/model/report';
import { changesOf, COPY, FULL, VERSIONS } from '../invented-reports';
import { button, expectAccessible, setLook, settled, show } from '../on-screen';

const BESIDE = [
  { text: 'Pier · Tonnes', reason: 'table' },
  { text: 'North pier · 46', reason: 'table' },
  { text: 'The lock at Merren at dusk.', reason: 'caption' },
] as const;
const DIFFERS = [{ before: 'North pier · 40', after: 'North pier · 46', reason: 'table' }] as const;

const found: Report = {
  ...FULL,
  page: { ...FULL.page, read: { paragraphs: 7, words: 98, beside: BESIDE, otherArticles: 2 } },
  article: { id: 1, carries: 7, besideCarried: { compared: true, changes: DIFFERS }, versions: VERSIONS },
  changes: changesOf([], { from: 7, kept: 7, beside: DIFFERS }),
  copies: [COPY, { ...COPY, articleId: 41, site: 'Island Post', publishedAt: '2026-03-01T06:00:00Z' }],
};
const report: Report = { ...found, hints: hints(found) };

const nothing = () => undefined;
const view = () => (
  <ReportView
    report={report}
    corpusEmpty={false}
    highlighting={{ state: 'off' }}
    consent={AGREED}
    lastRead={null}
    papers={null}
    onAgainst={nothing}
    onCompare={nothing}
    onHighlight={nothing}
  />
);

describe.each(['light', 'dark'] as const)('a page with blocks beside its text, %s', look => {
  beforeEach(() => setLook(look));

  it('says how much was read and shows the rest with its reason when asked', async () => {
    const app = show(view());
    const fold = [...app.querySelectorAll('details')].find(each => each.textContent?.includes('Read:'))!;
    expect(fold.querySelector('summary')?.textContent).toBe('Read: 7 paragraphs, 98 words; 3 blocks beside the text');
    fold.querySelector('summary')?.click();
    await settled();
    expect(fold.open).toBe(true);
    expect(fold.textContent).toContain('captionThe lock at Merren at dusk.');
    expect(app.textContent).toContain('The page goes on with 2 other articles, which were not read.');
    await expectAccessible();
  });

  it('tells the text and what stands beside it apart', () => {
    const app = show(view());
    expect(app.querySelector('.sum')?.textContent).toContain(
      'The text is that of Version 7; a table beside it reads otherwise.',
    );
    const changed = app.querySelector('[aria-labelledby=changed]')!;
    expect(changed.textContent).toContain('No word of the text.');
    expect(changed.querySelector('del')?.textContent).toContain('North pier · 40');
    expect(changed.querySelector('ins')?.textContent).toContain('North pier · 46');
  });

  it('says how a copy differs, where it is from, and orders copies by time', async () => {
    const app = show(view());
    const sites = () => [...app.querySelectorAll('.copy-head b')].map(each => each.textContent);
    expect(app.textContent).toContain('There: 3 paragraphs edited (number, name, words), 1 left out');
    expect(app.textContent).toContain('from the collection Invented wire');
    expect(app.textContent).toContain('Earliest time known here: published');
    expect(sites()).toEqual(['Harbour Post', 'Island Post']);
    button('Order by time').click();
    await settled();
    expect(sites()).toEqual(['Island Post', 'Harbour Post']);
  });
});
