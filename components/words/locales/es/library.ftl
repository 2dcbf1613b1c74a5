# The library: all that is stored.

library-title = Biblioteca
library-page-title = Biblioteca · Wireprint
library-list = Artículos
library-loading = Cargando más…
library-failed = No se puede abrir la biblioteca. Recargue la página para intentarlo de nuevo.
library-act-failed = No se ha podido hacer. No ha cambiado nada.
library-empty = Todavía no hay nada almacenado. Conserve un artículo con el botón de Wireprint o importe archivos en la página de opciones.
library-found = { $found } de { $all } artículos.
library-search = Palabras del titular o del periódico
library-all = todos
library-paper = Periódico
library-language = Idioma
library-corpus = Colección
library-from = Desde
library-to = Hasta
library-sort = Orden
library-sort-seen = vistos más recientemente
library-sort-published = publicados más recientemente
library-sort-title = titular
library-sort-paper = periódico
library-sort-versions = más versiones
library-in-texts = buscar también en los textos
library-has-versions = tiene versiones
library-has-copies = tiene copias en otros lugares
library-stop = Detener
library-finding-texts-running = Buscando en los textos, { $percent } %…
library-finding-texts-stopped = La búsqueda en los textos se detuvo al { $percent } %; encontrados: { $count }.
library-finding-texts-failed = La búsqueda en los textos no llegó al final; encontrados: { $count }.
library-finding-copies-running = Buscando copias, { $percent } %…
library-finding-copies-stopped = La búsqueda de copias se detuvo al { $percent } %; encontradas: { $count }.
library-finding-copies-failed = La búsqueda de copias no se pudo terminar; encontradas: { $count }.
library-address-unknown = No hay nada almacenado con esta dirección:
library-address-failed = No se ha podido buscar esta dirección:
library-changed = cambiado desde que lo conservé
library-select = Seleccionar { $title }
library-selected = seleccionados: { $count }
library-delete-selected = Eliminar la selección
library-versions =
    { $count ->
        [one] { $count } versión
       *[other] { $count } versiones
    }
library-bin =
    { $count ->
        [one] Eliminado en los últimos 7 días: { $count } vez
       *[other] Eliminado en los últimos 7 días: { $count } veces
    }
library-undo = Deshacer
library-undo-of = Deshacer la eliminación de { $title }
library-bin-empty = Vaciar ahora
library-bin-sure = Después no se podrá recuperar.
library-bin-yes = Eliminar para siempre
library-bin-no = Conservar
library-bin-emptying = Borrando lo eliminado, { $percent } %…
library-bin-failed = No se ha podido borrar lo eliminado. Se intentará de nuevo al abrir la biblioteca.

## An article

library-back = Todos los artículos
library-article-loading = Abriendo…
library-article-missing = Este artículo no está almacenado o se ha eliminado.
library-article-failed = No se puede abrir este artículo.
library-text =
    { $words ->
        [one] Texto, { $words } palabra
       *[other] Texto, { $words } palabras
    }
library-compare = Comparar
library-compare-a = Comparar
library-compare-b = con
library-copies = Sus palabras en otros lugares
library-copies-looking = Buscando…
library-copies-failed = No se ha podido buscar.
library-copies-none = Ningún otro artículo almacenado comparte pasajes con este.
library-copy-share = { $share } de él con las mismas palabras
library-delete-version = Eliminar esta versión
library-delete-version-of = Eliminar esta versión: { $version }
library-delete-article = Eliminar el artículo

## A passage

library-passage = Pegue un pasaje: ¿dónde aparece?
library-passage-text = Pasaje
library-passage-look = Buscar
library-passage-looking = Buscando…
library-passage-failed = No se ha podido buscar el pasaje.
library-passage-too-short = Escriba al menos ocho palabras: los pasajes más cortos no se buscan.
library-passage-found =
    { $count ->
        [0] No está en lo almacenado.
        [one] Está en { $count } artículo.
       *[other] Está en { $count } artículos.
    }
library-passage-place = párrafo { $place }, { $words } palabras en común
