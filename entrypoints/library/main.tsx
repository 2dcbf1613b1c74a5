import { render } from 'preact';
import { LibraryApp } from '@/components/library/LibraryApp';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { takeOver } from '@/lib/browser/hand-over';
import { readerLanguage } from '@/lib/browser/reader-language';
import { openCorpus } from '@/lib/corpus/open';
import { libraryActions } from './library-actions';

const corpus = openCorpus();
corpus.catch(() => undefined); // the list meets the same fault, and tells it
const words = await pageWords(await readerLanguage(), 'library');
const asked = await takeOver().catch(() => null); // the library opens all the same
const actions = libraryActions(corpus, words);
document.title = words.text('library-page-title');

render(
  <WordsProvider value={words}>
    <LibraryApp actions={actions} asked={asked} />
  </WordsProvider>,
  document.getElementById('app')!,
);
