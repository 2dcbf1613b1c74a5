# Ciò che si porta via: esportazioni, feed di modifiche, cronologie; e una copia che si ripristina.

export-format = Esporta come
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, compresso
export-format-atom = Feed Atom delle modifiche
export-format-json-feed = JSON Feed delle modifiche
export-everything = Esporta tutto
export-everything-why = Un solo file con tutte le raccolte, compreso ciò che ha conservato. Rilasciato qui sopra, riporta tutto.
export-running = Esportazione di <bdi>{ $name }</bdi>
export-everything-name = tutto
export-articles-name = la selezione
export-progress = Quanto è scritto
export-done-of = { $done } di { $of }
export-close = Chiudi
export-cancel = Annulla
export-saved = Salvato <bdi>{ $name }</bdi>: { $count ->
        [0] niente da scrivere
        [one] { $count } voce
       *[other] { $count } voci
    }.
export-cancelled = Esportazione annullata; nessun file è stato scritto.
export-selected = Esporta la selezione
export-failed = Il file non si è potuto scrivere. La raccolta non è cambiata.
export-history = Salva la cronologia come pagina
export-found = Salva queste modifiche come feed
own-export = Conservato da te, esportato il { $day }
export-file-everything = Copia Wireprint { $day }
export-file-articles = Articoli Wireprint { $day }
feed-title = Modifiche: { $name }
feed-of-everything = tutte le raccolte
feed-of-articles = articoli scelti
feed-of-found = articoli che si riguardano
history-count =
    { $count ->
        [one] { $count } versione
       *[other] { $count } versioni
    }
history-text =
    { $words ->
        [one] Il testo intero, { $words } parola
       *[other] Il testo intero, { $words } parole
    }
history-seen-again = visto l’ultima volta { $time }
history-modified = modificato { $time } (secondo la pagina)

## Una copia che si ripristina

restore-offer = <bdi>{ $name }</bdi> contiene ciò che ha conservato. Rimetterlo tra ciò che conserva?
restore-offer-dated = <bdi>{ $name }</bdi>, fatto { $time }, contiene ciò che ha conservato. Rimetterlo tra ciò che conserva?
restore-now = Ripristina
restore-apart = Importa come raccolta a parte
restore-cancel = Annulla
restore-choose = Scegli una copia di sicurezza
