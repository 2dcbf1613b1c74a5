/** From a message to the candidates when the service worker has died of idleness. */
import { askFor, openAsking, untilDead, workerOf } from '../support/idle-death';
import { startUnwatched, type Target, type UnwatchedChromium } from '../support/unwatched-chromium';
import type { Web } from '../support/web';
import { median, quantile } from './figures';

const DEATHS = 5;

interface Setting {
  readonly web: Web;
  readonly profile: string;
  readonly extension: string;
  readonly page: { readonly url: string; readonly html: string };
  readonly aim: number;
}

/** Milliseconds from the message's sending; `booted`: until the worker's script had run. */
interface Wake {
  readonly booted: number;
  readonly opened: number;
  readonly candidates: number;
  readonly answered: number;
}

/** A row for the table of `click-large` and `click-million`: medians and 95th percentile over {@link DEATHS} deaths, in ms. */
export async function idleRow({
  web,
  profile,
  extension,
  page,
  aim,
}: Setting): Promise<Record<string, string | number>> {
  web.serve(page.url, page.html);
  const chromium = await startUnwatched({ web, profile, extension });
  try {
    const asking = await openAsking(chromium, page.url);
    const wakes: Wake[] = [];
    for (let i = 0; i < DEATHS; i++) wakes.push(await wake(chromium, asking, page.url));
    const middle = (of: keyof Wake) => Math.round(median(wakes.map(each => each[of])));
    const all = wakes.map(each => each.candidates);
    return {
      what: 'worker dead of idleness: message to candidates',
      'median ms': middle('candidates'),
      'p95 ms': Math.round(quantile(all, 0.95)),
      'aim ms': aim,
      'of aim': Math.round((median(all) / aim) * 100) / 100,
      'a bare popup shows': '–',
      'page read': `worker up at ${middle('booted')}`,
      'corpus open': `at ${middle('opened')}`,
      candidates: '–',
      'look-up': `answered at ${middle('answered')}`,
    };
  } finally {
    await chromium.close();
  }
}

async function wake(chromium: UnwatchedChromium, asking: Target, url: string): Promise<Wake> {
  await untilDead(chromium, asking);
  const { result, sent, answered } = await askFor(chromium, asking, url);
  if (result.state !== 'report') throw new Error(`no report: ${JSON.stringify(result)}`);
  const steps = await chromium.evaluate<Record<string, number>>(
    (await workerOf(chromium))!,
    `Object.fromEntries(performance.getEntriesByType('measure').map(step => [step.name, performance.timeOrigin + step.startTime + step.duration])
      .concat([['booted', performance.timeOrigin + performance.getEntriesByType('measure')[0].startTime]]))`,
  );
  return {
    booted: steps.booted - sent,
    opened: steps.open - sent,
    candidates: steps.candidates - sent,
    answered: answered - sent,
  };
}
