import type { NumeralFacts } from '../text-schema';

export const numerals: NumeralFacts = {
  cardinals: `
    0: cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve
    20: veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
      veintiocho veintinueve
    30 by 10: treinta cuarenta cincuenta sesenta setenta ochenta noventa
    100 by 100: cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas
      quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas
      novecientos/novecientas
  `,
  scales: `
    1e3: mil
    1e6: millón/millones
    1e12: billón/billones
  `,
  weak: `
    1: un/una/uno
    2: ambos/ambas/par/pareja/dúo/gemelos/gemelas/mellizos/mellizas
    3: trío/trillizos/trillizas
    4: cuarteto/cuatrillizos
    0.5: medio/media
  `,
  ordinals: `
    3: tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena
      décimo/décima undécimo/undécima duodécimo/duodécima decimotercero/decimotercera/decimotercer
      decimocuarto/decimocuarta decimoquinto/decimoquinta
    20 by 10 below 10: vigésimo/vigésima trigésimo/trigésima cuadragésimo/cuadragésima quincuagésimo/quincuagésima
    100: centésimo/centésima
  `,
  weakOrdinals: `
    1: primer/primero/primera/primeros/primeras
    2: segundo/segunda
  `,
  fractions: `
    2: mitad
    3: tercio/tercios cuartos quintos sextos séptimos octavos novenos décimos/décimas
  `,
  multiples: `
    2: doble/dobles/duplica/duplican/duplicó/duplicado/duplicada/duplicados/duplicaron/duplicar
    3: triple/triples/triplica/triplican/triplicó/triplicado/triplicada/triplicados/triplicaron/triplicar
    4: cuádruple/cuadruplica/cuadruplicó/cuadruplicado
    5: quíntuple
  `,
  vague: `
    12: docena/docenas
    10: decena/decenas
    15: quincena
    20: veintena/veintenas
    30: treintena
    50: cincuentena
    100: centenar/centenares/centena/centenas/cientos
    1000: miles/millar/millares
  `,
  notNumbers: 'por_ciento',
  grammar: { and: { word: 'y', after: 'tens' }, followsFrom: 100 },
};
