/** What the welcome page can do, done: it looks the bundled story up as the popup would look up an open page. */
import { browser } from 'wxt/browser';
import type { WelcomeActions } from '@/components/welcome/welcome-actions';
import { askedCopies, withDifferences } from '@/lib/model/asked-copies';
import { seedStory } from '../options/seeds';

/** Place of the version that the example is first compared with: what a reader had who kept the third of the six. */
const KEPT = 2;

export function welcomeActions(): WelcomeActions {
  const loading = loadStory();
  loading.catch(() => undefined); // who asks for a report meets the same fault, and tells it
  return {
    async report(against) {
      const { corpus, page, story, lookUp, copyDifferences } = await loading;
      const report = await lookUp(page, corpus, { against: against ?? story[KEPT] ?? null });
      const asked = askedCopies(report);
      return asked === null ? report : withDifferences(report, await copyDifferences(asked, corpus));
    },
    async shortcut() {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name?.startsWith('_execute'))?.shortcut || null;
    },
  };
}

/** Loaded after the page stands: the look-up brings what it knows of languages. */
async function loadStory() {
  const [{ examples }, { lookUp }, { copyDifferences }, story] = await Promise.all([
    import('@/lib/acts/example-corpus'),
    import('@/lib/acts/look-up'),
    import('@/lib/acts/copy-differences'),
    seedStory(),
  ]);
  return { ...examples(story), lookUp, copyDifferences };
}
