# The page that asks web archives.

archive-title = Interroga l’archivio
archive-loading = Leggo le richieste fatte…
archive-private = Questa è una finestra anonima. Da qui non si interroga nessun archivio.
archive-ask-title = Testi precedenti di un articolo
archive-what-is = Un archivio web è una biblioteca che conserva le pagine com’erano. Wireprint può prendervi copie di un articolo, mettere i loro testi nella tua raccolta e confrontarli.
archive-addresses = Indirizzi web di articoli, uno per riga
archive-lists = Invece, un elenco di indirizzi
archive-file = Un file con indirizzi: segnalibri, un elenco di lettura, una tabella
archive-take-list =
    { $count ->
        [one] Prendi il { $count } indirizzo importato
       *[other] Prendi i { $count } indirizzi importati
    }
archive-which = Quale archivio
archive-sent =
    { $count ->
        [0] Quando premi il pulsante qui sotto, gli indirizzi qui sopra vanno a <b>{ $name }</b> (<code>{ $host }</code>). Finora non c’è nessun indirizzo.
        [one] Quando premi il pulsante qui sotto, questo indirizzo va a <b>{ $name }</b> (<code>{ $host }</code>), prima per chiedere quali copie ci sono, poi una volta per ogni copia presa.
       *[other] Quando premi il pulsante qui sotto, questi { $count } indirizzi vanno a <b>{ $name }</b> (<code>{ $host }</code>), prima per chiedere quali copie ci sono, poi una volta per ogni copia presa.
    }
archive-not-sent = Come ogni sito web, { $name } vede allora il tuo indirizzo internet e il nome e la versione del tuo browser. Non riceve cookie, nessun nome, nulla di ciò che hai letto altrove e nessuno dei tuoi articoli salvati. Nessun altro riceve nulla. Prima che tu prema non viene inviato nulla.
archive-pace =
    { $minutes ->
        [one] { $name } chiede ai programmi di andare piano. Ci vorrà circa { $minutes } minuto.
       *[other] { $name } chiede ai programmi di andare piano. Ci vorrà circa { $minutes } minuti; puoi mettere in pausa e continuare un altro giorno.
    }
archive-ask = Interroga { $name }
archive-withdraw = Restituisci il permesso
archive-declined = Il browser non ha dato il permesso. Non è stato inviato nulla.
archive-no-address = Nel campo non c’è un indirizzo web. Non è stato inviato nulla.
archive-jobs-title = Richieste fatte
archive-running =
    { $waiting ->
        [one] Richiesta in corso per { $waiting } indirizzo. Puoi chiudere questa scheda: continua da sola.
       *[other] { $waiting } indirizzi ancora da completare. Puoi chiudere questa scheda: continua da sola.
    }
archive-paused =
    { $waiting ->
        [one] In pausa: { $waiting } indirizzo ancora da completare. Non si invia nulla finché non prosegui.
       *[other] In pausa: { $waiting } indirizzi ancora da completare. Non si invia nulla finché non prosegui.
    }
archive-left =
    { $minutes ->
        [one] Ancora circa { $minutes } minuto al massimo.
       *[other] Ancora circa { $minutes } minuti al massimo.
    }
archive-pause = Ferma
archive-resume = Prosegui
archive-table = Salva come tabella (CSV)
archive-forget = Svuota questo elenco
archive-counts =
    { $captures ->
        [one] { $name } ha { $captures } copia. Lette: { $read }. Versioni nuove: { $fresh }. Non guardate: { $unread }.
       *[other] { $name } ha { $captures } copie. Lette: { $read }. Versioni nuove: { $fresh }. Non guardate: { $unread }.
    }
archive-closer = Guarda più da vicino (altre 12)
archive-again = Chiedi di nuovo
archive-too-fast = { $name } segnala richieste troppo ravvicinate. Nuova richiesta possibile: { $when }.
archive-is-captures = Sono state trovate tutte le modifiche tra le copie lette. Tra due copie con lo stesso testo non è stato confrontato nulla.
archive-is-none = { $name } non ha nessuna copia di questo indirizzo.
archive-is-excluded = Questa testata non vuole comparire in { $name }. Non si può dire se vi siano mai state copie.
archive-is-no-answer = { $name } non risponde. Questo non dice nulla sul fatto che abbia copie.
archive-is-no-permission = Il browser non permette a Wireprint di interrogare { $name }. Non è stato inviato nulla.
archive-is-part = Ne è stata guardata solo una parte; in mezzo possono esserci altre modifiche.
archive-is-cut-off = Wireprint è stato chiuso durante la richiesta a { $name }, quindi la risposta è andata persa. Non si chiede di nuovo finché non lo dici tu.
archive-is-waiting = Richiesta a { $name } in corso, o in attesa.
archive-evidence = Le copie una per una, da citare
archive-evidence-limits = Una copia mostra che un testo si trovava lì in quel momento. Quando sia cambiato, tra due copie, nessun archivio può dirlo.
archive-came-new = un testo che non era nella tua raccolta
archive-came-known = un testo che la tua raccolta ha già
archive-came-neighbour = l’archivio ha dato un’altra copia, già letta
archive-came-no-text = in questa copia non è stato trovato nessun articolo
archive-came-blocked = l’archivio non ha fornito questa copia
archive-came-past-error = in quel momento il sito dava un errore o mandava altrove i lettori
archive-came-no-capture = l’archivio elenca questa copia e non ce l’ha
archive-came-other-address = la copia è di un altro indirizzo
archive-came-no-answer = nessuna risposta per questa copia
archive-came-cut-off = Wireprint è stato chiuso prima della risposta
archive-log-title = Richieste inviate
archive-log-count =
    { $count ->
        [0] Nessuna.
        [one] { $count } richiesta in questo elenco.
       *[other] { $count } richieste in questo elenco.
    }
archive-log-show = Mostra le richieste una per una
archive-log-clear = Svuota l’elenco
archive-log-came = risposta { $came }, { $bytes } byte
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Altri archivi
archive-others-what = Alcuni paesi conservano le pagine dei propri giornali. Ciò che attivi qui si può scegliere sopra.
archive-own = Un tuo archivio su questo computer: il suo indirizzo
archive-own-what = Per esempio localhost:8080/wayback. Nulla lascia il computer.
archive-own-wrong = Questo non è un indirizzo su questo computer.
archive-not-sent-own = { $name } è un programma su questo computer. Nulla lascia il computer e prima che tu prema non viene inviato nulla.
archive-more = Mostra altro (ne restano { $left })
archive-trouble = Il lavoro si è fermato perché non si può scrivere nella tua raccolta. Non si invia più nulla finché non prosegui.
archive-resting = { $name } viene lasciato in pace per un po’. Il resto verrà chiesto da solo a partire da: { $when }.
archive-is-no-text = { $name } ha delle copie, ma nessuna di quelle prese contiene il testo dell’articolo.
archive-is-withheld = { $name } non ha fornito tutte le copie richieste. Non si può dire che cosa contenessero.
archive-paper = Tutti gli articoli di un giornale nella tua raccolta: il suo nome o il suo sito
archive-paper-take = Inserisci i loro indirizzi
archive-paper-none = La tua raccolta non ha nessun articolo di questo giornale.
archive-cite = Copia la citazione
archive-cited = Copiato
archive-citation = { $address }, come catturato da { $name } il { $time }. { $link }. Impronta dei byte catturati: { $digest }. Una cattura mostra che un testo era lì in quel momento, non quando è stato modificato.
archive-citation-undigested = { $address }, come catturato da { $name } il { $time }. { $link }. Una cattura mostra che un testo era lì in quel momento, non quando è stato modificato.
archive-browser-asks = Il browser ti chiederà prima se Wireprint può accedere a { $host }. Serve per leggere lì le copie, e a nient’altro.
archive-browser-activity = Firefox parla anche di «attività di navigazione» e dello sviluppatore. Si tratta dell’indirizzo qui sopra, che va solo all’archivio e mai a noi.
archive-budget = Si prendono al massimo { $count } copie per ogni indirizzo; per altre ti viene chiesto di nuovo.
