/** The format of lists of addresses; `addresses-in.ts` reads them. */
import { fault } from '../../model/faults';
import { wholeText } from '../articles/whole-text';
import { type Entry, type Format, type ReadingTools, WHOLE } from '../format';
import { headText } from '../head-text';
import type { Input } from '../input';
import { addressesIn, isListOfAddresses } from './addresses-in';

export const addresses: Format = {
  id: 'addresses',
  recognises: head => (isListOfAddresses(headText(head) ?? '') ? 0.98 : 0),
  read: readList,
};

async function* readList(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const read = await wholeText(input);
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  const found = addressesIn(read.text, tools.now());
  if (found.length === 0) yield { rejected: fault('nothing-inside'), at: WHOLE };
  for (const [i, address] of found.entries()) yield { address, at: { ordinal: i + 1, line: null } };
}
