/** A device in Node that asks archives: storage, a clock that waits in no time, a corpus that keeps texts. */
import { askArchive, type CapturedPage } from '@/lib/acts/ask-archive';
import type { ArchiveJob } from '@/lib/archives/archive-work';
import type { PageRead } from '@/lib/formats/format';
import { withoutMarkup } from '@/lib/formats/markup';
import type { IncomingVersion } from '@/lib/model/article';
import { fault } from '@/lib/model/faults';
import { ask, type Surroundings } from '@/lib/network/ask';
import { pressed } from '@/lib/network/press';

/** What of a device outlives a kill. */
export interface Disk {
  readonly stored: Map<string, unknown>;
  /** In the order in which they were stored; a version's id is its place, from 1. */
  readonly versions: IncomingVersion[];
  saved: ArchiveJob | null;
}

export interface Device {
  readonly around: Surroundings;
  readonly disk: Disk;
  work(job: ArchiveJob): Promise<ArchiveJob>;
}

interface DeviceParts {
  /** Node has no DOM: a page is read by its `<p>` alone, and which of them are article text is told. */
  readonly isText?: (paragraph: string) => boolean;
  readonly disk?: Disk;
  /** Called before each save reaches the disk. */
  readonly onSave?: () => Promise<void>;
}

const START = Date.parse('2026-12-01T00:00:00Z');

export const emptyDisk = (): Disk => ({ stored: new Map(), versions: [], saved: null });

export function device({ isText = () => true, disk = emptyDisk(), onSave }: DeviceParts = {}): Device {
  const around = surroundings(disk.stored);
  const work = (job: ArchiveJob) => {
    const presses = pressed({ isTrusted: true }, [job], { id: 'one press', at: START });
    for (const [key, press] of Object.entries(presses)) disk.stored.set(key, press);
    return askArchive(job, {
      ask: question => ask(question, around),
      save: async next => {
        await onSave?.();
        disk.saved = structuredClone(next);
      },
      readPage: page => versionOf(page, isText),
      corpus: corpusOf(disk.versions),
      wait: around.wait,
      signal: new AbortController().signal,
    });
  };
  return { around, disk, work };
}

function surroundings(stored: Map<string, unknown>): Surroundings {
  let time = START;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    isPermitted: async () => true,
    readSession: async key => structuredClone(stored.get(key)),
    read: async key => structuredClone(stored.get(key)),
    write: async (key, value) => void stored.set(key, structuredClone(value)),
    alone(_name, act) {
      const done = queue.then(act);
      queue = done.catch(() => undefined);
      return done;
    },
    now: () => time,
    wait: async ms => void (time += ms),
  };
}

const PARAGRAPH = /<p\b[^>]*>([\s\S]*?)<\/p>/g;

function versionOf({ html, url, seenAt, source }: CapturedPage, isText: (paragraph: string) => boolean): PageRead {
  const found = Array.from(html.matchAll(PARAGRAPH), ([, inside]) => withoutMarkup(inside).trim());
  const paragraphs = found.filter(isText);
  if (paragraphs.length === 0) return { fault: fault('no-article') };
  if (paragraphs.some(each => each.includes('\uFFFD'))) return { fault: fault('wrong-encoding', { sample: '' }) };
  const version = { url, seenAt, source, title: '', paragraphs } as unknown as IncomingVersion;
  return { kind: 'article', versions: [version] };
}

function corpusOf(versions: IncomingVersion[]) {
  const textOf = ({ paragraphs }: IncomingVersion) => paragraphs.join('\n');
  return {
    corpora: async () => [],
    createCorpus: async () => 2,
    add: async (version: IncomingVersion) => {
      const known = versions.findIndex(each => textOf(each) === textOf(version));
      if (known < 0) versions.push(version);
      const outcome = known < 0 ? 'new-version' : 'known';
      return { versionId: known < 0 ? versions.length : known + 1, articleId: 1, outcome };
    },
  } as never;
}
