/** Address of the compare page with two versions of the bundled examples, which are stored nowhere. */
export function exampleAddress(a: number, b: number): string {
  return `/compare.html?example=1&a=v:${a}&b=v:${b}`;
}
