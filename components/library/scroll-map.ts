/** Scrolling a list that is longer than a browser can make an element. Pure. All lengths in CSS pixels. */

export const ROW_HEIGHT = 60;

// Firefox stops near 17.9 million pixels, Chromium near 33.5 million; half of the less leaves room for zoom.
const TALLEST = 8_000_000;

export interface ScrollMap {
  /** Height of the element that is scrolled. */
  readonly height: number;
  /** How far into the list a scroll position is. */
  offsetAt(scrollTop: number): number;
  scrollTopAt(offset: number): number;
}

/** A list of `count` rows seen through a window of height `view`. */
export function scrollMap(count: number, view: number): ScrollMap {
  const whole = count * ROW_HEIGHT;
  const height = Math.min(whole, TALLEST);
  const ratio = height <= view ? 1 : (whole - view) / (height - view);
  return { height, offsetAt: top => top * ratio, scrollTopAt: offset => offset / ratio };
}
