/** Finds the paragraphs of an earlier reading in a later one of the same page, by their text alone. */
import type { LiveParagraph } from './live-paragraph';

/**
 * For each paragraph of `before` that stands in `now`, its number there. Of equal texts the first stands for the first,
 * where there are as many as before; else none of them is moved: better unpainted than painted in the wrong place.
 */
export function movedTo(before: readonly string[], now: readonly Pick<LiveParagraph, 'text'>[]): Map<number, number> {
  const old = placesByText(before);
  const found = placesByText(now.map(({ text }) => text));
  const moved = new Map<number, number>();
  for (const [text, places] of old) {
    const there = found.get(text) ?? [];
    if (there.length === places.length) places.forEach((place, i) => moved.set(place, there[i]));
  }
  return moved;
}

function placesByText(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const same = places.get(text);
    if (same) same.push(at);
    else places.set(text, [at]);
  });
  return places;
}
