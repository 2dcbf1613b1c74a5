import type { NumeralFacts } from '../text-schema';

export const numerals: NumeralFacts = {
  cardinals: `
    0: zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen
    20 by 10: twenty thirty forty/fourty fifty sixty seventy eighty ninety
  `,
  scales: `
    1e2: hundred
    1e3: thousand
    1e5: lakh/lakhs
    1e6: million/mn
    1e7: crore/crores
    1e9: billion/bn
    1e12: trillion/tn
    12: dozen
  `,
  weak: `
    1: a/an
    1: one/once
    2: both/pair/pairs/couple/duo/twin/twins
    3: trio/trios/triplets
    4: quartet/quadruplets
    0.5: half
    0.25: quarter
  `,
  ordinals: `
    3: third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
      sixteenth seventeenth eighteenth nineteenth
    20 by 10: twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
    100: hundredth
    1000: thousandth
    1e6: millionth
  `,
  weakOrdinals: `
    1: first second
  `,
  fractions: `
    2: halves thirds quarters/fourths fifths sixths sevenths eighths ninths tenths
  `,
  multiples: `
    0.5: halve/halves/halved/halving
    2: twice/double/doubles/doubled/doubling/twofold
    3: thrice/triple/triples/tripled/tripling/treble/trebled/trebling/threefold
    4: quadruple/quadrupled/quadrupling/fourfold
    5: fivefold sixfold sevenfold eightfold ninefold tenfold
    100: hundredfold
  `,
  vague: `
    12: dozens
    10: tens
    20: scores
    100: hundreds
    1000: thousands
    1e6: millions
    1e9: billions
    20 by 10: twenties thirties forties fifties sixties seventies eighties nineties
  `,
  grammar: { and: { word: 'and', after: 'hundreds' }, halfOfOne: true, hyphenatedOrdinals: true },
};
