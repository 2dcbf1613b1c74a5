import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites:
    'angenommen/genehmigt/gebilligt/zugestimmt=abgelehnt/verworfen billig/genehmig=lehnt erlaub=verbot/verbiet schuldig=unschuldig',
  conjunctions: 'und oder sowie',
  denyingPrefixes: 'un in im il ir dis non non- nicht nicht- des a',
  notDenials: `
    amen import impuls inform install instruct invest
    unfall union unit unkraut unmenge unruh unsumm untat unter unwetter
  `,
  inflection: /^(\S+) \1(?:s|e|n|es|en|er|em|in|innen|ns|['’]s)$|^(\S+)e? \2(?:en|er|es|em|s)$/iu,
  otherAfter: 'von vom der des für bei',
  replacedNames: {
    strategy: 'bare-noun',
    before: `
      als aus bei durch für gegen hinter mit nach neben oder ohne um und von vor wie zwischen über
    `,
    // nouns for what is done, felt, or cannot be counted; several of something
    endings: /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|sicht|en|[^aeiou]e|leute|jahre?|zeit)$/u,
    // "Kinder", "Fahrer": several, or one of an occupation
    plural: /(?:[bcdfghklmnprstvwz]er|ern|[^s]s)$/u,
    notPlural: /(?:ofer|uber|eier|auer)$/u,
  },
  timeHeads: {
    afterDate: 'um',
    afterTime: 'Uhr',
    ago: `
      vor N min
      vor N stunde
      vor N stunden
      vor N minute
      vor N minuten
    `,
  },
  counters: `
    N Kommentare
    N Kommentar
    N Aufrufe
    N Reaktionen
    N Antworten
    N Min. Lesezeit
    N Minuten Lesezeit
  `,
});
