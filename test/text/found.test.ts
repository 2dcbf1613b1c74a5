import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apartFrom } from '@/lib/text/found';

const stretches = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })))
  .map(pairs => pairs.map(([from, length]) => ({ form: '', from, to: from + length })).sort((a, b) => a.from - b.from));

it('leaves what touches none of the others, as comparing each with each does', () => {
  fc.assert(
    fc.property(stretches, stretches, (found, others) => {
      expect(apartFrom(found, others)).toEqual(
        found.filter(one => !others.some(other => one.from < other.to && other.from < one.to)),
      );
    }),
  );
});
