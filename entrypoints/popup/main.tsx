import { render } from 'preact';
import { OpenLink } from '@/components/OutLink';
import { type PopupActions, PopupApp } from '@/components/report/PopupApp';
import { loadRest } from '@/components/report/rest-of-report';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { fault } from '@/lib/model/faults';
import { currentTab, openIn } from '@/lib/browser/client';
import { readerLanguage } from '@/lib/browser/reader-language';
import { actionsFor } from './actions-for';

/** Note in the timeline when the frame that shows an answer is drawn, for `npm run bench -- click`. */
function noteFrame(): void {
  requestAnimationFrame(() => performance.mark('hints'));
}

function timed(actions: PopupActions): PopupActions {
  return { ...actions, check: against => actions.check(against).finally(noteFrame) };
}

/** The rest of the report is loaded when its beginning can be drawn; most pages have it. */
function ahead(actions: PopupActions): PopupActions {
  return { ...actions, check: against => actions.check(against).finally(() => void loadRest()) };
}

/** The first check is asked for at once: an effect of the popup would wait until its first frame is drawn. */
function eager(actions: PopupActions): PopupActions {
  let first: ReturnType<PopupActions['check']> | null = actions.check(null);
  first.catch(() => undefined); // who takes it up sees the failure
  return {
    ...actions,
    check(against) {
      const asked = against === null ? first : null;
      first = null;
      return asked ?? actions.check(against);
    },
  };
}

const loading = readerLanguage().then(language => pageWords(language, 'popup'));
const tab = await currentTab();
const asked = tab === null ? null : eager(ahead(timed(actionsFor(tab))));
const words = await loading;
const withoutTab: PopupActions = {
  ...actionsFor({ id: -1, windowId: -1, isPrivate: false }),
  check: async () => ({ state: 'failed', fault: fault('no-tab') }),
};
render(
  <WordsProvider value={words}>
    <OpenLink.Provider value={tab?.isPrivate ? url => void openIn(tab.windowId, url) : null}>
      <PopupApp actions={asked ?? withoutTab} />
    </OpenLink.Provider>
  </WordsProvider>,
  document.getElementById('app')!,
);
