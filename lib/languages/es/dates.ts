import type { DateFacts } from '../text-schema';

export const dates: DateFacts = {
  months: `
    enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
  `,
  smallMonths: true,
  dayEndings: 'º',
  of: 'de',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  weekdayEndings: 's',
  days: `
    ayer hoy anteayer anoche pasado_mañana medianoche mediodía la_semana_pasada la_próxima_semana el_mes_pasado
    el_próximo_mes el_año_pasado el_próximo_año esta_mañana esta_tarde esta_noche primavera verano otoño invierno
  `,
  yearsAfter: 'en desde de hasta antes_de año finales_de a y del',
  digitPatterns: [
    '(?<=(?<!\\p{L})las\\s)\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?\\shoras(?!\\sde\\s)(?!\\p{L})',
    '(?<=(?<!\\p{L})las?\\s)\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?' +
      '(?=\\sde\\sla\\s(?:mañana|tarde|noche|madrugada)|\\sdel\\smediodía|\\sen\\spunto)',
  ],
  patterns: [
    '(?<=(?:[Pp]or|[Dd]e|[Ee]n|[Aa]) la\\s)(?:mañana|tarde|noche|madrugada)(?!\\p{L})',
    '(?<=[Dd]e\\s)madrugada(?!\\p{L})',
    '(?<!\\p{L})(?:[Pp]rincipios|[Mm]ediados|[Ff]inales)(?=\\sde)',
  ],
};
