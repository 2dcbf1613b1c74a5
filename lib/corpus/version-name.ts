import type { VersionName } from '../model/said';

/**
 * The name of a version from its stored label. Labels of the form "Version 6" were written by us, or by NewsSniffer,
 * which counts in the same words: they are numbers, to be said in the reader's language. Every other label is the
 * source's own name and stays as it is.
 */
export function versionName(label: string): VersionName {
  const [, number] = /^Version ([1-9]\d{0,5})$/.exec(label) ?? [];
  return number === undefined ? { given: label } : { number: Number(number) };
}
