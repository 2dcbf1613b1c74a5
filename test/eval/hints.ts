/**
 * npm run -s hints -- [--corpus FILE]… --visit FILE@URL[@TIME]… [--no-keep] [--json]
 *
 * The built extension in headless Chromium: imports the corpora on the options page, visits each page
 * at its address (served on loopback; the visit's time is TIME), opens the real popup, prints what it
 * was told; then keeps the version as the reader would.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGLISH } from '@/components/words/english';
import { faultText } from '@/components/words/fault-words';
import type { CheckResult } from '@/lib/browser/messages';
import { type Chromium, EXTENSION, startChromium } from '../support/chromium';
import { ensureBuilt } from '../support/fresh-build';
import { askedFrom, importFiles, keep as keepIn, setClock, visit } from '../support/visit';
import { startWeb } from '../support/web';
import { printedHint, printedReport } from './printed';

interface Visit {
  readonly file: string;
  readonly url: string;
  readonly time: string | null;
}

class UsageError extends Error {}

async function main(): Promise<void> {
  const { corpora, visits, keep, json } = asked(process.argv.slice(2));
  ensureBuilt(EXTENSION);
  const web = await startWeb();
  const chromium = await startChromium({ web });
  try {
    if (corpora.length > 0) console.error(await importFiles(chromium, corpora));
    for (const each of visits) {
      web.serve(each.url.split('#')[0], readFileSync(each.file));
      const result = await visitOnce(chromium, each, keep);
      console.log(json ? JSON.stringify(asReport(result, each)) : told(result, each));
    }
  } finally {
    await chromium.close();
    await web.close();
  }
}

async function visitOnce(chromium: Chromium, { url, time }: Visit, keep: boolean): Promise<CheckResult> {
  await setClock(chromium, time);
  const { page, popup } = await visit(chromium, url);
  const result = await askedFrom(popup);
  if (keep && result.state === 'report') await keepIn(popup);
  await popup.close();
  await page.close();
  return result;
}

/** The report; where the page is no article, one that says so and is otherwise empty. */
function asReport(result: CheckResult, { url }: Visit): object {
  if (result.state === 'report') return printedReport(result.report);
  return {
    state: result.state,
    page: {
      url,
      address: '',
      site: '',
      title: '',
      language: null,
      publishedAt: null,
      modifiedAt: null,
      words: 0,
      paragraphs: [],
      declared: [],
      read: { paragraphs: 0, words: 0, beside: [], otherArticles: 0 },
    },
    article: null,
    copies: [],
    unread: 0,
    changes: null,
    quotes: [],
    hints: [],
  };
}

function told(result: CheckResult, { url }: Visit): string {
  if (result.state === 'failed') return `${url}\n  failed: ${faultText(ENGLISH, result.fault)}`;
  if (result.state !== 'report') return `${url}\n  ${result.state}`;
  const hints = result.report.hints.map(printedHint).map(hint => `  [${hint.strength}] ${hint.text}`);
  return [url, `  ${result.report.page.title}`, ...(hints.length > 0 ? hints : ['  nothing known'])].join('\n');
}

function asked(argv: string[]) {
  const { values } = parse(argv);
  const visits = (values.visit ?? []).map(visitOf);
  if (visits.length === 0) throw new UsageError('nothing to visit: --visit FILE@URL[@TIME]');
  for (const file of [...(values.corpus ?? []), ...visits.map(each => each.file)]) readable(file);
  return { corpora: values.corpus ?? [], visits, keep: !values['no-keep'], json: values.json === true };
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        corpus: { type: 'string', multiple: true },
        visit: { type: 'string', multiple: true },
        'no-keep': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(String((error as Error).message));
  }
}

/** FILE@URL[@TIME]; a file's name may hold "@", an address may too. */
function visitOf(text: string): Visit {
  const [, file, url, time] = /^(.+?)@(https?:\/\/.+?)(?:@(\d{4}-\d\d-\d\d[^@]*))?$/.exec(text) ?? [];
  if (file === undefined || !URL.canParse(url)) throw new UsageError(`not FILE@URL[@TIME]: ${text}`);
  if (time !== undefined && Number.isNaN(Date.parse(time))) throw new UsageError(`not a time: ${time}`);
  return { file, url, time: time === undefined ? null : new Date(time).toISOString() };
}

function readable(file: string): void {
  try {
    readFileSync(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : String((error as Error).stack ?? error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
