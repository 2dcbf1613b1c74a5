# The report on the open article, in the popup.

## States without a report

loading = Leyendo la página y consultando sus artículos guardados…
no-article-title = No se ha encontrado ningún artículo en esta página
no-article-why = Wireprint busca un texto de varios párrafos. Una portada, una lista o una página de vídeo no lo tienen. Abra un artículo y pulse de nuevo el botón.
no-article-options = Abrir sus artículos guardados
forbidden-title = Los navegadores no dejan que las extensiones vean esta página
forbidden-why = Los navegadores no dejan que las extensiones vean sus propias páginas, su tienda ni su visor de PDF. Si el artículo está también en una página web normal, abra esa.
failed-title = La consulta no ha funcionado
failed-no-reason = No se indicó ningún motivo.
failed-why = No se ha almacenado ni perdido nada. Inténtelo de nuevo; si sigue igual, recargue antes la página.

## The head

no-date = sin fecha en la página

## The timeline of versions

versions-title = Versiones
versions-known = conocidas: { $known }
versions-known-with-text = conocidas: { $known }, { $withText } con texto
timeline-this-page = esta página
timeline-page-text = el texto de esta página
timeline-compared = comparada con esta página
timeline-choose = elegir para comparar
timeline-no-text = texto desconocido
timeline-no-text-spoken = no se conoce su texto
timeline-words-changed =
    { $count ->
        [one] { $count } palabra cambiada
       *[other] { $count } palabras cambiadas
    }

## What changed

changed-title = Qué ha cambiado
changed-against = respecto a <bdi>{ $version }</bdi>
changed-nothing = Ninguna palabra.
changed-nothing-text = Ninguna palabra del texto.
changed-nothing-common = La parte común no ha cambiado.
changed-cosmetic =
    { $count ->
        [one] { $count } cambio solo de puntuación, mayúsculas, espacios o saltos de línea
       *[other] { $count } cambios solo de puntuación, mayúsculas, espacios o saltos de línea
    }
changed-all =
    { $count ->
        [one] Mostrar { $count } cambio
       *[other] Mostrar los { $count } cambios
    }
card-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
card-more = Mostrar todo
card-less = Mostrar menos

## Elsewhere

elsewhere-title = En otros lugares
elsewhere-all =
    { $count ->
        [one] Mostrar { $count } artículo
       *[other] Mostrar los { $count } artículos
    }
elsewhere-unread =
    { $count ->
        [one] Al menos { $count } artículo más puede tener mucho en común con esta página; no se ha comparado.
       *[other] Al menos { $count } artículos más pueden tener mucho en común con esta página; no se han comparado.
    }
relation-version = la misma noticia, otra dirección
relation-copy = el mismo artículo
relation-adapted = copia adaptada
relation-series = la misma forma, otros hechos
relation-passages = pasajes en común
relation-quotes = citas en común
copy-untitled = sin titular
copy-shares = { $page } de esta página está en ese artículo, con las mismas palabras; { $other } de ese artículo está aquí
copy-carries-ours = contiene el texto de <bdi>{ $version }</bdi>
copy-carried-by-page = la página contiene su <bdi>{ $version }</bdi>
copy-carries-undecided = qué versión contiene: sin determinar
copy-order-time = Ordenar por fecha
copy-order-likeness = Ordenar por parecido
copy-earliest = Fecha más antigua conocida aquí: { $time }
page-earliest = Fecha más antigua conocida aquí: esta página, { $time }
differs-none = Ninguna palabra difiere
differs-edited =
    { $count ->
        [one] { $count } párrafo editado
       *[other] { $count } párrafos editados
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } párrafo editado ({ $kinds })
       *[other] { $count } párrafos editados ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } añadido
       *[other] { $count } añadidos
    }
differs-removed =
    { $count ->
        [one] { $count } omitido
       *[other] { $count } omitidos
    }
differs = Allí: { $differences }
copy-highlight = Mostrar el texto común
copy-highlight-of = Mostrar el texto común: { $site }
copy-unhighlight = Ocultar el texto común
copy-unhighlight-of = Ocultar el texto común: { $site }
copy-compare = Comparar
copy-compare-with = Comparar con { $site }
strip =
    { $of ->
        [one] { $shared } de { $of } párrafo de esta página tiene palabras en común con él
       *[other] { $shared } de { $of } párrafos de esta página tienen palabras en común con él
    }
reworded-fold =
    { $count ->
        [one] { $count } pasaje reformulado
       *[other] { $count } pasajes reformulados
    }
reworded-all =
    { $count ->
        [one] Mostrar { $count } pasaje
       *[other] Mostrar los { $count } pasajes
    }
reworded-there =
    { $words ->
        [one] allí dice, con { $shared } de esta { $words } palabra:
       *[other] allí dice, con { $shared } de estas { $words } palabras:
    }

## Quotes

quotes-title = Citas
quotes-all =
    { $count ->
        [one] Mostrar { $count } cita
       *[other] Mostrar las { $count } citas
    }
quoted = «<bdi>{ $text }</bdi>»
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = sin autor indicado
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: con las mismas palabras
quote-same-at-unnamed = sin autor indicado · <bdi>{ $sites }</bdi>: con las mismas palabras
quote-at-same = <bdi>{ $site }</bdi>: con las mismas palabras
quote-at-reworded = <bdi>{ $site }</bdi>: con otras palabras
quote-at-reattributed = <bdi>{ $site }</bdi>: atribuida a otra persona
quote-at-shortened = <bdi>{ $site }</bdi>: más corta
quote-at-same-by = <bdi>{ $site }</bdi>: con las mismas palabras, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: con otras palabras, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: atribuida a otra persona, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: más corta, <bdi>{ $speaker }</bdi>
quote-other-article = otro artículo

## How much of the page was read

read-title = Leído
read-paragraphs =
    { $count ->
        [one] { $count } párrafo
       *[other] { $count } párrafos
    }
read-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
read-blocks =
    { $count ->
        [one] { $count } bloque
       *[other] { $count } bloques
    }
read-line = Leído: { $paragraphs }, { $words }; no se ha omitido nada
read-line-beside = Leído: { $paragraphs }, { $words }; { $blocks } junto al texto
read-other-articles =
    { $count ->
        [one] La página continúa con { $count } artículo más, que no se ha leído.
       *[other] La página continúa con { $count } artículos más, que no se han leído.
    }
read-cut = La página es muy larga. Solo se ha leído el principio; lo que sigue no se ha comparado.

## What the page says

says-title = Lo que dice la página
says-credit = Crédito
says-photo = Fotografía
says-dateline = Lugar y fecha
says-canonical = Dice que el original está en
says-correction = Corrección
says-publisher = Editor
says-based-on = Basado en
says-paywall = Para suscriptores

## The foot

compare = Comparar
keep = Conservar
import = Traer lo que ya tiene
undo = Deshacer
kept = Conservado como <b><bdi>{ $version }</bdi></b>.
already-known = Usted ya tiene este texto, como <b><bdi>{ $version }</bdi></b>; queda anotado que sigue publicado.
taken-back = Deshecho: esta versión no se conserva.
not-kept = No conservado: <bdi>{ $reason }</bdi>
private-window = Ventana privada: se consultan sus artículos guardados, no se almacena nada.
page-gone = La página ya no está o se ha recargado. Abra de nuevo Wireprint en ella.
highlight-changes = Mostrar los cambios en la página
highlight-warning = Los scripts de la página pueden leer entonces qué palabras son.
highlights-of-changes = Cada cambio en la página
highlights-of-passages = Cada pasaje en la página
highlights-count = mostrados: { $count }
highlights-at = { $at } de { $of }
highlights-count-missing = mostrados: { $count }; no encontrados: { $missing }
highlights-at-missing = { $at } de { $of }; no encontrados: { $missing }
previous-change = Cambio anterior
next-change = Cambio siguiente
previous-passage = Pasaje anterior
next-passage = Pasaje siguiente

keep-spoken = Conservar esta versión
highlight-changes-off = Ocultar los cambios
ways-out = Más
timeline-compare-with = Comparar con { $version }
version-kept-on = conservado por usted el { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } párrafo está solo en esta página
       *[other] { $count } párrafos están solo en esta página
    }
changed-beyond-version =
    { $count ->
        [one] { $count } párrafo está solo en el otro texto
       *[other] { $count } párrafos están solo en el otro texto
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } párrafo más antiguo ya no se muestra
       *[other] { $count } párrafos más antiguos ya no se muestran
    }
copy-shares-all = Toda esta página está en ese artículo, con las mismas palabras, y todo ese artículo está aquí
copy-shares-page-whole = Toda esta página está en ese artículo, con las mismas palabras; { $other } de ese artículo está aquí
copy-shares-other-whole = Todo ese artículo está aquí, con las mismas palabras; { $page } de esta página está allí
says-in-data = según los datos de la página

## What the labels mean, and how the page shows changes

ask-archive = Consultar el archivo web…
asking-now = Se está preguntando a { $name }. Copias leídas: { $read }. Versiones nuevas: { $fresh }.
asking-stop = Detener la consulta
asking-came = Se preguntó a { $name }. Versiones nuevas: { $fresh }.

## The card in the open page

page-card-of = { $at } de { $of }
page-card-next = Siguiente
page-card-previous = Anterior
page-card-close = Cerrar
page-card-legend = Qué significan los colores
page-card-look-word = palabras cambiadas
page-card-look-edited = un párrafo con cambios
page-card-look-added = un párrafo nuevo
page-card-look-moved = un párrafo movido
page-card-look-removed = al borde: aquí se quitó un párrafo
