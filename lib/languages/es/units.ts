import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    nautical-mile: milla_náutica millas_náuticas
    mg: miligramo miligramos
    µg: microgramo microgramos
    ml: mililitro mililitros
    cl: centilitro centilitros
    c: grados_Celsius grados_centígrados Celsius
    f: grados_Fahrenheit Fahrenheit
    km: kilómetro kilómetros
    m: metro metros
    cm: centímetro centímetros
    mm: milímetro milímetros
    mile: milla millas
    inch: pulgada pulgadas
    kg: kilo kilos kilogramo kilogramos
    g: gramo gramos
    t: tonelada toneladas
    hectare: hectárea hectáreas
    acre: acre acres
    litre: litro litros
    second: segundo segundos
    minute: minuto minutos
    hour: hora horas
    day: día días
    week: semana semanas
    month: mes meses
    year: año años
    dollar: dólar dólares
    euro: euro euros
    pound: libra libras
    franc: franco francos
    yen: yen
    degree: grado grados
    century: siglo siglos
    decade: década décadas
    percent: por_ciento
    permille: por_mil
    points_of_percent: puntos_porcentuales
    gallon: galón galones
    barrel: barril barriles
    ounce: onza onzas
    knot: nudos
    megawatt: megavatios
    gigawatt: gigavatios
  `,
  of: 'de',
};
