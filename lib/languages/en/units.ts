import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    square-mile: square_mile square_miles
    square-kilometre: square_kilometre square_kilometres square_kilometer square_kilometers
    nautical-mile: nautical_mile nautical_miles
    mg: milligram milligrams milligramme milligrammes
    µg: microgram micrograms
    ml: millilitre millilitres milliliter milliliters
    cl: centilitre centilitres
    km: kilometre kilometres kilometer kilometers
    m: metre metres meter meters
    cm: centimetre centimetres centimeter centimeters
    mm: millimetre millimetres millimeter millimeters
    mile: mile miles
    foot: foot feet
    inch: inch inches
    kg: kilo kilos kilogram kilograms
    g: gram grams
    t: tonne tonnes ton tons
    hectare: hectare hectares
    acre: acre acres
    litre: litre litres liter liters
    second: second seconds
    minute: minute minutes
    hour: hour hours
    day: day days
    week: week weeks
    fortnight: fortnight fortnights
    month: month months
    year: year years
    dollar: dollar dollars
    euro: euro euros
    pound: pound pounds
    franc: franc francs
    yen: yen
    degree: degree degrees
    c: degrees_celsius degree_celsius celsius
    f: degrees_fahrenheit degree_fahrenheit fahrenheit
    rupee: rupee rupees
    century: century centuries
    decade: decade decades
    percent: percent per_cent
    permille: permille per_mille
    points_of_percent: points_of_percent percentage_points percentage_point
    basis_points: basis_points basis_point
    gallon: gallon gallons
    barrel: barrel barrels
    ounce: ounce ounces
    yard: yard yards
    knot: knot knots
    km²: sq_km
    watt: watt watts
    kilowatt: kilowatt kilowatts
    megawatt: megawatt megawatts
    gigawatt: gigawatt gigawatts
  `,
};
