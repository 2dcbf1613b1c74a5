# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] Il browser ha perso la tua raccolta: aveva { $had } versione quando è stata vista qui l’ultima volta, il { $time }. Non ne resta nulla.
       *[other] Il browser ha perso la tua raccolta: aveva { $had } versioni quando è stata vista qui l’ultima volta, il { $time }. Non ne resta nulla.
    }
loss-part =
    { $had ->
        [one] Una parte della tua raccolta è andata persa: aveva { $had } versione quando è stata vista qui l’ultima volta, il { $time }; ne resta { $left }.
       *[other] Una parte della tua raccolta è andata persa: aveva { $had } versioni quando è stata vista qui l’ultima volta, il { $time }; ne restano { $left }.
    }
loss-damaged = La tua raccolta è danneggiata: dal { $time } qualcosa è stato modificato o perso al di fuori di Wireprint. Sono elencate { $left } versioni su { $had }; ad alcune può mancare il testo.
loss-altered =
    { $lost ->
        [one] { $lost } versione su { $had } della tua raccolta è danneggiata: il disco ha restituito altro rispetto a ciò che Wireprint aveva salvato. Wireprint non la usa nelle risposte; le altre non sono toccate.
       *[other] { $lost } versioni su { $had } della tua raccolta sono danneggiate: il disco ha restituito altro rispetto a ciò che Wireprint aveva salvato. Wireprint non le usa nelle risposte; le altre non sono toccate.
    }
loss-what-to-do = Ciò che Wireprint dice ora si basa su quanto resta. Con un file che hai esportato recuperi il resto.
loss-restore = Con un file che hai esportato la recuperi: trascinalo qui sotto. «Controlla», in Archiviazione, dice che cosa è danneggiato. Senza un file, ciò che è perso resta perso.
loss-accept = Vai avanti senza
collections-open = Apri le raccolte

## Backup

backup-due =
    { $count ->
        [one] { $count } versione che hai conservato non è in nessun backup. I browser possono perdere ciò che memorizzano.
       *[other] { $count } versioni che hai conservato non sono in nessun backup. I browser possono perdere ciò che memorizzano.
    }
backup-now = Salva un backup
backup-later = Più tardi

## Waiting

stop-waiting = Smetti
stopped-title = Interrotto
still-loading-title = La pagina si sta ancora caricando
still-loading-why = Finora non c’è nessun articolo. Leggila di nuovo quando ne sarà arrivata una parte maggiore.
part-read = La pagina si sta ancora caricando. Questo vale per ciò che c’era finora.
read-again = Leggi di nuovo
keep-unsure = Il processo in background di Wireprint si è fermato a metà. Non si sa se la versione sia stata conservata: apri di nuovo Wireprint per vederlo.

## What the page can read

shared-told = Mentre il testo comune è mostrato, gli script di questa pagina possono leggere quali delle sue parole si trovano in altri articoli che hai salvato. Non possono leggere di quali articoli si tratta.
shared-told-agree = Mostra
shared-told-refuse = Non mostrare

## Private windows

options-elsewhere = Le raccolte si aprono e si importano da una finestra normale.
back-to-report = Torna al resoconto
