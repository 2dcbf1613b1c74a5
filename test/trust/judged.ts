/**
 * Judges whether a regular expression takes time by the length of the text only. Two judges, since neither alone is
 * sure: `recheck` proves it by automata, or searches for an attack where look-arounds and large bounds keep it from
 * that; and V8 itself is timed on texts made of the pattern's own parts, repeated. Source of the first: Noda,
 * "recheck" (https://makenowjust-labs.github.io/recheck/docs/internals/background/).
 */
import { createHash } from 'node:crypto';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { check } from 'recheck';
import { mulberry } from '../support/generator';

/**
 * `proven`: by automata. `searched`: no attack was found. `bounded`: the search named one or ran out of time, but every
 * repetition has a bound, so that no length of the text can make it quadratic, and the clock agrees. `timed`: the
 * search ran out of time, and only the clock says so.
 */
export type Verdict = 'proven' | 'searched' | 'bounded' | 'timed' | `slow: ${string}`;

export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** A name for a pattern, the same on every machine. */
export function nameOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

// Most patterns are judged within a tenth of a second; some of a thousand alternatives never are.
const PATIENCE_MS = 5_000;

export async function verdictOf(pattern: Expression): Promise<Verdict> {
  const judged = await check(pattern.source, pattern.flags, { timeout: PATIENCE_MS });
  const attack = judged.status === 'vulnerable' && !isBounded(pattern) ? null : slowestAttack(pattern);
  if (attack !== null) return `slow: ${attack}`;
  if (judged.status === 'safe') return judged.checker === 'automaton' ? 'proven' : 'searched';
  if (isBounded(pattern)) return 'bounded';
  return judged.status === 'unknown' ? 'timed' : `slow: ${judged.complexity.summary}, ${judged.attack.pattern}`;
}

function parsed({ source, flags }: Expression): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
}

/** Whether no part of a pattern may repeat without end. */
function isBounded(pattern: Expression): boolean {
  return quantifiersOf(parsed(pattern)).every(({ max }) => Number.isFinite(max));
}

function quantifiersOf(pattern: AST.Pattern): AST.Quantifier[] {
  const found: AST.Quantifier[] = [];
  visitRegExpAST(pattern, { onQuantifierEnter: node => void found.push(node) });
  return found;
}

/** Lengths that are tried one after the other, so that what is exponential is seen before it takes years. */
const LENGTHS = [16, 24, 100, 400, 3_000, 24_000];
/** How much longer than by its length a text may take: 2 where the time is linear and the clock poor, 8 where quadratic. */
const GROWTH = 3;
/** Less is noise of the clock. */
const NOTICEABLE_MS = 15;
/** How often growth must be seen to be believed: on a busy machine one long pause looks like it. */
const SIGHTINGS = 4;
/** Texts of each repeated part. */
const SAMPLES = 2;

/** What was repeated in the text that shows more than linear growth; `null` where none does. */
function slowestAttack(pattern: Expression): string | null {
  for (const pump of pumpsOf(pattern)) {
    for (const end of ['', '\u0000']) {
      const text = (length: number) => pump.repeat(Math.ceil(length / pump.length)) + end;
      const seen = Array.from({ length: SIGHTINGS });
      if (seen.every(() => growsFaster(pattern, text))) return `${JSON.stringify(pump)} repeated`;
    }
  }
  return null;
}

function growsFaster(pattern: Expression, text: (length: number) => string): boolean {
  let before = 0.05;
  return LENGTHS.some((length, at) => {
    const now = timeOf(pattern, text(length));
    const share = length / (LENGTHS[at - 1] ?? length);
    const isSlow = now > NOTICEABLE_MS && now > GROWTH * share * before;
    before = Math.max(now, 0.05);
    return isSlow;
  });
}

/** The quicker of two, in ms: the first may have been compiled. */
function timeOf({ source, flags }: Expression, text: string): number {
  const pattern = new RegExp(source, flags);
  const once = () => {
    const from = performance.now();
    pattern.lastIndex = 0;
    pattern.test(text);
    return performance.now() - from;
  };
  return Math.min(once(), once());
}

/** Texts that a part of the pattern fits: each repetition, and the whole. */
function pumpsOf(pattern: Expression): Set<string> {
  const tree = parsed(pattern);
  const random = mulberry(pattern.source.length);
  const parts = [tree, ...quantifiersOf(tree).map(({ element }) => element)];
  // Word lists of a thousand words have as many parts: a hundred of them show what the others would.
  const chosen = parts.length <= 100 ? parts : parts.filter((_, at) => at % Math.ceil(parts.length / 100) === 0);
  const pumps = chosen.flatMap(part => Array.from({ length: SAMPLES }, () => sampleOf(part, pattern.flags, random)));
  return new Set(pumps.filter(pump => pump !== ''));
}

/** Characters of which one is in nearly every class. */
const CHARACTERS = [...'aAbzéßЖж0 19.,:;-_/\'"!?()[]<>@#%&€…–“”«»　あア漢한عم\n\t=+|*'];

type Part = AST.Pattern | AST.Alternative | AST.Element;

/** A text that a part fits. Look-arounds are taken for fulfilled. */
function sampleOf(part: Part, flags: string, random: () => number): string {
  const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)];
  switch (part.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return sampleOf(any(part.alternatives), flags, random);
    case 'Alternative':
      return part.elements.map(element => sampleOf(element, flags, random)).join('');
    case 'Quantifier': {
      const times = part.min + Math.floor(random() * (Math.min(part.max, part.min + 2) - part.min + 1));
      return Array.from({ length: times }, () => sampleOf(part.element, flags, random)).join('');
    }
    case 'Character':
      return String.fromCodePoint(part.value);
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^${part.raw}$`, flags.replace(/[gy]/g, ''));
      const fitting = CHARACTERS.filter(character => one.test(character));
      return fitting.length === 0 ? '' : any(fitting);
    }
    default:
      return ''; // assertions, references back
  }
}
