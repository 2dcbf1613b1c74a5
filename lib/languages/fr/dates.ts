import type { DateFacts } from '../text-schema';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

export const dates: DateFacts = {
  months: MONTHS,
  smallMonths: true,
  dayEndings: 'er',
  of: 'de',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  weekdayEndings: 's',
  days: `
    hier aujourd'hui demain avant-hier après-demain minuit midi la_semaine_dernière la_semaine_prochaine
    le_mois_dernier le_mois_prochain l'an_dernier l'année_dernière l'an_prochain ce_matin ce_soir printemps
    été_dernier automne hiver
  `,
  yearsAfter: 'en depuis de dès avant après fin début à et année jusqu.en',
  digitPatterns: [
    // "à 14 heures", but "14 heures de route".
    "(?<=(?<!\\p{L})(?:à|vers|dès|jusqu['’]à)\\s)\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?\\sheures?(?!\\sd(?:e\\s|['’]))(?!\\p{L})",
  ],
  patterns: [
    '(?<=(?:[Ll]e|[Ll]a|[Cc]e|[Cc]ette|[Aa]u|[Dd]u|[Dd]ans la|en|[Hh]ier|[Dd]emain|[a-z]di)\\s)' +
      '(?:matin|matinée|après-midi|soir|soirée|nuit)(?!\\p{L})',
    `(?<!\\p{L})(?:[Dd]ébut|[Mm]i|[Ff]in)(?=[\\s-](?:(?:19|20)\\p{Nd}{2}|${MONTHS.replaceAll(' ', '|')}))`,
  ],
};
