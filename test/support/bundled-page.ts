/** A blank page of our own on loopback with some of our modules in it, in a Chromium whose profile is kept on disk. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from './browsers.mjs';

const root = resolve(import.meta.dirname, '../..');

export interface BundledPage {
  readonly url: string;
  close(): void;
}

/** Serve a module (path from the root) as the only script of a blank page; the same origin until closed. */
export async function serveModule(entry: string): Promise<BundledPage> {
  const script = await bundled(entry);
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** The code of a module (path from the root) and of all that it imports; `iife`: a script that exports nothing. */
export async function bundled(entry: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: resolve(root, entry), formats: [format], name: 'page', fileName: 'page' },
    },
  })) as Rollup.RollupOutput[];
  return output[0].output[0].code;
}

/** A Chromium with that page open. `profile`: a folder, kept. */
export async function openPage(
  url: string,
  profile: string,
  args: readonly string[] = [],
): Promise<{ context: BrowserContext; page: Page }> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is not installed');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...CHROMIUM_FLAGS, ...args],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await page.waitForFunction('globalThis.ready === true');
  return { context, page };
}
