/**
 * `npm run -s eval -- test/eval/score-announcements.ts [--list]`: notices and printed times on the labelled rows of
 * `announcements/`. `--list` names each row that is told otherwise. Figures: `announcements.md`.
 */
import { isNotice } from '../../lib/facts/notices';
import { printedUpdate } from '../../lib/origin/printed-times';
import { heldOutRows, type NoticeRow, noticeRows, timeRows } from './announcements/rows';

const list = process.argv.includes('--list');
const NOW = '2031-12-01T00:00:00.000Z';

function scoreNotices(name: string, rows: readonly NoticeRow[]): void {
  const hits = rows.filter(row => row.isNotice && isNotice(row.text)).length;
  const missed = rows.filter(row => row.isNotice && !isNotice(row.text));
  const claimed = rows.filter(row => !row.isNotice && isNotice(row.text));
  const recall = hits / (hits + missed.length);
  const precision = hits / (hits + claimed.length);
  console.log(`notices, ${name}: ${rows.length} rows, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  if (!list) return;
  for (const row of missed) console.log(`  missed  ${row.language} ${row.text}`);
  for (const row of claimed) console.log(`  claimed ${row.language} ${row.text}`);
}

function scoreTimes(): void {
  const rows = timeRows();
  const told = rows.map(
    ({ lines, language, publishedAt }) => printedUpdate(lines, { language, publishedAt, now: NOW })?.time ?? null,
  );
  const right = rows.filter((row, i) => told[i] === row.expected).length;
  console.log(`printed times: ${right} of ${rows.length} right`);
  rows.forEach((row, i) => {
    if (list && told[i] !== row.expected)
      console.log(`  ${row.language} ${row.lines.join(' ¶ ')}: ${told[i]}, expected ${row.expected}`);
  });
}

scoreNotices('written out', noticeRows());
scoreNotices('held out', heldOutRows());
scoreTimes();
