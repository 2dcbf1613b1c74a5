# Words that several pages use.

open-library = Biblioteca
try-again = Intentar de nuevo
without-headline = Sin titular
wireprint = Wireprint
percent = { $percent } %
percent-under-one = menos del 1 %

## What happened to a paragraph

op-kept = sin cambios
op-edited = editado
op-added = añadido
op-removed = eliminado
op-moved = movido
op-split = dividido
op-merged = unido
rewritten = reescrito

## What sort of thing changed

kind-number = número
kind-negation = «no»
kind-quote = cita
kind-attribution = autor de la cita
kind-name = nombre
kind-date = fecha
kind-hedge = certeza
kind-correction = corrección
kind-headline = titular
kind-wording = palabras
kind-cosmetic = puntuación

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = titular
place-paragraph = párrafo { $number }
place-paragraphs = párrafos { $numbers }
place-moved = del párrafo { $from } al párrafo { $to }
place-was = era el párrafo { $number }
place-stood-first = estaba al principio
place-stood-after = estaba después del párrafo { $number }

## Said to the ear around words that came or went

ear-added = añadido:
ear-removed = eliminado:
ear-end = (fin)

## Times

time-seen = visto el { $time }
time-published = publicado el { $time } (según la página)
time-published-kept = publicado el { $time } (según la página cuando se conservó)
time-published-collection = publicado el { $time } (según la colección)
time-published-claimed = publicado el { $time } (fecha declarada)
time-unknown = fecha desconocida
elapsed-minutes = { $count } min
elapsed-hours = { $count } h
elapsed-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
elapsed-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
elapsed-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }

## Versions

version-shorter-view = una vista más corta
version-number = Versión { $number }
version-of = { $version } (de { $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = conservado por usted
from-collection = de la colección <bdi>{ $name }</bdi>
from-collection-file = de la colección <bdi>{ $name }</bdi> (archivo <bdi>{ $file }</bdi>)
source-open-page = la página abierta
source-saved-page = página guardada
source-page-files = páginas guardadas como archivos
source-text-files = archivos de texto sin formato
source-newssniffer = NewsSniffer, tal como se guardó
source-not-stated = no indicada
name-kept = Conservado por usted
name-pages = Páginas guardadas
name-texts = Textos
name-newssniffer = Páginas de NewsSniffer
name-unnamed = Colección sin nombre
licence-not-stated = licencia no indicada

## What stands beside a text, and why it is not read as text

beside-title = Junto al texto
reason-table = tabla
reason-caption = pie de foto
reason-list-of-links = lista de enlaces
reason-label = etiqueta
reason-definition-list = lista de definiciones
reason-pull-quote = cita destacada
reason-footnote = nota al pie
reason-fact-box = recuadro de datos
reason-loose-heading = ladillo
reason-trailing-line = línea final
reason-asking-sentence = pide algo

## What each sort of change means

why-number = un número, importe o medida es otro
why-negation = un «no» apareció o desapareció: la frase puede decir lo contrario
why-quote = cambiaron palabras entre comillas
why-attribution = cambió quién lo dijo
why-name = cambió un nombre
why-date = cambió un día o una hora
why-hedge = cambió la certeza con que se dice
why-correction = un aviso de corrección apareció o desapareció
why-headline = el titular ha cambiado
why-wording = otras palabras
why-cosmetic = solo puntuación, mayúsculas, espacios o saltos de línea

look-at-example = Ver un ejemplo
name-example-ferry = Ejemplo: la noticia del ferri
name-example-wire = Ejemplo: un despacho, cinco periódicos
name-example-quotes = Ejemplo: una rueda de prensa, dos periódicos
name-example-world = Ejemplo: noticias en otros cinco idiomas
name-example-unrelated = Ejemplo: cuarenta artículos sin relación
