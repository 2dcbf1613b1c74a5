# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>De tekst is gewijzigd</b> sinds u die las op { $when }.
since-read-same = Ongewijzigd sinds u de tekst las op { $when }.
paper-offer = Wilt u dat Wireprint uit zichzelf bewaart wat u op <bdi>{ $site }</bdi> leest?
paper-offer-yes = Bewaren wat ik in deze krant lees
paper-offer-no = Nee, bedankt
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> is een krant die u hebt opgegeven: Wireprint bewaart uit zichzelf wat u er leest.
        [one] <bdi>{ $site }</bdi> is een krant die u hebt opgegeven: Wireprint bewaart uit zichzelf wat u er leest, tot nu toe { $kept } tekst.
       *[other] <bdi>{ $site }</bdi> is een krant die u hebt opgegeven: Wireprint bewaart uit zichzelf wat u er leest, tot nu toe { $kept } teksten.
    }
paper-not-this = Deze krant niet
paper-unnamed = Wireprint leest <bdi>{ $site }</bdi> niet meer uit zichzelf.
paper-forget =
    { $kept ->
        [one] En de { $kept } tekst die daar is bewaard vergeten
       *[other] En de { $kept } teksten die daar zijn bewaard vergeten
    }
paper-forgotten =
    { $count ->
        [one] { $count } tekst is verwijderd. Wat u zelf hebt bewaard, is er nog.
       *[other] { $count } teksten zijn verwijderd. Wat u zelf hebt bewaard, is er nog.
    }
paper-failed = Dat is niet gelukt. Probeer het opnieuw.
follow-start = Dit artikel volgen
follow-stop = Niet meer volgen
follow-next = Wireprint bekijkt dit artikel opnieuw op { $when }.
follow-ended = Wireprint heeft dit artikel twee weken gevolgd en is gestopt.
changes-open = Alle gevonden wijzigingen

## In the options

papers-title = Kranten
papers-why = Wireprint leest een pagina als u op de knop klikt. Op kranten die u hier opgeeft, leest het ook uit zichzelf: een artikel dat u vijf seconden hebt gelezen, wordt bewaard, en de knop toont hoeveel versies bekend zijn. Niets verlaat uw apparaat. Privévensters worden nooit uit zichzelf gelezen.
papers-loading = Uw kranten ophalen…
papers-load-failed = Uw kranten konden niet worden opgehaald. Laad deze pagina opnieuw om het nog eens te proberen.
papers-none = U hebt nog geen krant opgegeven.
papers-list = Kranten die u hebt opgegeven
papers-since = sinds { $when }
papers-kept =
    { $kept ->
        [one] { $kept } tekst bewaard
       *[other] { $kept } teksten bewaard
    }
papers-revoked = De browser laat Wireprint deze krant niet meer lezen.
papers-allow-again = Opnieuw toestaan
papers-remove = Weghalen
papers-remove-spoken = { $site } weghalen
papers-removed = <bdi>{ $site }</bdi> is weggehaald. Wat is bewaard, blijft.
papers-add = Een krant opgeven
papers-add-label = Adres van de krant
papers-add-example = bijvoorbeeld https://www.harbour-courier.example
papers-add-button = Toestaan en bewaren
papers-add-ask = Uw browser vraagt of Wireprint deze site mag lezen.
papers-no-address = Dat is geen adres van een webpagina. Plak het adres van een artikel of van de voorpagina.
papers-refused = U hebt het niet toegestaan, dus er is niets veranderd.
papers-named-now = <bdi>{ $site }</bdi> is opgegeven. Pagina’s ervan die al openstaan, worden gelezen nadat ze opnieuw zijn geladen.
papers-everywhere-title = Alle sites
papers-everywhere = Bewaren wat ik op alle sites lees
papers-everywhere-why = Niet op adressen van banken, e-mail, gezondheidszorg, overheden of uw lokale netwerk, niet op pagina’s die om een wachtwoord vragen of niet door zoekmachines gevonden willen worden, en niet op de sites hieronder. Zo’n inschatting kan ernaast zitten: afzonderlijke kranten opgeven is veiliger.
papers-never-title = Nooit op deze sites
papers-never-label = Een site toevoegen
papers-never-button = Hier nooit
papers-never-none = Geen.
papers-memory-title = Wat u leest
papers-memory = Bij artikelen in uw verzameling onthoudt Wireprint wanneer u welke versie hebt gelezen, om u te kunnen zeggen wat er sindsdien is gewijzigd. Het onthoudt tijdstippen en geen tekst.
papers-memory-forget = Vergeten wanneer ik las
papers-memory-forgotten = Vergeten.
papers-changes = Gevonden wijzigingen

## The list of changes

changes-title = Wijzigingen
changes-page-title = Wireprint: gevonden wijzigingen
changes-why = Wijzigingen in artikelen die u volgt of waarnaar u terugkeert op kranten die u hebt opgegeven, de nieuwste eerst. Een tijdstip zegt wanneer Wireprint een wijziging vond, niet wanneer de krant die aanbracht.
changes-loading = Laden…
changes-load-failed = De lijst kon niet worden geladen. Laad deze pagina opnieuw om het nog eens te proberen.
changes-none = Er is nog geen wijziging gevonden.
changes-none-why = Geef bij de opties een krant op en volg daarna een artikel vanuit het venster van Wireprint: het bekijkt het na een half uur opnieuw, en daarna steeds minder vaak, twee weken lang.
changes-to-options = Een krant opgeven
changes-look-now = Alles nu bekijken
changes-looking = Zoeken…
changes-looked =
    { $count ->
        [0] Er is niets gewijzigd.
        [one] { $count } artikel is gewijzigd.
       *[other] { $count } artikelen zijn gewijzigd.
    }
changes-look-failed = Het bekijken is niet gelukt. Probeer het opnieuw.
changes-seen-all = Alles als gezien markeren
changes-unseen = nieuw
changes-found-at = gevonden op { $when }
changes-edited =
    { $count ->
        [one] { $count } alinea bewerkt
       *[other] { $count } alinea’s bewerkt
    }
changes-added =
    { $count ->
        [one] { $count } alinea toegevoegd
       *[other] { $count } alinea’s toegevoegd
    }
changes-removed =
    { $count ->
        [one] { $count } alinea verwijderd
       *[other] { $count } alinea’s verwijderd
    }
changes-headline = kop gewijzigd
changes-compare = Vergelijken
changes-open-article = Artikel openen
changes-followed-title = Artikelen die u volgt
changes-followed-next = wordt opnieuw bekeken op { $when }
changes-followed-ended = het volgen is afgelopen
changes-followed-last-same = de laatste keer ongewijzigd, { $when }
changes-followed-last-changed = de laatste keer gewijzigd, { $when }
changes-followed-last-failed = de laatste keer niet te lezen, { $when }
changes-followed-last-revoked = niet bekeken: de krant is niet meer opgegeven
changes-followed-not-yet = nog niet bekeken
changes-unfollow = Stoppen
changes-unfollow-spoken = Stoppen met volgen: { $title }
follow-how = Om opnieuw te kijken opent uw browser het artikel in een eigen tabblad en sluit het weer. De krant ziet een bezoek, net als wanneer u het zelf opent.
