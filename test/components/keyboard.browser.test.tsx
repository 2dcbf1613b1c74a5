/** What real keys and real settings of the system do to the views. */
import { AGREED } from './agreed';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Compare } from '@/components/compare/Compare';
import { Popup, type PopupProps } from '@/components/report/Popup';
import { EVERYTHING, HISTORY } from './invented-comparisons';
import { FULL } from './invented-reports';
import { emulate } from './emulate';
import { expectAccessible, setLook, show } from './on-screen';

const nothing = () => undefined;
const POPUP: PopupProps = {
  view: { state: 'report', report: FULL, corpusEmpty: false, kept: 'unknown' },
  keeping: { state: 'unknown' },
  highlighting: { state: 'on', against: 6, at: 1, of: 4, missing: 0 },
  consent: AGREED,
  isPrivate: false,
  onCancel: nothing,
  onAgainst: nothing,
  onCompare: nothing,
  onKeep: nothing,
  onUndoKeep: nothing,
  onHighlight: nothing,
  onStep: nothing,
  onRetry: nothing,
  onOptions: nothing,
};
const popup = () => show(<Popup {...POPUP} />);
const compare = (layout: 'side' | 'inline' = 'side') =>
  show(
    <Compare
      comparison={EVERYTHING}
      asked={{ a: EVERYTHING.a.key, b: EVERYTHING.b.key }}
      choices={[]}
      history={HISTORY}
      view={{ layout, scope: 'changes', only: [] }}
      onView={nothing}
      onChoose={nothing}
      onExport={nothing}
      onPrint={nothing}
    />,
  );

/** What a key can reach: what is in the order of Tab, in the order of the page. */
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('button, a[href], select, summary')].filter(
    each => each.tabIndex >= 0 && each.offsetParent !== null && !each.matches(':disabled'),
  );

const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;

beforeEach(() => setLook('light'));
afterEach(() => emulate({}));

describe.each([
  ['the popup', popup],
  ['the compare page', compare],
])('%s', (_, draw) => {
  it('is walked by Tab from the first control to the last, in the order of the page, without a trap', async () => {
    draw();
    const expected = stops();
    const walked: Element[] = [];
    for (let step = 0; step < expected.length; step++) {
      await userEvent.tab();
      walked.push(document.activeElement!);
    }
    expect(walked.map(named)).toEqual(expected.map(named));
    expect(walked.every((each, at) => each === expected[at])).toBe(true);
  }, 30_000);

  it('shows where the focus is', async () => {
    draw();
    await userEvent.tab();
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2]).toEqual(['solid', true]);
  });

  it('has no violation of axe in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    draw();
    await expectAccessible();
  }, 20_000);
});

it('stands still where less motion is asked for, also while it waits', async () => {
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  show(<Popup {...POPUP} view={{ state: 'loading' }} />);
  expect(document.querySelectorAll('.bone').length).toBeGreaterThan(0);
  expect(document.getAnimations()).toEqual([]);
});

describe('on paper', () => {
  it.each(['side', 'inline'] as const)(
    'the compare page has its words and nothing to click, on white, no broader than the sheet, %s',
    async layout => {
      await emulate({ 'prefers-color-scheme': 'dark' }, 'print');
      document.documentElement.removeAttribute('data-theme');
      const app = compare(layout);
      app.style.inlineSize = '718px'; // A4 between margins of a centimetre, at 96 to the inch
      const isDrawn = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].some(each => each.offsetParent !== null);
      expect(['.toolbar', '.facets', '.history', '.move-lines'].filter(isDrawn)).toEqual([]);
      expect(['.totals', '.side-head', '.row ins', '.row del', '.fold'].filter(isDrawn)).toHaveLength(5);
      expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(255, 255, 255)');
      expect(app.scrollWidth).toBeLessThanOrEqual(718);
    },
  );
});
