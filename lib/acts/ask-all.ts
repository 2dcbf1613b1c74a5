/** Work through the jobs that the reader pressed for, one after another, until none is left that may go on now. */
import type { ArchiveJob } from '../archives/archive-work';
import type { Asked } from '../archives/asked';
import { ask, type Surroundings } from '../network/ask';
import { giveUp, type QueueParts, saveJob, storedJob } from './archive-queue';
import { askArchive, type AskParts } from './ask-archive';
import { nextJob } from './next-job';
import { faultBehind } from './storage-fault';

export interface AllParts extends Pick<AskParts, 'readPage' | 'wait' | 'signal'> {
  readonly around: Surroundings;
  readonly queue: QueueParts;
  /** Opened when there is something to do. */
  openCorpus(): Promise<AskParts['corpus'] & { close(): void }>;
}

export async function askAll(parts: AllParts): Promise<void> {
  const { queue, signal, around } = parts;
  const first = await nextJob(queue, around.now);
  if (first === null) return;
  try {
    const corpus = await parts.openCorpus();
    try {
      for (let next: Asked | null = first; next !== null && !signal.aborted; next = await nextJob(queue, around.now))
        await askOne(await storedJob(next, queue), corpus, parts);
    } finally {
      corpus.close();
    }
  } catch (error) {
    await giveUp(faultBehind(error), queue);
  }
}

async function askOne(job: ArchiveJob, corpus: AskParts['corpus'], parts: AllParts): Promise<void> {
  let saved = job;
  await askArchive(job, {
    ask: question => ask(question, parts.around),
    save: async next => {
      await saveJob(next, next.captures !== saved.captures, parts.queue);
      saved = next;
    },
    readPage: parts.readPage,
    corpus,
    wait: parts.wait,
    signal: parts.signal,
  });
}
