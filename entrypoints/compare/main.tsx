import { render } from 'preact';
import { CompareApp } from '@/components/compare/CompareApp';
import { openCorpus } from '@/lib/corpus/open';
import { load } from './load';
import { save } from './save';

const corpus = openCorpus();

render(
  <CompareApp
    start={new URLSearchParams(location.search)}
    actions={{
      load: async (a, b) => {
        try {
          const loaded = await load(await corpus, a, b);
          if (loaded.state === 'ready') document.title = `${loaded.comparison.b.title} · Wireprint`;
          return loaded;
        } catch (error) {
          return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
        }
      },
      remember: address => history.replaceState(null, '', `?${address}`),
      save,
      print: () => window.print(),
    }}
  />,
  document.getElementById('app')!,
);
