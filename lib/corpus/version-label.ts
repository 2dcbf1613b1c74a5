import type { VersionName } from '../model/said';
import { groupBy } from '../basics/group-by';
import type { Member, StoredLabel } from './store/rows';

/** The label of a stored version. Our own numbers are told in the words of NewsSniffer, which counts as we do. */
export function labelText(label: StoredLabel): string {
  return typeof label === 'number' ? `Version ${label}` : label;
}

/**
 * The name of a stored version. Labels of the form "Version 6" were written before our own numbers were stored as
 * numbers, or come from NewsSniffer, which counts in the same words: they are numbers too, to be said in the reader's
 * language. Every other label is the source's own name and stays as it is.
 */
export function versionName(label: StoredLabel): VersionName {
  if (typeof label === 'number') return { number: label };
  const [, number] = /^Version ([1-9]\d{0,5})$/.exec(label) ?? [];
  return number === undefined ? { given: label } : { number: Number(number) };
}

/** Labels that more than one corpus gave to versions of one article: the label alone does not tell which is meant. */
export function sharedLabels(members: readonly Pick<Member, 'label' | 'corpusId'>[]): ReadonlySet<string> {
  const byLabel = groupBy(members, ({ label }) => labelText(label));
  const isShared = (all: readonly Pick<Member, 'corpusId'>[]) => new Set(all.map(each => each.corpusId)).size > 1;
  return new Set([...byLabel].filter(([, all]) => isShared(all)).map(([label]) => label));
}
