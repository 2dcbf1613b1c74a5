import { render } from 'preact';
import { OptionsApp } from '@/components/options/OptionsApp';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { readerLanguage } from '@/lib/browser/reader-language';
import { optionsActions } from './options-actions';

const words = await pageWords(await readerLanguage(), 'options');
const actions = optionsActions(words);
document.title = words.text('options-title');

render(
  <WordsProvider value={words}>
    <OptionsApp actions={actions} />
  </WordsProvider>,
  document.getElementById('app')!,
);
