import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ArchiveApp } from '@/components/archive/ArchiveApp';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { readerLanguage } from '@/lib/browser/reader-language';
import { archiveActions } from './archive-doing';

const words = await pageWords(await readerLanguage(), 'archive');
document.title = words.text('archive-title');
const address = new URLSearchParams(location.search).get('url') ?? '';

render(
  <WordsProvider value={words}>
    <ArchiveApp
      actions={archiveActions()}
      address={/^https?:/.test(address) ? address : ''}
      isPrivate={browser.extension.inIncognitoContext}
    />
  </WordsProvider>,
  document.getElementById('app')!,
);
