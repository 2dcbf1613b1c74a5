import type { Loss } from '@/lib/model/collection';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OptionsActions } from '@/components/options/actions';
import { OptionsApp } from '@/components/options/OptionsApp';
import { asText } from '@/components/options/RejectedRows';
import { byteSize, timeLeft } from '@/components/options/sizes';
import { UndoNotice } from '@/components/options/UndoNotice';
import { ENGLISH } from '@/components/words/english';
import type { CorpusEntry } from '@/lib/model/article';
import type { ImportProgress } from '@/lib/acts/import-progress';
import { fault } from '@/lib/model/faults';
import { inventedPapers, inventedSettings } from './invented-papers';
import { button, expectAccessible, seen, setLook, settled, show, smallTargets } from './on-screen';

const KEPT: CorpusEntry = {
  id: 1,
  name: 'Kept by you',
  source: 'open page',
  licence: '',
  articles: 212,
  versions: 268,
  bytes: 912_000,
  importedAt: '2026-05-01T00:00:00Z',
};
const FERRY: CorpusEntry = {
  ...KEPT,
  id: 2,
  name: 'The ferry files',
  source: 'invented',
  licence: 'MIT',
  articles: 1520,
  versions: 40_171,
  bytes: 203_000_000,
};
const HOSTILE: CorpusEntry = {
  ...KEPT,
  id: 3,
  name: `<img src=x onerror=alert(1)> ${'Wirewirewire'.repeat(12)}`,
  source: 'اختبار من المكتبة',
  licence: 'not stated',
};

const PROGRESS: ImportProgress = {
  state: 'running',
  file: 'wire.ndjson.gz',
  filesDone: 0,
  files: 2,
  bytes: 620,
  ofBytes: 1000,
  rows: 61_904,
  newArticles: 58_120,
  newVersions: 3610,
  known: 171,
  noArticleCount: 0,
  noArticle: [],
  addresses: 0,
  kinds: {},
  rejectedCount: 3,
  resumedAfter: 300,
  fault: null,
  rejected: [
    { at: { path: ['wire.ndjson.gz'], ordinal: 12, line: 12 }, fault: fault('not-json', { begins: 'oops' }) },
    { at: { path: ['picture.json'], ordinal: 0, line: null }, fault: fault('unknown-format', { looks: 'image' }) },
    {
      at: { path: [`${'long'.repeat(60)}.html`], ordinal: 7, line: 7 },
      fault: fault('not-json', { begins: '<b>bold</b>' }),
    },
  ],
};
const MANY = {
  ...PROGRESS,
  state: 'done',
  rejectedCount: 4000,
  rejected: Array.from({ length: 1000 }, (_, i) => ({
    at: { path: ['a.ndjson'], ordinal: i + 1, line: i + 1 },
    fault: fault('not-json', { begins: 'x' }),
  })),
} as const;

const never = new Promise<never>(() => undefined);
/** What was asked of the page's actions, in order. */
let asked: string[] = [];

function fake(more: Partial<OptionsActions> = {}): OptionsActions {
  const note = (what: string) => {
    asked.push(what);
  };
  return {
    papers: inventedPapers(),
    settings: inventedSettings(),
    corpora: async () => [KEPT, FERRY],
    collection: async () => ({ loss: null, unsaved: null }),
    walkOn: async () => true,
    acceptLoss: async () => note('accept loss'),
    putOffBackup: async () => note('put off backup'),
    importFiles: ({ files }) => (
      note(`import ${files.map(({ path }) => path).join()}`),
      { cancel: () => note('cancel') }
    ),
    tablesIn: async () => [],
    importSeeds: () => (note('seeds'), { cancel: () => note('cancel') }),
    exportFile: async ({ what, format }) => {
      note(`export ${typeof what === 'object' && 'corpus' in what ? what.corpus.id : 'everything'} ${format}`);
      return { saved: 3 };
    },
    backupIn: async () => null,
    deleteCorpus: async id => note(`delete ${id}`),
    restoreCorpus: async id => note(`restore ${id}`),
    purgeDeleted: async () => note('purge'),
    storage: async () => ({ used: 1_250_000, free: 80e9, persisted: false }),
    persist: async () => (note('persist'), true),
    expired: async () => ({ versionIds: [1, 2], articles: 1, firstTitle: 'A title' }),
    removeExpired: async () => note('removeExpired'),
    checkIndex: async () => [],
    repairIndex: async () => note('repair'),
    shortcut: async () => 'Alt+Shift+W',
    copy: async text => note(`copy ${text}`),
    save: (name, text) => note(`save ${name} ${text.length}`),
    ...more,
  };
}

/** The page, with an import under way or over where `progress` is given. */
async function page(
  more: Partial<OptionsActions> = {},
  { hash = '#corpora', progress = null }: { hash?: string; progress?: ImportProgress | null } = {},
): Promise<HTMLElement> {
  const importFiles: OptionsActions['importFiles'] = (_, tell) => (
    tell(progress!),
    {
      cancel: () => {
        asked.push('cancel');
      },
    }
  );
  leave();
  const app = show(<OptionsApp actions={fake({ ...(progress && { importFiles }), ...more })} hash={hash} />);
  await settled();
  if (progress) {
    drop('wire.ndjson.gz', 'notes.txt');
    await settled();
  }
  return app;
}

function drop(...names: string[]): void {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File(['x'], name));
  dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true, bubbles: true }));
}

beforeEach(() => {
  asked = [];
  setLook('light');
});
afterEach(leave);

/** Listeners on the window go with the page. */
function leave(): void {
  const app = document.getElementById('app');
  if (app) render(null, app);
}

const VIEWS: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  loading: () => page({ corpora: () => never }),
  'no corpus': () => page({ corpora: async () => [] }),
  'storage that cannot be opened': () =>
    page({ corpora: () => Promise.reject(new Error('The browser’s storage cannot be opened.')) }),
  'many corpora': () =>
    page({ corpora: async () => [KEPT, HOSTILE, ...Array.from({ length: 30 }, (_, i) => ({ ...FERRY, id: 10 + i }))] }),
  'an import under way': () => page({}, { progress: PROGRESS }),
  'an import that is over': () => page({}, { progress: { ...PROGRESS, state: 'done' } }),
  'an import with 4,000 rejected rows': () => page({}, { progress: MANY }),
  'an import stopped by a full disk': () =>
    page({}, { progress: { ...PROGRESS, state: 'failed', fault: fault('storage-full') } }),
  storage: () => page({}, { hash: '#storage' }),
  'storage of a silent browser': () => page({ storage: () => Promise.reject(new Error()) }, { hash: '#storage' }),
  keyboard: () => page({}, { hash: '#keyboard' }),
  about: () => page({}, { hash: '#about' }),
};

describe.each(Object.entries(VIEWS))('the options page with %s', (_, view) => {
  it.each(['light', 'dark'] as const)('has no violation of axe in %s', async theme => {
    setLook(theme);
    await view();
    await expectAccessible();
  });

  it.each([320, 1000])('fits a width of %i, in both directions, with targets of 24', async width => {
    for (const direction of ['ltr', 'rtl'] as const) {
      setLook('light', direction);
      const app = await view();
      app.style.inlineSize = `${width}px`;
      expect(app.scrollWidth).toBeLessThanOrEqual(width);
      expect(smallTargets()).toEqual([]);
    }
  });
});

describe('corpora', () => {
  it('are listed with what they hold and say of themselves', async () => {
    await page();
    expect([...document.querySelectorAll('tbody tr')].map(row => seen(row))).toEqual([
      'Kept by youthe open page212268912 kBExportDelete',
      'The ferry filesinvented; MIT1,52040,171203 MBExportDelete',
    ]);
  });

  it('have a sum that says that it counts doubles', async () => {
    await page();
    expect(seen(document.querySelector('tfoot tr')!)).toBe(
      'All · what two collections hold may count twice1,73240,439204 MB',
    );
  });

  it('show markup as the text that it is', async () => {
    await page({ corpora: async () => [HOSTILE] });
    expect(document.querySelector('main img')).toBeNull();
    expect(seen(document.querySelector('tbody th')!)).toContain('<img src=x onerror=alert(1)>');
  });

  it('are taken back after a deletion by Undo, which has the focus', async () => {
    await page();
    button('Delete The ferry files').click();
    await settled();
    expect(document.activeElement).toBe(button('Undo'));
    button('Undo').click();
    await settled();
    expect(asked).toEqual(['delete 2', 'restore 2']);
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('are purged when the next is deleted, or the notice is closed', async () => {
    await page();
    button('Delete The ferry files').click();
    await settled();
    button('Delete Kept by you').click();
    await settled();
    expect(asked).toEqual(['delete 2']); // what was kept by hand is asked for once
    button('Delete it').click();
    await settled();
    [...document.querySelectorAll<HTMLButtonElement>('.notice button')].at(-1)!.click();
    await settled();
    expect(asked).toEqual(['delete 2', 'purge', 'delete 1', 'purge']);
  });

  it('are exported as the reader chose, one or all in one file, and say what came of it', async () => {
    await page();
    const format = document.querySelector<HTMLSelectElement>('.format-choice select')!;
    format.value = 'atom';
    format.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    button('Export everything').click();
    await settled();
    expect(asked).toContain('export everything atom');
    expect(seen(document.querySelector('.notice[role=status]')!)).toContain('Saved everything: 3 entries.');
  });

  it('that hold what the reader kept are restored where the reader says so', async () => {
    const given: unknown[] = [];
    await page({
      backupIn: async () => ({ path: 'backup.ndjson', at: null }),
      importFiles: files => {
        given.push(files.restoresKept);
        return { cancel: () => undefined };
      },
    });
    const input = document.querySelector<HTMLInputElement>('#files')!;
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'backup.ndjson'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    button('Restore').click();
    await settled();
    expect(given).toEqual([true]);
  });

  it('say why an export failed', async () => {
    await page({ exportFile: () => Promise.reject(new Error('The disk is full.')) });
    button('Export The ferry files as NDJSON').click();
    await settled();
    expect(seen(document.querySelector('[role=alert]')!)).toBe('The disk is full.');
  });

  it('are tried again after a failure', async () => {
    let tries = 0;
    await page({ corpora: async () => (tries++ === 0 ? Promise.reject(new Error('blocked')) : [FERRY]) });
    button('Try again').click();
    await settled();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1);
  });
});

describe('a deletion', () => {
  it('is over after its time, which stands still under the pointer', async () => {
    let over = 0;
    show(<UndoNotice name="x" lasts={150} onUndo={() => undefined} onOver={() => over++} />);
    await settled();
    document.querySelector('.notice')!.dispatchEvent(new MouseEvent('mouseenter'));
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(over).toBe(0);
    document.querySelector('.notice')!.dispatchEvent(new MouseEvent('mouseleave'));
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(over).toBe(1);
  });
});

describe('an import', () => {
  it('begins with files dropped anywhere, several at once', async () => {
    await page();
    drop('a.ndjson', 'b.html');
    await settled();
    expect(asked).toEqual(['import a.ndjson,b.html']);
  });

  it('begins with files chosen, also the same ones again', async () => {
    await page();
    const input = document.querySelector<HTMLInputElement>('#files')!;
    for (let turn = 0; turn < 2; turn++) {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'a.ndjson'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled();
    expect(asked).toEqual(['import a.ndjson', 'import a.ndjson']);
  });

  it('shows count, file and what came of it, and can be cancelled', async () => {
    await page({}, { progress: PROGRESS });
    const job = document.querySelector('.job')!;
    expect(seen(job)).toContain('wire.ndjson.gz (file 1 of 2) · 61,904 versions read');
    expect(seen(job)).toContain('went on after line 300');
    expect(seen(job)).toContain('58,120 new articles · 3,610 new versions · 171 already known');
    expect(job.querySelector('progress')!.value).toBeCloseTo(0.62);
    button('Cancel').focus();
    button('Cancel').click();
    await settled();
    button('Cancelling …').click();
    expect(asked).toEqual(['cancel']);
    expect(document.activeElement).toBe(button('Cancelling …'));
    expect(job.querySelector('[role=status]')!.textContent).toBe('Cancelling');
  });

  it('says what it still does when all is read', async () => {
    await page({}, { progress: { ...PROGRESS, filesDone: 2, bytes: 1000 } });
    const told = seen(document.querySelector('.job')!);
    expect(told).toContain('making it searchable');
    expect(told).not.toContain('(file'); // there is no third one of two
    button('Cancel').click(); // too late, and said to be so
    expect([button('Cancel').ariaDisabled, asked]).toEqual(['true', []]);
  });

  it('refuses deletions while it runs, and takes further files for afterwards', async () => {
    await page({}, { progress: PROGRESS });
    expect([
      !button('Choose files').disabled,
      button('Delete Kept by you').disabled,
      button('Import the examples').disabled,
    ]).toEqual([true, true, true]);
    expect(asked).toEqual([]);
  });

  it('speaks at quarters and at the end, not at every row', async () => {
    await page({}, { progress: PROGRESS });
    expect(document.querySelector('.job [role=status]')!.textContent).toBe('50 % imported');
    await page({}, { progress: { ...PROGRESS, state: 'done' } });
    expect(document.querySelector('.job [role=status]')!.textContent).toBe(
      'Done. 58,120 new articles, 3,610 new versions, 171 already known. 3 rows rejected.',
    );
  });

  it('lists rejected rows by file, line and reason, to copy and to save', async () => {
    await page({}, { progress: { ...PROGRESS, state: 'done' } });
    const rows = [...document.querySelectorAll('.rejected tbody tr')].map(row => [...row.children].map(seen));
    expect(rows.slice(0, 2)).toEqual([
      ['wire.ndjson.gz', '12', 'not JSON (begins “oops”)'],
      ['picture.json', '–', 'this kind of file is not read: an image'],
    ]);
    button('Copy').click();
    button('Save as text').click();
    expect(asked[0]).toBe(`copy ${asText(ENGLISH, PROGRESS.rejected)}`);
    expect(asText(ENGLISH, PROGRESS.rejected)).toContain(
      'wire.ndjson.gz:12: not JSON (begins “oops”)\npicture.json: this kind of file is not read: an image\n',
    );
    expect(asked[1]).toMatch(/^save rejected-rows.txt \d+$/);
  });

  it('of the examples is one click', async () => {
    await page({ corpora: async () => [] });
    button('Import the examples').click();
    expect(asked).toEqual(['seeds']);
  });
});

describe('storage', () => {
  it('asks the browser to keep it, and shows that it does', async () => {
    let persisted = false;
    await page(
      { storage: async () => ({ used: 1_250_000, free: 80e9, persisted }), persist: async () => (persisted = true) },
      { hash: '#storage' },
    );
    button('Ask the browser to keep it').click();
    await settled();
    expect(seen(document.querySelector('main')!)).toContain('The browser keeps it, also when the disk runs low.');
  });

  it.each<[string, Partial<OptionsActions>, string, RegExp]>([
    ['a right index', {}, 'Check the index', /Nothing is missing/],
    [
      'a wrong index',
      { checkIndex: async () => [{ code: 'entries-lacking', values: { table: 'prints', row: '3.0', count: 2 } }] },
      'Check the index',
      /Something is missing. Repair it.*2 entries are missing \(table prints, row 3\.0\)/,
    ],
    ['a repair', {}, 'Repair the index', /found again/],
    [
      'a repair that fails',
      { repairIndex: () => Promise.reject(new Error('The storage is full.')) },
      'Repair the index',
      /The storage is full/,
    ],
    ['a check under way', { checkIndex: tell => (tell(0.5), never) }, 'Check the index', /Checking …/],
  ])('says what came of it: %s', async (_, actions, press, expected) => {
    await page(actions, { hash: '#storage' });
    button(press).click();
    await settled();
    expect(seen(document.querySelector('[aria-live]')!)).toMatch(expected);
    await expectAccessible();
  });
});

it('is left and found again by the address of a section', async () => {
  await page({}, { progress: PROGRESS });
  location.hash = '#about';
  await settled();
  expect(document.querySelector('nav [aria-current]')!.textContent).toBe('About and privacy');
  location.hash = '#corpora';
  await settled();
  expect(document.querySelector('.job progress')).not.toBeNull();
  history.replaceState(null, '', location.pathname + location.search);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [999_600, '1.0 MB'],
  [12_400_000, '12 MB'],
  [8.25e10, '83 GB'],
  [-1, '0 bytes'],
])('%i bytes are %s', (bytes, said) => {
  expect(byteSize(ENGLISH, bytes)).toBe(said);
});
it.each([
  [0, 'a few seconds'],
  [24_000, '20 seconds'],
  [61_000, '1 minute'],
  [7_200_000, '2 hours'],
])('%i ms are %s', (ms, said) => {
  expect(timeLeft(ENGLISH, ms)).toBe(said);
});

describe('the collection', () => {
  it('that was lost is told, and the reader may go on without', async () => {
    let loss: Loss | null = { kind: 'all', had: 1240, left: 0, asOf: '2026-03-01T08:00:00Z' };
    const acceptLoss = async () => void (loss = null);
    show(<OptionsApp actions={fake({ collection: async () => ({ loss, unsaved: null }), acceptLoss })} />);
    await settled();
    const told = () => document.querySelector('.notice.fault');
    expect(told()?.textContent).toMatch(/has lost your collection: it had 1,?240 versions/);
    [...document.querySelectorAll('button')].find(each => each.textContent === 'Go on without it')!.click();
    await settled();
    expect(told()).toBeNull();
  });

  it('that is in no backup is offered as a file, or later', async () => {
    asked = [];
    show(<OptionsApp actions={fake({ collection: async () => ({ loss: null, unsaved: 25 }) })} />);
    await settled();
    const button = (name: string) => [...document.querySelectorAll('button')].find(each => each.textContent === name)!;
    button('Save a backup').click();
    await settled();
    button('Later').click();
    await settled();
    expect(asked).toEqual([`export ${KEPT.id} ndjson`, 'put off backup']);
  });
});
