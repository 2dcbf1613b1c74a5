/** Faults of files and of the storage in the reader's language. */
import type { Fault, FaultCode, FaultValues, Rejected } from '@/lib/model/faults';
import type { MessageId, Words } from './words';

/** Values of a fault that are themselves words, or need a unit. */
type Told = Partial<Record<string, (words: Words, value: string | number) => string>>;

const TOLD: Told = {
  looks: (words, look) => words.text(`looks-${look as FaultValues['unknown-format']['looks']}`),
  expected: (words, expected) => words.text(`expected-${expected as FaultValues['wrong-type']['expected']}`),
};

/** Codes whose `size` and `limit` are bytes: said in megabytes. */
const IN_BYTES: readonly FaultCode[] = ['file-too-long', 'line-too-long', 'nested-too-large'];

/** One phrase without a full stop where it speaks of an entry; one or two sentences where it ends an import. */
export function faultText(words: Words, { code, values }: Fault): string {
  const isInBytes = IN_BYTES.includes(code);
  const entries = Object.entries(values as Readonly<Record<string, string | number>>).map(([name, value]) => {
    if (isInBytes && typeof value === 'number') {
      return [name, megabytes(words, value)];
    }
    return [name, TOLD[name]?.(words, value) ?? value];
  });
  // That a code's values are those of its message is held by `test/components/words/faults.test.ts`.
  const text = words.text as (id: MessageId, values: Readonly<Record<string, string | number>>) => string;
  return text(`fault-${code}`, Object.fromEntries(entries));
}

/** The file of a rejected entry and, where it is inside of an archive, its way there. */
export function pathText({ at }: Rejected): string {
  return at.path.join(' › ');
}

// Rounded up to a tenth: a limit is never told smaller than the file that broke it.
function megabytes({ locale }: Words, bytes: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.ceil(bytes / 100_000) / 10);
}
