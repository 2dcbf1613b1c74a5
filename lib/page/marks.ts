import { rangeOf } from './ranges';
import type { LiveParagraph } from './live-paragraph';

export interface PaintedMark {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly style: 'added' | 'edited' | 'word' | 'moved';
  readonly change: number;
}

export function createMarks(document: Document) {
  void document; void rangeOf;
  return {
    paint(_marks: readonly PaintedMark[], _paragraphs: readonly LiveParagraph[]) { return { placed: 0, changes: 0 }; },
    step(_by: 1 | -1) { return { at: 0, of: 0 }; },
    clear() { /* nothing yet */ },
  };
}
