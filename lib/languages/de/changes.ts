import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    harmlos/unbedenklich=schädlich/bedenklich/giftig
    # was verlangt, vorgeschlagen oder entschieden wird
    angenommen/genehmig/gebilligt/zugestimmt/zustimm/stimm(?:t|te|ten|en)$/billig/befürwort/begrüß/unterstütz/
      akzeptier/annehm/nahm/nimmt/verabschied/einverstanden/bejah/bestätig/ja$/zusag/zugesagt=abgelehnt/ablehn/
      lehn(?:t|te|ten|en)$/verworfen/verw[ai]rf/zurückgewiesen/weist/wies/weiger/verweiger/gekippt/kipp/aufgehoben/
      hebt/hob/blockier/durchgefallen/verneint/absag/abgesagt/nein$
    für$/dafür=gegen$/dagegen/wider$
    bestätig/zugegeben/einge?räumt/räum(?:t|te|ten)$/gibt$/gab$=bestr(?:eite|itt)/dementier/leugn/abgestritten/
      zurückgewiesen
    erlaub/gestatt/zugelassen/zuläss/lässt$/ließ$/lassen/legalisier/darf$/dürfen/durfte=verb[oi]t/verb[oi]et/
      untersag/sperr/verhinder/muss$
    gewähr/erteil/wiederhergestellt/verlänger=verweiger/entzogen/entz(?:ieh|og)/gestrichen/streich/strich/
      abgeschafft/gekündigt
    schuldig/verurteilt=unschuldig/freigesprochen/freispr/entlastet
    lob(?:t|te|ten|en)?$/gelobt/würdig=kritisier/tadel/verurteil/angegriffen
    # wie es steht
    offen$/geöffnet/öffn/freigegeben/frei$=geschlossen/schließ/schloss$/gesperrt/sperr/zu$/dicht$
    wahr$/richtig/korrekt/echt$/zutreff=falsch/unwahr/gefälscht
    sicher$=gefährlich/riskant
    freiwillig=verpflicht/pflicht/erzwungen/zwang
    öffentlich=geheim/privat/nichtöffentlich
    anwesend=abwesend
    lebend/lebt/lebte/überleb=tot$/gestorben/starb/st[ie]rb
    leicht/einfach=schwer/schwier/kompliziert
    genug$/genüg/ausreich=zu_wenig/zu_wenige/knapp
    fehl(?:t|te|ten|en)$/mangel=hat$/hatte$/hatten$/besaß/verfüg
    bereit$/gewillt=weiger/abgeneigt
    zuversichtlich/optimis/hoff=pessimis/skeptisch/bezweifel/zweifel
    # was geschieht
    gelang/gelungen/geling/schaff/erfolg=scheiter/misslang/misslungen/fehlgeschlagen/erfolglos
    gewann/gewonnen/gewinn/sieg=verlor/verlier/unterl[ai]g
    weiter/fort/bleib/blieb/behält/behielt/verlänger=beend/ende(?:t|te)$/stopp/abgebrochen/eingestellt/ausgesetzt/
      abgesagt/verl[aä]ss/verließ/zurückgetreten/tritt$
    beginn/begann/begonnen/start/eröffn/aufgenommen=beend/ende(?:t|te)$/stopp/eingestellt/geschlossen/abgebrochen/abbrech/gescheitert/ausgesetzt
    freigelassen/entlassen=festgenommen/verhaftet/inhaftiert
    eingestellt/ernannt/berufen=entlassen/gefeuert/abberufen
    einschließ/einbez=ausschließ/ausgeschlossen/ausgenommen
    einhalten/eingehalten/befolg/beachte=verletz/verstöß/verst(?:ieß|oß)/missacht/ignorier/gebrochen
    erinner=vergess/vergaß
    immer$/oft$/häufig/regelmäßig/meist/stets/schon_mehrfach=nie$/niemals/selten/kaum
    mit$=ohne$
    # which way it goes
    steig/stieg/gestiegen/zugenommen/wuchs/gewachsen=sink/sank/gesunken/fiel$/fielen/gefallen/zurückgegangen/geschrumpft/abgenommen
    gewinne?$=verluste?$
  `,
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
