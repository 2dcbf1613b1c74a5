/** The number of a version for a picture: that of a label such as "Version 6" or "6", for any other label its place in the row, from 1. */
export function versionNumber(label: string, index: number): string {
  return /^(?:Version )?(\p{N}{1,4})$/u.exec(label)?.[1] ?? String(index + 1);
}
