/**
 * `npm run -s eval -- test/eval/score-announcements.ts [--list] [--half a]`: notices and printed times on the labelled rows of
 * `announcements/`. `--list` names each row that is told otherwise. Figures: `announcements.md`.
 */
import { isNotice } from '../../lib/facts/notices';
import { printedUpdate } from '../../lib/origin/printed-times';
import {
  heldOutRows,
  type NoticeRow,
  noticeRows,
  secondUnseenRows,
  type TimeRow,
  timeRows,
  unseenRows,
  unseenTimes,
} from './announcements/rows';

const list = process.argv.includes('--list');
/** `--half a` leaves out the half that was held back. */
const halves = process.argv.includes('--half') ? (['a'] as const) : (['a', 'b'] as const);
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

function toldTime({ lines, language, publishedAt, zone }: TimeRow): string | null {
  return printedUpdate(lines, { language, publishedAt, now: NOW, zone })?.time ?? null;
}

function scoreTimes(name: string, rows: readonly TimeRow[]): void {
  const wrong = rows.filter(row => toldTime(row) !== row.expected);
  console.log(`printed times, ${name}: ${rows.length - wrong.length} of ${rows.length} right`);
  if (!list) return;
  for (const row of wrong)
    console.log(`  ${row.language} ${row.lines.join(' ¶ ')}: ${toldTime(row)}, expected ${row.expected}`);
}

/** How often a page that gives a notice or a new time would be told as giving neither. */
function scoreNeither(name: string, notices: readonly NoticeRow[], times: readonly TimeRow[]): void {
  const given = [
    ...notices.filter(row => row.isNotice).map(({ text }) => isNotice(text)),
    ...times.filter(row => row.expected !== null).map(row => toldTime(row) !== null),
  ];
  const lost = given.filter(isFound => !isFound).length;
  console.log(`"neither" said falsely, ${name}: ${lost} of ${given.length}`);
}

scoreNotices('written out', noticeRows());
scoreNotices('held out', heldOutRows());
scoreTimes('written out', timeRows());
scoreNotices('unseen, second set', secondUnseenRows());
for (const half of halves) {
  scoreNotices(`unseen, half ${half}`, unseenRows(half));
  scoreTimes(`unseen, half ${half}`, unseenTimes(half));
  scoreNeither(`unseen, half ${half}`, unseenRows(half), unseenTimes(half));
}
