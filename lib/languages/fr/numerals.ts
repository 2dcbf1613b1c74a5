import type { NumeralFacts } from '../text-schema';

export const numerals: NumeralFacts = {
  cardinals: `
    0: zéro - deux trois quatre cinq six sept huit neuf
    10 below 10: dix
    11: onze douze treize quatorze quinze seize
    20 by 10: vingt/vingts trente quarante cinquante
    60 below 20: soixante
    70 below 10: septante
    80 below 10: huitante/octante
    90 below 10: nonante
  `,
  scales: `
    1e2: cent/cents
    1e3: mille
    1e6: million/millions/m
    1e9: milliard/milliards/md/mds
    1e12: billion/billions
  `,
  weak: `
    1: un/une
    2: paire/duo/jumeaux/jumelles
    3: trio/triplés/triplées
    4: quatuor/quadruplés
    0.5: demi/demie
  `,
  ordinals: `
    2: deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième
      treizième quatorzième quinzième seizième
    20 by 10: vingtième trentième quarantième cinquantième soixantième
    100: centième
    1000: millième
    1: unième
  `,
  weakOrdinals: `
    1: premier/première/premiers/premières
    2: second/seconde
  `,
  fractions: `
    2: moitié/moitiés
    3: tiers
    4: quart/quarts
    5: cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes
  `,
  multiples: `
    2: double/doubles/doubler/doublé/doublée/doublés/doublées/doublent/doublait
    3: triple/triples/tripler/triplé/triplée/triplent/triplait
    4: quadruple/quadruplé/quadruplée/quadrupler
    5: quintuple/décuple/décuplé
  `,
  vague: `
    10 by 10: dizaine/dizaines vingtaine/vingtaines trentaine/trentaines quarantaine/quarantaines
      cinquantaine/cinquantaines soixantaine/soixantaines
    12: douzaine/douzaines
    15: quinzaine/quinzaines
    100: centaine/centaines
    1000: millier/milliers
  `,
  notNumbers: 'pour_cent',
  grammar: { and: { word: 'et', after: 'tens' }, tenTakesFrom: 7, fourTwenties: true },
};
