# The compare page, and the files that it saves.

page-title = Comparar · Wireprint

## While there is no comparison

compare-failed = La comparación no ha funcionado
compare-heading = Comparación
comparing = Comparando…
missing-both = Ninguno de los dos textos está disponible
missing-left = El texto de la izquierda no está disponible
missing-right = El texto de la derecha no está disponible
missing-why = Su versión se eliminó de sus artículos guardados, o su página se cerró antes de que usted la conservara. Abra de nuevo el artículo y pulse Comparar en la ventana de Wireprint; la versión que conserve seguirá aquí, igual que la dirección de su comparación.

## The sides

left-text = Texto de la izquierda
right-text = Texto de la derecha
open-page = La página abierta
open-now = Abierta ahora
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Párrafos: { $counts } · { $added } palabra añadida, { $removed } menos
       *[other] Párrafos: { $counts } · { $added } palabras añadidas, { $removed } menos
    }
total-edited = editados: { $count }
total-added = añadidos: { $count }
total-removed = eliminados: { $count }
total-moved = movidos: { $count }
total-split-or-merged = divididos o unidos: { $count }
total-kept = sin cambios: { $count }
total-none = ninguno
outcome-shorter-left = El texto de la izquierda es una vista más corta: el principio del otro, que continúa.
outcome-shorter-right = El texto de la derecha es una vista más corta: el principio del otro, que continúa.
outcome-same = Ningún cambio: los dos textos tienen las mismas palabras en el mismo orden.
outcome-filtered = Ningún cambio de este tipo.
outcome-common = Ninguna palabra difiere en la parte que ambos muestran.
outcome-punctuation = Ninguna palabra difiere: solo la puntuación, las mayúsculas, los espacios o los saltos de línea.
facets-label = Mostrar solo los cambios de este tipo
facet-count = { $facet }: { $count }
facets-all = Mostrar todos los tipos

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } párrafo sin cambios
       *[other] { $count } párrafos sin cambios
    }
fold-cosmetic =
    { $count ->
        [one] { $count } cambio solo de puntuación
       *[other] { $count } cambios solo de puntuación
    }
fold-beyond =
    { $count ->
        [one] { $count } párrafo más allá de lo que muestra el otro texto
       *[other] { $count } párrafos más allá de lo que muestra el otro texto
    }
fold-filtered =
    { $count ->
        [one] { $count } cambio oculto por este filtro
       *[other] { $count } cambios ocultos por este filtro
    }
move-to = al { $number }
move-from = del { $number }

## The toolbar

toolbar-label = Ver y guardar
layout-label = Disposición
layout-side = En paralelo
layout-inline = En un solo texto
scope-label = Párrafos
scope-changes = Solo los cambios
scope-all = Todo
swap = Intercambiar lados
step-previous = Cambio anterior
step-next = Cambio siguiente
step-none = ningún cambio
step-count =
    { $of ->
        [one] { $of } cambio
       *[other] { $of } cambios
    }
step-at = cambio { $at } de { $of }
step-waiting = comparando…
save-label = Guardar la comparación
save-as = Guardar como { $format }
print = Imprimir

## The history

history-title =
    { $versions ->
        [one] { $versions } versión, con las palabras que cambiaron
       *[other] { $versions } versiones, con las palabras que cambiaron en cada una
    }
history-left = { $number } a la izquierda
history-right = { $number } a la derecha
history-first = la primera conocida
history-changed =
    { $added ->
        [one] { $added } palabra añadida, { $removed } menos
       *[other] { $added } palabras añadidas, { $removed } menos
    }
history-compare = comparar con { $version }
history-gap = +{ $elapsed }
heat-title = Cuántas veces cambió cada párrafo
heat-picture = Párrafos con cambios: { $changed }. Pasos: { $steps }.
heat-none = ningún párrafo más de una vez
heat-paragraph =
    { $count ->
        [one] párrafo { $number }: { $count } vez
       *[other] párrafo { $number }: { $count } veces
    }

## Saved files

export-title = Comparación
export-change = Cambio
export-left = Izquierda: { $side }
export-right = Derecha: { $side }
export-legend = <del>Tachado</del>: solo a la izquierda. <ins>Subrayado</ins>: solo a la derecha.
export-moved-away = Aquí estaba lo que ahora es el párrafo { $number }.
