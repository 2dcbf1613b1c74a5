# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = La página corresponde a <b><bdi>{ $version }</bdi></b>.
carries-text = El texto de la página es el de <b><bdi>{ $version }</bdi></b>; lo que hay junto a él no se ha comparado.
carries-beside =
    { $count ->
        [one] El texto es el de <b><bdi>{ $version }</bdi></b>; junto a él, <b>{ $blocks } es distinto</b>.
       *[other] El texto es el de <b><bdi>{ $version }</bdi></b>; junto a él, <b>{ $blocks } son distintos</b>.
    }
beside-since =
    { $count ->
        [one] Junto al texto, <b>{ $blocks }</b> difiere respecto a <bdi>{ $version }</bdi>.
       *[other] Junto al texto, <b>{ $blocks }</b> difieren respecto a <bdi>{ $version }</bdi>.
    }
written-anew = Esta dirección es conocida; <b>el texto se ha escrito de nuevo</b>: { $words } de { $of } palabras están en <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] una tabla
       *[other] { $count } tablas
    }
beside-caption =
    { $count ->
        [one] un pie de foto
       *[other] { $count } pies de foto
    }
beside-list-of-links =
    { $count ->
        [one] una lista de enlaces
       *[other] { $count } entradas de listas de enlaces
    }
beside-label =
    { $count ->
        [one] una etiqueta
       *[other] { $count } etiquetas
    }
beside-definition-list =
    { $count ->
        [one] una entrada de una lista de definiciones
       *[other] { $count } entradas de listas de definiciones
    }
beside-pull-quote =
    { $count ->
        [one] una cita destacada
       *[other] { $count } citas destacadas
    }
beside-footnote =
    { $count ->
        [one] una nota al pie
       *[other] { $count } notas al pie
    }
beside-fact-box =
    { $count ->
        [one] un recuadro de datos
       *[other] { $count } líneas de recuadros de datos
    }
beside-loose-heading =
    { $count ->
        [one] un ladillo
       *[other] { $count } ladillos
    }
beside-trailing-line =
    { $count ->
        [one] una línea final
       *[other] { $count } líneas finales
    }
beside-asking-sentence =
    { $count ->
        [one] una frase que pide algo
       *[other] { $count } frases que piden algo
    }

new-version =
    { $known ->
        [one] Este texto es <b>nuevo</b>: difiere de la única versión conocida.
       *[other] Este texto es <b>nuevo</b>: difiere de las { $known } versiones conocidas.
    }
later-version =
    { $later ->
        [one] Se conoce <b>{ $later } versión posterior</b> de este artículo.
       *[other] Se conocen <b>{ $later } versiones posteriores</b> de este artículo.
    }
known-versions =
    { $known ->
        [one] { $known } versión conocida de este artículo
       *[other] { $known } versiones conocidas de este artículo
    }
same-words =
    { $words ->
        [one] { $words } palabra igual
       *[other] { $words } palabras iguales, en el mismo orden
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] Desde <bdi>{ $version }</bdi>: <b>{ $changes }</b>; la página lleva un aviso de corrección.
        [time] Desde <bdi>{ $version }</bdi>: <b>{ $changes }</b>; la página da una hora nueva y ningún aviso.
       *[none] Desde <bdi>{ $version }</bdi>: <b>{ $changes }</b>; la página no menciona el cambio ni da una hora nueva.
    }
changes-from-later = De <bdi>{ $version }</bdi>, posterior, a este texto: <b>{ $changes }</b>.
unchanged-since = Desde <bdi>{ $version }</bdi> <b>no ha cambiado ninguna palabra</b>.
unchanged-from-later = De <bdi>{ $version }</bdi>, posterior, a este texto <b>no ha cambiado ninguna palabra</b>.
shorter-view-page = Esta página termina antes: es una vista más corta del mismo texto.
shorter-view-version = <bdi>{ $version }</bdi> termina antes, y este texto continúa: era una vista más corta del mismo texto.

paragraphs-edited =
    { $count ->
        [one] { $count } párrafo editado
       *[other] { $count } párrafos editados
    }
paragraphs-added =
    { $count ->
        [one] { $count } párrafo añadido
       *[other] { $count } párrafos añadidos
    }
paragraphs-removed =
    { $count ->
        [one] { $count } párrafo eliminado
       *[other] { $count } párrafos eliminados
    }
paragraphs-moved =
    { $count ->
        [one] { $count } párrafo movido
       *[other] { $count } párrafos movidos
    }
blocks-edited =
    { $count ->
        [one] { $count } bloque editado
       *[other] { $count } bloques editados
    }
blocks-added =
    { $count ->
        [one] { $count } bloque añadido
       *[other] { $count } bloques añadidos
    }
blocks-removed =
    { $count ->
        [one] { $count } bloque eliminado
       *[other] { $count } bloques eliminados
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } párrafo más antiguo que ya no se muestra
       *[other] { $count } párrafos más antiguos que ya no se muestran
    }
headline-changed = el titular ha cambiado

# How the page on the right of a comparison speaks of its changes.
announced-notice = A la derecha, la página lleva un aviso al respecto.
announced-time = A la derecha, la página da una hora nueva y ningún aviso.
announced-none = A la derecha, la página no menciona el cambio ni da una hora nueva.

coarse = Estos textos tienen demasiado poco en común, o son demasiado largos, para compararlos palabra por palabra. Se muestran párrafo por párrafo.
beyond = más allá de lo que muestra el otro texto

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = «<bdi>{ $text }</bdi>» añadido
note-removed = «<bdi>{ $text }</bdi>» eliminado

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = cita modificada
note-quote-added = cita añadida
note-quote-removed = cita eliminada
note-quote-of-altered = cita de <bdi>{ $speaker }</bdi> modificada
note-quote-of-added = cita de <bdi>{ $speaker }</bdi> añadida
note-quote-of-removed = cita de <bdi>{ $speaker }</bdi> eliminada
note-notice-added = aviso de corrección añadido
note-notice-removed = aviso de corrección eliminado

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>La misma noticia</b> está en otras direcciones en <b>{ $count } sitios</b>.
        [at-least] <b>La misma noticia</b> está en otras direcciones en <b>al menos { $count } sitios</b>.
       *[names] <b>La misma noticia</b> está en otra dirección en <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Casi las mismas palabras</b> están en <b>otros { $count } sitios</b>.
        [at-least] <b>Casi las mismas palabras</b> están en <b>al menos otros { $count } sitios</b>.
       *[names] <b>Casi las mismas palabras</b> están en <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>En lo esencial el mismo artículo</b>, reelaborado, está en <b>otros { $count } sitios</b>.
        [at-least] <b>En lo esencial el mismo artículo</b>, reelaborado, está en <b>al menos otros { $count } sitios</b>.
       *[names] <b>En lo esencial el mismo artículo</b>, reelaborado, está en <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>La misma forma</b> con otros hechos está en <b>{ $count } sitios</b>.
        [at-least] <b>La misma forma</b> con otros hechos está en <b>al menos { $count } sitios</b>.
       *[names] <b>La misma forma</b> con otros hechos está en <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Algunos de sus pasajes están también en <b>otros { $count } sitios</b>.
        [at-least] Algunos de sus pasajes están también en <b>al menos otros { $count } sitios</b>.
       *[names] Algunos de sus pasajes están también en <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Las mismas declaraciones están también en <b>otros { $count } sitios</b>.
        [at-least] Las mismas declaraciones están también en <b>al menos otros { $count } sitios</b>.
       *[names] Las mismas declaraciones están también en <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } de esta página, { $other } de la otra
shared-passages =
    { $passages ->
        [one] { $passages } pasaje en común
       *[other] { $passages } pasajes en común
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } pasaje en común, { $reworded } de ellos con otras palabras
       *[other] { $passages } pasajes en común, { $reworded } de ellos con otras palabras
    }
carries-margin = contiene <bdi>{ $version }</bdi>, más cercana que la siguiente por { $margin }
quote-reworded = Una cita de aquí aparece con otras palabras en otro artículo.
quote-reattributed = Una cita de aquí aparece atribuida a otra persona en otro artículo.
quote-shortened = Una cita de aquí aparece acortada en otro artículo.
quote-here = aquí: <bdi>{ $text }</bdi>
quote-there = allí: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = La página cita como fuente a <bdi>{ $name }</bdi>.
declared-credit-unnamed = La página cita una fuente.
declared-canonical = La página indica como propia una dirección de otro lugar: <bdi>{ $name }</bdi>.
declared-correction = La página lleva un aviso de corrección o modificación.
declared-based-on = La página dice que se basa en <bdi>{ $name }</bdi>.
declared-based-on-unnamed = La página dice que se basa en otra obra.
declared-paywall = La página dice que no se muestra todo el artículo.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Su colección está vacía: conserve este artículo y en su próxima visita verá qué cambió el periódico.
nothing-known = Usted no ha conservado este artículo, y ninguno de sus artículos guardados contiene sus pasajes. Consérvelo y verá cuándo cambia.
