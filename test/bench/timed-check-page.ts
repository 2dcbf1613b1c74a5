/**
 * The check of `lib/acts/check-page.ts` with a stopwatch around each of its surroundings. A build in mode "bench" takes
 * this file in its place (`wxt.config.ts`), so that no figure of `npm run bench -- click` costs the product a line.
 */
import { type CheckParts, pageChecker as untimed } from '../../lib/acts/check-page';
import type { CorpusReader } from '../../lib/corpus/corpus';

/** As the real one. The steps of the last check stand in the worker's timeline. */
export function pageChecker(parts: CheckParts): ReturnType<typeof untimed> {
  const check = untimed({
    ...parts,
    readPage: tabId => timed('read', parts.readPage(tabId)),
    openCorpus: () => timed('open', parts.openCorpus()).then(watched),
  });
  return (tabId, against) => {
    performance.clearMeasures();
    return timed('check', check(tabId, against));
  };
}

function watched(corpus: CorpusReader): CorpusReader {
  return { ...corpus, candidates: (asked, limit) => timed('candidates', corpus.candidates(asked, limit)) };
}

/** Note in the timeline how long a step took. */
async function timed<T>(step: string, work: Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work;
  performance.measure(step, { start });
  return done;
}
