# The options page.

options-title = Opciones · Wireprint
sections-label = Secciones
section-corpora = Colecciones
section-papers = Periódicos
section-storage = Almacenamiento
section-settings = Ajustes
section-keyboard = Teclado y ayuda
section-about = Acerca de y privacidad
close = Cerrar

## Collections

corpora-lead = Sus artículos guardados: con ellos compara Wireprint el artículo abierto. Todo se queda en este navegador.
corpora-loading = Abriendo las colecciones…
corpora-failed = No se pueden abrir las colecciones. <bdi>{ $reason }</bdi>
corpora-none = Todavía no hay ninguna colección. Suelte archivos arriba o empiece con los ejemplos de abajo.
corpus-name = Colección
corpus-origin = Fuente, licencia
corpus-articles = Artículos
corpus-versions = Versiones
corpus-size = Tamaño
corpus-actions = Acciones
corpus-export = Exportar
corpus-export-of = Exportar { $name } como { $format }
corpus-delete = Eliminar
corpus-delete-of = Eliminar { $name }
corpus-sum = Total <soft>· lo que está en dos colecciones puede contarse dos veces</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Eliminado: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Deshacer
size-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Suelte archivos o carpetas en cualquier lugar</b>, péguelos o <button></button> <folder></folder>
drop-choose = Elegir archivos
drop-kinds = Páginas guardadas (HTML, MHTML, SingleFile), archivos web (WARC, WACZ), archivos ZIP, tablas (CSV), listas (JSON, NDJSON), canales de noticias, exportaciones de wallabag y Omnivore, despachos de agencias, marcadores y listas de lectura. El tipo se reconoce automáticamente.
drop-input = Archivos para importar

## An import

import-files =
    { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }
import-cancel = Cancelar
import-cancelling = Cancelando…
import-label = Importar
import-file = <bdi>{ $name }</bdi> (archivo { $at } de { $of })
import-rows =
    { $rows ->
        [one] { $rows } versión leída
       *[other] { $rows } versiones leídas
    }
import-rate = { $rate } por segundo
import-left = quedan { $time }
import-ordering = preparando la búsqueda
import-resumed = reanudado tras la línea { $line }
import-stopped = La importación se ha detenido.
import-cancelled = Cancelado. Lo ya importado se queda; si vuelve a dar el mismo archivo, continuará desde ahí.
import-nothing = Listo: no había nada que importar.
import-done = Listo.
import-new-articles =
    { $count ->
        [one] { $count } artículo nuevo
       *[other] { $count } artículos nuevos
    }
import-new-versions =
    { $count ->
        [one] { $count } versión nueva
       *[other] { $count } versiones nuevas
    }
import-known = ya conocidas: { $count }
import-spoken-begun = Importando { $name }
import-spoken-share = { $share } importado
import-spoken-cancelling = Cancelando
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } fila rechazada.
       *[other] { $ending } { $outcome }. { $rejected } filas rechazadas.
    }
left-seconds = { $count } segundos
left-few-seconds = unos segundos
left-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
left-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }

import-no-article =
    { $count ->
        [one] { $count } página sin artículo
       *[other] { $count } páginas sin artículo
    }
import-addresses =
    { $count ->
        [one] { $count } dirección conservada para los archivos web
       *[other] { $count } direcciones conservadas para los archivos web
    }
import-waiting = Esperando a que termine la importación anterior.
import-bytes-rate = { $size } por segundo
import-resumed-at = reanudado en { $size }
import-in-vain = No se ha podido importar nada de esto.
import-kinds = Reconocido: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } página sin artículo
       *[other] { $count } páginas sin artículo
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } página guardada
       *[other] { $count } páginas guardadas
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } lista de artículos (NDJSON)
       *[other] { $count } listas de artículos (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } lista de artículos (JSON)
       *[other] { $count } listas de artículos (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } archivo JSON
       *[other] { $count } archivos JSON
    }
file-kind-table =
    { $count ->
        [one] { $count } tabla
       *[other] { $count } tablas
    }
file-kind-warc =
    { $count ->
        [one] { $count } archivo web (WARC)
       *[other] { $count } archivos web (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } archivo web (WACZ)
       *[other] { $count } archivos web (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } archivo ZIP
       *[other] { $count } archivos ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } página en un solo archivo (MHTML)
       *[other] { $count } páginas en un solo archivo (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] { $count } canal de noticias
       *[other] { $count } canales de noticias
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } archivo de despachos
       *[other] { $count } archivos de despachos
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } archivo de artículos extraídos (XML)
       *[other] { $count } archivos de artículos extraídos (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } lista de direcciones
       *[other] { $count } listas de direcciones
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } comparación de NewsSniffer
       *[other] { $count } comparaciones de NewsSniffer
    }
file-kind-gzip =
    { $count ->
        [one] { $count } archivo gzip
       *[other] { $count } archivos gzip
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } archivo en UTF-16
       *[other] { $count } archivos en UTF-16
    }

## Columns of a table

columns-title = ¿Qué es cada columna?
columns-why = Wireprint lo ha deducido de los nombres y las primeras filas. Corrija lo que no sea correcto.
columns-field = Campo
columns-column = Columna
columns-sample = En la primera fila
columns-none = (ninguna)
columns-addresses = Sin texto solo se conservan las direcciones, para consultarlas más adelante en los archivos web.
columns-nothing = Elija al menos un texto o una dirección.
columns-import = Importar
drop-folder = Elegir una carpeta
drop-folder-input = Carpeta para importar
pasted-name = Texto pegado
column-title = Titular
column-text = Texto
column-url = Dirección
column-publishedAt = Publicado
column-seenAt = Visto
column-modifiedAt = Actualizado
column-byline = Autor
column-site = Periódico
column-language = Idioma
column-label = Versión

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } fila rechazada
       *[other] { $count } filas rechazadas
    }
rejected-label = Filas rechazadas
rejected-file = Archivo
rejected-line = Línea
rejected-reason = Motivo
rejected-first =
    { $count ->
        [one] Solo se muestra la primera ({ $count }).
       *[other] Se muestran las primeras { $count }.
    }
rejected-copy = Copiar
rejected-copied = Copiado.
rejected-not-copied = No se ha podido copiar.
rejected-save = Guardar como texto

## Examples

seeds-title = Ejemplos
seeds-what = Wireprint incluye noticias inventadas en seis idiomas: versiones de un mismo artículo, un despacho de agencia y sus copias, periódicos que comparten citas. Se guardan aparte de lo que usted conserva, con nombres que lo dicen, y se quitan con una sola pulsación.
seeds-import = Importar los ejemplos
seeds-imported = Los ejemplos están en su colección, cada uno señalado como ejemplo. Son inventados y nunca cuentan como conservados por usted.
seeds-remove = Quitar los ejemplos

## Storage

storage-title = Almacenamiento
storage-loading = Consultando al navegador…
storage-failed = El navegador no informa del estado de su almacenamiento.
room-title = Espacio usado
room-unknown = El navegador no dice cuánto espacio se usa.
room-used = Wireprint usa <b>{ $used }</b>.
room-used-of = Wireprint usa <b>{ $used }</b> de los cerca de { $all } que le concede el navegador.
room-persisted = El navegador conserva estos datos aunque el disco se llene.
room-not-persisted = Si el disco se llena, el navegador puede borrar estos datos. Una exportación es la copia segura.
room-persist = Pedir al navegador que los conserve
room-by-corpus = Tamaño por colección
room-running-out = Queda poco espacio: { $free }, { $share } de lo que concede el navegador. Puede que la próxima importación o el mantenimiento del índice no quepan. Elimine una colección o conserve solo los últimos meses.
room-persist-granted = El navegador ha aceptado: no borrará esto por sí solo.
room-persist-refused = El navegador se ha negado. Lo decide él mismo, a menudo según cuánto se use una página. Puede pedirlo de nuevo más tarde; una exportación es la copia segura.
room-persist-failed = No se ha podido preguntar al navegador.
retention-title = Despejar artículos antiguos
retention-what = Los artículos importados pueden irse al cabo de unos meses, contados desde que se vieron por última vez o, si no consta, desde que se publicaron. Los que usted conservó y los que no tienen fecha se quedan. Ocurre una sola vez, cuando usted pulsa el botón.
retention-keep = Conservar
retention-all = todo
retention-months =
    { $count ->
        [one] el último mes ({ $count })
       *[other] los últimos { $count } meses
    }
retention-counting = Contando…
retention-failed = No se ha podido hacer. No se ha eliminado nada.
retention-done = Están en la papelera de la biblioteca, donde se puede deshacer durante siete días.
retention-would-go =
    { $versions ->
        [0] Nada de lo almacenado es más antiguo.
        [one] Se iría { $versions } versión; artículos afectados: { $articles }.
       *[other] Se irían { $versions } versiones; artículos afectados: { $articles }.
    }
retention-remove = Pasar a la papelera
kept-sure = ¿Eliminar todo lo que usted conservó a mano? No está en ningún archivo, salvo que lo haya exportado.
kept-yes = Eliminar
kept-no = Conservar
index-title = Índice
index-what = El índice encuentra los pasajes en común. La comprobación lo compara con los textos almacenados; la reparación lo crea de nuevo a partir de ellos. Ninguna de las dos modifica los textos.
index-check = Comprobar el índice
index-repair = Reparar el índice
index-checking = Comprobando
index-repairing = Reparando
index-working = { $what }…
index-right = No falta nada: la lista es igual a la que sale de los textos.
index-wrong = Falta algo. Repárelo.
index-repaired = Reparado: todo lo almacenado se vuelve a encontrar.
problem-earlier-rule = La lista es de un Wireprint anterior.
problem-text-lost = La versión { $version } no tiene texto.
problem-text-altered = La versión { $version } tiene un texto distinto del que tenía.
problem-unknown-to-article = El artículo { $article } no conoce la versión { $version }.
problem-entries-lacking =
    { $count ->
        [one] Falta { $count } entrada (tabla { $table }, fila { $row }).
       *[other] Faltan { $count } entradas (tabla { $table }, fila { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] Sobra { $count } entrada (tabla { $table }, fila { $row }).
       *[other] Sobran { $count } entradas (tabla { $table }, fila { $row }).
    }
problem-counts = La colección { $corpus } indica { $counted } versiones y tiene { $found }.

## Keyboard and help

keys-title = Atajos
keys-none = sin atajo
keys-check = Comprobar el artículo abierto
keys-step = Cambio o pasaje mostrado siguiente, anterior (ventana y comparación)
keys-walk = Recorrer las versiones de un artículo
keys-close = Cerrar la ventana
keys-where = El primer atajo se puede cambiar en el navegador: en Chrome y Edge, en <code>chrome://extensions/shortcuts</code>; en Firefox, en Complementos, Administrar atajos de extensiones.
key-left = ←
key-right = →
key-home = Inicio
key-end = Fin
key-escape = Esc
steps-title = Primeros pasos
steps-import = Importe una colección, o los ejemplos, en <a>Colecciones</a>.
steps-open = Abra una noticia y pulse el botón de Wireprint (o su atajo). Antes no se lee nada.
steps-report = La ventana dice qué versiones del texto se conocen, en qué otros lugares aparecen sus palabras y qué ha cambiado.
steps-keep = «Conservar esta versión» recuerda el texto, para que usted vea su próximo cambio.

## About and privacy

about-what-title = Qué es
about-what = Wireprint dice dónde han estado las palabras del artículo abierto: versiones anteriores y posteriores, copias en otros lugares, pasajes y citas en común, y lo que la página dice de su propio origen. Muestra indicios. No juzga, ni dice quién copió a quién.
about-privacy-title = Nada sale de este dispositivo
about-no-request = Wireprint no tiene servidor, ni cuentas, ni estadísticas. Solo envía una petición en un caso: cuando usted pulsa «Consultar» en su página de archivos web. Entonces la dirección del artículo se envía al archivo que usted eligió y a nadie más, cada vez con una pulsación.
about-on-press = Una página se lee cuando usted pulsa el botón en ella. En los periódicos que haya indicado, un artículo también se lee por sí solo cuando lo ha tenido delante cinco segundos o cuando lo sigue. Wireprint no tiene acceso a ningún otro sitio.
about-storage = Las colecciones y las versiones conservadas están en el almacenamiento de este navegador y desaparecen cuando usted las elimina o desinstala la extensión.
about-private = En las ventanas privadas se consultan sus artículos guardados y no se almacena nada.
about-highlights = Mientras se muestran cambios o pasajes en común en una página, los scripts de esa página pueden leer qué palabras están resaltadas, y que lo hace Wireprint. No leen nada más de sus artículos guardados.
about-licence-title = Licencia
about-licence = Wireprint es software libre con licencia MIT. Los textos de una colección pertenecen a sus editores: su fuente y su licencia figuran junto a ella en la lista.


legend-title = Qué significan las etiquetas y las líneas
look-added = añadido
look-added-why = en la página: subrayado
look-word = palabras cambiadas
look-word-why = en la página: línea doble
look-edited = editado
look-edited-why = en la página: línea de puntos
look-moved = movido
look-moved-why = en la página: línea discontinua
look-shared = en común
look-shared-why = en la página: línea simple
