/**
 * Scroll a row sideways so that one of its items stands in the middle; nothing for no item. The row alone is scrolled:
 * `scrollIntoView` would scroll the popup too, which in Firefox is still growing then, and hide its first sentences.
 */
export function centre(row: HTMLElement | null, item: Element | null | undefined): void {
  if (row && item instanceof HTMLElement) {
    row.scrollLeft = item.offsetLeft - (row.clientWidth - item.clientWidth) / 2;
  }
}
