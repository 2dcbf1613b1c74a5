import { joined } from '../joined';
import type { NumeralFacts } from '../text-schema';

/** Forms of one word, as rows of numbers part them. */
const forms = (stems: string, endings: string): string => joined(stems, endings).replaceAll(' ', '/');

const DUBBLA = '- a ar as at ats ade ades ning ningen';

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
    3: ${forms('tredjedel', '- ar en arna')} ${forms('fjärdedel', '- ar en arna')} ${forms('femtedel', '- ar en arna')}
      ${forms('sjättedel', '- ar en arna')} ${forms('sjundedel', '- ar en arna')}
      ${forms('åttondel åttondedel', '- ar en arna')} ${forms('niondel niondedel', '- ar en arna')}
      ${forms('tiondel tiondedel', '- ar en arna')}
    20: ${forms('tjugondel tjugondedel', '- ar en arna')}
    100: ${forms('hundradel hundradedel', '- ar en arna')}
    1000: ${forms('tusendel tusendedel', '- ar en arna')}
  `,
  multiples: `
    0.5: ${forms('halver', 'a ar as at ats ade ades ad ing ingen')}
    2: dubbel/dubbelt/dubbla/tvåfaldig/tvåfaldigt/${forms('fördubbl', DUBBLA)}/${forms('dubbler', DUBBLA)}
    3: tredubbel/tredubbelt/trefaldig/trefaldigt/${forms('tredubbl', DUBBLA)}
    4: fyrdubbel/fyrdubbelt/fyrfaldig/fyrfaldigt/${forms('fyrdubbl', DUBBLA)}
    5: femdubbel/femdubbelt/femfaldig/femfaldigt/${forms('femdubbl', DUBBLA)}
    10: tiodubbel/tiodubbelt/tiofaldig/tiofaldigt/${forms('tiodubbl', DUBBLA)}
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
