# Lo que se lleva: exportaciones, feeds de cambios, historiales; y una copia que se restaura.

export-format = Exportar como
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, comprimido
export-format-atom = Atom con los cambios
export-format-json-feed = JSON Feed con los cambios
export-everything = Exportar todo
export-everything-why = Un solo archivo con todas las colecciones, incluido lo que usted guardó. Soltado arriba, lo devuelve todo.
export-running = Exportando <bdi>{ $name }</bdi>
export-everything-name = todo
export-articles-name = la selección
export-progress = Cuánto está escrito
export-done-of = { $done } de { $of }
export-close = Cerrar
export-cancel = Cancelar
export-saved = Guardado <bdi>{ $name }</bdi>: { $count ->
        [0] nada que escribir
        [one] { $count } entrada
       *[other] { $count } entradas
    }.
export-cancelled = Exportación cancelada; no se escribió ningún archivo.
export-selected = Exportar la selección
export-failed = No se pudo escribir el archivo. La colección no ha cambiado.
export-history = Guardar el historial como página
export-found = Guardar estos cambios como feed
own-export = Conservado por usted, exportado el { $day }
export-file-everything = Copia de Wireprint { $day }
export-file-articles = Artículos de Wireprint { $day }
feed-title = Cambios: { $name }
feed-of-everything = todas las colecciones
feed-of-articles = artículos elegidos
feed-of-found = artículos que se vuelven a mirar
history-count =
    { $count ->
        [one] { $count } versión
       *[other] { $count } versiones
    }
history-text =
    { $words ->
        [one] El texto entero, { $words } palabra
       *[other] El texto entero, { $words } palabras
    }
history-seen-again = visto por última vez { $time }
history-modified = modificado { $time } (según la página)

## Una copia que se restaura

restore-offer = <bdi>{ $name }</bdi> contiene lo que usted guardó. ¿Devolverlo a lo que guarda?
restore-offer-dated = <bdi>{ $name }</bdi>, hecho { $time }, contiene lo que usted guardó. ¿Devolverlo a lo que guarda?
restore-now = Restaurar
restore-apart = Importar como colección aparte
restore-cancel = Cancelar
restore-choose = Elegir una copia de seguridad
