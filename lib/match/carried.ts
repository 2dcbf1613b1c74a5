import type { Text } from '../model/article';
import type { Carried } from '../model/report';
import type { VersionName } from '../model/said';
import { sequence } from './sequence';

/** A version to hold against a copy. */
export interface VersionText {
  readonly id: number;
  readonly name: VersionName;
  readonly text: Text;
}

/**
 * Words in a row that are compared: a changed word is three of them, a dropped sentence leaves two where its
 * neighbours meet.
 */
const RUN = 3;
// Beginning and end are seams too: a copy that ends where an earlier version ended has more likely that version than a
// later one cut at the very word. No word has this form.
const EDGE = ['', ''];
// One run may be chance; a dropped sentence gives two, a changed word three.
const LEAST = 2;
// What speaks for the runner-up must be clearly less: a copy that mixes two versions is undecided.
const CONTRARY = 0.5;

/**
 * Which version a copy carries: the one whose own words it has.
 *
 * Only runs of words count that some versions have and others have not, and of these only those that stand in the
 * copy. So what the copy left out or reworded says nothing, a passage taken over from one version speaks for it, and a
 * passage that came later speaks against nobody by its absence, except by the seam that its absence leaves.
 *
 * `margin`: runs that the copy shares with this version and not with the runner-up, less the other way round, as a
 * share of the copy's words.
 *
 * @returns `null`, undecided: fewer than two versions are known, nothing in the copied part tells them apart, two tie,
 * or the copy has words of several that no one version has together
 */
export function carried(copy: Text, versions: readonly VersionText[]): Carried | null {
  if (versions.length < 2) return null;
  const telling = tellingRuns(copy, versions);
  const ranked = versions
    .map((version, i) => ({ version, runs: telling.ofVersion[i] }))
    .sort((x, y) => y.runs.size - x.runs.size);
  const [best, next] = ranked;
  const own = without(best.runs, next.runs);
  const contrary = ranked.slice(1).reduce((most, { runs }) => Math.max(most, without(runs, best.runs)), 0);
  const lead = best.runs.size - next.runs.size;
  if (lead < LEAST || contrary > CONTRARY * own) return null;
  return {
    versionId: best.version.id,
    name: best.version.name,
    margin: Math.min(1, lead / telling.words),
  };
}

// For each version, its runs that stand in the copy and not in every version.
function tellingRuns(copy: Text, versions: readonly VersionText[]): { ofVersion: Set<number>[]; words: number } {
  const number = numbering();
  const wanted = number(copy);
  const all = versions.map(version => number(version.text));
  const ofVersion = all.map(
    runs => new Set([...runs].filter(run => wanted.has(run) && !all.every(other => other.has(run)))),
  );
  return { ofVersion, words: Math.max(1, wanted.size) };
}

// Runs as numbers, equal for equal runs, over all texts given to it.
function numbering(): (text: Text) => Set<number> {
  const names = new Map<string, number>();
  const named = (name: string) => {
    let id = names.get(name);
    if (id === undefined) {
      names.set(name, (id = names.size));
    }
    return id;
  };
  return text => {
    const forms = [...EDGE, ...sequence(text).forms, ...EDGE];
    return new Set(forms.slice(RUN - 1).map((_, i) => named(forms.slice(i, i + RUN).join(' '))));
  };
}

function without(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const run of one) if (!other.has(run)) count++;
  return count;
}
