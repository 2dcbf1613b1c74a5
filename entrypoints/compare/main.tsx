import { render } from 'preact';
import { CompareApp, type CompareActions, type Loaded } from '@/components/compare/CompareApp';
import { offerFile } from '@/components/offer-file';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { readerLanguage } from '@/lib/browser/reader-language';
import { faultBehind } from '@/lib/acts/storage-fault';
import { openCorpus } from '@/lib/corpus/open';
import { load } from './load';

const corpus = openCorpus();
corpus.catch(() => undefined); // the first load meets the same fault, and tells it
const words = await pageWords(await readerLanguage(), 'compare');
document.title = words.text('page-title');

const actions: CompareActions = {
  load: async (a, b) => {
    try {
      return titled(await load(await corpus, a, b));
    } catch (error) {
      return { state: 'failed', fault: faultBehind(error) };
    }
  },
  remember: address => history.replaceState(null, '', `?${address}`),
  save: (name, type, text) => offerFile(name, new Blob([text], { type })),
  print: () => window.print(),
};

/** Name the window after the headline on the right. */
function titled(loaded: Loaded): Loaded {
  const title = loaded.state === 'ready' ? loaded.comparison.b.title : '';
  document.title = title === '' ? words.text('page-title') : words.text('page-title-of', { title });
  return loaded;
}

render(
  <WordsProvider value={words}>
    <CompareApp start={new URLSearchParams(location.search)} actions={actions} />
  </WordsProvider>,
  document.getElementById('app')!,
);
