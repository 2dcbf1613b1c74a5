import { render } from 'preact';
import { CompareApp, type CompareActions, type Loaded } from '@/components/compare/CompareApp';
import { offerFile } from '@/components/offer-file';
import { OpenLink } from '@/components/OutLink';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { readerLanguage } from '@/lib/browser/reader-language';
import { faultBehind } from '@/lib/acts/storage-fault';
import { compareSides, currentTab, openIn } from '@/lib/browser/client';
import { savedReading } from '@/lib/browser/tabs';
import { openCorpus } from '@/lib/corpus/open';
import { load } from './load';

const address = new URLSearchParams(location.search);
// In a private window the popup shows this page, which then asks the background for all of it, and saves nothing.
const isPrivate = address.has('private');
const isExample = address.has('example');
const words = await pageWords(await readerLanguage(), 'compare');
// Never the headline: a title stands in the history, also that of an article that was read long ago.
document.title = words.text('page-title');

function loading(): CompareActions['load'] {
  const corpus = openCorpus();
  corpus.catch(() => undefined); // the first load meets the same fault, and tells it
  return async (a, b) => {
    try {
      return await load({ corpus: await corpus, readTab: savedReading }, a, b);
    } catch (error) {
      return { state: 'failed', fault: faultBehind(error) };
    }
  };
}

async function loadPrivately(a: string, b: string): Promise<Loaded> {
  const found = await compareSides(a, b);
  if (found.state !== 'compared') return found;
  const { comparison, choices } = found;
  return { state: 'ready', comparison, choices, history: async () => null };
}

/** The bundled examples stand in no database: both sides are read from the package. */
async function loadExample(a: string, b: string): Promise<Loaded> {
  const [{ examples }, { seedStory }] = await Promise.all([
    import('@/lib/acts/example-corpus'),
    import('../options/seeds'),
  ]);
  const { corpus } = examples(await seedStory());
  return load({ corpus, readTab: async () => null }, a, b);
}

function loader(): CompareActions['load'] {
  if (isExample) return loadExample;
  return isPrivate ? loadPrivately : loading();
}

const actions: CompareActions = {
  load: loader(),
  remember: next => history.replaceState(null, '', `?${next}`),
  ...(isPrivate ? { back: () => history.back() } : keepingActions()),
};

/** What takes a comparison out of the browser. */
function keepingActions(): Pick<CompareActions, 'save' | 'print'> {
  return {
    save: (name, type, text) => offerFile(name, new Blob([text], { type })),
    print: () => window.print(),
  };
}

async function openHere(url: string): Promise<void> {
  const tab = await currentTab();
  if (tab !== null) await openIn(tab.windowId, url);
}

if (isPrivate) document.documentElement.classList.add('in-popup');
render(
  <WordsProvider value={words}>
    <OpenLink.Provider value={isPrivate ? url => void openHere(url) : null}>
      <CompareApp start={address} actions={actions} />
    </OpenLink.Provider>
  </WordsProvider>,
  document.getElementById('app')!,
);
