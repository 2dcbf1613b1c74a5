import type { NumeralFacts } from '../text-schema';

export const numerals: NumeralFacts = {
  cardinals: `
    0: noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton
    20 by 10: tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
  `,
  scales: `
    1e2: hundra
    1e3: tusen
    1e6: miljon/miljoner/miljonen/miljonerna/mn/mkr/mnkr/milj
    1e9: miljard/miljarder/miljarden/miljarderna/md/mdr/mdkr
    1e12: biljon/biljoner
    12: dussin
    20: tjog
  `,
  weak: `
    1: en/ett
    1: ena
    2: båda/bägge/par/paret/duo/duon/tvillingar/tvillingarna
    3: trio/trion/trillingar/trillingarna
    4: kvartett/kvartetten/fyrlingar/fyrlingarna
    0.5: halv/halva/halvt/hälften
    0.25: kvart/kvarts
    1.5: halvannan/halvannat
  `,
  ordinals: `
    3: tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde
      sjuttonde artonde nittonde
    20 by 10: tjugonde trettionde fyrtionde femtionde sextionde sjuttionde åttionde nittionde
    100: hundrade
    1000: tusende
  `,
  weakOrdinals: `
    1: första/förste andra/andre
  `,
  fractions: `
    3: tredjedel/tredjedelar/tredjedelen/tredjedelarna fjärdedel/fjärdedelar/fjärdedelen/fjärdedelarna
      femtedel/femtedelar/femtedelen/femtedelarna
      sjättedel/sjättedelar/sjättedelen/sjättedelarna sjundedel/sjundedelar/sjundedelen/sjundedelarna
      åttondel/åttondelar/åttondelen/åttondelarna/åttondedel/åttondedelar/åttondedelen/åttondedelarna
      niondel/niondelar/niondelen/niondelarna/niondedel/niondedelar/niondedelen/niondedelarna
      tiondel/tiondelar/tiondelen/tiondelarna/tiondedel/tiondedelar/tiondedelen/tiondedelarna
    20: tjugondel/tjugondelar/tjugondelen/tjugondelarna/tjugondedel/tjugondedelar/tjugondedelen/tjugondedelarna
    100: hundradel/hundradelar/hundradelen/hundradelarna/hundradedel/hundradedelar/hundradedelen/hundradedelarna
    1000: tusendel/tusendelar/tusendelen/tusendelarna/tusendedel/tusendedelar/tusendedelen/tusendedelarna
  `,
  multiples: `
    0.5: halvera/halverar/halveras/halverat/halverats/halverade/halverades/halverad/halvering/halveringen
    2: dubbel/dubbelt/dubbla/dubblera/dubblerar/dubbleras/dubblerat/dubblerats/dubblerade/dubblerades/dubblering
    2: fördubbla/fördubblar/fördubblas/fördubblat/fördubblats/fördubblade/fördubblades/fördubbling/fördubblingen
    2: tvåfaldig/tvåfaldigt
    3: tredubbel/tredubbelt/tredubbla/tredubblar/tredubblas/tredubblat/tredubblats/tredubblade/tredubblades
    3: trefaldig/trefaldigt
    4: fyrdubbel/fyrdubbelt/fyrdubbla/fyrdubblar/fyrdubblas/fyrdubblat/fyrdubblats/fyrdubblade/fyrdubblades
    4: fyrfaldig/fyrfaldigt
    5: femdubbel/femdubbelt/femdubbla/femdubblar/femdubblas/femdubblat/femdubblats/femdubblade/femdubblades
    10: tiodubbel/tiodubbelt/tiodubbla/tiodubblar/tiodubblas/tiodubblat/tiodubblats/tiodubblade/tiodubblades
  `,
  vague: `
    10: tiotal/tiotals/tiotalet
    12: dussintal/dussintals/dussintalet
    15: femtontal/femtontalet
    20: tjogtal/tjogtals
    100: hundratal/hundratals/hundratalet
    1000: tusental/tusentals/tusentalet
    1e4: tiotusental/tiotusentals
    1e5: hundratusental/hundratusentals
    1e6: miljontal/miljontals
    1e9: miljardtals
    20 by 10: tjugotal/tjugotalet trettiotal/trettiotalet fyrtiotal/fyrtiotalet femtiotal/femtiotalet
      sextiotal/sextiotalet sjuttiotal/sjuttiotalet åttiotal/åttiotalet nittiotal/nittiotalet
  `,
  notNumbers: 'var_och_en en_och_en en_efter_en på_tu',
  grammar: { halfOfOne: true },
  compounds: {
    parts: `
      1: en/ett/första/förste två/andra/andre tre/tredje fyra/fyr/fjärde fem/femte sex/sjätte sju/sjunde åtta/åttonde
        nio/nionde tio/tionde elva/elfte tolv/tolfte tretton/trettonde fjorton/fjortonde femton/femtonde
        sexton/sextonde sjutton/sjuttonde arton/artonde nitton/nittonde
      20 by 10: tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
    `,
    scales: `
      1e2: hundra
      1e3: tusen
    `,
    endings: [
      ['', ''],
      ['nde|de', ''],
      ['åri(?:g|ga|ge|gt|ng|ngen|ngens|ngs|ngar|ngarna)', ''],
      [
        '(?:års|barns|månaders|dagars|veckors|timmars|minuters|kilometers|meters|manna|rums|mans|vånings|måls)\\p{L}*',
        '',
      ],
      ['a(?:n|s|ns)?', ''],
      ['(?:e?del(?:ar|en|arna|s)?)', '/'],
      ['(?:dubbl\\p{L}{1,6}|dubbelt?|faldig\\p{L}{0,5}|falt)', '×'],
    ],
  },
};
