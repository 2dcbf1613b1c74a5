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
const PATIENCE_MS = 10_000;

export async function verdictOf(pattern: Expression): Promise<Verdict> {
  const attack = slowestAttack(pattern);
  if (attack !== null) return `slow: ${attack}`;
  const judged = await check(pattern.source, pattern.flags, { timeout: PATIENCE_MS });
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

// Eight times the length takes eight times as long where the time is linear, and 64 times where it is quadratic.
const SHORT = 3_000;
const LONG = 8 * SHORT;
const GROWTH = 24;
/** Less is noise of the clock. */
const NOTICEABLE_MS = 15;
/** Texts of each repeated part. */
const SAMPLES = 3;

/** What was repeated in the text that shows more than linear growth; `null` where none does. */
function slowestAttack(pattern: Expression): string | null {
  for (const pump of pumpsOf(pattern)) {
    for (const end of ['', '\u0000', '!']) {
      const text = (length: number) => pump.repeat(Math.ceil(length / pump.length)) + end;
      const long = timeOf(pattern, text(LONG));
      if (long < NOTICEABLE_MS) continue;
      if (long > GROWTH * Math.max(timeOf(pattern, text(SHORT)), 0.05)) return `${JSON.stringify(pump)} repeated`;
    }
  }
  return null;
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
