# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Benvenuto · Wireprint
welcome-title = Vedi che cosa ha cambiato un giornale dopo che l’hai letto
welcome-lede = Premi il pulsante su un articolo e conservalo. Quando torni, Wireprint mostra quali parole sono cambiate e dove altro si trova il testo. Tutto resta in questo browser; nulla viene inviato da nessuna parte.

## The example

welcome-example = Un esempio: una notizia inventata in più versioni
welcome-example-loading = Apertura dell’esempio…
welcome-example-failed = L’esempio non si apre.
welcome-compare = Apri il confronto

## When it reads

welcome-when = Quando può leggere?
welcome-when-pressed = Solo quando premo
welcome-when-pressed-why = Adesso è così: una pressione, una pagina. Nessun permesso per nessun sito.
welcome-when-named = Sulle testate che indico
welcome-when-named-why = I loro articoli vengono letti e conservati quando li apri. Il browser te lo chiede per ogni testata, e puoi tornare indietro.
welcome-name-papers = Indica testate

## What is asked for

welcome-asked = Che cosa chiede
welcome-asked-page = la sola pagina aperta, quando premi
welcome-asked-room = spazio su questo dispositivo
welcome-not = Che cosa non fa
welcome-not-server = niente account, niente server, niente statistiche
welcome-not-private = nelle finestre anonime non si scrive nulla
welcome-not-verdict = nessun verdetto: non dice mai chi ha copiato chi

welcome-pin = <b>Tieni il pulsante in vista:</b> apri il pezzo di puzzle nella barra degli strumenti e fissa Wireprint.
welcome-keys = Oppure premi
welcome-bring = Porta qui ciò che hai già
welcome-library = Articoli salvati
