# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>Il testo è cambiato</b> da quando l’hai letto, il { $when }.
since-read-same = Invariato da quando l’hai letto, il { $when }.
paper-offer = Vuoi che Wireprint conservi da solo ciò che leggi su <bdi>{ $site }</bdi>?
paper-offer-yes = Conserva ciò che leggo su questa testata
paper-offer-no = No, grazie
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> è una testata che hai indicato: Wireprint conserva da solo ciò che vi leggi.
        [one] <bdi>{ $site }</bdi> è una testata che hai indicato: Wireprint conserva da solo ciò che vi leggi, { $kept } testo finora.
       *[other] <bdi>{ $site }</bdi> è una testata che hai indicato: Wireprint conserva da solo ciò che vi leggi, { $kept } testi finora.
    }
paper-not-this = Questa testata no
paper-unnamed = Wireprint non legge più <bdi>{ $site }</bdi> da solo.
paper-forget =
    { $kept ->
        [one] E dimentica il { $kept } testo conservato da lì
       *[other] E dimentica i { $kept } testi conservati da lì
    }
paper-forgotten =
    { $count ->
        [one] { $count } testo è stato eliminato. Ciò che hai conservato a mano c’è ancora.
       *[other] { $count } testi sono stati eliminati. Ciò che hai conservato a mano c’è ancora.
    }
paper-failed = Non è riuscito. Riprova.
follow-start = Segui questo articolo
follow-stop = Non seguirlo più
follow-next = Wireprint guarderà di nuovo questo articolo il { $when }.
follow-ended = Wireprint ha seguito questo articolo per due settimane e ha smesso.
changes-open = Tutte le modifiche trovate

## In the options

papers-title = Testate
papers-why = Wireprint legge una pagina quando premi il suo pulsante. Sulle testate che indichi qui legge anche da solo: un articolo che hai letto per cinque secondi viene conservato, e il pulsante mostra quante versioni sono note. Nulla lascia il tuo dispositivo. Le finestre anonime non vengono mai lette in automatico.
papers-loading = Leggo le tue testate…
papers-load-failed = Non è stato possibile leggere le tue testate. Ricarica questa pagina per riprovare.
papers-none = Non hai ancora indicato nessuna testata.
papers-list = Testate che hai indicato
papers-since = dal { $when }
papers-kept =
    { $kept ->
        [one] { $kept } testo conservato
       *[other] { $kept } testi conservati
    }
papers-revoked = Il browser non permette più a Wireprint di leggere questa testata.
papers-allow-again = Consenti di nuovo
papers-remove = Rimuovi
papers-remove-spoken = Rimuovi { $site }
papers-removed = <bdi>{ $site }</bdi> è stata rimossa. Ciò che era conservato resta.
papers-add = Indica una testata
papers-add-label = Indirizzo della testata
papers-add-example = per esempio https://www.harbour-courier.example
papers-add-button = Consenti e conserva
papers-add-ask = Il browser chiederà se Wireprint può leggere questo sito.
papers-no-address = Non è l’indirizzo di una pagina web. Incolla l’indirizzo di un articolo o della pagina iniziale.
papers-refused = Non hai dato il consenso, quindi nulla è cambiato.
papers-named-now = <bdi>{ $site }</bdi> è stata indicata. Le sue pagine già aperte saranno lette dopo essere state ricaricate.
papers-everywhere-title = Tutti i siti
papers-everywhere = Conserva ciò che leggo su tutti i siti
papers-everywhere-why = Non sugli indirizzi di banche, posta, salute, uffici pubblici o della tua rete locale, non sulle pagine che chiedono una password o non vogliono farsi trovare dai motori di ricerca, e non sui siti qui sotto. Questa stima può sbagliare: indicare le singole testate è più sicuro.
papers-never-title = Mai su questi siti
papers-never-label = Aggiungi un sito
papers-never-button = Mai qui
papers-never-none = Nessuno.
papers-memory-title = Che cosa leggi
papers-memory = Degli articoli della tua raccolta Wireprint ricorda quando hai letto quale versione, per poterti dire che cosa è cambiato da allora. Ricorda date, nessun testo.
papers-memory-forget = Dimentica quando ho letto
papers-memory-forgotten = Dimenticato.
papers-changes = Modifiche trovate

## The list of changes

changes-title = Modifiche
changes-page-title = Wireprint: modifiche trovate
changes-why = Modifiche negli articoli che segui o a cui torni sulle testate che hai indicato, le più recenti per prime. L’ora dice quando Wireprint ha trovato una modifica, non quando la testata l’ha fatta.
changes-loading = Caricamento…
changes-load-failed = Non è stato possibile caricare l’elenco. Ricarica questa pagina per riprovare.
changes-none = Non è stata ancora trovata nessuna modifica.
changes-none-why = Indica una testata nelle opzioni, poi segui un articolo dalla finestra di Wireprint: lo guarderà di nuovo dopo mezz’ora, poi sempre più di rado, per due settimane.
changes-to-options = Indica una testata
changes-look-now = Guarda tutti adesso
changes-looking = Ricerca…
changes-looked =
    { $count ->
        [0] Nulla è cambiato.
        [one] { $count } articolo è cambiato.
       *[other] { $count } articoli sono cambiati.
    }
changes-look-failed = Il controllo non è riuscito. Riprova.
changes-seen-all = Segna tutto come visto
changes-unseen = nuovo
changes-found-at = trovata il { $when }
changes-edited =
    { $count ->
        [one] { $count } paragrafo modificato
       *[other] { $count } paragrafi modificati
    }
changes-added =
    { $count ->
        [one] { $count } paragrafo aggiunto
       *[other] { $count } paragrafi aggiunti
    }
changes-removed =
    { $count ->
        [one] { $count } paragrafo rimosso
       *[other] { $count } paragrafi rimossi
    }
changes-headline = titolo cambiato
changes-compare = Confronta
changes-open-article = Apri l’articolo
changes-followed-title = Articoli che segui
changes-followed-next = prossimo controllo il { $when }
changes-followed-ended = il controllo periodico è finito
changes-followed-last-same = invariato all’ultimo controllo, { $when }
changes-followed-last-changed = cambiato all’ultimo controllo, { $when }
changes-followed-last-failed = non leggibile all’ultimo controllo, { $when }
changes-followed-last-revoked = non controllato: la sua testata non è più indicata
changes-followed-not-yet = non ancora controllato
changes-unfollow = Smetti
changes-unfollow-spoken = Smetti di seguire { $title }
follow-how = Per riguardarlo, il browser apre l’articolo in una scheda a parte e la richiude. La testata vede una visita, come quando lo apri tu.
