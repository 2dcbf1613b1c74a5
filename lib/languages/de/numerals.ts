import type { NumeralFacts } from '../text-schema';

// "dreistündig", "fünfköpfig", "zehnprozentig", "sechsjährig", "zweistellig".
const MEASURED =
  'stünd|tägi?|wöchi?|monati?|jähr|minüt|köpfi?|stelli?|stöcki?|teili?|seiti?|prozenti?|gescho|spuri?|sprachi?|gleisi?|' +
  'klassi?|erlei';

export const numerals: NumeralFacts = {
  cardinals: `
    1.5: anderthalb/eineinhalb
  `,
  scales: `
    12: dutzend
    1e6: mio
    1e9: mrd
  `,
  weak: `
    1: ein/eine/einen/einem/einer/eines/eins/einmal
    2: beide/beiden/beider/paar/duo/zwilling/zwillinge/zwillingen
    3: trio/drilling/drillinge/drillingen
    4: quartett/vierling/vierlinge
    1: erste/ersten/erster/erstes/erstem/erstmals
    0.5: halb/halbe/halben/halber/halbes
  `,
  fractions: `
    2: hälfte
  `,
  multiples: `
    2:
      doppelt/doppelte/doppelten/doppelter/doppeltes/doppel/verdoppelt/verdoppelte/verdoppelten/verdoppeln/verdopplung/verdoppelung
    0.5: halbiert/halbierte/halbierten/halbieren/halbierung
  `,
  vague: `
    12: dutzende/dutzenden
    100: hunderte/hunderten
    1000: tausende/tausenden
  `,
  grammar: { and: { word: 'und', after: 'tens' }, followsFrom: 1000 },
  compounds: {
    parts: `
      0: null eins zwei/zwo drei/dritt vier fünf sechs sieben/sieb acht neun
      1: ein
      10: zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
      20 by 10: zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig
    `,
    scales: '1e2: hundert 1e3: tausend 1e6: million/millionen 1e9: milliarde/milliarden 1e12: billion/billionen',
    and: 'und',
    endings: [
      ['(?:s?te[nrms]?|er|ern|en|e)?', ''], // zweite, zwanzigste, Zweier
      ['s?tens', ''],
      ['(?:s?te|e)l[sn]?', '/'],
      ['(?:mal|fach\\p{L}{0,4}|mali\\p{L}{1,4})', '×'],
      ['einhalb', '½'],
      ['t?(?:größt|höchst|best|läng|ält|wichtig|stärk|schnell|klein)\\p{L}{1,6}', ''], // zweitgrößte
      [`(?:${MEASURED})\\p{L}{0,5}`, ''],
    ],
    half: 'einhalb',
    readAs: ['^ver(\\p{L}{3,20})fach(?:t|te|ten|en|ung)$', '$1fach'],
  },
};
