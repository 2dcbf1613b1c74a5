import type { Text } from '../article';
import type { Carried } from '../report';
import { sequence } from './sequence';

/** A version to hold against a copy. */
export interface Candidate {
  readonly id: number;
  readonly label: string;
  readonly text: Text;
}

/** Which version a copy carries; `null`: undecided. First draft, by shared triples. */
export function carried(copy: Text, versions: readonly Candidate[]): Carried | null {
  if (versions.length < 2) return null;
  const triples = (text: Text) => {
    const { forms } = sequence(text);
    return new Set(forms.slice(2).map((form, i) => `${forms[i]} ${forms[i + 1]} ${form}`));
  };
  const wanted = triples(copy);
  const scored = versions
    .map(version => {
      const own = triples(version.text);
      let shared = 0;
      for (const one of own) if (wanted.has(one)) shared++;
      return { version, score: shared / (own.size + wanted.size - shared || 1) };
    })
    .sort((x, y) => y.score - x.score);
  const margin = scored[0].score - scored[1].score;
  return margin > 0 ? { versionId: scored[0].version.id, label: scored[0].version.label, margin } : null;
}
