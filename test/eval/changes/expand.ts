/** From an article and a script of true changes to a labelled pair. Throws `RangeError` where a step does not hold. */
import type { Kind, Op } from '@/lib/model/report';
import { cosmetics } from './cosmetics';
import type { LabelledPair, TrueChange, Truth } from './labelled';
import { KINDS, type BaseArticle, type Script, type Step } from './notation';

const PUBLISHED = '2031-03-04T08:00:00Z';
const UPDATED = '2031-03-04T13:40:00Z';
/** Kinds that go with another so often that naming both is as right as naming the one. */
const GOES_WITH: Partial<Record<Kind, readonly Kind[]>> = {
  date: ['number'],
  attribution: ['name'],
  hedge: ['attribution'],
  correction: ['number', 'name', 'date', 'quote', 'attribution', 'negation', 'hedge'],
};

/** A paragraph of B while it is made; `from`: the base paragraphs that its words come from. */
interface Node {
  text: string;
  from: string[];
  op: Op;
  alsoOps: Op[];
  kinds: Kind[];
  optional: Kind[];
  rewrite: boolean;
  moved: boolean;
}

interface Sides {
  readonly a: { id: string; text: string }[];
  b: Node[];
  titleA: string;
  titleB: string;
  titleKinds: Kind[] | null;
  titleOptional: Kind[];
  announced: Truth['announced'];
  shorter: Truth['shorterView'];
  modified: [string | null, string | null];
  /** Between the words of two merged paragraphs. */
  readonly blank: string;
}

type Act = (sides: Sides, step: Step) => void;

/** The pair that a script makes of its article. `index`: place among the article's scripts, from 1. */
export function expand(language: string, article: BaseArticle, script: Script, index: number): LabelledPair {
  const sides = start(language, article);
  for (const step of script.steps) {
    const act = ACTS[step.sign];
    if (!act) throw new RangeError(`${step.where}: no such step: ${step.sign}`);
    act(sides, step);
  }
  return {
    id: `${language}-${article.slug}-${String(index).padStart(2, '0')}`,
    language,
    hard: script.hard,
    batch: article.batch,
    a: { title: sides.titleA, paragraphs: sides.a.map(paragraph => paragraph.text) },
    b: { title: sides.titleB, paragraphs: sides.b.map(node => node.text) },
    modifiedA: sides.modified[0],
    modifiedB: sides.modified[1],
    truth: truth(sides, script.steps[0]?.where ?? article.slug),
  };
}

function start(language: string, article: BaseArticle): Sides {
  const a = article.paragraphs.map((text, index) => ({ id: String(index), text }));
  return {
    a,
    b: a.map(({ id, text }) => node(text, [id])),
    titleA: article.title,
    titleB: article.title,
    titleKinds: null,
    titleOptional: [],
    announced: 'none',
    shorter: null,
    modified: [null, null],
    blank: language === 'ja' ? '' : ' ',
  };
}

function node(text: string, from: string[], op: Op = 'kept'): Node {
  return { text, from, op, alsoOps: [], kinds: [], optional: [], rewrite: false, moved: false };
}

const ACTS: Record<string, Act> = {
  '~': replace,
  '+': insert,
  '-': (sides, step) => void sides.b.splice(place(sides, step), 1),
  '>': move,
  '/': split,
  '&': merge,
  '!': rewrite,
  '@': retitle,
  '%': restyle,
  '*': lay,
  '^': cut,
  t: (sides, step) => {
    sides.modified = step.at === 'same' ? [PUBLISHED, PUBLISHED] : [PUBLISHED, UPDATED];
    if (step.at !== 'same' && sides.announced === 'none') sides.announced = 'time';
  },
  n: (sides, step) => void (sides.announced = step.at as Truth['announced']),
};

function place(sides: Sides, step: Step, id = step.at): number {
  const at = sides.b.findIndex(({ from }) => from.includes(id));
  if (at < 0) throw new RangeError(`${step.where}: no paragraph ${id}`);
  return at;
}

/** Replace words that stand once in the paragraph (in one of its parts, where it was split). */
function replace(sides: Sides, step: Step): void {
  const [before, after] = step.fields;
  const parts = sides.b.filter(({ from }) => from.includes(step.at));
  const counts = parts.map(({ text }) => text.split(before).length - 1);
  if (counts.reduce((sum, count) => sum + count, 0) !== 1)
    throw new RangeError(`${step.where}: not exactly once: ${before}`);
  const target = parts[counts.indexOf(1)];
  target.text = target.text.replace(before, () => after);
  label(target, step);
  if (target.kinds.includes('correction')) sides.announced = 'notice';
}

/** Kinds from the words of a step; "kind?" is optional, "same" a value written otherwise, "style" a change of cosmetics only,
 * "edit" a change without a kind that must be named. */
function label(target: Node, step: Step): void {
  const names = step.words.flatMap(word => word.split(',')).filter(word => word !== '');
  for (const name of names) {
    if (name === 'same') {
      target.alsoOps.push('kept', 'edited');
      target.optional.push('wording', 'cosmetic');
    } else if (name !== 'style' && name !== 'edit') {
      (name.endsWith('?') ? target.optional : target.kinds).push(kind(name.replace('?', ''), step));
    }
  }
  if (target.op === 'kept' && (target.kinds.length > 0 || names.includes('edit'))) target.op = 'edited';
  if (names.includes('style') && target.op === 'kept') target.optional.push('cosmetic');
}

function kind(name: string, step: Step): Kind {
  if (!KINDS.includes(name as Kind)) throw new RangeError(`${step.where}: no such kind: ${name}`);
  return name as Kind;
}

function insert(sides: Sides, step: Step): void {
  const added = node(step.fields[0], [], 'added');
  label(added, step);
  const at = step.at === '^' ? -1 : sides.b.findLastIndex(({ from }) => from.includes(step.at));
  if (at < 0 && step.at !== '^') throw new RangeError(`${step.where}: no paragraph ${step.at}`);
  sides.b.splice(at + 1, 0, added);
  if (added.kinds.includes('correction')) sides.announced = 'notice';
}

/** `>3 7`: paragraph 3 now stands after 7 ("^": first). */
function move(sides: Sides, step: Step): void {
  const [moved] = sides.b.splice(place(sides, step), 1);
  moved.moved = true;
  const after = step.words[0] === '^' ? -1 : place(sides, step, step.words[0]);
  sides.b.splice(after + 1, 0, moved);
}

function split(sides: Sides, step: Step): void {
  const at = sides.b.findLastIndex(({ from }) => from.includes(step.at));
  const whole = sides.b[at];
  const cutAt = whole.text.indexOf(step.fields[0]);
  if (cutAt <= 0) throw new RangeError(`${step.where}: not inside: ${step.fields[0]}`);
  const second = { ...node(whole.text.slice(cutAt), [...whole.from]), kinds: [...whole.kinds] };
  whole.text = whole.text.slice(0, cutAt).trimEnd();
  sides.b.splice(at + 1, 0, second);
}

/** `&3`: paragraph 3 and the one after it in B become one. */
function merge(sides: Sides, step: Step): void {
  const at = place(sides, step);
  const [second] = sides.b.splice(at + 1, 1);
  const first = sides.b[at];
  first.text = `${first.text}${sides.blank}${second.text}`;
  first.from.push(...second.from);
  first.kinds.push(...second.kinds);
  first.optional.push(...second.optional);
}

function rewrite(sides: Sides, step: Step): void {
  const target = sides.b[place(sides, step)];
  Object.assign(target, { text: step.fields[0], op: 'edited', rewrite: true });
  target.optional.push(...KINDS.filter(name => name !== 'correction'));
}

function retitle(sides: Sides, step: Step): void {
  const names = [step.at, ...step.words].filter(word => word !== '');
  const listed = names.flatMap(word => word.split(','));
  sides.titleKinds = ['headline', ...listed.filter(name => !name.endsWith('?')).map(name => kind(name, step))];
  // A headline made anew drops and takes in names and numbers without their having changed.
  sides.titleOptional =
    listed.length === 0
      ? [...KINDS]
      : listed.filter(name => name.endsWith('?')).map(name => kind(name.slice(0, -1), step));
  sides.titleB = step.fields[0];
}

/** `%curly 2 5`: restyle these paragraphs of B, or all of B with its title. */
function restyle(sides: Sides, step: Step): void {
  const style = cosmetics[step.at];
  if (!style) throw new RangeError(`${step.where}: no such style: ${step.at}`);
  const chosen = step.words.length === 0 ? sides.b : step.words.map(id => sides.b[place(sides, step, id)]);
  for (const target of chosen) {
    target.text = style(target.text);
    target.optional.push('cosmetic');
  }
  if (step.words.length === 0) sides.titleB = style(sides.titleB);
}

/** `*3 | text`: a further paragraph under both sides after 3 ("^": first); later steps call it x0, x1 … */
function lay(sides: Sides, step: Step): void {
  const id = `x${sides.a.filter(paragraph => paragraph.id.startsWith('x')).length}`;
  const at = step.at === '^' ? 0 : sides.a.findIndex(paragraph => paragraph.id === step.at) + 1;
  sides.a.splice(at, 0, { id, text: step.fields[0] });
  sides.b.splice(step.at === '^' ? 0 : place(sides, step) + 1, 0, node(step.fields[0], [id]));
}

/** `^b 4 | words`: B has only the first four paragraphs, and of the fifth what stands before these words, with "…". `^a`: A has. */
function cut(sides: Sides, step: Step): void {
  const count = Number(step.words[0]);
  const whole = sides.b[count];
  const cutAt = step.fields[0] ? whole.text.indexOf(step.fields[0]) : -1;
  if (step.fields[0] && cutAt <= 0) throw new RangeError(`${step.where}: not inside: ${step.fields[0]}`);
  const teaser = cutAt > 0 ? [`${whole.text.slice(0, cutAt).trimEnd()}…`] : [];
  const edited: Node = { ...whole, op: 'edited', optional: KINDS.filter(name => name !== 'correction') };
  if (step.at === 'b') {
    sides.b.splice(count, Infinity, ...teaser.map(text => ({ ...edited, text })));
  } else {
    const [{ id }] = sides.a.splice(count);
    sides.a.push(...teaser.map(text => ({ id, text })));
    const added = sides.b.splice(count + teaser.length).map(({ text }) => node(text, [], 'added'));
    sides.b.splice(count, Infinity, ...teaser.map(() => edited), ...added);
  }
  sides.shorter = step.at as 'a' | 'b';
}

function truth(sides: Sides, where: string): Truth {
  const number = new Map(sides.a.map(({ id }, index) => [id, index]));
  const paragraphs: TrueChange[] = [];
  for (let at = 0; at < sides.b.length; at++) {
    const parts = [sides.b[at]];
    const b = [at];
    while (parts[0].from.length > 0 && sides.b[at + 1]?.from.some(id => parts[0].from.includes(id))) {
      parts.push(sides.b[++at]);
      b.push(at);
    }
    paragraphs.push(change(parts, b, number));
  }
  const { titleKinds: title, titleOptional, announced, shorter: shorterView } = sides;
  checkMoves(paragraphs, where);
  return { title, titleOptional, paragraphs: withRemoved(paragraphs, sides.a.length), announced, shorterView };
}

function change(parts: Node[], b: number[], number: ReadonlyMap<string, number>): TrueChange {
  const a = [...new Set(parts.flatMap(({ from }) => from.map(id => number.get(id)!)))].sort((x, y) => x - y);
  const op = a.length > 1 ? 'merged' : b.length > 1 ? 'split' : parts[0].moved ? 'moved' : parts[0].op;
  const kinds = KINDS.filter(name => parts.some(part => part.kinds.includes(name)));
  const alsoOps = op === 'kept' ? [...new Set(parts.flatMap(part => part.alsoOps))] : [];
  return { op, alsoOps, a, b, kinds, optionalKinds: optional(op, kinds, parts), rewrite: parts[0].rewrite };
}

function optional(op: Op, kinds: readonly Kind[], parts: readonly Node[]): Kind[] {
  const named = new Set(parts.flatMap(part => part.optional));
  for (const name of kinds) for (const other of GOES_WITH[name] ?? []) named.add(other);
  // Nothing changed in an added paragraph: what an align says of its words is its own affair, save that it is a notice.
  if (op === 'added') KINDS.filter(name => name !== 'correction').forEach(name => named.add(name));
  if (kinds.length > 0) named.add('cosmetic');
  if (kinds.some(name => name !== 'wording')) named.add('wording');
  return KINDS.filter(name => named.has(name) && !kinds.includes(name));
}

function withRemoved(paragraphs: TrueChange[], lengthA: number): TrueChange[] {
  const stands = new Set(paragraphs.flatMap(({ a }) => a));
  const all = [...paragraphs];
  for (let a = 0; a < lengthA; a++) {
    if (stands.has(a)) continue;
    const after = all.findIndex(entry => entry.a.includes(a - 1));
    all.splice(after + 1, 0, {
      op: 'removed',
      alsoOps: [],
      a: [a],
      b: [],
      kinds: [],
      optionalKinds: KINDS,
      rewrite: false,
    });
  }
  return all;
}

/** A move is labelled only where nothing else can be said to have moved instead: the order kept without it is the one longest. */
function checkMoves(paragraphs: readonly TrueChange[], where: string): void {
  const linked = paragraphs.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const still = linked.filter(({ op }) => op !== 'moved');
  if (still.length === linked.length) return;
  const longest = rising(linked.map(({ a }) => a[0]));
  if (longest !== still.length) throw new RangeError(`${where}: the order without the moved ones is not the longest`);
  for (const entry of still) {
    const without = linked.filter(other => other !== entry).map(({ a }) => a[0]);
    if (rising(without) === longest)
      throw new RangeError(`${where}: it can also be said that paragraph ${entry.a[0]} moved`);
  }
}

/** Length of the longest rising subsequence; texts are short, so the plain way. */
function rising(numbers: readonly number[]): number {
  const best = numbers.map(() => 1);
  numbers.forEach((value, at) => {
    for (let before = 0; before < at; before++)
      if (numbers[before] < value) best[at] = Math.max(best[at], best[before] + 1);
  });
  return Math.max(0, ...best);
}
