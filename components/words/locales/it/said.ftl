# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = La pagina corrisponde a <b><bdi>{ $version }</bdi></b>.
carries-text = Il testo della pagina è quello di <b><bdi>{ $version }</bdi></b>; ciò che gli sta accanto non è stato confrontato.
carries-beside =
    { $count ->
        [one] Il testo è quello di <b><bdi>{ $version }</bdi></b>; accanto, <b>{ $blocks } è diverso</b>.
       *[other] Il testo è quello di <b><bdi>{ $version }</bdi></b>; accanto, <b>{ $blocks } sono diversi</b>.
    }
beside-since =
    { $count ->
        [one] Accanto al testo, <b>{ $blocks }</b> differisce rispetto a <bdi>{ $version }</bdi>.
       *[other] Accanto al testo, <b>{ $blocks }</b> differiscono rispetto a <bdi>{ $version }</bdi>.
    }
written-anew = Questo indirizzo è noto; <b>il testo è stato riscritto da capo</b>: { $words } di { $of } parole si trovano in <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] una tabella
       *[other] { $count } tabelle
    }
beside-caption =
    { $count ->
        [one] una didascalia
       *[other] { $count } didascalie
    }
beside-list-of-links =
    { $count ->
        [one] un elenco di link
       *[other] { $count } voci di elenchi di link
    }
beside-label =
    { $count ->
        [one] un’etichetta
       *[other] { $count } etichette
    }
beside-definition-list =
    { $count ->
        [one] una voce di un elenco di definizioni
       *[other] { $count } voci di elenchi di definizioni
    }
beside-pull-quote =
    { $count ->
        [one] una citazione in evidenza
       *[other] { $count } citazioni in evidenza
    }
beside-footnote =
    { $count ->
        [one] una nota
       *[other] { $count } note
    }
beside-fact-box =
    { $count ->
        [one] un riquadro informativo
       *[other] { $count } righe di riquadri informativi
    }
beside-loose-heading =
    { $count ->
        [one] un titoletto
       *[other] { $count } titoletti
    }
beside-trailing-line =
    { $count ->
        [one] una riga finale
       *[other] { $count } righe finali
    }
beside-asking-sentence =
    { $count ->
        [one] una frase che chiede qualcosa
       *[other] { $count } frasi che chiedono qualcosa
    }

new-version =
    { $known ->
        [one] Questo testo è <b>nuovo</b>: differisce dall’unica versione nota.
       *[other] Questo testo è <b>nuovo</b>: differisce da tutte le { $known } versioni note.
    }
later-version =
    { $later ->
        [one] È nota <b>{ $later } versione successiva</b> di questo articolo.
       *[other] Sono note <b>{ $later } versioni successive</b> di questo articolo.
    }
known-versions =
    { $known ->
        [one] { $known } versione nota di questo articolo
       *[other] { $known } versioni note di questo articolo
    }
same-words =
    { $words ->
        [one] { $words } parola uguale
       *[other] { $words } parole uguali, nello stesso ordine
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] Da <bdi>{ $version }</bdi>: <b>{ $changes }</b>; la pagina porta un avviso.
        [time] Da <bdi>{ $version }</bdi>: <b>{ $changes }</b>; la pagina indica un nuovo orario e nessun avviso.
       *[none] Da <bdi>{ $version }</bdi>: <b>{ $changes }</b>; la pagina non segnala la modifica e non indica un nuovo orario.
    }
changes-from-later = Da <bdi>{ $version }</bdi>, successiva, a questo testo: <b>{ $changes }</b>.
unchanged-since = Da <bdi>{ $version }</bdi> <b>nessuna parola è cambiata</b>.
unchanged-from-later = Da <bdi>{ $version }</bdi>, successiva, a questo testo <b>nessuna parola è cambiata</b>.
shorter-view-page = Questa pagina finisce prima: è una vista ridotta dello stesso testo.
shorter-view-version = <bdi>{ $version }</bdi> finisce prima, e questo testo continua: era una vista ridotta dello stesso testo.

paragraphs-edited =
    { $count ->
        [one] { $count } paragrafo modificato
       *[other] { $count } paragrafi modificati
    }
paragraphs-added =
    { $count ->
        [one] { $count } paragrafo aggiunto
       *[other] { $count } paragrafi aggiunti
    }
paragraphs-removed =
    { $count ->
        [one] { $count } paragrafo rimosso
       *[other] { $count } paragrafi rimossi
    }
paragraphs-moved =
    { $count ->
        [one] { $count } paragrafo spostato
       *[other] { $count } paragrafi spostati
    }
blocks-edited =
    { $count ->
        [one] { $count } blocco modificato
       *[other] { $count } blocchi modificati
    }
blocks-added =
    { $count ->
        [one] { $count } blocco aggiunto
       *[other] { $count } blocchi aggiunti
    }
blocks-removed =
    { $count ->
        [one] { $count } blocco rimosso
       *[other] { $count } blocchi rimossi
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } paragrafo più vecchio non più mostrato
       *[other] { $count } paragrafi più vecchi non più mostrati
    }
headline-changed = il titolo è cambiato

# How the page on the right of a comparison speaks of its changes.
announced-notice = A destra, la pagina porta un avviso in proposito.
announced-time = A destra, la pagina indica un nuovo orario e nessun avviso.
announced-none = A destra, la pagina non segnala la modifica e non indica un nuovo orario.

coarse = Questi testi hanno troppo poco in comune, o sono troppo lunghi, per un confronto parola per parola. Vengono mostrati paragrafo per paragrafo.
beyond = oltre quanto mostra l’altro testo

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = «<bdi>{ $text }</bdi>» aggiunto
note-removed = «<bdi>{ $text }</bdi>» rimosso

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = citazione modificata
note-quote-added = citazione aggiunta
note-quote-removed = citazione rimossa
note-quote-of-altered = citazione di <bdi>{ $speaker }</bdi> modificata
note-quote-of-added = citazione di <bdi>{ $speaker }</bdi> aggiunta
note-quote-of-removed = citazione di <bdi>{ $speaker }</bdi> rimossa
note-notice-added = avviso di rettifica aggiunto
note-notice-removed = avviso di rettifica rimosso

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>La stessa notizia</b> si trova ad altri indirizzi su <b>{ $count } siti</b>.
        [at-least] <b>La stessa notizia</b> si trova ad altri indirizzi su <b>almeno { $count } siti</b>.
       *[names] <b>La stessa notizia</b> si trova a un altro indirizzo su <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Quasi le stesse parole</b> si trovano su <b>altri { $count } siti</b>.
        [at-least] <b>Quasi le stesse parole</b> si trovano su <b>almeno altri { $count } siti</b>.
       *[names] <b>Quasi le stesse parole</b> si trovano su <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>Sostanzialmente lo stesso articolo</b>, rielaborato, si trova su <b>altri { $count } siti</b>.
        [at-least] <b>Sostanzialmente lo stesso articolo</b>, rielaborato, si trova su <b>almeno altri { $count } siti</b>.
       *[names] <b>Sostanzialmente lo stesso articolo</b>, rielaborato, si trova su <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>La stessa forma</b> con altri fatti si trova su <b>{ $count } siti</b>.
        [at-least] <b>La stessa forma</b> con altri fatti si trova su <b>almeno { $count } siti</b>.
       *[names] <b>La stessa forma</b> con altri fatti si trova su <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Alcuni dei suoi brani si trovano anche su <b>altri { $count } siti</b>.
        [at-least] Alcuni dei suoi brani si trovano anche su <b>almeno altri { $count } siti</b>.
       *[names] Alcuni dei suoi brani si trovano anche su <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Le stesse dichiarazioni si trovano anche su <b>altri { $count } siti</b>.
        [at-least] Le stesse dichiarazioni si trovano anche su <b>almeno altri { $count } siti</b>.
       *[names] Le stesse dichiarazioni si trovano anche su <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } di questa pagina, { $other } dell’altra
shared-passages =
    { $passages ->
        [one] { $passages } brano in comune
       *[other] { $passages } brani in comune
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } brano in comune, di cui { $reworded } con altre parole
       *[other] { $passages } brani in comune, di cui { $reworded } con altre parole
    }
carries-margin = riporta <bdi>{ $version }</bdi>, più vicina della successiva di { $margin }
quote-reworded = Una citazione di qui si trova con altre parole in un altro articolo.
quote-reattributed = Una citazione di qui è attribuita a un’altra persona in un altro articolo.
quote-shortened = Una citazione di qui si trova abbreviata in un altro articolo.
quote-here = qui: <bdi>{ $text }</bdi>
quote-there = lì: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = La pagina indica come fonte <bdi>{ $name }</bdi>.
declared-credit-unnamed = La pagina indica una fonte.
declared-canonical = La pagina indica come proprio un indirizzo altrove: <bdi>{ $name }</bdi>.
declared-correction = La pagina porta un avviso di rettifica o modifica.
declared-based-on = La pagina dice di basarsi su <bdi>{ $name }</bdi>.
declared-based-on-unnamed = La pagina dice di basarsi su un’altra opera.
declared-paywall = La pagina dice che l’articolo non è mostrato per intero.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = La tua raccolta è vuota: conserva questo articolo, e alla prossima visita vedrai che cosa ha cambiato la testata.
nothing-known = Non hai conservato questo articolo, e nessuno dei tuoi articoli salvati ne contiene brani. Conservalo, e vedrai quando cambia.
