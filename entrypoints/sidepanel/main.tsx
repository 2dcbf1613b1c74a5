import { render } from 'preact';
import { type PanelActions, PanelApp } from '@/components/report/PanelApp';
import '@/components/report/panel.css';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { openIn } from '@/lib/browser/client';
import { followTab } from '@/lib/browser/panel';
import { readerLanguage } from '@/lib/browser/reader-language';
import { actionsFor } from '../popup/actions-for';

const actions: PanelActions = {
  follow: followTab,
  actionsFor,
  opener: ({ isPrivate, windowId }) => (isPrivate ? url => void openIn(windowId, url) : null),
};
const words = await pageWords(await readerLanguage(), 'popup');

render(
  <WordsProvider value={words}>
    <PanelApp actions={actions} />
  </WordsProvider>,
  document.getElementById('app')!,
);
