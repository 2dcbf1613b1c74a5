import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Compare } from '@/components/compare/Compare';
import type { CompareProps } from '@/components/compare/compare-props';
import { CompareApp, type CompareActions, type Loaded } from '@/components/compare/CompareApp';
import { CompareState } from '@/components/compare/CompareState';
import type { Comparison, History } from '@/components/compare/comparison';
import { fault } from '@/lib/model/faults';
import type { View } from '@/components/compare/view';
import {
  ARABIC,
  compared,
  EVERYTHING,
  HISTORY,
  HOSTILE,
  JAPANESE,
  MANY,
  REWRITTEN,
  SAME,
  unrelated,
} from './invented-comparisons';
import { button, expectAccessible, press, seen, setLook, settled, show, smallTargets } from './on-screen';

const CHOICES = [1, 2, 7].map(id => ({ key: `v:${id}`, group: 'Merren Courier', name: { number: id }, time: null }));
const SIDE_BY_SIDE: View = { layout: 'side', scope: 'changes', only: [] };

/** The page with a view that can be set, as the app around it would. */
function Page({ view, ...more }: Partial<CompareProps> & { comparison: Comparison }) {
  const [now, setNow] = useState<View>(view ?? SIDE_BY_SIDE);
  const nothing = () => undefined;
  return (
    <Compare
      choices={CHOICES}
      history={null}
      asked={{ a: more.comparison.a.key, b: more.comparison.b.key }}
      view={now}
      onView={setNow}
      onChoose={nothing}
      onExport={nothing}
      onPrint={nothing}
      {...more}
    />
  );
}

const shown = () => [...document.querySelectorAll('.row')].map(row => row.id);
const position = () => document.querySelector('.position')!.textContent;

beforeEach(() => setLook('light'));

describe.each(
  Object.entries({
    'every sort of change': EVERYTHING,
    'no change': SAME,
    'two hundred changes': MANY,
    'a rewrite': REWRITTEN,
    'an Arabic article': ARABIC,
    'a Japanese article': JAPANESE,
  }),
)('the compare page with %s', (_, comparison) => {
  it.each([
    ['light', 'side'],
    ['dark', 'side'],
    ['light', 'inline'],
    ['dark', 'inline'],
  ] as const)(
    'has no violation of axe in %s, %s',
    async (theme, layout) => {
      setLook(theme);
      show(<Page comparison={comparison} view={{ ...SIDE_BY_SIDE, layout }} history={HISTORY} />);
      await expectAccessible();
      expect(smallTargets()).toEqual([]);
    },
    20_000,
  );
});

describe('the rows', () => {
  it('show every paragraph of both texts, once each, when all is shown', () => {
    show(<Page comparison={EVERYTHING} view={{ ...SIDE_BY_SIDE, scope: 'all' }} />);
    const column = (side: string) =>
      [...document.querySelectorAll(`.row:not(#title) .cell.${side}`)].map(seen).filter(Boolean).join(' ');
    expect(column('a')).toBe(EVERYTHING.a.paragraphs.join(' '));
    expect(column('b')).toBe(EVERYTHING.b.paragraphs.join(' '));
  });

  it('have both texts begin level, below what is noted over them', async () => {
    await page.viewport(1280, 800);
    show(<Page comparison={EVERYTHING} />);
    const tops = (selector: string) =>
      [...document.querySelectorAll(`#b0 ${selector}`)].map(each => each.getBoundingClientRect().top);
    const [left, right] = tops('.cell');
    expect(left).toBe(right);
    expect(tops('.row-notes')[0]).toBeLessThan(left);
  });

  it('fold away what is kept or cosmetic, and open on request', async () => {
    show(<Page comparison={EVERYTHING} />);
    expect(shown()).toEqual(['title', 'b0', 'a2', 'b2', 'a4', 'b3', 'b9']);
    const fold = button(/of punctuation only/);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fold.click();
    await settled();
    expect(button(/of punctuation only/).getAttribute('aria-expanded')).toBe('true');
    expect(shown()).toContain('b7');
  });

  it('join a moved paragraph to the place where it stood, by line and by link', async () => {
    show(<Page comparison={EVERYTHING} />);
    await settled();
    expect(document.querySelectorAll('.move-lines path')).toHaveLength(1);
    button('to 10').click();
    await settled();
    expect(document.activeElement!.id).toBe('b9');
    button('from 3').click();
    await settled();
    expect(document.activeElement!.id).toBe('a2');
  });

  it('join paragraphs that moved together by one line', async () => {
    const { a, b } = EVERYTHING;
    const paragraphs = [...a.paragraphs.slice(3), ...a.paragraphs.slice(0, 3)];
    show(<Page comparison={compared(a, { ...b, paragraphs })} />);
    await settled();
    expect(document.querySelectorAll('.row.moved')).toHaveLength(6);
    expect(document.querySelectorAll('.move-lines path')).toHaveLength(1);
  });

  it('show a rewritten paragraph old and new whole, in one line too', () => {
    const comparison = {
      ...SAME,
      changes: {
        ...SAME.changes,
        paragraphs: [{ ...EVERYTHING.changes.paragraphs[0], op: 'edited' as const, rewritten: true, edits: [] }],
      },
    };
    show(<Page comparison={comparison} view={{ ...SIDE_BY_SIDE, layout: 'inline' }} />);
    const line = document.querySelector('.line')!;
    expect([line.querySelectorAll('del').length, line.querySelectorAll('ins').length]).toEqual([1, 1]);
  });

  it('say so when nothing differs, when little does, when too much does', () => {
    show(<Page comparison={SAME} />);
    expect(document.querySelector('.outcome')!.textContent).toMatch(/^No change/);
    show(<Page comparison={{ ...EVERYTHING, changes: { ...EVERYTHING.changes, coarse: true } }} />);
    expect(document.querySelector('.outcome')!.textContent).toMatch(/too little in common/);
    show(<Page comparison={EVERYTHING} view={{ ...SIDE_BY_SIDE, only: ['merged'] }} />);
    expect(document.querySelector('.outcome')!.textContent).toMatch(/No change of this sort/);
  });

  it('tell a shorter view from a deletion', () => {
    const whole = EVERYTHING.a;
    show(<Page comparison={compared(whole, { ...whole, paragraphs: whole.paragraphs.slice(0, 4) })} />);
    expect([...document.querySelectorAll('.outcome')].map(seen)).toEqual([
      'The right text is a shorter view: the beginning of the other, which goes on.',
      'No word differs in the part that both show.',
    ]);
    expect(document.querySelectorAll('.facet, del')).toHaveLength(0);
    expect(button(/beyond/).textContent).toMatch(/4 paragraphs kept and 6 paragraphs beyond what the other text shows/);
  });
});

describe('an Arabic article', () => {
  it.each(['side', 'inline'] as const)(
    'runs from right to left, whole paragraphs that came or went too, %s',
    layout => {
      show(<Page comparison={ARABIC} view={{ ...SIDE_BY_SIDE, layout, scope: 'all' }} />);
      const filled = [...document.querySelectorAll('.cell')].filter(cell => seen(cell) !== '');
      expect(filled.length).toBeGreaterThan(4);
      expect(filled.map(cell => getComputedStyle(cell).direction)).toEqual(filled.map(() => 'rtl'));
    },
  );

  it('has the arrow of a note point from old to new', () => {
    show(<Page comparison={ARABIC} />);
    const [old, now] = [...document.querySelectorAll('.row-notes bdi')].map(each => each.getBoundingClientRect().left);
    expect(old).toBeLessThan(now);
  });
});

describe('many versions', () => {
  const LONG: History = Array.from({ length: 60 }, (_, at) => ({
    ...HISTORY[1],
    key: `v:${at + 100}`,
    name: { number: at + 1 },
  }));
  afterEach(() => page.viewport(1280, 800));

  it.each([1280, 420])('scroll in their row, and the page not sideways, %d px wide', async width => {
    await page.viewport(width, 800);
    show(<Page comparison={EVERYTHING} history={LONG} />);
    await settled();
    expect(document.querySelector('.history-bars')!.scrollWidth).toBeGreaterThan(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('are one stop for Tab, walked by the arrows', async () => {
    show(<Page comparison={EVERYTHING} asked={{ a: 'v:1', b: 'v:150' }} history={LONG} />);
    await settled();
    const bars = [...document.querySelectorAll<HTMLButtonElement>('.history-bars button')];
    const stops = () => bars.flatMap((bar, at) => (bar.tabIndex === 0 ? [at] : []));
    expect(stops()).toEqual([50]);
    bars[50].focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) press(key);
    await settled();
    expect([bars.indexOf(document.activeElement as HTMLButtonElement), stops()]).toEqual([51, [51]]);
    press('Home');
    await settled();
    expect(stops()).toEqual([0]);
  });

  it('stand with the right text in sight', async () => {
    show(<Page comparison={EVERYTHING} asked={{ a: 'v:1', b: 'v:150' }} history={LONG} />);
    await settled();
    const [bar, row] = ['[aria-current]', '.history-bars'].map(each =>
      document.querySelector(`.history ${each}`)!.getBoundingClientRect(),
    );
    expect(bar.left).toBeGreaterThan(row.left);
    expect(bar.right).toBeLessThan(row.right);
  });
});

describe('stepping', () => {
  it('goes round by n and p, says where it is, and moves the focus', async () => {
    show(<Page comparison={EVERYTHING} />);
    expect(position()).toBe('6 changes');
    await settled();
    press('n');
    await settled();
    expect([position(), document.activeElement!.id]).toEqual(['change 1 of 6', 'title']);
    press('n');
    await settled();
    expect([position(), document.activeElement!.id]).toEqual(['change 2 of 6', 'b0']);
    press('p');
    await settled();
    press('p');
    await settled();
    expect([position(), document.activeElement!.id]).toEqual(['change 6 of 6', 'b9']);
  });

  it('shows a change that is higher than the window from its beginning', async () => {
    await page.viewport(420, 300);
    const long = 'The sound between Port Merren and the islands is four miles wide at its narrowest point. '.repeat(12);
    const { a } = EVERYTHING;
    show(
      <Page
        comparison={compared(
          { ...a, paragraphs: [...a.paragraphs, `${long} 12 boats.`] },
          { ...a, paragraphs: [...a.paragraphs, `${long} 47 boats.`] },
        )}
      />,
    );
    await settled();
    press('n');
    await settled();
    const { top, height } = document.activeElement!.getBoundingClientRect();
    await page.viewport(1280, 800);
    expect(height).toBeGreaterThan(300);
    expect([top >= 0, top < 150]).toEqual([true, true]);
  });

  it('leaves letters typed in a chooser alone', async () => {
    show(<Page comparison={EVERYTHING} />);
    await settled();
    document.querySelector('select')!.focus();
    press('n');
    await settled();
    expect(position()).toBe('6 changes');
  });

  it('names each change for a screen reader', () => {
    show(<Page comparison={EVERYTHING} />);
    expect(document.querySelector('#b0')!.getAttribute('aria-label')).toBe('number, paragraph 1');
    expect(document.querySelector('#a4')!.getAttribute('aria-label')).toMatch(/^removed, .*was paragraph 5$/);
  });
});

describe('the filter', () => {
  it('shows one sort, says how much it leaves out, and lets go', async () => {
    show(<Page comparison={EVERYTHING} />);
    button('1 added').click();
    await settled();
    expect(shown()).toEqual(['b3']);
    expect(document.body.textContent).toContain('not in this filter');
    button('Show every sort').click();
    await settled();
    expect(shown()).toHaveLength(7);
  });
});

describe('the choosers', () => {
  it('offer every choice and what stands there, and tell what was chosen', () => {
    const onChoose = vi.fn();
    show(<Page comparison={EVERYTHING} onChoose={onChoose} />);
    const [left, right] = document.querySelectorAll('select');
    expect([left.value, right.value]).toEqual(['v:1', 'v:2']);
    left.value = 'v:7';
    left.dispatchEvent(new Event('change', { bubbles: true }));
    button(/Swap/).click();
    expect(onChoose.mock.calls).toEqual([
      ['v:7', 'v:2'],
      ['v:2', 'v:1'],
    ]);
  });
});

describe('the history', () => {
  it('draws a higher bar where more changed, and compares a version with the one before', () => {
    const onChoose = vi.fn();
    show(<Page comparison={EVERYTHING} history={HISTORY} onChoose={onChoose} />);
    const heights = [...document.querySelectorAll('.bar')].map(bar => Number(bar.getAttribute('height')));
    expect(heights.indexOf(Math.max(...heights))).toBe(3);
    document.querySelectorAll<HTMLButtonElement>('.history-bars button')[1].click();
    expect(onChoose).toHaveBeenCalledWith('v:7', 'v:8');
  });

  it('leads to the paragraphs that keep changing, folded or not', async () => {
    show(<Page comparison={EVERYTHING} history={HISTORY} />);
    await settled();
    button('paragraph 1: 4 times').click();
    await settled();
    expect(document.activeElement!.id).toBe('b0');
    button(/^paragraph 8: /).click();
    await settled();
    expect(document.activeElement!.id).toBe('b7');
  });
});

describe('the heat strip', () => {
  it('is of the text on the right from the moment that this one stands there', async () => {
    const earlier = { ...EVERYTHING, b: { ...EVERYTHING.a, key: 'v:7' } };
    const bars = () => [...document.querySelectorAll('.heat rect')].map(bar => bar.getAttribute('class'));
    show(<Page comparison={EVERYTHING} history={HISTORY} />);
    expect(bars()).toHaveLength(EVERYTHING.b.paragraphs.length);
    show(<Page comparison={earlier} history={HISTORY} />);
    expect(bars()).toHaveLength(EVERYTHING.a.paragraphs.length);
    show(<Page comparison={{ ...EVERYTHING, b: { ...EVERYTHING.b, key: 'v:99' } }} history={HISTORY} />);
    expect(bars()).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(['side', 'inline'] as const)('makes no element and runs nothing, %s', async layout => {
    const app = show(
      <Page
        comparison={HOSTILE}
        view={{ ...SIDE_BY_SIDE, layout, scope: 'all' }}
        choices={[{ key: 'v:1', group: HOSTILE.a.site, name: HOSTILE.a.name, time: HOSTILE.a.seenAt }]}
      />,
    );
    await settled();
    expect(app.querySelectorAll('img, script, iframe, style, a, [onerror]')).toHaveLength(0);
    expect('pwned' in window).toBe(false);
  });
});

describe('size', () => {
  it('draws 20,000 words against 20,000 others', async () => {
    const comparison = unrelated(20_000);
    show(<Page comparison={comparison} view={{ ...SIDE_BY_SIDE, scope: 'all' }} />);
    expect(document.querySelectorAll('.row').length).toBeGreaterThan(400);
  });
});

describe('motion', () => {
  it('is none while nothing is awaited', () => {
    show(<Page comparison={EVERYTHING} />);
    expect(document.getAnimations()).toEqual([]);
  });
});

describe.each([
  ['loading', { state: 'loading' }],
  ['a missing text', { state: 'missing', side: 'left' }],
  ['a failure', { state: 'failed', fault: fault('storage-closed') }],
] as const)('waiting with %s', (_, waiting) => {
  it('is accessible', async () => {
    show(<CompareState waiting={waiting} onRetry={() => undefined} />);
    await new Promise(resolve => setTimeout(resolve, 200));
    await expectAccessible();
  });
});

describe('the page at work', () => {
  const ready: Loaded = { state: 'ready', comparison: EVERYTHING, choices: CHOICES, history: async () => HISTORY };
  const actionsWith = (more: Partial<CompareActions>): CompareActions => ({
    load: async () => ready,
    remember: () => undefined,
    save: () => undefined,
    print: () => undefined,
    ...more,
  });
  const start = new URLSearchParams('a=v:1&b=v:2&layout=inline');

  it('keeps what is set in its address', async () => {
    const remember = vi.fn();
    show(<CompareApp start={start} actions={actionsWith({ remember })} />);
    await settled();
    button('Everything').click();
    await settled();
    expect(String(remember.mock.lastCall![0])).toBe('a=v%3A1&b=v%3A2&layout=inline&scope=all');
    button('Side by side').click();
    await settled();
    expect(String(remember.mock.lastCall![0])).toBe('a=v%3A1&b=v%3A2&scope=all');
  });

  it('loads anew when a side is chosen, and keeps the focus', async () => {
    const load = vi.fn(async () => ready);
    show(<CompareApp start={start} actions={actionsWith({ load })} />);
    await settled();
    const select = document.querySelector('select')!;
    select.focus();
    select.value = 'v:7';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(load.mock.calls).toEqual([
      ['v:1', 'v:2'],
      ['v:7', 'v:2'],
    ]);
    expect(document.activeElement).toBe(select);
  });

  it('keeps a first choice when the second comes before it has loaded', async () => {
    const load = vi.fn(() =>
      load.mock.calls.length === 1 ? Promise.resolve(ready) : new Promise<Loaded>(() => undefined),
    );
    show(<CompareApp start={start} actions={actionsWith({ load })} />);
    await settled();
    const selects = [...document.querySelectorAll('select')];
    for (const [at, key] of ['v:7', 'v:1'].entries()) {
      selects[at].value = key;
      selects[at].dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    }
    expect(load.mock.calls.slice(1)).toEqual([
      ['v:7', 'v:2'],
      ['v:7', 'v:1'],
    ]);
    expect(selects.map(({ value }) => value)).toEqual(['v:7', 'v:1']);
    expect([position(), document.querySelector('main')!.ariaBusy]).toEqual(['comparing …', 'true']);
    button(/Swap/).click();
    await settled();
    expect(load.mock.lastCall).toEqual(['v:1', 'v:7']);
  });

  it('says which text is missing', async () => {
    show(
      <CompareApp start={start} actions={actionsWith({ load: async () => ({ state: 'missing', side: 'right' }) })} />,
    );
    await settled();
    expect(seen(document.querySelector('h1')!)).toBe('The right text is not here');
  });

  it('saves under a harmless name', async () => {
    const save = vi.fn();
    show(<CompareApp start={start} actions={actionsWith({ save })} />);
    await settled();
    for (const label of ['HTML', 'Markdown', 'JSON']) button(`Save as ${label}`).click();
    expect(save.mock.calls.map(([name]) => name)).toEqual([
      'comparison-merren-courier.html',
      'comparison-merren-courier.md',
      'comparison-merren-courier.json',
    ]);
  });
});
