/** What the background settles a draft from: lines in and around the article, and what its data declares. */
import type { OriginMaterial } from '@/lib/model/page-draft';
import type { Block, Box } from './boxes';
import type { Metadata } from './metadata';
import { attributeOf } from './nodes';
import type { Times } from './page-times';
import type { Choice } from './paragraphs';

/** Lines of one sort, at most, and the longest; `browser/schemas.ts` checks both. */
const MOST_LINES = 400;
const LONGEST_LINE = 1_500;

function cutLine(line: string | null): string | null {
  return line && line.slice(0, LONGEST_LINE);
}

export function material(choice: Choice, meta: Metadata, { claims, timeLines }: Times): Omit<OriginMaterial, 'asked'> {
  const nearby = around(choice);
  const { structured } = meta;
  return {
    siteName: cutLine(meta.siteName),
    notes: bounded(noted(choice, reason => reason !== 'caption')),
    around: bounded(textsOf(nearby)),
    captions: bounded([...noted(choice, reason => reason === 'caption'), ...textsOf(nearby.filter(isCaption))]),
    sources: sources(choice),
    sourceLinks: bounded(['original-source', 'syndication-source'].flatMap(name => meta.metas.get(name) ?? [])),
    structured: structured && {
      publisher: cutLine(structured.publisher),
      sourceOrganization: cutLine(structured.sourceOrganization),
      basedOn: bounded(structured.basedOn),
      corrections: structured.corrections.slice(0, MOST_LINES).map(text => text.slice(0, LONGEST_LINE)),
      free: structured.free,
    },
    times: claims,
    timeLines: bounded(timeLines),
  };
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map(block => block.text);
}

function bounded(lines: readonly string[]): string[] {
  return lines.filter(line => line.length <= LONGEST_LINE).slice(0, MOST_LINES);
}

/** Where pages print the time: over the first paragraph, or under the standfirst. */
export function nearby({ all, kept }: Choice): string[] {
  const start = all.findIndex(block => block.at === kept[0].at);
  return all.slice(Math.max(0, start - 12), start + 4).map(block => block.text);
}

/** Where pages print when a text was changed, if not over it: under its last paragraph. */
export function behind({ all, kept }: Choice): string[] {
  const end = all.findIndex(block => block.at === kept.at(-1)?.at);
  return all.slice(end + 1, end + 4).map(block => block.text);
}

/** Lines shortly before and after the text, outside its root: the picture over it, a notice under it. */
function around({ all, kept, dropped }: Choice): Block[] {
  const own = new Set(kept);
  const [from, to] = [kept[0].at - 40, (kept.at(-1)?.at ?? 0) + 15];
  return all.filter(block => block.at >= from && block.at < to && !own.has(block) && !dropped.has(block));
}

function isCaption({ box }: Block): boolean {
  return [box, box.parent].some(
    each =>
      each?.tag === 'FIGCAPTION' ||
      /caption|legende|bildtext/i.test(each ? (attributeOf(each.element, 'class') ?? '') : ''),
  );
}

/** What stands in a box that names where the article is from, before its text. */
function sources({ all, kept }: Choice): string[] {
  const before = all.filter(block => block.at >= kept[0].at - 40 && block.at < kept[0].at);
  return before
    .filter(
      ({ box, text }) =>
        text.length <= 80 && /(?:^|[^a-z])(?:publisher|provider|source|agency|partner)(?:[^a-z]|$)/i.test(names(box)),
    )
    .map(({ text }) => text);
}

function names(box: Box | null): string {
  return [box, box?.parent]
    .map(each => (each ? `${attributeOf(each.element, 'class') ?? ''} ${attributeOf(each.element, 'id') ?? ''}` : ''))
    .join(' ')
    .slice(0, 500);
}

/** Texts that were left out inside the article for such a reason. */
function noted({ dropped }: Choice, wanted: (reason: string) => boolean): string[] {
  return [...dropped].filter(([, reason]) => wanted(reason)).map(([block]: [Block, string]) => block.text);
}
