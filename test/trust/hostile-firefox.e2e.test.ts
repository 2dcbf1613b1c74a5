/** The pages made to stop or break the reader, in Firefox: the popup answers, and the page's own script still runs. */
import { findFirefox } from '../support/browsers.mjs';
import { type Firefox, startFirefox } from '../support/firefox';
import { startWeb, type Web } from '../support/web';
import { hostilePage, kindOf } from './hostile-html';
import { row } from './ledger';
import { wait } from './session';

const PATIENCE_MS = 20_000;

row(
  {
    name: 'hostile-firefox',
    tries: 'pages made to stop or break the reader, in Firefox',
    few: 2,
    all: 50,
    isMissing: findFirefox() === null,
  },
  async (size, tally) => {
    const web = await startWeb();
    const firefox = await startFirefox(web);
    try {
      const observer = (await firefox.windows())[0];
      await firefox.goto(firefox.url('options.html'));
      for (let number = 0; number < size; number++) {
        const { what, html } = hostilePage(kindOf(number, size), number);
        const url = `https://hostile.example/${number}`;
        web.serve(url, html);
        const fault = await faultOf({ web, firefox }, { observer, url });
        tally.tried(fault === null, `${what}, number ${number}: ${fault}`);
      }
    } finally {
      await firefox.close();
      await web.close();
    }
  },
);

async function faultOf(
  { firefox }: { web: Web; firefox: Firefox },
  { observer, url }: { observer: string; url: string },
) {
  const tab = await firefox.newTab();
  try {
    await firefox.switchTo(tab);
    await firefox.goto(url);
    await firefox.pressButton();
    await firefox.switchTo(observer);
    const until = Date.now() + PATIENCE_MS;
    while (!(await hasAnswered(firefox))) {
      if (Date.now() > until) return `no answer within ${PATIENCE_MS} ms`;
      await wait(200);
    }
    await firefox.switchTo(tab);
    return (await firefox.run<number>('return 1')) === 1 ? null : 'the page does not run';
  } catch (error) {
    return String(error).slice(0, 300);
  } finally {
    await firefox.switchTo(tab);
    // The popup stays open over other tabs, as it is told not to hide by itself.
    await firefox
      .chrome('for (const panel of document.querySelectorAll("panel")) panel.hidePopup();')
      .catch(() => undefined);
    await firefox.chrome('gBrowser.removeCurrentTab()').catch(() => undefined);
    await firefox.switchTo(observer);
  }
}

function hasAnswered(firefox: Firefox): Promise<boolean> {
  return firefox.run<boolean>(
    `const view = browser.extension.getViews({ type: 'popup' })[0];
     return !!view?.document.querySelector('main:not([aria-busy=true])');`,
  );
}
