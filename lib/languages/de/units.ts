import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    nautical-mile: Seemeile Seemeilen nautische_Meile nautische_Meilen nautischen_Meilen
    mg: Milligramm
    µg: Mikrogramm
    ml: Milliliter
    cl: Zentiliter
    c: Grad_Celsius Celsius
    f: Grad_Fahrenheit Fahrenheit
    km: kilometer kilometern
    m: meter metern
    cm: zentimeter zentimetern
    mm: millimeter millimetern
    mile: meile meilen
    inch: zoll
    kg: kilo kilos kilogramm
    g: gramm
    t: tonne tonnen
    hectare: hektar
    litre: liter litern
    second: sekunde sekunden
    minute: minute minuten
    hour: stunde stunden
    day: tag tage tagen
    week: woche wochen
    month: monat monate monaten
    year: jahr jahre jahren
    dollar: dollar
    euro: euro euros
    pound: pfund
    franc: franken
    yen: yen
    degree: grad
    century: jahrhundert jahrhunderte
    decade: jahrzehnt jahrzehnte
    percent: prozent
    permille: promille
    points_of_percent: prozentpunkte prozentpunkten
    barrel: barrel fass
    ounce: unze unzen
    knot: knoten
    watt: watt
    kilowatt: kilowatt
    megawatt: megawatt
    gigawatt: gigawatt
  `,
};
