import type { DateFacts } from '../text-schema';

const HOURS = 'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv';

const MONTHS =
  'året|månaden|veckan|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';

export const dates: DateFacts = {
  // "Jul" is Christmas.
  months: `
    januari/jan februari/feb/febr mars april/apr maj juni/jun juli augusti/aug september/sept/sep oktober/okt
    november/nov december/dec
  `,
  smallMonths: true,
  dayEndings: ':e :a',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  weekdayEndings: 's en ens ar arna',
  days: `
    idag i_dag igår i_går imorgon i_morgon i_förrgår iförrgår i_övermorgon ikväll i_kväll inatt i_natt imorse i_morse
    i_eftermiddag i_förmiddag midnatt midsommar
    förra_veckan nästa_vecka den_här_veckan denna_vecka i_veckan förra_månaden nästa_månad den_här_månaden
    förra_året nästa_år i_år ifjol i_fjol i_helgen förra_helgen
    i_våras i_somras i_höstas i_vintras i_sommar i_höst i_vinter
    våren sommaren hösten vintern
    morgonen förmiddagen eftermiddagen kvällen natten dagtid nattetid gryningen skymningen
    jul julen påsk påsken pingst nyår
  `,
  yearsAfter: `
    i sedan av från till före efter under och år året åren mellan omkring kring runt tidigt sent början slutet mitten
    våren sommaren hösten vintern vår sommar höst vinter fram_till innan
  `,
  decadeEndings: '-talet -talets -tal -talen',
  digitPatterns: ['(?<=(?<!\\p{L})(?:[Kk]lockan|[Kk]l\\.?)\\s)\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?(?!\\p{Nd})'],
  patterns: [
    `(?<=(?<!\\p{L})(?:[Kk]lockan|[Kk]l\\.?)\\s)(?:halv\\s|kvart\\s(?:i|över)\\s)?(?:${HOURS})(?!\\p{L})`,
    `(?<!\\p{L})[Hh]alv\\s(?:${HOURS})(?!\\p{L})`,
    `(?<!\\p{L})(?:början|inledningen|mitten|slutet)(?=\\sav\\s(?:(?:20|19)\\p{Nd}{2}|(?:${MONTHS})))`,
  ],
};
