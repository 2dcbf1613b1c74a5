/** Gzip: one input inside, under the same name. */
import type { Format } from '../format';
import { chunks, generatedInput } from '../input';
import { gunzip } from './inflate';

export const gzip: Format = {
  id: 'gzip',
  recognises: head => (head[0] === 0x1f && head[1] === 0x8b ? 1 : 0),
  async *read(input) {
    yield {
      nested: generatedInput(input.name, () => gunzip(chunks(input.stream()))),
      at: { ordinal: 1, line: null },
    };
  },
};
