/** The answer key beside the project (../shared/pages/expected.json), through the real extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { key } from '@/lib/text/key';
import { type Chromium, startChromium } from '../support/chromium';
import { SHARED } from '../support/shared';
import { askedFrom, importFiles, keep, setClock, visit } from '../support/visit';
import { startWeb, type Web } from '../support/web';

interface Listed {
  readonly file: string;
  readonly url: string;
  readonly seenAt: string;
}

describe.skipIf(SHARED === null)('the seed documents (needs ../shared)', () => {
  const pages = join(SHARED ?? '', 'pages');
  const tracker = join(SHARED ?? '', 'seeds/000_9594ddde3f274edf.txt');
  let web: Web;
  let chromium: Chromium;
  let listed: Listed[];
  let expected: Record<string, Record<string, never>>;
  const reports = new Map<string, Report>();

  /** Visit pages in a browser of their own, keeping each, as the reader who collects them would. */
  async function readAll(): Promise<void> {
    await importFiles(chromium, [tracker]);
    for (const file of ['guardian-v6.html', 'guardian-v7.html', 'rfi.html', 'inkl.html']) {
      const { url, seenAt } = listed.find(each => each.file === file)!;
      web.serve(url, readFileSync(join(pages, file)));
      await setClock(chromium, seenAt);
      const { page, popup } = await visit(chromium, url);
      const result = await askedFrom(popup);
      if (result.state !== 'report') throw new Error(`${file}: ${result.state}`);
      reports.set(file, result.report);
      await keep(popup);
      await popup.close();
      await page.close();
    }
  }

  beforeAll(async () => {
    listed = (JSON.parse(readFileSync(join(pages, 'manifest.json'), 'utf8')) as { pages: Listed[] }).pages;
    expected = JSON.parse(readFileSync(join(pages, 'expected.json'), 'utf8')) as typeof expected;
    web = await startWeb();
    chromium = await startChromium({ web });
    await readAll();
  });

  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  const report = (file: string) => reports.get(file)!;

  it('guardian-v7 carries Version 7, with Version 6 before it', () => {
    const { article } = report('guardian-v7.html');
    expect(article?.versions.map(({ name, current }) => [name, current])).toEqual([
      [{ number: 6 }, false],
      [{ number: 7 }, true],
    ]);
  });

  it('guardian-v6 carries Version 6, with Version 7 after it', () => {
    const { article } = report('guardian-v6.html');
    expect(article?.versions.map(({ name, current }) => [name, current])).toEqual([
      [{ number: 6 }, true],
      [{ number: 7 }, false],
    ]);
  });

  it('pairs the paragraphs by likeness, which the tracker page does not', () => {
    const { changes, page } = report('guardian-v7.html');
    const truth = expected['000_9594ddde3f274edf.txt'].change as Record<string, number>;
    expect(changes).toMatchObject(truth);
    const edited = changes!.paragraphs.find(change => change.op === 'edited')!;
    const [before, after] = [changes!.before[edited.a[0]], page.paragraphs[edited.b[0]]];
    expect(
      edited.edits.map(edit => [before.slice(edit.fromA, edit.toA).trim(), after.slice(edit.fromB, edit.toB).trim()]),
    ).toEqual([
      ['the Ukrainian president', 'Zelenskyy'],
      ['', '…'],
    ]);
  });

  it('finds the credits', () => {
    const names = report('guardian-v7.html')
      .page.declared.filter(each => each.kind === 'credit')
      .map(each => each.name);
    expect(names).toEqual(expect.arrayContaining(['Agence France-Presse', 'Reuters']));
    const inkl = report('inkl.html').page.declared;
    expect(inkl.map(each => each.name)).toContain('Radio France Internationale');
    expect(inkl.filter(each => each.kind === 'photo').map(each => each.name)).toContain('Reuters');
  });

  it('calls inkl an adapted copy of RFI, with 17 paragraphs of the same words', () => {
    const [copy] = report('inkl.html').copies;
    expect([new URL(copy.url).host, copy.relation]).toEqual(['www.rfi.fr', 'adapted']);
    const rfi = new Set(report('rfi.html').page.paragraphs.map(key));
    expect(report('inkl.html').page.paragraphs.filter(paragraph => rfi.has(key(paragraph)))).toHaveLength(17);
  });

  it('takes no promotion, paywall line or teaser for article text', () => {
    const text = report('inkl.html').page.paragraphs.join('\n');
    for (const line of expected['inkl.html, once rfi.html is in the corpus'].notArticleText as string[])
      expect(text).not.toContain(line);
  });

  it('calls the Guardian against RFI quotes, not a copy', () => {
    const guardian = report('rfi.html').copies.filter(copy => /guardian/.test(copy.url));
    expect(guardian.map(copy => copy.relation)).toEqual(['quotes']);
  });
});
