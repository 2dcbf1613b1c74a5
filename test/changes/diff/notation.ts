import type { Common } from '@/lib/changes/diff/common';
import type { TokenPair } from '@/lib/changes/diff/pair';

/** `2 1/1 3`: keeps 2 words, replaces 1 by 1, keeps 3. "" for two texts without words. */
export function inWords({ a, b }: Pick<TokenPair, 'a' | 'b'>, common: Common): string {
  const parts: string[] = [];
  let [kept, lastA, lastB] = [0, -1, -1];
  const close = (nextA: number, nextB: number) => {
    const [inA, inB] = [nextA - lastA - 1, nextB - lastB - 1];
    if (inA === 0 && inB === 0) return;
    if (kept > 0) parts.push(String(kept));
    parts.push(`${inA}/${inB}`);
    kept = 0;
  };
  common.a.forEach((i, n) => {
    close(i, common.b[n]);
    kept++;
    [lastA, lastB] = [i, common.b[n]];
  });
  close(a.ids.length, b.ids.length);
  if (kept > 0) parts.push(String(kept));
  return parts.join(' ');
}
