/** Comparison pages as NewsSniffer lays them out, made from two lists of paragraphs of our own. */

export interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One row a line: what stands in the left and in the right cell; '' where there is nothing. */
export type Cells = readonly [string, string];

/**
 * Rows as the site makes them: equal paragraphs level; in the gaps between, pairs by position
 * first, then what is left of the longer side.
 */
export function rowsOf({ before, after }: Sides): Cells[] {
  const kept = longest(before, after);
  const rows: Cells[] = [];
  let a = 0;
  let b = 0;
  for (const [keptA, keptB] of [...kept, [before.length, after.length]]) {
    for (; a < keptA || b < keptB; a++, b++) rows.push([a < keptA ? before[a] : '', b < keptB ? after[b] : '']);
    if (keptA < before.length) rows.push([before[keptA], after[keptB]]);
    a = keptA + 1;
    b = keptB + 1;
  }
  return rows;
}

/** Pairs of numbers of a longest common subsequence, ascending. */
function longest(before: readonly string[], after: readonly string[]): [number, number][] {
  const length = Array.from({ length: before.length + 1 }, () => new Int32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--)
      length[i][j] = before[i] === after[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}

/** As flattened to text: an unchanged row twice without a blank, a changed one with, one side alone. */
export function flattened(sides: Sides): string[] {
  return rowsOf(sides).map(([left, right]) => (left === right ? left + right : `${left} ${right}`.trim()));
}

/** A page as flattened: head, labels, headlines, distance, rows. */
export function flatPage(sides: Sides, facts: { titles: string; head?: string; distance?: string }): string {
  return [
    facts.head ??
      "This article is from the source 'gazette' and was first published or seen on . The next check for changes will be",
    '',
    'You can find the current article at its original source at https://www.elmgazette.example/bridge-opens',
    '',
    'The article has changed 4 times. There is an RSS feed of changes available.',
    '',
    'Version 2 Version 3',
    facts.titles,
    facts.distance ?? '(about 3 hours later)',
    ...flattened(sides),
  ].join('\n');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Words of a changed paragraph as the site marks them: spaces are not to be trusted. */
function marked(text: string, tag: 'del' | 'ins'): string {
  return `<${tag}>${text
    .split(' ')
    .map((word, i) =>
      i % 4 === 1 ? `<${tag}> ${escaped(word)} </${tag}>` : tag === 'del' ? ` ${escaped(word)}` : ` ${escaped(word)} `,
    )
    .join('')}</${tag}>`;
}

/** A page as saved. */
export function htmlPage(
  sides: Sides,
  facts: { titles: readonly [string, string]; times: readonly [string, string] | null },
): string {
  const rows = rowsOf(sides).map(([left, right], i) => {
    const same = left === right;
    return `<tr id='p${i + 1}'><td>${same ? escaped(left) : left && marked(left, 'del')}</td><td>${same ? escaped(right) : right && marked(right, 'ins')}</td></tr>`;
  });
  const time = (side: 0 | 1) =>
    facts.times ? `<time datetime="${facts.times[side]}">${facts.times[side]}</time>` : '';
  return `<!DOCTYPE html><html><head><title>'${facts.titles[1]}' diff viewer (2/3)</title><link href="https://www.elmgazette.example/bridge-opens" rel="external alternate author" title="Original article"/></head><body>
<h1><a href="/">Tracker</a></h1><div class="article-info"><p>This article is from the source '<cite>gazette</cite>' and was first published or seen on <time datetime='2026-05-01T04:00:00Z'>May 01, 2026 04:00 (UTC)</time>.</p>
<p>You can find the current article at its original source at <cite class="article_url"><a href="https://www.elmgazette.example/bridge-opens" rel="alternate external author">https://www.elmgazette.example/bridge-opens</a></cite></p></div>
<div class="version_list pagination"><span>Previous version</span> <a href="/articles/9/diff/1/2" title="May 01, 2026 06:10">2</a> <span class="current">3</span></div>
<table class="version_diff"><thead><tr><th class="version"><small>Version 2</small></th><th class="version"><small>Version 3</small></th></tr>
<tr id="title"><th class="title"><del>${escaped(facts.titles[0])}</del></th><th class="title"><ins>${escaped(facts.titles[1])}</ins></th></tr>
<tr><th class="time">${time(0)}</th><th class="time">${time(1)} (about 3 hours later)</th></tr></thead>
${rows.join('\n')}</table></body></html>`;
}

/** A story of our own in two versions: one paragraph edited beside one added, one removed, one moved on. */
export const STORY: Sides = {
  before: [
    'The new bridge over the Elm opened on Friday, eleven months late and with one lane closed.',
    'Mayor Ada Marsh cut a green ribbon and said: “We waited for the geese to finish nesting, and they took their time.”',
    'About 200 people walked across in the first hour, the council said. A brass band played twice.',
    'The contractor, Pell & Sons, declined to say what the delay had cost.',
    'Traffic lights at the north end will work from Monday.',
  ],
  after: [
    'The new bridge over the Elm opened on Friday, eleven months late and with one lane closed.',
    'Mayor Ada Marsh cut a green ribbon and said: “We waited for the geese to finish nesting, and they took their time.”',
    'A cyclist was the first to cross, having slept at the barrier overnight. He gave his name only as Odo.',
    'About 350 people walked across in the first hour, the council said later. A brass band played twice.',
    'The contractor, Pell & Sons, declined to say what the delay had cost.',
    'Traffic lights at the north end will work from Monday.',
    'A plaque names the eleven who built the old bridge.',
  ],
};
