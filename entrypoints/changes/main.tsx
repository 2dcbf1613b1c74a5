import { render } from 'preact';
import type { ChangesActions } from '@/components/changes/changes-actions';
import { ChangesApp } from '@/components/changes/ChangesApp';
import { saveFound } from '@/components/export/carry-away';
import { pageWords } from '@/components/words/page-words';
import { WordsProvider } from '@/components/words/Say';
import { readerLanguage } from '@/lib/browser/reader-language';
import { askBackground } from '@/lib/browser/background-door';
import { openCorpus } from '@/lib/corpus/open';
import { openReaderStore } from '@/lib/reader/reader-store';

/** Changes that the page lists: so many are looked through in one sitting; older ones stand in their articles. */
const LISTED = 200;

function actionsOf(): ChangesActions {
  const reader = openReaderStore();
  return {
    load: async () => ({ changes: await reader.foundChanges(LISTED), followed: await reader.follows() }),
    lookNow: () => askBackground('lookNow', {}),
    exportFeed: async format => {
      const corpus = await openCorpus();
      try {
        await saveFound(await reader.foundChanges(LISTED), format, { corpus, words });
      } finally {
        corpus.close();
      }
    },
    markSeen: ids => reader.markSeen(ids),
    unfollow: address => reader.dropFollow(address),
  };
}

const words = await pageWords(await readerLanguage(), 'changes');
document.title = words.text('changes-page-title');

render(
  <WordsProvider value={words}>
    <ChangesApp actions={actionsOf()} />
  </WordsProvider>,
  document.getElementById('app')!,
);
