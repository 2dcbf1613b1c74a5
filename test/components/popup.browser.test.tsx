import { OpenLink } from '@/components/OutLink';
import { AGREED } from './agreed';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedHighlights } from '@/components/report/highlights-of';
import { ALONE } from '@/lib/model/highlights';
import { Popup, type PopupProps, type View } from '@/components/report/Popup';
import { type PopupActions, PopupApp } from '@/components/report/PopupApp';
import { fault } from '@/lib/model/faults';
import type { CheckResult, KeepResult } from '@/lib/model/checked';
import type { AskedCopies } from '@/lib/model/asked-copies';
import type { CopyDifferences, Report } from '@/lib/model/report';
import {
  ARABIC_REPORT,
  change,
  changesOf,
  FULL,
  HOSTILE,
  manyChanges,
  PARAGRAPHS,
  UNKNOWN,
  VERSIONS,
} from './invented-reports';
import { button, expectAccessible, press, seen, setLook, settled, show, smallTargets } from './on-screen';

const shows = (report: Report, corpusEmpty = false): View => ({
  state: 'report',
  report,
  corpusEmpty,
  kept: 'unknown',
});

/** The report of a page whose text is the last of the versions known. */
const CARRIED: Report = { ...FULL, article: { ...FULL.article!, carries: FULL.article!.versions.at(-1)!.id } };

const VIEWS: Readonly<Record<string, View>> = {
  loading: { state: 'loading' },
  'a full report': shows(FULL),
  'two hundred changes': shows(manyChanges(200)),
  'nothing known': shows(UNKNOWN),
  'an empty corpus': shows(UNKNOWN, true),
  'an Arabic page': shows(ARABIC_REPORT),
  'no article': { state: 'no-article', url: 'https://merren-courier.example/' },
  'a forbidden page': { state: 'forbidden', url: 'about:config' },
  'a lost collection': {
    ...shows(FULL),
    collection: { loss: { kind: 'all', had: 1240, left: 0, asOf: '2026-03-01T08:00:00Z' }, unsaved: null },
  } as View,
  'a backup that is due': { ...shows(FULL), collection: { loss: null, unsaved: 25 } } as View,
  'a page that is still loading': { ...shows(FULL), isLoading: true } as View,
  'a page without an article so far': { state: 'no-article', url: 'https://merren-courier.example/', isLoading: true },
  'a wait that was stopped': { state: 'failed', fault: fault('cancelled') },
  'a damaged storage': { state: 'failed', fault: fault('storage-damaged') },
  'a failure': { state: 'failed', fault: fault('storage-closed') },
};

function propsOf(view: View, more: Partial<PopupProps> = {}): PopupProps {
  const nothing = () => undefined;
  return {
    view,
    keeping: { state: 'unknown' },
    highlighting: { state: 'off' },
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
    ...more,
  };
}

beforeEach(() => setLook('light'));

describe.each(Object.entries(VIEWS))('the popup with %s', (_, view) => {
  it.each(['light', 'dark'] as const)('has no violation of axe in %s', async theme => {
    setLook(theme);
    show(<Popup {...propsOf(view)} />);
    await new Promise(resolve => setTimeout(resolve, 200)); // the skeleton appears after 150 ms
    await expectAccessible();
  });

  it('fits its 400 pixels and gives every target 24', async () => {
    const app = show(<Popup {...propsOf(view)} />);
    expect(app.scrollWidth).toBeLessThanOrEqual(400);
    expect(smallTargets()).toEqual([]);
  });
});

/** What takes all highlights away. */
const NOTHING = { ...ALONE, highlights: [], against: 0 };

describe('a full report', () => {
  it('begins with the sum', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    expect(seen(document.querySelector('.sum')!)).toBe(
      'The page carries Version 7. Since Version 6: 2 paragraphs edited, 1 paragraph added, 1 paragraph removed, 1 paragraph moved; the page gives a new time and no notice. Substantially the same article, reworked, stands at Harbour Post. The same things people said stand also at Sound Radio.',
    );
  });

  it('orders changes by weight and folds cosmetic ones', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    const section = document.querySelector('#changed')!.closest('section')!;
    const heads = [...section.querySelectorAll(':scope > .cards .card-head')].map(seen);
    expect(heads).toEqual([
      'quote“not”paragraph 3',
      'numberparagraph 1',
      'removedcertaintystood after paragraph 3 · 13 words',
      'addedparagraph 4 · 18 words',
      'movedfrom paragraph 7 to paragraph 6',
    ]);
    expect(seen(section.querySelector('details > summary')!)).toMatch(/^1 change of punctuation/);
  });

  it('says that the version carried is undecided only where there are several', () => {
    const undecided = { ...FULL, copies: [{ ...FULL.copies[0], carries: null }] };
    const foot = () => seen(document.querySelector('.copy-foot')!);
    show(<Popup {...propsOf(shows(undecided))} />);
    expect(foot()).toMatch(/which version it carries: undecided/);
    show(<Popup {...propsOf(shows({ ...undecided, article: null, changes: null }))} />);
    expect(foot()).not.toMatch(/version/);
  });

  it('shows what was reworded elsewhere beside the words there', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    const [fold, ...others] = document.querySelector('#elsewhere')!.closest('section')!.querySelectorAll('details');
    expect(others).toEqual([]); // the second article shares the same words only
    expect(seen(fold.querySelector('summary')!)).toBe('1 passage reworded');
    fold.open = true;
    expect(seen(fold.querySelector('li')!)).toBe(
      `“The captain did not leave the bridge for eleven hoursreads there, with 8 of these 10 words:For eleven hours the captain never once left her bridge`,
    );
  });

  it('says how many more articles were not compared', () => {
    const elsewhere = () => seen(document.querySelector('#elsewhere')!.closest('section')!);
    show(<Popup {...propsOf(shows({ ...FULL, unread: 12 }))} />);
    expect(elsewhere()).toMatch(
      /2\+.*At least 12 further articles may share much with this page; they were not compared\.$/,
    );
    show(<Popup {...propsOf(shows(FULL))} />);
    expect(elsewhere()).not.toMatch(/\+|not compared/);
  });

  it('sets what came and went apart by element and by word, not by colour alone', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    const card = [...document.querySelectorAll('.card')].find(each => /87 → 112/.test(each.textContent))!;
    expect([...card.querySelectorAll('del')].map(each => each.textContent.trim())).toEqual(['removed: 87 (end)']);
    expect([...card.querySelectorAll('ins')].map(each => each.textContent.trim())).toEqual(['added: 112 (end)']);
  });

  it('says at its place what was removed', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    const removed = [...document.querySelectorAll('.card')].find(each =>
      each.textContent.includes('stood after paragraph 3'),
    )!;
    expect(removed.querySelector('del')!.textContent).toContain('ignored two warnings');
  });

  it('shows the same words of a declaration once', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    expect([...document.querySelectorAll('.says dd')].map(seen)).toEqual([
      '“Northern Wire and Coast Press contributed to this report”',
      '“Photograph: Anna Holm/Coast Press”',
    ]);
  });

  it('keeps claimed and seen times apart', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    expect(document.querySelector('.head-line')!.textContent).toMatch(/published .*\(says the page\)/);
    expect(document.querySelector('.copy-foot')!.textContent).toMatch(/published .*\(says the collection\) · seen /);
  });
});

describe('many changes', () => {
  it('shows the first twelve, and all on request', async () => {
    show(<Popup {...propsOf(shows(manyChanges(200)))} />);
    expect(document.querySelectorAll('.card')).toHaveLength(12);
    button('Show all 200 changes').click();
    await settled();
    const cards = document.querySelectorAll('.card');
    expect(cards).toHaveLength(200);
    expect(document.activeElement).toBe(cards[12]); // the button is gone: reading goes on with the first of the rest
  });
});

describe('a quote', () => {
  it('that stands in several papers is shown once, with each way that it reads', () => {
    const [quote] = FULL.quotes;
    const inOther = (articleId: number) => ({
      ...quote,
      drift: 'same' as const,
      other: { articleId, text: quote.text, speaker: quote.speaker },
    });
    show(<Popup {...propsOf(shows({ ...FULL, quotes: [inOther(40), quote, inOther(41)] }))} />);
    const rows = document.querySelectorAll('section[aria-labelledby=quotes] .card');
    expect([...rows].map(row => [...row.children].map(seen))).toEqual([
      [
        `“${quote.text}”`,
        'Ilse Brandvik · Harbour Post and Sound Radio: in the same words',
        'Sound Radio: from another speaker, a harbour official',
        `“${quote.other.text}”`,
      ],
    ]);
  });
});

describe('a rewritten paragraph', () => {
  it('is shown old and new whole', () => {
    const before = 'Nobody had thought of the pilots.';
    const changes = changesOf(
      [change({ op: 'edited', a: [0], b: [0], rewritten: true, kinds: ['wording'], weight: 1 })],
      { before: { 0: before } },
    );
    show(<Popup {...propsOf(shows({ ...FULL, changes }))} />);
    const words = document.querySelector('.card-words')!;
    expect([words.querySelector('del')!.textContent, words.querySelector('ins')!.textContent]).toEqual([
      `removed: ${before} (end) `,
      `added: ${PARAGRAPHS[0]} (end) `,
    ]);
  });
});

describe('the timeline', () => {
  const dots = () => [...document.querySelectorAll<HTMLButtonElement>('.dot')];

  it('is one stop for Tab, walked by the arrows, and Enter compares', async () => {
    const onAgainst = vi.fn();
    show(<Popup {...propsOf(shows(FULL), { onAgainst })} />);
    expect(
      dots()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(seen),
    ).toEqual(['6']);
    dots()[5].focus();
    press('ArrowLeft');
    press('ArrowLeft');
    await settled();
    expect(document.activeElement).toBe(dots()[3]);
    dots()[3].click();
    expect(onAgainst).toHaveBeenCalledWith(4);
  });

  it('runs with the writing', async () => {
    setLook('light', 'rtl');
    show(<Popup {...propsOf(shows(FULL))} />);
    dots()[5].focus();
    press('ArrowRight');
    await settled();
    expect(document.activeElement).toBe(dots()[4]);
  });

  it('does not compare the page with itself, nor with a text that is not known', () => {
    const onAgainst = vi.fn();
    show(<Popup {...propsOf(shows(FULL), { onAgainst })} />);
    dots()[6].click();
    dots()[0].click();
    expect(onAgainst).not.toHaveBeenCalled();
    expect(dots()[0].getAttribute('aria-label')).toContain('its text is not known');
  });

  it('draws a larger dot where more words changed', () => {
    show(<Popup {...propsOf(shows(FULL))} />);
    const radii = [...document.querySelectorAll('.dot-fill')].map(each => Number(each.getAttribute('r')));
    expect(radii).toEqual([...radii].sort((one, other) => one - other));
    expect(radii.at(-1)!).toBeGreaterThan(radii[0]);
  });

  it('shows a page whose text is not known yet as a place of its own', () => {
    show(<Popup {...propsOf(shows({ ...FULL, article: { id: 1, carries: null, versions: VERSIONS.slice(0, 6) } }))} />);
    expect(seen(document.querySelector('.page-itself')!)).toBe('this page');
  });
});

describe('hostile text', () => {
  it('makes no element and runs nothing, in any field', async () => {
    const app = show(
      <Popup
        {...propsOf(shows(HOSTILE), {
          keeping: { state: 'failed', fault: fault('failed', { detail: '<img src=x onerror="window.pwned=1">' }) },
        })}
      />,
    );
    await settled();
    expect(app.querySelectorAll('img, script, iframe, style, [onerror]')).toHaveLength(0);
    expect('pwned' in window).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x', ' java\nscript:x', '//x', ''])(
    'links to no address such as %j',
    url => {
      show(<Popup {...propsOf(shows({ ...FULL, copies: [{ ...FULL.copies[0], url }] }))} />);
      expect(document.querySelectorAll('a')).toHaveLength(0);
    },
  );
});

describe('the popup at work', () => {
  function actionsWith(more: Partial<PopupActions> = {}): PopupActions {
    return {
      isPrivate: false,
      isSharedTold: async () => true,
      noteSharedTold: () => undefined,
      check: async () => ({ state: 'report', report: FULL, corpusEmpty: false, kept: 'unknown' }),
      differences: async () => ({}),
      keep: async () => ({ state: 'kept', versionId: 8, name: { number: 8 } }),
      undoKeep: async () => ({ state: 'undone' }),
      highlight: async () => ({ placed: 4, changes: 4 }),
      highlighted: async () => null,
      step: async () => ({ at: 2, of: 4 }),
      compare: () => undefined,
      openOptions: () => undefined,
      ...more,
    };
  }

  it('asks what copies say otherwise once the report is told, and tells it in its place', async () => {
    const report: Report = { ...FULL, copies: FULL.copies.map(copy => ({ ...copy, differs: 'unasked' })) };
    let answer: (found: CopyDifferences) => void = () => undefined;
    const asked: AskedCopies[] = [];
    const differences = (what: AskedCopies) => {
      asked.push(what);
      return new Promise<CopyDifferences>(resolve => void (answer = resolve));
    };
    const check = async () => ({ state: 'report', report, corpusEmpty: false, kept: 'unknown' }) as const;
    show(<PopupApp actions={actionsWith({ check, differences })} />);
    await settled();
    expect(asked.map(({ versions }) => versions)).toEqual([report.copies.map(({ versionId }) => versionId)]);
    expect(asked[0].paragraphs).toEqual(report.page.paragraphs);
    expect(document.querySelectorAll('.bone-line')).toHaveLength(report.copies.length);
    const [first, ...others] = report.copies;
    answer({ [first.versionId]: { edited: 0, added: 2, removed: 0, kinds: [] } });
    await settled();
    expect(document.querySelectorAll('.bone-line')).toHaveLength(0);
    expect(seen(document.querySelector('#elsewhere')!.closest('section')!)).toContain('There: 2 put in');
    expect(others.length).toBeGreaterThan(0);
  });

  it('can be stopped while it waits, and what comes later is not shown', async () => {
    let answer: (result: CheckResult) => void = () => undefined;
    const check = () => new Promise<CheckResult>(done => (answer = done));
    show(<PopupApp actions={actionsWith({ check })} />);
    await settled();
    button('Stop').click();
    await settled();
    expect(seen(document.querySelector('h1')!)).toBe('Stopped');
    answer({ state: 'report', report: FULL, corpusEmpty: false, kept: 'unknown' });
    await settled();
    expect(seen(document.querySelector('h1')!)).toBe('Stopped');
  });

  it('lets what an archive is asked be stopped apart from a wait', async () => {
    const stopped: string[] = [];
    const line = { name: 'Internet Archive', outcome: null, counts: { read: 2, fresh: 1 } as never };
    const asking: PopupActions['asking'] = {
      watch: changed => (changed({ isRunning: true, lines: [line] }), () => undefined),
      stop: () => void stopped.push('archive'),
    };
    show(<PopupApp actions={actionsWith({ check: () => new Promise(() => undefined), asking })} />);
    await settled();
    button('Stop asking').click();
    await settled();
    expect(stopped).toEqual(['archive']);
    expect(document.querySelector('main')!.getAttribute('aria-busy')).toBe('true');
  });

  it.each([
    ['is kept after all', CARRIED, /Kept as/],
    ['is not kept', UNKNOWN, /Not kept: .*stopped in the middle/],
  ] as const)('says the truth of a keep in which the background stopped: it %s', async (_, report, told) => {
    let current: Report = UNKNOWN;
    const keep = async (): Promise<KeepResult> => {
      current = report;
      return { state: 'failed', fault: fault('keep-unsure') };
    };
    const check = async (): Promise<CheckResult> => ({
      state: 'report',
      report: current,
      corpusEmpty: false,
      kept: 'unknown',
    });
    show(<PopupApp actions={actionsWith({ keep, check })} />);
    await settled();
    button('Keep this version').click();
    await settled();
    expect(seen(document.querySelector('.keeping')!)).toMatch(told);
  });

  it('paints what another article shares only after it was said who can read it, once', async () => {
    const highlight = vi.fn(actionsWith().highlight);
    const noteSharedTold = vi.fn();
    show(<PopupApp actions={actionsWith({ highlight, noteSharedTold, isSharedTold: async () => false })} />);
    await settled();
    const ask = () => document.querySelector<HTMLElement>('[aria-label^="Show shared text"]')!.click();
    ask();
    await settled();
    expect(highlight).not.toHaveBeenCalled();
    expect(seen(document.querySelector('#shared-told')!)).toMatch(/scripts of this page can read/);
    button('Do not show').click();
    await settled();
    expect(document.querySelector('#shared-told')).toBeNull();
    ask();
    await settled();
    button('Show it').click();
    await settled();
    expect(highlight).toHaveBeenCalledTimes(1);
    expect(noteSharedTold).toHaveBeenCalledTimes(1);
  });

  it('opens no page of ours, and has no link, in a private window', async () => {
    const check = async (): Promise<CheckResult> => ({
      state: 'report',
      report: FULL,
      corpusEmpty: true,
      kept: 'private',
    });
    const opened: string[] = [];
    show(
      <OpenLink.Provider value={url => void opened.push(url)}>
        <PopupApp actions={actionsWith({ isPrivate: true, check })} />
      </OpenLink.Provider>,
    );
    await settled();
    expect(document.querySelectorAll('a')).toHaveLength(0);
    expect([...document.querySelectorAll('button')].map(seen)).not.toContain('Import a collection');
    expect(document.body.textContent).toContain('from a normal window');
    document.querySelector<HTMLElement>('.out-link')!.click();
    expect(opened).toHaveLength(1);
  });

  it('checks once on opening', async () => {
    const check = vi.fn(actionsWith().check);
    show(<PopupApp actions={actionsWith({ check })} />);
    await settled();
    expect(check.mock.calls).toEqual([[null]]);
    expect(seen(document.querySelector('h1')!)).toBe(FULL.page.title);
  });

  it('keeps, says under which name, and takes it back', async () => {
    const undoKeep = vi.fn(actionsWith().undoKeep);
    show(<PopupApp actions={actionsWith({ undoKeep })} />);
    await settled();
    button('Keep this version').click();
    await settled();
    expect(seen(document.querySelector('.keeping')!)).toBe('Kept as Version 8. Undo');
    button('Undo').click();
    await settled();
    expect(undoKeep).toHaveBeenCalledWith(8);
    expect(seen(document.querySelector('.keeping')!)).toBe('Taken back: this version is not kept.');
    expect(button('Keep this version').disabled).toBe(false);
  });

  it('says that a text is known already, with nothing to undo', async () => {
    show(
      <PopupApp actions={actionsWith({ keep: async () => ({ state: 'known', versionId: 7, name: { number: 7 } }) })} />,
    );
    await settled();
    button('Keep this version').click();
    await settled();
    expect(seen(document.querySelector('.keeping')!)).toBe(
      'You have this text already, as Version 7; noted that it still stands.',
    );
  });

  it('offers nothing to keep in a private window', async () => {
    show(
      <PopupApp
        actions={actionsWith({
          check: async () => ({ state: 'report', report: FULL, corpusEmpty: false, kept: 'private' }),
        })}
      />,
    );
    await settled();
    expect(document.body.textContent).toContain('nothing is stored');
    expect([...document.querySelectorAll('button')].some(each => each.textContent === 'Keep this version')).toBe(false);
  });

  it('highlights, steps by n, and clears', async () => {
    const highlight = vi.fn(actionsWith().highlight);
    const step = vi.fn(actionsWith().step);
    show(<PopupApp actions={actionsWith({ highlight, step })} />);
    await settled();
    document.querySelector<HTMLButtonElement>('[role=switch]')!.click();
    await settled();
    expect(document.querySelector('.steps')!.textContent).toContain('4 shown');
    press('n');
    await settled();
    expect(step).toHaveBeenCalledWith(1);
    expect(document.querySelector('.steps')!.textContent).toContain('2 of 4');
    document.querySelector<HTMLButtonElement>('[role=switch]')!.click();
    await settled();
    expect(highlight).toHaveBeenLastCalledWith(NOTHING);
    expect(document.querySelector('.steps')).toBeNull();
  });

  it('highlights what a copy shares, steps through its passages, and hides it', async () => {
    const highlight = vi.fn(actionsWith().highlight);
    show(<PopupApp actions={actionsWith({ highlight })} />);
    await settled();
    button('Show shared text: Harbour Post').click();
    await settled();
    expect(highlight.mock.lastCall).toEqual([
      { ...ALONE, highlights: sharedHighlights(FULL.copies[0]), against: FULL.copies[0].versionId },
    ]);
    expect(document.querySelector('[role=switch]')!.getAttribute('aria-checked')).toBe('false'); // the changes are not what is highlighted
    expect(button('Next passage').disabled).toBe(false);
    document.querySelectorAll<HTMLButtonElement>('.dot')[3].click(); // another version compared with: the passages stay
    await settled();
    expect(highlight).toHaveBeenCalledTimes(1);
    button('Hide shared text: Harbour Post').click();
    await settled();
    expect(highlight.mock.lastCall).toEqual([NOTHING]);
    expect(document.querySelector('.steps')).toBeNull();
  });

  it('finds the highlighted passages of before, and compares with nothing else for it', async () => {
    const check = vi.fn(actionsWith().check);
    show(
      <PopupApp
        actions={actionsWith({
          check,
          highlighted: async () => ({ against: FULL.copies[0].versionId, at: 2, of: 3, missing: 0 }),
        })}
      />,
    );
    await settled();
    button('Hide shared text: Harbour Post');
    expect(document.querySelector('.steps')!.textContent).toContain('2 of 3');
    expect(check.mock.calls).toEqual([[null]]);
  });

  it('finds the highlights of before, and goes on where the reader was', async () => {
    const check = vi.fn(actionsWith().check);
    show(
      <PopupApp
        actions={actionsWith({
          check,
          highlighted: async () => ({ against: FULL.changes!.from, at: 3, of: 4, missing: 1 }),
        })}
      />,
    );
    await settled();
    expect(document.querySelector('[role=switch]')!.getAttribute('aria-checked')).toBe('true');
    expect(document.querySelector('.steps')!.textContent).toContain('3 of 4; 1 not found');
    expect(check.mock.calls).toEqual([[null]]);
  });

  it('chooses again the version that the highlights of before are against', async () => {
    const check = vi.fn(
      async (against: number | null) =>
        ({
          state: 'report',
          report: { ...FULL, changes: { ...FULL.changes!, from: against ?? FULL.changes!.from } },
          corpusEmpty: false,
          kept: 'unknown',
        }) as const,
    );
    const highlight = vi.fn(actionsWith().highlight);
    show(
      <PopupApp
        actions={actionsWith({ check, highlight, highlighted: async () => ({ against: 4, at: 0, of: 4, missing: 0 }) })}
      />,
    );
    await settled();
    expect(check.mock.calls).toEqual([[null], [4]]);
    expect(document.querySelector('.steps')!.textContent).toContain('4 shown');
    expect(highlight).not.toHaveBeenCalled();
  });

  it('takes highlights away whose version is gone', async () => {
    const highlight = vi.fn(actionsWith().highlight);
    show(
      <PopupApp
        actions={actionsWith({ highlight, highlighted: async () => ({ against: 99, at: 0, of: 4, missing: 0 }) })}
      />,
    );
    await settled();
    expect(highlight.mock.calls).toEqual([[NOTHING]]);
    expect(document.querySelector('[role=switch]')!.getAttribute('aria-checked')).toBe('false');
  });

  it('says when the page has gone', async () => {
    show(<PopupApp actions={actionsWith({ highlight: () => Promise.reject(new Error('gone')) })} />);
    await settled();
    document.querySelector<HTMLButtonElement>('[role=switch]')!.click();
    await settled();
    expect(document.querySelector('[role=alert]')!.textContent).toMatch(/reloaded/);
  });

  it('paints anew when another version is chosen', async () => {
    const highlight = vi.fn(actionsWith().highlight);
    show(<PopupApp actions={actionsWith({ highlight })} />);
    await settled();
    document.querySelector<HTMLButtonElement>('[role=switch]')!.click();
    await settled();
    document.querySelectorAll<HTMLButtonElement>('.dot')[3].click();
    await settled();
    expect(highlight).toHaveBeenCalledTimes(2);
  });

  it('moves the focus to what went wrong, and tries again', async () => {
    const check = vi
      .fn()
      .mockResolvedValueOnce({ state: 'failed', fault: fault('no-answer') })
      .mockResolvedValueOnce({ state: 'report', report: FULL, corpusEmpty: false, kept: 'unknown' });
    show(<PopupApp actions={actionsWith({ check })} />);
    await settled();
    expect(seen(document.activeElement!)).toBe('The look-up did not work');
    button('Try again').click();
    await settled();
    expect(seen(document.querySelector('h1')!)).toBe(FULL.page.title);
  });

  it('compares the open page itself while its text is stored nowhere, and what was kept once it is', async () => {
    const compare = vi.fn();
    const report = { ...FULL, article: { id: 1, carries: null, versions: VERSIONS.slice(0, 6) } };
    show(
      <PopupApp
        actions={actionsWith({
          compare,
          check: async () => ({ state: 'report', report, corpusEmpty: false, kept: 'unknown' }),
        })}
      />,
    );
    await settled();
    button('Compare').click();
    button('Keep this version').click();
    await settled();
    button('Compare').click();
    expect(compare.mock.calls).toEqual([
      [6, null],
      [6, 8],
    ]);
  });

  it('compares with the version that the changes are against, and with any copy', async () => {
    const compare = vi.fn();
    show(<PopupApp actions={actionsWith({ compare })} />);
    await settled();
    button('Compare').click();
    button('Compare with Harbour Post').click();
    expect(compare.mock.calls).toEqual([
      [6, 7],
      [44, 7],
    ]);
  });
});
