import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    km: kilometer kilometern kilometers
    m: meter metern meters
    cm: centimeter centimeters
    mm: millimeter millimeters
    mil: mil milen mils
    mile: engelska_mil
    foot: fot
    inch: tum
    kg: kilo kilon kilogram kilos
    g: gram
    hg: hekto hektogram
    t: ton
    hectare: hektar
    acre: tunnland
    litre: liter litern liters
    dl: deciliter
    second: sekund sekunder sekunden sekunders
    minute: minut minuter minuten minuters
    hour: timme timmar timmen timmars
    day: dag dagar dagen dagars dygn
    week: vecka veckor veckan veckors
    month: månad månader månaden månaders
    year: år åren års
    dollar: dollar dollarn
    euro: euro euron
    pound: pund
    franc: franc
    yen: yen
    krona: krona kronor kronorna kr kronors
    ore: öre
    degree: grad grader graders
    century: sekel sekler århundrade århundraden
    decade: decennium decennier årtionde årtionden
    percent: procent
    permille: promille
    points_of_percent: procentenhet procentenheter procentenheters
    basis_points: räntepunkt räntepunkter baspunkter
    gallon: gallon
    barrel: fat
    ounce: uns
    knot: knop
    km²: kvadratkilometer
    watt: watt
    kilowatt: kilowatt
    megawatt: megawatt
    gigawatt: gigawatt
  `,
};
