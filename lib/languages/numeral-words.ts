/** Number words of English, French, German, Spanish and Arabic, for `numerals.ts` only. Japanese ones are read from their characters. */

import { lazily } from '../basics/lazily';
import { byLanguage } from '../text/found';

/** What a number word adds to the phrase that it stands in. */
export interface Numeral {
  readonly value: number;
  /** What may follow it adds less than this: 10 for "twenty", 100 for "two hundred"; 1 where nothing may. */
  readonly grain: number;
  /** Multiplies what stands before it: "hundred", "million". */
  readonly scale?: boolean;
  /** Counts only against another number: articles, "one", "first", "both", "half". */
  readonly weak?: boolean;
  /** What tells words of one value apart: "#" for ordinals, "/" for fractions, "×" for multiples, "~" for "dozens of". */
  readonly sort?: string;
}

type Table = ReadonlyMap<string, Numeral>;

const SCALES = { grain: 0, scale: true };

/** "one two three" from a first value, one step apart. A slash parts forms of one word. */
function row(words: string, from: number, step: number, more: Partial<Numeral> = {}): [string, Numeral][] {
  return words.split(' ').flatMap((forms, i) => {
    const value = from + i * step;
    const grain = more.grain ?? (step === 1 ? 1 : step);
    return forms.split('/').map((form): [string, Numeral] => [form, { value, ...more, grain }]);
  });
}

function scales(words: string): [string, Numeral][] {
  return words
    .split(' ')
    .map(pair => pair.split('='))
    .map(([word, exponent]) => [word, { value: 10 ** Number(exponent), ...SCALES }]);
}

/** Words that all mean the same value. */
function each(words: string, value: number, more: Partial<Numeral>): [string, Numeral][] {
  return words.split(' ').map(word => [word, { value, grain: 1, ...more }]);
}

const weak = { weak: true } as const;
const ordinal = { sort: '#' } as const;
const fraction = { sort: '/' } as const;
const times = { sort: '×' } as const;
const some = { sort: '~' } as const;

const ENGLISH = (): Table =>
  new Map([
    ...each('a an', 1, weak),
    ...each('one once', 1, weak),
    ...each('both pair pairs couple duo twin twins', 2, weak),
    ...each('trio trios triplets', 3, weak),
    ...each('quartet quadruplets', 4, weak),
    ...row(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
      1,
    ).filter(([word]) => word !== 'one'),
    ...row('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10),
    ...scales('hundred=2 thousand=3 million=6 mn=6 billion=9 bn=9 trillion=12 tn=12'),
    ...row('first second', 1, 1, { ...ordinal, ...weak }),
    ...row(
      'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
      3,
      1,
      ordinal,
    ),
    ...row('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10, {
      ...ordinal,
      grain: 1,
    }),
    ...each('hundredth', 100, ordinal),
    ...each('thousandth', 1000, ordinal),
    ...each('millionth', 1e6, ordinal),
    ...each('half', 0.5, weak),
    ...each('quarter', 0.25, weak),
    ...row('halves thirds quarters/fourths fifths sixths sevenths eighths ninths tenths', 2, 1, fraction),
    ...each('dozen', 12, SCALES),
    ...each('dozens', 12, some),
    ...each('tens', 10, some),
    ...each('scores', 20, some),
    ...each('hundreds', 100, some),
    ...each('thousands', 1000, some),
    ...each('millions', 1e6, some),
    ...each('billions', 1e9, some),
    ...row('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10, { ...some, grain: 1 }),
    ...each('halve halves halved halving', 0.5, times),
    ...each('twice double doubles doubled doubling twofold', 2, times),
    ...each('thrice triple triples tripled tripling treble trebled trebling threefold', 3, times),
    ...each('quadruple quadrupled quadrupling fourfold', 4, times),
    ...row('fivefold sixfold sevenfold eightfold ninefold tenfold', 5, 1, times),
    ...each('hundredfold', 100, times),
  ]);

const FRENCH = (): Table =>
  new Map([
    ...each('un une', 1, weak),
    ...each('paire duo jumeaux jumelles', 2, weak),
    ...each('trio triplés triplées', 3, weak),
    ...each('quatuor quadruplés', 4, weak),
    ...row('zéro un deux trois quatre cinq six sept huit neuf', 0, 1).filter(([word]) => word !== 'un'),
    ...each('dix', 10, { grain: 10 }), // dix-sept, soixante-dix-sept
    ...row('onze douze treize quatorze quinze seize', 11, 1),
    ...row('vingt/vingts trente quarante cinquante', 20, 10),
    ...each('soixante', 60, { grain: 20 }),
    ...each('septante', 70, { grain: 10 }),
    ...each('huitante octante', 80, { grain: 10 }),
    ...each('nonante', 90, { grain: 10 }),
    ...scales(
      'cent=2 cents=2 mille=3 million=6 millions=6 m=6 milliard=9 milliards=9 md=9 mds=9 billion=12 billions=12',
    ),
    ...each('premier première premiers premières', 1, { ...ordinal, ...weak }),
    ...each('second seconde', 2, { ...ordinal, ...weak }),
    ...row(
      'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
      2,
      1,
      ordinal,
    ),
    ...row('vingtième trentième quarantième cinquantième soixantième', 20, 10, { ...ordinal, grain: 1 }),
    ...each('centième', 100, ordinal),
    ...each('millième', 1000, ordinal),
    ...each('unième', 1, ordinal),
    ...each('demi demie', 0.5, weak),
    ...each('moitié moitiés', 2, fraction),
    ...each('tiers', 3, fraction),
    ...each('quart quarts', 4, fraction),
    ...row('cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes', 5, 1, fraction),
    ...row(
      'dizaine/dizaines vingtaine/vingtaines trentaine/trentaines quarantaine/quarantaines cinquantaine/cinquantaines soixantaine/soixantaines',
      10,
      10,
      { ...some, grain: 1 },
    ),
    ...each('douzaine douzaines', 12, some),
    ...each('quinzaine quinzaines', 15, some),
    ...each('centaine centaines', 100, some),
    ...each('millier milliers', 1000, some),
    ...each('double doubles doubler doublé doublée doublés doublées doublent doublait', 2, times),
    ...each('triple triples tripler triplé triplée triplent triplait', 3, times),
    ...each('quadruple quadruplé quadruplée quadrupler', 4, times),
    ...each('quintuple décuple décuplé', 5, times),
  ]);

const SPANISH = (): Table =>
  new Map([
    ...each('un una uno', 1, weak),
    ...each('ambos ambas par pareja dúo gemelos gemelas mellizos mellizas', 2, weak),
    ...each('trío trillizos trillizas', 3, weak),
    ...each('cuarteto cuatrillizos', 4, weak),
    ...row(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
      0,
      1,
    ).filter(([word]) => word !== 'uno'),
    ...row(
      'veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      20,
      1,
    ),
    ...row('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...row(
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
      100,
      100,
    ),
    ...scales('mil=3 millón=6 millones=6 billón=12 billones=12'),
    ...each('primer primero primera primeros primeras', 1, { ...ordinal, ...weak }),
    ...each('segundo segunda', 2, { ...ordinal, ...weak }),
    ...row(
      'tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima decimotercero/decimotercera/decimotercer decimocuarto/decimocuarta decimoquinto/decimoquinta',
      3,
      1,
      ordinal,
    ),
    ...row(
      'vigésimo/vigésima trigésimo/trigésima cuadragésimo/cuadragésima quincuagésimo/quincuagésima',
      20,
      10,
      ordinal,
    ),
    ...each('centésimo centésima', 100, ordinal),
    ...each('medio media', 0.5, weak),
    ...each('mitad', 2, fraction),
    ...row('tercio/tercios cuartos quintos sextos séptimos octavos novenos décimos/décimas', 3, 1, fraction),
    ...each('docena docenas', 12, some),
    ...each('decena decenas', 10, some),
    ...each('quincena', 15, some),
    ...each('veintena veintenas', 20, some),
    ...each('treintena', 30, some),
    ...each('cincuentena', 50, some),
    ...each('centenar centenares centena centenas cientos', 100, some),
    ...each('miles millar millares', 1000, some),
    ...each('doble dobles duplica duplican duplicó duplicado duplicada duplicados duplicaron duplicar', 2, times),
    ...each(
      'triple triples triplica triplican triplicó triplicado triplicada triplicados triplicaron triplicar',
      3,
      times,
    ),
    ...each('cuádruple cuadruplica cuadruplicó cuadruplicado', 4, times),
    ...each('quíntuple', 5, times),
  ]);

/** Without the article and the particles that are written together with a word. */
const ARABIC = (): Table =>
  new Map([
    ...each('واحد واحدة', 1, weak),
    ...each('أحد إحدى', 1, weak), // alone they say "somebody"; before عشر they are eleven
    ...each('كلا كلتا كلي كلتي توأم توأما توأمان توأمين', 2, weak),
    ...each('توائم', 3, weak),
    ...row(
      'صفر واحد اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة',
      0,
      1,
    ).filter(([word]) => word !== 'واحد'),
    ...each('عشر عشرة', 10, {}),
    ...row(
      'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
      20,
      10,
    ),
    ...row(
      'مئتان/مئتين/مئتا/مئتي/مائتان/مائتين/مائتا/مائتي ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة/ثمانيمئة تسعمئة/تسعمائة',
      200,
      100,
    ),
    ...scales(
      'مئة=2 مائة=2 ألف=3 آلاف=3 ألفا=3 مليون=6 ملايين=6 مليونا=6 مليار=9 مليارات=9 مليارا=9 بليون=9 تريليون=12 تريليونات=12',
    ),
    ...each('ألفان ألفين ألفي', 2000, { grain: 1000 }),
    ...each('مليونان مليونين مليوني', 2e6, { grain: 1e6 }),
    ...each('ملياران مليارين ملياري', 2e9, { grain: 1e9 }),
    ...each('أول أولى', 1, { ...ordinal, ...weak }),
    ...each('ثان ثاني ثانية', 2, { ...ordinal, ...weak }),
    ...row(
      'ثالث/ثالثة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة ثامن/ثامنة تاسع/تاسعة عاشر/عاشرة حادي/حادية',
      3,
      1,
      ordinal,
    ),
    ...each('نصف', 2, fraction),
    ...row('ثلث/ثلثا/ثلثي/ثلثان/ثلثين ربع/أرباع أخماس', 3, 1, fraction),
    ...row(
      'عشرينات/عشرينيات ثلاثينات/ثلاثينيات أربعينات/أربعينيات خمسينات/خمسينيات ستينات/ستينيات سبعينات/سبعينيات ثمانينات/ثمانينيات تسعينات/تسعينيات',
      20,
      10,
      { ...some, grain: 1 },
    ),
    ...each('عشرات', 10, some),
    ...each('مئات', 100, some),
    ...each('ألوف', 1000, some),
    ...each('ضعف ضعفا ضعفي ضعفين أضعاف تضاعف تضاعفت تضاعفا يتضاعف مضاعفة', 2, times),
    ...each('مرتين مرتان', 2, times),
  ]);

/** What German number words are built of, longest first where one begins another. */
const GERMAN_PARTS = lazily((): readonly [string, Numeral][] =>
  [
    ...row('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 10, 1),
    ...row('zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
    ...row('null eins zwei/zwo drei vier fünf sechs sieben acht neun', 0, 1),
    ...each('ein', 1, {}),
    ...each('sieb', 7, {}),
    ...each('dritt', 3, {}),
    ...scales('hundert=2 tausend=3 millionen=6 million=6 milliarden=9 milliarde=9 billionen=12 billion=12'),
  ].sort(([one], [other]) => other.length - one.length),
);

const GERMAN = (): Table =>
  new Map([
    ...each('ein eine einen einem einer eines eins einmal', 1, weak),
    ...each('beide beiden beider paar duo zwilling zwillinge zwillingen', 2, weak),
    ...each('trio drilling drillinge drillingen', 3, weak),
    ...each('quartett vierling vierlinge', 4, weak),
    ...each('erste ersten erster erstes erstem erstmals', 1, weak),
    ...each('halb halbe halben halber halbes', 0.5, weak),
    ...each('hälfte', 2, fraction),
    ...each('anderthalb eineinhalb', 1.5, {}),
    ...each('dutzend', 12, SCALES),
    ...scales('mio=6 mrd=9'),
    ...each('dutzende dutzenden', 12, some),
    ...each('hunderte hunderten', 100, some),
    ...each('tausende tausenden', 1000, some),
    ...each(
      'doppelt doppelte doppelten doppelter doppeltes doppel verdoppelt verdoppelte verdoppelten verdoppeln verdopplung verdoppelung',
      2,
      times,
    ),
    ...each('halbiert halbierte halbierten halbieren halbierung', 0.5, times),
  ]);

/** The words of a language, in lower case. */
export const NUMERALS = byLanguage<Table>({ en: ENGLISH, fr: FRENCH, es: SPANISH, ar: ARABIC, de: GERMAN });

/** What may follow the number in one German word, and what it makes of it. */
const GERMAN_ENDINGS = lazily((): readonly [RegExp, Partial<Numeral>][] => [
  [/^(?:s?te[nrms]?|er|ern|en|e)?$/u, {}], // zweite, zwanzigste, Zweier
  [/^s?tens$/u, {}],
  [/^(?:s?te|e)l[sn]?$/u, fraction],
  [/^(?:mal|fach\p{L}{0,4}|mali\p{L}{1,4})$/u, times],
  [/^einhalb$/u, { sort: '½' }],
  [/^t?(?:größt|höchst|best|läng|ält|wichtig|stärk|schnell|klein)\p{L}{1,6}$/u, {}], // zweitgrößte
  // "dreistündig", "fünfköpfig", "zehnprozentig", "sechsjährig", "zweistellig".
  [
    /^(?:stünd|tägi?|wöchi?|monati?|jähr|minüt|köpfi?|stelli?|stöcki?|teili?|seiti?|prozenti?|gescho|spuri?|sprachi?|gleisi?|klassi?|erlei)\p{L}{0,5}$/u,
    {},
  ],
]);

/** "Siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig" has 68 letters. */
const LONGEST = 80;

/** "dreihundertzwanzig", "einundzwanzigste", "viermal" as the parts it is built of; [] for a word that is no number. Lower case in. */
export function germanNumerals(word: string): Numeral[] {
  if (word.length > LONGEST) return [];
  const multiple = /^ver(\p{L}{3,20})fach(?:t|te|ten|en|ung)$/u.exec(word);
  const parts: Numeral[] = [];
  let rest = multiple ? `${multiple[1]}fach` : word;
  for (let part = germanPart(rest); part && rest !== 'einhalb'; part = germanPart(rest)) {
    parts.push(part[1]);
    rest = rest.slice(part[0].length);
    if (rest.startsWith('und') && germanPart(rest.slice(3))) rest = rest.slice(3);
  }
  const ending = GERMAN_ENDINGS().find(([pattern]) => pattern.test(rest))?.[1];
  if (parts.length === 0 || !ending || (parts.length === 1 && parts[0].value === 1)) return []; // "einfach", "einige"
  return [...parts.slice(0, -1), { ...parts.at(-1)!, ...ending }];
}

function germanPart(rest: string): [string, Numeral] | undefined {
  return GERMAN_PARTS().find(([part]) => rest.startsWith(part));
}
