# Wat wordt meegenomen: exports, feeds van wijzigingen, geschiedenissen; en een back-up die wordt teruggezet.

export-format = Exporteren als
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, gecomprimeerd
export-format-atom = Atom-feed van wijzigingen
export-format-json-feed = JSON-feed van wijzigingen
export-everything = Alles exporteren
export-everything-why = Eén bestand met alle verzamelingen en wat u hebt bewaard. Hierboven neergezet brengt het alles terug.
export-running = <bdi>{ $name }</bdi> wordt geëxporteerd
export-everything-name = Alles
export-articles-name = De selectie
export-progress = Hoeveel er is geschreven
export-done-of = { $done } van { $of }
export-close = Sluiten
export-cancel = Annuleren
export-saved = <bdi>{ $name }</bdi> opgeslagen: { $count ->
        [0] niets te schrijven
        [one] { $count } item
       *[other] { $count } items
    }.
export-cancelled = Export geannuleerd; er is geen bestand geschreven.
export-selected = Selectie exporteren
export-failed = Het bestand kon niet worden geschreven. Aan de verzameling is niets veranderd.
export-history = Geschiedenis als pagina opslaan
export-found = Deze wijzigingen als feed opslaan
own-export = Door u bewaard, geëxporteerd op { $day }
export-file-everything = Wireprint-back-up { $day }
export-file-articles = Wireprint-artikelen { $day }
feed-title = Wijzigingen: { $name }
feed-of-everything = alle verzamelingen
feed-of-articles = gekozen artikelen
feed-of-found = artikelen die opnieuw worden bekeken
history-count =
    { $count ->
        [one] { $count } versie
       *[other] { $count } versies
    }
history-text =
    { $words ->
        [one] De hele tekst, { $words } woord
       *[other] De hele tekst, { $words } woorden
    }
history-seen-again = laatst gezien { $time }
history-modified = gewijzigd { $time } (volgens de pagina)

## Een back-up die wordt teruggezet

restore-offer = <bdi>{ $name }</bdi> bevat wat u zelf hebt bewaard. Terugzetten bij wat u bewaart?
restore-offer-dated = <bdi>{ $name }</bdi>, gemaakt { $time }, bevat wat u zelf hebt bewaard. Terugzetten bij wat u bewaart?
restore-now = Terugzetten
restore-apart = Als eigen verzameling importeren
restore-cancel = Annuleren
restore-choose = Back-upbestand kiezen
