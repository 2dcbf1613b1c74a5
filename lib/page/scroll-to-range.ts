/**
 * Scroll so that a range stands in the middle of the window, and of any box that scrolls by itself. The range itself,
 * not its paragraph: in a paragraph taller than the window its words may stand far from the paragraph's middle.
 */
export function scrollToRange(range: Range, view: Window): void {
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  if (element === null) return;
  if (element.getBoundingClientRect().height < view.innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}
