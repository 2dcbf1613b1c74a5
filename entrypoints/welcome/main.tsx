import { render } from 'preact';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { readerLanguage } from '@/lib/browser/reader-language';
import { welcomeActions } from './welcome-actions';

const words = await pageWords(await readerLanguage(), 'welcome');
document.title = words.text('welcome-page-title');

render(
  <WordsProvider value={words}>
    <WelcomeApp actions={welcomeActions()} />
  </WordsProvider>,
  document.getElementById('app')!,
);
