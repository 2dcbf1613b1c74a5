/** Pages are read in a private window of Firefox; then it is closed, and its profile is searched for words of those pages. */
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { startWeb, type Web } from '../support/web';
import { row } from './ledger';
import { secretOf, secretPage, tracesOf } from './secrets';
import { wait } from './session';

row(
  {
    name: 'private-firefox',
    tries: 'pages read in a private window of Firefox, and the disk searched for them',
    few: 2,
    all: 50,
    isMissing: findFirefox() === null,
  },
  async (size, tally) => {
    const web = await startWeb();
    const firefox = await startFirefox(web, { mayBePrivate: true });
    const secrets = Array.from({ length: size }, (_, i) => secretOf(i));
    try {
      const observer = (await firefox.windows())[0];
      await firefox.goto(firefox.url('options.html'));
      await wait(3_000); // the options page looks at the collection, and remembers that it did
      const before = await stored(firefox);
      for (const secret of secrets)
        tally.tried(await readPrivately({ web, firefox }, secret, observer), `${secret}: no popup`);
      const after = await stored(firefox);
      tally.tried(after === before, `session and local storage: ${before} → ${after}`);
      await firefox.quit();
      const found = tracesOf(secrets, firefox.profile);
      for (const secret of secrets) tally.tried(!found.has(secret), `${secret} stands in ${found.get(secret)}`);
    } finally {
      await firefox.close();
      await web.close();
    }
  },
);

/** @returns whether the popup opened over the page */
async function readPrivately({ web, firefox }: { web: Web; firefox: Firefox }, secret: string, observer: string) {
  const url = `https://www.private-${secret}.example/news/${secret}`;
  web.serve(url, secretPage(secret));
  const before = await firefox.windows();
  await firefox.chrome('OpenBrowserWindow({ private: true }); await new Promise(done => setTimeout(done, 1500));');
  const window = (await firefox.windows()).find(handle => !before.includes(handle));
  if (window === undefined) return false;
  await firefox.switchTo(window);
  await firefox.goto(url);
  await firefox.pressButton();
  await wait(2_500);
  const isOpen = await firefox.chrome<boolean>(
    `return [...document.querySelectorAll('browser')].some(each => each.currentURI?.spec.endsWith('popup.html'));`,
  );
  await firefox.chrome('setTimeout(() => window.close(), 0)');
  await wait(300);
  await firefox.switchTo(observer);
  return isOpen;
}

/** What the extension has stored. */
function stored(firefox: Firefox): Promise<string> {
  return firefox.run<string>(
    'return JSON.stringify([await browser.storage.session.get(), await browser.storage.local.get()])',
  );
}
