/**
 * Whether two addresses have one scheme, host and port. `false` where one is no address. Files have no host: all of
 * them are one origin here.
 */
export function isSameOrigin(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) {
    return false;
  }
  const [a, b] = [new URL(one), new URL(other)];
  return a.protocol === b.protocol && a.host === b.host;
}
