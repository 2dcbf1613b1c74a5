import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newJob } from '@/lib/archives/archive-work';
import type { Archive } from '@/lib/archives/archives';
import type { IncomingVersion } from '@/lib/model/article';
import { askedKey, type Moved, recordedAnswers, replayFetch } from '../support/archive-replay';
import { device } from '../support/asking';
import { SHARED } from '../support/shared';

interface Captured {
  readonly timestamp: string;
  readonly url: string;
  readonly kind: string;
  readonly text: string | null;
  readonly visibleParagraphs?: number;
}

interface Truth {
  readonly id: string;
  readonly address: string;
  readonly sequence: string;
  readonly texts: Readonly<Record<string, { readonly paragraphs: readonly string[] }>>;
  readonly captures: readonly Captured[];
}

const folder = join(SHARED ?? '', 'data/memento_local');
const truths: readonly Truth[] =
  SHARED === null
    ? []
    : (JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { articles: Truth[] }).articles;

/** The recording server answered under the paths of Arquivo.pt. */
const TO_ARQUIVO: Moved = [
  ['http://localhost:8080/wayback/cdx', 'https://arquivo.pt/wayback/cdx'],
  ['http://localhost:8080/wayback/', 'https://arquivo.pt/noFrame/replay/'],
];

/** The same captures by TimeMap, which says nothing of their status: errors of the past are among them. */
const TO_ICELAND: Moved = [['http://localhost:8080/wayback/', 'https://wayback.vefsafn.is/wayback/']];

/** One of its captures is a redirect that leads out of the archive, so nothing can be read of it. */
const LED_AWAY = 'withheld';

const RECORDINGS: readonly [Archive['id'], string, Moved][] = [
  ['internet-archive', 'ia_derived.ndjson.gz', []],
  ['arquivo-pt', 'pywb_recorded.ndjson.gz', TO_ARQUIVO],
  ['iceland', 'pywb_recorded.ndjson.gz', TO_ICELAND],
  ['own-server http://localhost:8080/wayback/', 'pywb_recorded.ndjson.gz', []],
];

const seconds = ({ seenAt }: IncomingVersion) => (seenAt ?? '').replace(/\D/g, '').slice(0, 14);

/** The texts that a capture may rightly give at a time: pages that were captured twice in a second are one. */
function textsAt({ texts, captures }: Truth, timestamp: string): (readonly string[])[] {
  return captures
    .filter(capture => capture.timestamp === timestamp && capture.text !== null)
    .map(({ text, visibleParagraphs }) => texts[text!].paragraphs.slice(0, visibleParagraphs));
}

afterEach(() => void vi.unstubAllGlobals());

describe.skipIf(SHARED === null)('recorded answers of ../shared/data/memento_local', () => {
  const paragraphs = new Set(truths.flatMap(({ texts }) => Object.values(texts).flatMap(each => each.paragraphs)));

  describe.each(RECORDINGS)('by %s', (archive, file, moved) => {
    const answers = SHARED === null ? new Map<string, never>() : recordedAnswers(join(folder, file), moved);

    it.each(truths.map(truth => [truth.id, truth] as const))('%s: each text under its own time', async (_, truth) => {
      const asked: string[] = [];
      vi.stubGlobal(
        'fetch',
        replayFetch(url => answers.get(askedKey(url)), asked),
      );
      const { work, disk } = device({ isText: paragraph => paragraphs.has(paragraph) });
      const job = await work({ ...newJob(truth.address, archive), budget: 100 });
      expect(job.outcome).toBe(archive === 'iceland' && truth.id === 'de-klinik' ? LED_AWAY : 'captures');
      expect(disk.versions.length).toBeGreaterThan(0);
      for (const version of disk.versions) {
        expect(textsAt(truth, seconds(version))).toContainEqual(version.paragraphs);
      }
      expect(new Set(asked).size).toBe(asked.length);
    });
  });
});
