import { termList } from '../languages/terms';
import type { CueFacts } from '../languages/text-schema';
import { aloneSource, findAll, type Found } from '../text/found';

/** Words and phrases that are looked for in a text. */
export interface Cues {
  readonly pattern: RegExp;
  /** Sticky: what only looks like one. */
  readonly except: RegExp | null;
}

/** The cues of a language; `null` where it names none. */
export function cuesOf(facts: CueFacts | undefined): Cues | null {
  if (!facts) return null;
  const followed = exceptions(facts.notBefore);
  const phrases = termList(facts.phrases).map(phrase => phrase + (followed.get(phrase) ?? ''));
  const sources = [...(facts.patterns ?? []), ...(phrases.length > 0 ? [aloneSource(phrases.join('|'))] : [])];
  return {
    pattern: new RegExp(sources.join('|'), 'giu'),
    except: facts.except ? new RegExp(facts.except, 'uy') : null,
  };
}

/** "not: only just" → for "not", what forbids each of them behind it. */
function exceptions(notBefore: string | undefined): Map<string, string> {
  const found = new Map<string, string>();
  let phrase = '';
  for (const term of termList(notBefore)) {
    if (term.endsWith(':')) phrase = term.slice(0, -1);
    else found.set(phrase, `${found.get(phrase) ?? ''}(?!${term.startsWith('-') ? '' : '\\s'}${term})`);
  }
  return found;
}

/** The cues that stand in a text, in reading order; none without any to look for. */
export function findCues(text: string, cues: Cues | null): Found[] {
  if (!cues) return [];
  const { pattern, except } = cues;
  return findAll(text, pattern).filter(({ from }) => !except || !matchesAt(except, text, from));
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
