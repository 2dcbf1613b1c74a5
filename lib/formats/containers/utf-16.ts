/** UTF-16 with a byte order mark: the same text in UTF-8, for the formats that read lines and texts. */
import { utf16Mark, utf8From } from '../decode';
import type { Format } from '../format';
import { chunks, generatedInput } from '../input';

export const utf16: Format = {
  id: 'utf-16',
  // Below `savedPage`, which decodes a page whole and by its own mark.
  recognises: head => (utf16Mark(head) ? 0.9 : 0),
  async *read(input) {
    const mark = utf16Mark(await input.slice(0, 2));
    if (!mark) return;
    yield {
      nested: generatedInput(input.name, () => utf8From(mark, chunks(input.stream()))),
      at: { ordinal: 1, line: null },
    };
  },
};
