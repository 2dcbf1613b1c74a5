import type { Text } from '../model/article';
import { quoted } from '../facts/quotations';
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
  const columns: Record<'paragraph' | 'from' | 'to' | 'quoted', number[]> = {
    paragraph: [],
    from: [],
    to: [],
    quoted: [],
  };
  paragraphs.forEach((paragraph, number) => {
    const ranges = quoted(paragraph);
    let next = 0;
    for (const { form, from, to } of words(paragraph, language)) {
      while (next < ranges.length && ranges[next].to <= from) next++;
      forms.push(form);
      columns.paragraph.push(number);
      columns.from.push(from);
      columns.to.push(to);
      columns.quoted.push(next < ranges.length && ranges[next].from <= from ? 1 : 0);
    }
  });
  const { paragraph, from, to, quoted: between } = columns;
  return {
    length: forms.length,
    forms,
    paragraph: new Int32Array(paragraph),
    from: new Int32Array(from),
    to: new Int32Array(to),
    quoted: new Uint8Array(between),
  };
}

/** Both sequences with equal words as equal numbers, from 0. */
export function numbered(
  a: Sequence,
  b: Sequence,
): {
  a: Int32Array;
  b: Int32Array;
  distinct: number;
} {
  const ids = new Map<string, number>();
  const number = (form: string) => {
    let id = ids.get(form);
    if (id === undefined) {
      ids.set(form, (id = ids.size));
    }
    return id;
  };
  return {
    a: new Int32Array(a.forms.map(number)),
    b: new Int32Array(b.forms.map(number)),
    distinct: ids.size,
  };
}
