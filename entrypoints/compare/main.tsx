import { render } from 'preact';
import { CompareApp } from '@/components/compare/CompareApp';
import { messageOf } from '@/components/message-of';
import { offerFile } from '@/components/offer-file';
import { openCorpus } from '@/lib/corpus/open';
import { load } from './load';

const corpus = openCorpus();

render(
  <CompareApp
    start={new URLSearchParams(location.search)}
    actions={{
      load: async (a, b) => {
        try {
          const loaded = await load(await corpus, a, b);
          if (loaded.state === 'ready') document.title = `${loaded.comparison.b.title || 'Compare'} · Wireprint`;
          return loaded;
        } catch (error) {
          return { state: 'failed', message: messageOf(error) };
        }
      },
      remember: address => history.replaceState(null, '', `?${address}`),
      save: (name, type, text) => offerFile(name, new Blob([text], { type })),
      print: () => window.print(),
    }}
  />,
  document.getElementById('app')!,
);
