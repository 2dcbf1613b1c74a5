/** The page that asks archives, used: what is offered, what is told before a press, long lists, a citation. */
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArchiveActions, ArchiveWork } from '@/components/archive/archive-actions';
import { ArchiveApp } from '@/components/archive/ArchiveApp';
import { type ArchiveJob, type JobLine, lineOf, newJob } from '@/lib/archives/archive-work';
import { NO_CHOICES } from '@/lib/model/archive-choices';
import { button, settled, show } from './on-screen';

const PAGE = 'https://lantern.example/town/lock-gate';

interface Asked {
  asked: unknown[];
  copied: string[];
  choices: unknown[];
  stopped: number;
}

function draw(lines: readonly JobLine[], more: Partial<ArchiveActions> = {}, work: Partial<ArchiveWork> = {}) {
  const done: Asked = { asked: [], copied: [], choices: [], stopped: 0 };
  const actions: ArchiveActions = {
    watch: changed => changed({ lines, isRunning: false, resting: null, trouble: null, ...work }),
    ask: async (press, addresses, archive) => done.asked.push([press.isTrusted, addresses, archive]) > 0,
    resume: async () => undefined,
    pause: async () => void done.stopped++,
    lookCloser: async () => undefined,
    askAgain: async () => undefined,
    job: async line => newJob(line.address, line.archive),
    forgetJobs: async () => undefined,
    read: async () => [],
    ofPaper: async () => [],
    copy: async text => void done.copied.push(text),
    listed: async () => [],
    log: async () => [],
    clearLog: async () => undefined,
    isPermitted: async () => true,
    namesActivity: true,
    withdraw: async () => undefined,
    choices: async () => NO_CHOICES,
    choose: async choices => void done.choices.push(choices),
    ...more,
  };
  show(<ArchiveApp actions={actions} address={PAGE} isPrivate={false} />);
  return done;
}

const text = () => document.body.innerText;
const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[name=archive]')].map(({ value }) => value);
const type = async (id: string, value: string) => userEvent.fill(document.getElementById(id)!, value);
const openFold = (summary: RegExp) =>
  [...document.querySelectorAll('summary')].find(each => summary.test(each.textContent))!.click();

it('offers the two great archives, and says to whom the address goes before it goes', async () => {
  const done = draw([]);
  await settled();
  expect(radios()).toEqual(['internet-archive', 'arquivo-pt']);
  expect(text()).toMatch(/this address goes to Internet Archive \(web\.archive\.org\)/);
  document.querySelector<HTMLInputElement>('input[value=arquivo-pt]')!.click();
  await settled();
  expect(text()).toMatch(/this address goes to Arquivo\.pt \(arquivo\.pt\)/);
  await userEvent.click(button('Ask Arquivo.pt'));
  expect(done.asked).toEqual([[true, [PAGE], 'arquivo-pt']]);
});

it('offers a national archive once it is switched on, and opens where the page is at home', async () => {
  const done = draw([]);
  await settled();
  const fold = () => document.querySelector<HTMLDetailsElement>('fieldset details')!;
  expect(fold().open).toBe(false);
  await type('addresses', 'https://frettir.example.is/a');
  await settled();
  expect(fold().open).toBe(true);
  fold().querySelector('input')!.click();
  await settled();
  expect(radios()).toEqual(['internet-archive', 'arquivo-pt', 'iceland']);
  expect(done.choices).toEqual([{ on: ['iceland'], own: '' }]);
});

it('takes a server on this computer by its address, and none elsewhere', async () => {
  draw([]);
  await settled();
  openFold(/Other archives/);
  await type('own-server', 'https://archive.example/wayback');
  await settled();
  expect(radios()).toHaveLength(2);
  expect(text()).toContain('This is no address on this computer.');
  await type('own-server', 'localhost:8080/wayback');
  await settled();
  expect(radios().at(-1)).toBe('own-server http://localhost:8080/wayback/');
  document.querySelector<HTMLInputElement>('input[value^=own-server]')!.click();
  await settled();
  expect(text()).toContain('Nothing leaves the computer');
  expect(text()).not.toContain('sees your internet address');
});

it('shows fifty of a thousand jobs, and more on request', async () => {
  const lines = Array.from({ length: 1_000 }, (_, i) => lineOf(newJob(`${PAGE}/${i}`, 'internet-archive')));
  const done = draw(lines, {}, { isRunning: true });
  await settled();
  expect(document.querySelectorAll('.jobs > li')).toHaveLength(50);
  button(/950/).click();
  await settled();
  expect(document.querySelectorAll('.jobs > li')).toHaveLength(100);
  await userEvent.click(button('Stop'));
  expect(done.stopped).toBe(1);
});

it('gives a citation with address, time, link and digest of the capture that came', async () => {
  const captures = ['20240102030405', '20240203040506'].map((timestamp, i) => ({
    timestamp,
    original: `http://www.lantern.example:80/town/lock-gate`,
    mime: 'text/html',
    status: 200,
    digest: `DIGEST${i}`,
  }));
  // The archive gave its neighbour in the place of the first.
  const looked = [{ timestamp: '20240102030405', came: 'new', captured: '20240203040506', versionId: 7 }] as const;
  const job: ArchiveJob = { ...newJob(PAGE, 'internet-archive'), captures, looked, outcome: 'captures' };
  const done = draw([lineOf(job)], { job: async () => job });
  await settled();
  openFold(/one by one/);
  await settled();
  await userEvent.click(button('Copy the citation'));
  await settled();
  expect(done.copied).toEqual([
    'http://www.lantern.example:80/town/lock-gate, as captured by Internet Archive on 2024-02-03 04:05 UTC. ' +
      'https://web.archive.org/web/20240203040506/http://www.lantern.example:80/town/lock-gate. ' +
      'Digest of the captured bytes: DIGEST1. A capture shows that a text stood there at that time, not when it was changed.',
  ]);
  expect(text()).toContain('Copied');
});
