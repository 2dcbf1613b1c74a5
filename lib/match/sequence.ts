import type { Text } from '../article';
import { quoted } from '../text/quotations';
import { words } from '../text/words';

/** The words of a text in one row, across its paragraphs. All arrays have one entry a word. */
export interface Sequence {
  readonly length: number;
  readonly forms: readonly string[];
  /** Paragraph number. */
  readonly paragraph: Int32Array;
  /** UTF-16 offsets inside the paragraph, half-open. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 for a word between quotation marks. */
  readonly quoted: Uint8Array;
}

/** The words of a text's paragraphs; the headline is left out. */
export function sequence(text: Text | readonly string[], language?: string | null): Sequence {
  const paragraphs = 'paragraphs' in text ? text.paragraphs : text;
  const forms: string[] = [];
  const rows: number[] = [];
  paragraphs.forEach((paragraph, number) => {
    const ranges = quoted(paragraph);
    let next = 0;
    for (const word of words(paragraph, language)) {
      while (next < ranges.length && ranges[next].to <= word.from) next++;
      forms.push(word.form);
      rows.push(number, word.from, word.to, next < ranges.length && ranges[next].from <= word.from ? 1 : 0);
    }
  });
  const column = (which: number) => Int32Array.from(forms, (_, i) => rows[4 * i + which]);
  return { length: forms.length, forms, paragraph: column(0), from: column(1), to: column(2), quoted: Uint8Array.from(column(3)) };
}

/** Both sequences with equal words as equal numbers, from 0. */
export function numbered(a: Sequence, b: Sequence): { a: Int32Array; b: Int32Array; distinct: number } {
  const ids = new Map<string, number>();
  const number = (form: string) => {
    let id = ids.get(form);
    if (id === undefined) ids.set(form, (id = ids.size));
    return id;
  };
  return { a: Int32Array.from(a.forms, number), b: Int32Array.from(b.forms, number), distinct: ids.size };
}
