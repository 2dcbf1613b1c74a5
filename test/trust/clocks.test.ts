/**
 * Clocks that go wrong and dates that cannot be: the order of versions stays that of their file, and no age is negative
 * or no number.
 */
import 'fake-indexeddb/auto';
import { ENGLISH } from '@/components/words/english';
import { elapsed, moment } from '@/components/words/times';
import { openCorpus } from '@/lib/corpus/open';
import { lookUp } from '@/lib/acts/look-up';
import type { PageReading } from '@/lib/model/article';
import { isoTime } from '@/lib/origin/times';
import { reading } from '../browser/reading';
import { incoming, prose } from '../corpus/incoming';
import { pick, seeded } from './hostile-values';
import { row } from './ledger';

const DATES = [
  '1970-01-01T00:00:00Z',
  '1969-12-31',
  '2099-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '0000-00-00',
  '2026-02-30',
  '2026-13-01',
  '2024-02-29',
  '2026-05-01T25:00:00Z',
  '2026-05-01T10:00',
  '2026-05-01',
  '2026-05-01T10:00:00+14:00',
  '2026-05-01T10:00:00-12:00',
  '٢٠٢٦-٠٥-٠١',
  '令和8年5月1日',
  '1447-11-14',
  '5786-02-14',
  '2569-05-01',
  '1405/02/11',
  '民國115年5月1日',
  'yesterday',
  '',
  'NaN',
  '1e15',
  '1746093600',
  '1746093600000',
  'Fri, 31 Nov 2026 10:00:00 GMT',
];
const YEAR = 365 * 86_400_000;
const TRUE_NOW = Date.UTC(2026, 5, 1);

row(
  {
    name: 'clocks',
    tries: 'histories under clocks up to 30 years wrong, with dates that cannot be',
    few: 60,
    all: 2_000,
  },
  async (size, tally) => {
    for (let number = 0; number < size; number++) {
      const random = seeded(number);
      const now = new Date(TRUE_NOW + Math.round((random() - 0.5) * 60 * YEAR)).toISOString();
      const times = Array.from({ length: 4 }, () => isoTime(pick(DATES, random), now));
      const name = `clock-${number}`;
      const corpus = await openCorpus(name);
      const id = await corpus.createCorpus({ name: 'History', source: 's', licence: '' });
      const versions = times.map((time, i) =>
        incoming([prose('story', 40), `It was told for the ${['first', 'second', 'third', 'fourth'][i]} time.`], {
          url: 'https://paper.example/a',
          order: i,
          seenAt: time,
          publishedAt: times[(i + 1) % 4],
        }),
      );
      const added = await corpus.addBatch(id, versions, null);
      const page: PageReading = {
        ...reading,
        url: 'https://paper.example/a',
        paragraphs: versions[3].paragraphs,
        publishedAt: pick(times, random),
        modifiedAt: pick(times, random),
        seenAt: now,
      };
      const report = await lookUp(page, corpus, { against: null });
      corpus.close();
      indexedDB.deleteDatabase(name);
      const order = report.article?.versions.map(version => version.id) ?? [];
      const isOrdered = JSON.stringify(order) === JSON.stringify(added.map(({ versionId }) => versionId));
      const shown = [...times, now].flatMap(time => [
        time && moment(ENGLISH, time, Date.parse(now)),
        elapsed(ENGLISH, time, now),
      ]);
      const isSane = shown.every(text => text === null || !/NaN|-\d|Invalid|undefined/.test(text));
      const isStrict = times.every(time => time === null || !Number.isNaN(Date.parse(time)));
      tally.tried(
        isOrdered && isSane && isStrict,
        () => `history ${number}, clock ${now}: ${JSON.stringify({ times, order, isOrdered, shown })}`,
      );
    }
  },
);
