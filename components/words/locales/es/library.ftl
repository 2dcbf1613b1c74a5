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
library-has-versions = tiene versiones
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
library-delete-version = Eliminar esta versión
library-delete-version-of = Eliminar { $version }
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
