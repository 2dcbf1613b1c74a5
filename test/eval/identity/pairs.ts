/**
 * Labelled pairs of pages for identity and series, generated from `forms.txt` (what papers fill anew each day) and from the
 * stories of `../changes/articles`. All is invented. The same pairs at every run.
 *
 * Notation of `forms.txt`: `== id | language | headline`, `@ slot: value | value`, `- paragraph`. A value `#1-9` is a whole
 * number of that range, `.1-9` one with two decimals. A slot keeps its value within one page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sighting } from '../../../lib/match/identity';
import { site } from '../../../lib/origin/site';
import { random } from '../../match/articles';

/** What a careful reader says of the pair. */
export type Truth = 'version' | 'rewritten' | 'reassigned' | 'series' | 'copy' | 'other';

export interface Pair {
  readonly id: string;
  readonly truth: Truth;
  readonly a: Sighting;
  readonly b: Sighting;
}

interface Form {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly slots: ReadonlyMap<string, string>;
  readonly paragraphs: readonly string[];
}

interface Story {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const here = import.meta.dirname;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2031, 3, 7, 6, 30);

/** How a site gives its pages: the address, and whether it claims times. */
const STYLES: readonly {
  site: string;
  path: (slug: string, n: number) => string;
  claims: boolean;
  ending: string[];
}[] = [
  { site: 'gull-post.example', path: (slug, n) => `/${slug}/2031-04-${10 + n}`, claims: true, ending: [] },
  { site: 'tern.example', path: (slug, n) => `/article/${slug}-${7006 + n * 13}`, claims: false, ending: [] },
  {
    site: 'skua-tidende.example',
    path: (slug, n) => `/2031/4/${n + 1}/${slug}.html`,
    claims: true,
    ending: ['Skua Tidende 2031 – this text may be shared with its source, and with a link to this page.'],
  },
  { site: 'plover.example', path: (_, n) => `/a/${88_000 + n}`, claims: true, ending: [] },
];

function forms(): Form[] {
  const blocks = readFileSync(join(here, 'forms.txt'), 'utf8').split(/^== /m).slice(1);
  return blocks.map(block => {
    const lines = block.trim().split('\n');
    const [id, language, title] = lines[0].split(' | ');
    const slots = lines
      .filter(line => line.startsWith('@ '))
      .map(line =>
        line
          .slice(2)
          .split(/: (.*)/)
          .slice(0, 2),
      );
    const paragraphs = lines.filter(line => line.startsWith('- ')).map(line => line.slice(2));
    return {
      id,
      language,
      title: lines[0].slice(id.length + language.length + 6) || title,
      slots: new Map(slots as [string, string][]),
      paragraphs,
    };
  });
}

function stories(): Story[] {
  const folder = join(here, '../changes/articles');
  return readdirSync(folder)
    .sort()
    .flatMap(file => {
      const blocks = readFileSync(join(folder, file), 'utf8').split(/^= /m).slice(1);
      return blocks.map(block => {
        const [head, ...lines] = block.trim().split('\n');
        const [id, title] = head.split(' | ');
        return {
          id: `${id}-${file.replace('.txt', '')}`,
          language: file.slice(0, 2),
          title,
          paragraphs: lines.filter(line => /^\d+ /.test(line)).map(line => line.replace(/^\d+ /, '')),
        };
      });
    })
    .filter(story => story.paragraphs.length >= 6);
}

/** A form filled for the n-th time; the values of neighbours differ. */
function filled({ id, title, slots, paragraphs }: Form, n: number): { title: string; paragraphs: string[] } {
  const values = new Map([...slots].map(([slot, range], i) => [slot, valueOf(range, n, `${id} ${slot}`, i)]));
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => values.get(slot) ?? '');
  return { title: fill(title), paragraphs: paragraphs.map(fill) };
}

function valueOf(range: string, n: number, seed: string, shift: number): string {
  const bounds = /^([#.])(-?\d+)-(-?\d+)$/.exec(range);
  if (!bounds) {
    const choices = range.split(' | ');
    return choices[(n + shift) % choices.length];
  }
  const next = random([...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, n * 7919));
  next();
  const value = Number(bounds[2]) + next() * (Number(bounds[3]) - Number(bounds[2]));
  return bounds[1] === '#' ? String(Math.round(value)) : value.toFixed(2);
}

function sighting(
  { title, paragraphs }: { title: string; paragraphs: readonly string[] },
  where: { style: number; slug: string; n: number; day: number | null; language: string },
): Sighting {
  const style = STYLES[where.style % STYLES.length];
  const claimed = where.day === null || !style.claims ? null : new Date(FIRST_DAY + where.day * DAY).toISOString();
  return {
    address: `https://${style.site}${style.path(where.slug, where.n)}`,
    site: style.site,
    title,
    paragraphs: [...paragraphs, ...style.ending],
    publishedAt: claimed,
    language: where.language,
  };
}

function seriesPairs(): Pair[] {
  return forms().flatMap((form, f) => {
    const page = (n: number, style: number, at = n) =>
      sighting(filled(form, n), { style, slug: form.id, n: at, day: n, language: form.language });
    const pair = (name: string, a: Sighting, b: Sighting): Pair => ({
      id: `${form.id} ${name}`,
      truth: 'series',
      a,
      b,
    });
    return [
      pair('next day', page(f, f), page(f + 1, f)),
      pair('days later', page(f + 1, f + 1), page(f + 3, f + 1)),
      pair('no times', page(f, 1), page(f + 2, 1)),
      pair('two sites', page(f, f), page(f + 1, f + 1)),
      pair('two sites, days later', page(f + 2, f + 2), page(f + 4, f + 3)),
      pair('one address', page(f, 0, 1), page(f + 1, 0, 1)),
    ];
  });
}

/** Numbers of a text that goes on: those of every third paragraph are higher than before. */
function counted(paragraphs: readonly string[], every: number): string[] {
  return paragraphs.map((text, i) =>
    i % every === 0 ? text.replace(/\d+/, digits => String(Number(digits) + 3)) : text,
  );
}

/** Without its last words after a comma, as editors cut. */
function shortened(text: string): string {
  const cut = text.replace(/[,،、]([^,،、]{3,60})([.。])$/, '$2');
  return cut.length > text.length / 2 ? cut : text;
}

function revised(story: Story, how: number): [before: readonly string[], after: readonly string[]] {
  const all = story.paragraphs;
  const revisions: [readonly string[], readonly string[]][] = [
    [all.slice(0, 4), all],
    [all, counted(all, 4)],
    [all.slice(0, -2), [...counted(all, 5)]],
    [all, [...all.slice(0, 2), ...all.slice(4)]],
    [all, [all[1], all[0], ...all.slice(2)]],
    [counted(all, 2), all],
    [all.slice(0, 3), counted(all.slice(0, 3), 1)],
    [all, all.map((text, i) => (i % 3 === 0 ? shortened(text) : text))],
  ];
  return revisions[how % revisions.length];
}

function storyPairs(): Pair[] {
  const all = stories();
  return all.flatMap((story, s) => {
    const other = all.filter(each => each.language === story.language && each.id !== story.id)[s % 5];
    const at = (text: { title: string; paragraphs: readonly string[] }, style: number, n: number, day: number | null) =>
      sighting(text, { style, slug: story.id, n, day, language: story.language });
    const [before, after] = revised(story, s);
    const half = Math.floor(story.paragraphs.length / 2);
    const pair = (name: string, truth: Truth, a: Sighting, b: Sighting): Pair => ({
      id: `${story.id} ${name}`,
      truth,
      a,
      b,
    });
    const text = (paragraphs: readonly string[]) => ({ title: story.title, paragraphs });
    const found = [
      pair('revised', 'version', at(text(before), s, 1, 0), at(text(after), s, 1, 0)),
      pair('new address', 'version', at(text(before), s, 1, 0), at(text(after), s, 2, s % 2 ? 0 : null)),
      pair(
        'republished',
        'version',
        at(text(story.paragraphs.slice(0, 4)), s, 1, 0),
        at(text(story.paragraphs), s, 2, 2),
      ),
      pair(
        'rewritten',
        'rewritten',
        at(text(story.paragraphs.slice(0, half)), s, 1, 0),
        at(text(story.paragraphs.slice(half)), s, 1, 0),
      ),
      pair('copied', 'copy', at(text(story.paragraphs), s, 1, 0), at(text(counted(story.paragraphs, 6)), s + 1, 1, 1)),
      pair(
        'trimmed',
        'copy',
        at(text(story.paragraphs), s, 1, 0),
        at(text(story.paragraphs.slice(0, half + 1)), s + 2, 1, 0),
      ),
      pair('adapted', 'copy', at(text(story.paragraphs), s, 1, 0), at(text(adapted(story, other)), s + 1, 3, 0)),
      pair('other story', 'other', at(text(story.paragraphs), s, 1, 0), at(other, s, 4, 3)),
    ];
    return s % 2 === 0
      ? found
      : [...found, pair('address given away', 'reassigned', at(text(story.paragraphs), 0, 1, 0), at(other, 0, 1, 7))];
  });
}

/** A copy with own paragraphs of the other paper, a quarter of the text. */
function adapted(story: Story, other: Story): string[] {
  return story.paragraphs.map((text, i) => (i % 4 === 3 ? (other.paragraphs[i] ?? other.paragraphs[0]) : text));
}

/** All pairs, in the order of the files. */
export function pairs(): Pair[] {
  return [...seriesPairs(), ...storyPairs()];
}

/** Pairs written out, one JSON object a line, by somebody who had not read the rule. */
export function heldOutPairs(): Pair[] {
  const lines = readFileSync(join(here, 'held-out.ndjson'), 'utf8').trim().split('\n');
  const filed = (page: Sighting): Sighting => ({ ...page, site: site(page.address) });
  return lines.map(line => JSON.parse(line) as Pair).map(pair => ({ ...pair, a: filed(pair.a), b: filed(pair.b) }));
}
