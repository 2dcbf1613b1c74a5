/** A NewsSniffer comparison page flattened to text, as text extractors leave it. */
import { fault } from '../../model/faults';
import { unmarked, utf8 } from '../decode';
import { COMPARISONS } from '../../model/stored-names';
import { type Entry, type Format, type ReadingTools, WHOLE } from '../format';
import { headText } from '../head-text';
import { chunks, type Input } from '../input';
import { whole } from '../lines';
import { isComparisonText, newsSnifferText } from './newssniffer';
import { TEXT_LIMIT } from './plain-text';

export const comparisonText: Format = {
  id: 'comparison-text',
  recognises: head => (isComparisonText(headText(head) ?? '') ? 0.9 : 0),
  read: readComparison,
};

async function* readComparison(input: Input, tools: ReadingTools): AsyncGenerator<Entry> {
  const bytes = await whole(chunks(input.stream()), TEXT_LIMIT);
  if (!bytes) {
    return yield { rejected: fault('file-too-long', { format: 'text', limit: TEXT_LIMIT }), at: WHOLE };
  }
  const decoded = utf8(unmarked(bytes));
  if ('fault' in decoded) return yield { rejected: decoded.fault, at: WHOLE };
  const read = newsSnifferText(decoded.text, tools.now());
  if ('fault' in read) return yield { rejected: read.fault, at: WHOLE };
  yield { header: COMPARISONS };
  for (const [i, version] of read.versions.entries()) {
    yield { version, at: { ordinal: i + 1, line: null } };
  }
}
