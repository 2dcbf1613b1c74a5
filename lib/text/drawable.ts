/** Marks and signs that are seen by nobody, one after the other. */
const RUN = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;

/**
 * UTF-16 units of such a run that are kept. Chromium 156 draws a run of 20,000 and ends the page that draws one of
 * 90,000, ours too. Letters with hundreds of marks are written for fun, those with thousands to do harm.
 */
const MOST = 2_000;

/** The text without what of its runs of unseen signs is too long to be drawn. The same string when none is. */
export function drawable(text: string): string {
  return text.length <= MOST ? text : text.replace(RUN, run => (run.length <= MOST ? run : beginning(run)));
}

/** The text up to where it can be drawn: the beginning of `text`, with the same offsets. */
export function drawableBeginning(text: string): string {
  if (text.length <= MOST) return text;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length > MOST) return text.slice(0, index) + beginning(run);
  }
  return text;
}

/** Cut between characters, not inside of one. */
function beginning(run: string): string {
  return run.slice(0, MOST).replace(/[\ud800-\udbff]$/, '');
}
