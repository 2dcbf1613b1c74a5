import type { DateFacts } from '../text-schema';

export const dates: DateFacts = {
  months: `
    januar/jänner februar märz april mai juni juli august september oktober november dezember
  `,
  dayEndings: '.',
  of: 'im',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  weekdayEndings: 's e en abend morgen nachmittag mittag nacht vormittag',
  days: `
    gestern heute vorgestern übermorgen mitternacht vergangene_woche nächste_woche kommende_woche vergangenen_monat
    nächsten_monat vergangenes_jahr nächstes_jahr frühjahr frühling sommer herbst winter
  `,
  yearsAfter: `
    jahr jahre seit bis ab von und anfang ende mitte im sommer herbst winter frühjahr vor nach schon in
  `,
  decadeEndings: 'er ern',
  digitPatterns: [
    '(?<![\\p{Nd}.:])\\p{Nd}{1,2}(?:\\.\\p{Nd}{2})?\\sUhr(?!\\p{L})',
    '(?<![\\p{Nd}.])\\p{Nd}{1,2}\\.\\p{Nd}{1,2}\\.(?=\\s?(?:[\\p{Ll}\\p{Nd}),–]|$))', // 17.04.
    // Nouns have a capital: before a small letter a year counts nothing.
    '(?<![\\p{L}\\p{Nd}])(?:1[5-9]|20)\\p{Nd}{2}(?=\\s\\p{Ll})',
  ],
  patterns: [
    '(?<=(?:[Aa]m|[Uu]m|[Gg]egen|[Zz]um|[Bb]is zum|[Ii]n der|[Vv]or|[Nn]ach|[Hh]eute|[Gg]estern|[Mm]orgen|[Jj]eden|' +
      '[Dd]iesen|[Ss]päten|[Ff]rühen)\\s)' +
      '(?:[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht|[Mm]itternacht)(?!\\p{L})',
    '(?<!\\p{L})(?:Anfang|Mitte|Ende)(?=\\s(?:(?:19|20)\\p{Nd}{2}|des\\s(?:Jahres|Monats)|' +
      '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)))',
  ],
};
