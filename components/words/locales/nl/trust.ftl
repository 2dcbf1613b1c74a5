# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] De browser is uw verzameling kwijt: ze had { $had } versie, hier het laatst gezien op { $time }. Er is niets van over.
       *[other] De browser is uw verzameling kwijt: ze had { $had } versies, hier het laatst gezien op { $time }. Er is niets van over.
    }
loss-part =
    { $had ->
        [one] Een deel van uw verzameling is verloren: ze had { $had } versie, hier het laatst gezien op { $time }; daarvan is er { $left } over.
       *[other] Een deel van uw verzameling is verloren: ze had { $had } versies, hier het laatst gezien op { $time }; daarvan zijn er { $left } over.
    }
loss-damaged = Uw verzameling is beschadigd: sinds { $time } is er buiten Wireprint om iets van gewijzigd of verloren gegaan. { $left } van de { $had } versies staan in de lijst; bij sommige kan de tekst ontbreken.
loss-altered =
    { $lost ->
        [one] { $lost } van de { $had } versies in uw verzameling is beschadigd: de schijf gaf iets anders terug dan Wireprint had opgeslagen. Wireprint laat die versie weg uit zijn antwoorden; de andere zijn niet geraakt.
       *[other] { $lost } van de { $had } versies in uw verzameling zijn beschadigd: de schijf gaf iets anders terug dan Wireprint had opgeslagen. Wireprint laat die versies weg uit zijn antwoorden; de andere zijn niet geraakt.
    }
loss-what-to-do = Wat Wireprint nu zegt, berust op wat er over is. Een bestand dat u hebt geëxporteerd, brengt de rest terug.
loss-restore = Een bestand dat u hebt geëxporteerd, brengt haar terug: sleep het hieronder naartoe. ‘Controleren’ onder Opslag zegt wat er beschadigd is. Zonder bestand blijft verloren wat verloren is.
loss-accept = Zonder verdergaan
collections-open = De verzamelingen openen

## Backup

backup-due =
    { $count ->
        [one] { $count } versie die u hebt bewaard, zit in geen enkele back-up. Browsers kunnen kwijtraken wat ze opslaan.
       *[other] { $count } versies die u hebt bewaard, zitten in geen enkele back-up. Browsers kunnen kwijtraken wat ze opslaan.
    }
backup-now = Een back-up opslaan
backup-later = Later

## Waiting

stop-waiting = Stoppen
stopped-title = Gestopt
still-loading-title = De pagina wordt nog geladen
still-loading-why = Er staat nog geen artikel. Lees de pagina opnieuw als er meer van is geladen.
part-read = De pagina wordt nog geladen. Dit geldt voor wat er tot nu toe stond.
read-again = Opnieuw lezen
keep-unsure = Het achtergrondproces van Wireprint stopte halverwege. Het is niet bekend of de versie is bewaard: open Wireprint opnieuw om het te zien.

## What the page can read

shared-told = Zolang gemeenschappelijke tekst wordt getoond, kunnen scripts van deze pagina lezen welke van haar woorden in andere artikelen staan die u hebt opgeslagen. Ze kunnen niet lezen welke artikelen dat zijn.
shared-told-agree = Tonen
shared-told-refuse = Niet tonen

## Private windows

options-elsewhere = Verzamelingen worden geopend en geïmporteerd vanuit een gewoon venster.
back-to-report = Terug naar het verslag
