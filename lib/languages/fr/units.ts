import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    nautical-mile: mille_marin milles_marins mille_nautique milles_nautiques
    mg: milligramme milligrammes
    µg: microgramme microgrammes
    ml: millilitre millilitres
    cl: centilitre centilitres
    c: degrés_Celsius Celsius
    f: degrés_Fahrenheit Fahrenheit
    km: kilomètre kilomètres
    m: mètre mètres
    cm: centimètre centimètres
    mm: millimètre millimètres
    mile: mile miles
    foot: pied pieds
    inch: pouce pouces
    kg: kilo kilos kilogramme kilogrammes
    g: gramme grammes
    t: tonne tonnes
    hectare: hectare hectares
    acre: acre acres
    litre: litre litres
    second: seconde secondes
    minute: minute minutes
    hour: heure heures
    day: jour jours
    week: semaine semaines
    month: mois
    year: an ans année années
    dollar: dollar dollars
    euro: euro euros
    pound: livre livres
    franc: franc francs
    yen: yen yens
    degree: degré degrés
    century: siècle siècles
    decade: décennie décennies
    percent: pour_cent
    permille: pour_mille
    points_of_percent: points_de_pourcentage
    gallon: gallon gallons
    barrel: baril barils
    ounce: once onces
    yard: yard yards
    knot: nœuds
    watt: watt watts
    megawatt: mégawatts
  `,
  of: "de d'",
};
