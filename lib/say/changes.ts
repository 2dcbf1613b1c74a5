/** What to say of the changes since a version. */
import type { BlockCounts, Changes, Hint, VersionEntry } from '../model/report';
import type { Told, VersionName } from '../model/said';
import { notesOf } from './notes';

/** At most one hint: the changes, or that one text is a shorter view of the other. [] where no word differs. */
export function changeHints(changes: Changes | null, versions: readonly VersionEntry[]): Hint[] {
  const base = changes === null ? null : baseOf(changes, versions);
  if (changes === null || base === null) return [];
  if (changes.shorterView !== null) return [shorterView(changes, base.name)];
  const told = countsTold(changes);
  if (told.length === 0 && changes.title === null) return [];
  const what: Told[] = told.length === 0 ? [{ id: 'headline-changed', values: {} }] : told;
  return [
    {
      kind: 'changes',
      ...sinceTold(changes, base, what),
      strength: 'strong',
      evidence: changes.paragraphs.flatMap(notesOf),
    },
  ];
}

/** That no word was changed since a version; for the page's summary, where silence would be a riddle. */
export function unchangedTold(changes: Changes, versions: readonly VersionEntry[]): Told | null {
  const base = baseOf(changes, versions);
  if (base === null) return null;
  return { id: base.isLater ? 'unchanged-from-later' : 'unchanged-since', values: { version: base.name } };
}

/** How many paragraphs, or blocks of a live blog, are edited, added, removed and moved. A count of 0 is left out. */
export function countsTold(changes: Changes): Told[] {
  const told = changes.blocks === null ? paragraphsTold(changes) : blocksTold(changes.blocks);
  const { noLongerShown = 0 } = changes;
  if (noLongerShown === 0) return told;
  return [...told, { id: 'paragraphs-no-longer-shown', values: { count: noLongerShown } }];
}

/** The version compared with; `null` when it is not among those of the article. */
interface Base {
  readonly name: VersionName;
  /** `true` when the page carries an earlier one: nothing came "since" then, and nothing was to be announced. */
  readonly isLater: boolean;
}

function baseOf({ from }: Changes, versions: readonly VersionEntry[]): Base | null {
  const at = versions.findIndex(version => version.id === from);
  if (at < 0) return null;
  return { name: versions[at].name, isLater: versions.slice(0, at).some(version => version.current) };
}

function sinceTold({ announced }: Changes, { name, isLater }: Base, changes: readonly Told[]): Told {
  return isLater
    ? { id: 'changes-from-later', values: { version: name, changes } }
    : { id: 'changes-since', values: { version: name, changes, announced: announced.degree } };
}

function shorterView(changes: Changes, name: VersionName): Hint {
  const told: Told =
    changes.shorterView === 'b'
      ? { id: 'shorter-view-page', values: {} }
      : { id: 'shorter-view-version', values: { version: name } };
  return {
    kind: 'shorter-view',
    ...told,
    strength: 'strong',
    evidence: countsTold(changes),
  };
}

function paragraphsTold(counts: Changes): Told[] {
  return (['edited', 'added', 'removed', 'moved'] as const)
    .filter(op => counts[op] > 0)
    .map(op => ({ id: `paragraphs-${op}`, values: { count: counts[op] } }));
}

function blocksTold(counts: BlockCounts): Told[] {
  return (['edited', 'added', 'removed'] as const)
    .filter(op => counts[op] > 0)
    .map(op => ({ id: `blocks-${op}`, values: { count: counts[op] } }));
}
