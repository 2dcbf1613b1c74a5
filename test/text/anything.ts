import fc from 'fast-check';

// What texts trip over: marks with two uses, invisible characters, halves of surrogate pairs, digits of several scripts.
const AWKWARD = [
  ...' aZ0.,\'’“”"«»-–@:/\n\u00AD\u200B\uFE0F\u0301é½ßǆαрй日のกا٣',
  '\uD83D',
  '\uDE00',
  '\uD83D\uDE00',
  '\uD801\uDC37',
  ' 200',
  '://',
  'www.',
];

/** Any text, well-formed or not, with what is awkward often in it. */
export const anything: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...AWKWARD),
      fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));
