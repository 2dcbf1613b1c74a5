/**
 * Comments of readers, by their shape alone: a name, a time, some words, and a way to answer, beside a text that has
 * none of these.
 */
import type { Block, Box } from './boxes';
import type { Extent } from './extents';
import { isClock } from './entries';
import { attributeOf, holds, parentElementOf, tagOf } from './nodes';
import { COMMENTS } from './thresholds';

/** How a reader answers or agrees: a button, or a link that leads nowhere else, or by a script. */
const ANSWER = 'button, [role="button"], a[href^="#"], a[href=""], a[href^="javascript:"], a:not([href]):not([name])';
/** A day, or a time of day, in digits. */
const MOMENT = /\d{1,2}[:.h時]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?<!\d)20\d\d(?!\d)/;
/** "2 hours ago", "vor 3 Std.", "5分前". */
const SINCE = /\d{1,2}\s?\p{L}/u;

interface Unit {
  readonly box: Box;
  readonly extent: Extent;
  readonly name: string;
  readonly hasMoment: boolean;
  readonly hasAnswer: boolean;
}

/**
 * Boxes that hold comments, of blocks that stand in no furniture. A page whose text itself is made of such units, as a
 * forum's is, has none, since nothing else
 * would be left of it.
 */
export function commentBoxes(blocks: readonly Block[], extents: ReadonlyMap<Box, Extent>): Set<Box> {
  const found = new Set<Box>();
  const groups = alike(extents);
  for (const boxes of groups) {
    const units = boxes.flatMap(box => unitOf(box, extents.get(box) as Extent, blocks) ?? []);
    if (units.length * 2 < boxes.length || !areComments(units)) continue;
    for (const { box } of units) found.add(box);
  }
  return isAfterText(blocks, found) ? found : new Set();
}

/** Boxes that stand side by side under one element with one tag and class; each group in reading order. */
function alike(extents: ReadonlyMap<Box, Extent>): Box[][] {
  const groups = new Map<Box, Map<string, Box[]>>();
  for (const [box, { weight: own }] of extents) {
    if (!box.parent || own > COMMENTS.longest) continue;
    const key = `${box.tag}.${attributeOf(box.element, 'class') ?? ''}`;
    const group = groups.get(box.parent) ?? new Map<string, Box[]>();
    const alikeOnes = group.get(key);
    if (alikeOnes) alikeOnes.push(box);
    else group.set(key, [box]);
    groups.set(box.parent, group);
  }
  return [...groups.values()].flatMap(group => [...group.values()]);
}

function unitOf(box: Box, extent: Extent, blocks: readonly Block[]): Unit | null {
  if (extent.to - extent.from > COMMENTS.blocks) return null;
  const own = blocks.slice(extent.from, extent.to);
  const first = own.findIndex(block => block.prose > 0 || block.isSentence);
  if (first < 1 || own.some(({ box: { tag } }) => /^H[1-3]$/.test(tag))) {
    return null;
  }
  const head = own.slice(0, first).filter(({ weight }) => weight <= COMMENTS.head);
  const name = head.find(line => /\p{L}{2}/u.test(line.text) && !isClock(line.text)); // "15:12 Uhr" heads an entry
  if (!name || head.length < first) return null;
  const around = own.filter(block => block.weight <= COMMENTS.head && !block.isSentence);
  const hasTime = holds(box.element, 'time');
  const hasMoment = hasTime || around.some(({ text }) => MOMENT.test(text));
  if (!hasMoment && !around.some(({ text }) => SINCE.test(text))) {
    return null;
  }
  return {
    box,
    extent,
    name: name.text,
    hasMoment,
    hasAnswer: holds(box.element, ANSWER) && !isTimeLink(box),
  };
}

// In a live blog the time of an entry leads to the entry itself.
function isTimeLink({ element }: Box): boolean {
  const links = Array.from(Element.prototype.querySelectorAll.call(element, ANSWER));
  return links.every(link => holds(link, 'time') || (parentTag(link) === 'TIME' && tagOf(link) === 'A'));
}

function parentTag(element: Element): string {
  const parent = parentElementOf(element);
  return parent ? tagOf(parent) : '';
}

function areComments(units: readonly Unit[]): boolean {
  if (units.length === 0) return false;
  if (units.every(unit => unit.hasAnswer)) {
    return units.length > 1 || units[0].extent.weight <= COMMENTS.single;
  }
  const names = new Set(units.map(unit => unit.name));
  return units.length >= COMMENTS.unanswered && names.size === units.length && units.every(unit => unit.hasMoment);
}

/** Whether enough running text stands before the first comment: comments answer an article. */
function isAfterText(blocks: readonly Block[], comments: ReadonlySet<Box>): boolean {
  let text = 0;
  for (const block of blocks) {
    if (isInside(block.box, comments)) return text >= COMMENTS.textBefore;
    text += Math.max(0, block.prose);
  }
  return false;
}

function isInside(inner: Box, boxes: ReadonlySet<Box>): boolean {
  for (let box: Box | null = inner; box; box = box.parent) {
    if (boxes.has(box)) return true;
  }
  return false;
}
