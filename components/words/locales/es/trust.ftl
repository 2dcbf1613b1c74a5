# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] El navegador ha perdido su colección: tenía { $had } versión la última vez que se vio aquí, el { $time }. No queda nada de ella.
       *[other] El navegador ha perdido su colección: tenía { $had } versiones la última vez que se vio aquí, el { $time }. No queda nada de ella.
    }
loss-part =
    { $had ->
        [one] Se ha perdido una parte de su colección: tenía { $had } versión la última vez que se vio aquí, el { $time }; quedan { $left }.
       *[other] Se ha perdido una parte de su colección: tenía { $had } versiones la última vez que se vio aquí, el { $time }; quedan { $left }.
    }
loss-damaged = Su colección está dañada: desde el { $time } algo de ella se ha modificado o perdido fuera de Wireprint. Constan { $left } de { $had } versiones; a algunas puede faltarles el texto.
loss-altered =
    { $lost ->
        [one] { $lost } de las { $had } versiones de su colección está dañada: el disco devolvió algo distinto de lo que Wireprint había guardado. Wireprint no la usa en sus respuestas; las demás no están afectadas.
       *[other] { $lost } de las { $had } versiones de su colección están dañadas: el disco devolvió algo distinto de lo que Wireprint había guardado. Wireprint no las usa en sus respuestas; las demás no están afectadas.
    }
loss-what-to-do = Lo que Wireprint dice ahora se basa en lo que queda. Con un archivo que usted haya exportado se recupera el resto.
loss-restore = Con un archivo que usted haya exportado se recupera: suéltelo abajo. «Comprobar», en Almacenamiento, dice qué está dañado. Sin un archivo, lo perdido sigue perdido.
loss-accept = Continuar sin ello
collections-open = Abrir las colecciones

## Backup

backup-due =
    { $count ->
        [one] { $count } versión que usted conservó no está en ninguna copia de seguridad. Los navegadores pueden perder lo que almacenan.
       *[other] { $count } versiones que usted conservó no están en ninguna copia de seguridad. Los navegadores pueden perder lo que almacenan.
    }
backup-now = Guardar una copia de seguridad
backup-later = Más tarde

## Waiting

stop-waiting = Detener
stopped-title = Detenido
still-loading-title = La página aún se está cargando
still-loading-why = De momento no hay ningún artículo. Léala de nuevo cuando se haya cargado más.
part-read = La página aún se está cargando. Esto vale para lo que había hasta ahora.
read-again = Leer de nuevo
keep-unsure = El proceso en segundo plano de Wireprint se detuvo a medias. No se sabe si la versión se ha conservado: abra de nuevo Wireprint para verlo.

## What the page can read

shared-told = Mientras se muestra el texto común, los scripts de esta página pueden leer cuáles de sus palabras están en otros artículos que usted ha guardado. No pueden leer qué artículos son.
shared-told-agree = Mostrar
shared-told-refuse = No mostrar

## Private windows

options-elsewhere = Las colecciones se abren e importan desde una ventana normal.
back-to-report = Volver al informe
