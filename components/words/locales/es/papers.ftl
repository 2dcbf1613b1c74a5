# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>El texto ha cambiado</b> desde que usted lo leyó el { $when }.
since-read-same = Sin cambios desde que usted lo leyó el { $when }.
paper-offer = ¿Quiere que Wireprint conserve por sí solo lo que lea en <bdi>{ $site }</bdi>?
paper-offer-yes = Conservar lo que leo en este periódico
paper-offer-no = No, gracias
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> es un periódico que usted ha indicado: Wireprint conserva por sí solo lo que lee en él.
        [one] <bdi>{ $site }</bdi> es un periódico que usted ha indicado: Wireprint conserva por sí solo lo que lee en él, { $kept } texto hasta ahora.
       *[other] <bdi>{ $site }</bdi> es un periódico que usted ha indicado: Wireprint conserva por sí solo lo que lee en él, { $kept } textos hasta ahora.
    }
paper-not-this = Este periódico no
paper-unnamed = Wireprint ya no lee <bdi>{ $site }</bdi> por sí solo.
paper-forget =
    { $kept ->
        [one] Y olvidar el { $kept } texto conservado de él
       *[other] Y olvidar los { $kept } textos conservados de él
    }
paper-forgotten =
    { $count ->
        [one] Se ha eliminado { $count } texto. Lo que usted conservó a mano sigue ahí.
       *[other] Se han eliminado { $count } textos. Lo que usted conservó a mano sigue ahí.
    }
paper-failed = No ha funcionado. Inténtelo de nuevo.
follow-start = Seguir este artículo
follow-stop = Dejar de seguirlo
follow-next = Wireprint volverá a consultar este artículo el { $when }.
follow-ended = Wireprint ha seguido este artículo durante dos semanas y ha terminado.
changes-open = Todos los cambios encontrados

## In the options

papers-title = Periódicos
papers-why = Wireprint lee una página cuando usted pulsa su botón. En los periódicos que indique aquí también lee por sí solo: un artículo que usted haya leído durante cinco segundos se conserva, y el botón muestra cuántas versiones se conocen. Nada sale de su dispositivo. Las ventanas privadas nunca se leen automáticamente.
papers-loading = Consultando sus periódicos…
papers-load-failed = No se han podido consultar sus periódicos. Recargue esta página para intentarlo de nuevo.
papers-none = Todavía no ha indicado ningún periódico.
papers-list = Periódicos que usted ha indicado
papers-since = desde el { $when }
papers-kept =
    { $kept ->
        [one] { $kept } texto conservado
       *[other] { $kept } textos conservados
    }
papers-revoked = El navegador ya no deja que Wireprint lea este periódico.
papers-allow-again = Permitir de nuevo
papers-remove = Quitar
papers-remove-spoken = Quitar { $site }
papers-removed = Se ha quitado <bdi>{ $site }</bdi>. Lo conservado se queda.
papers-add = Indicar un periódico
papers-add-label = Dirección del periódico
papers-add-example = por ejemplo, https://www.harbour-courier.example
papers-add-button = Permitir y conservar
papers-add-ask = Su navegador le preguntará si Wireprint puede leer este sitio.
papers-no-address = Esa no es la dirección de una página web. Pegue la dirección de un artículo o de la portada.
papers-refused = Usted no lo ha permitido, así que no ha cambiado nada.
papers-named-now = Se ha indicado <bdi>{ $site }</bdi>. Sus páginas ya abiertas se leerán cuando se recarguen.
papers-everywhere-title = Todos los sitios
papers-everywhere = Conservar lo que leo en todos los sitios
papers-everywhere-why = Salvo en direcciones de bancos, correo, salud, administraciones públicas o su red local, en páginas que piden una contraseña o no quieren aparecer en los buscadores, y en los sitios de abajo. Esta estimación puede fallar: es más seguro indicar los periódicos uno a uno.
papers-never-title = Nunca en estos sitios
papers-never-label = Añadir un sitio
papers-never-button = Nunca aquí
papers-never-none = Ninguno.
papers-memory-title = Lo que usted lee
papers-memory = De los artículos de su colección, Wireprint recuerda cuándo leyó usted cada versión, para poder decirle qué ha cambiado desde entonces. Recuerda fechas, ningún texto.
papers-memory-forget = Olvidar cuándo leí
papers-memory-forgotten = Olvidado.
papers-changes = Cambios encontrados

## The list of changes

changes-title = Cambios
changes-page-title = Wireprint: cambios encontrados
changes-why = Cambios en artículos que usted sigue o a los que vuelve en los periódicos que ha indicado, los más recientes primero. La hora dice cuándo encontró Wireprint el cambio, no cuándo lo hizo el periódico.
changes-loading = Cargando…
changes-load-failed = No se ha podido cargar la lista. Recargue esta página para intentarlo de nuevo.
changes-none = Todavía no se ha encontrado ningún cambio.
changes-none-why = Indique un periódico en las opciones y siga después un artículo desde la ventana de Wireprint: lo consultará de nuevo al cabo de media hora y luego cada vez menos, durante dos semanas.
changes-to-options = Indicar un periódico
changes-look-now = Consultar todos ahora
changes-looking = Buscando…
changes-looked =
    { $count ->
        [0] No ha cambiado nada.
        [one] Ha cambiado { $count } artículo.
       *[other] Han cambiado { $count } artículos.
    }
changes-look-failed = La consulta no ha funcionado. Inténtelo de nuevo.
changes-seen-all = Marcar todo como visto
changes-unseen = nuevo
changes-found-at = encontrado el { $when }
changes-edited =
    { $count ->
        [one] { $count } párrafo editado
       *[other] { $count } párrafos editados
    }
changes-added =
    { $count ->
        [one] { $count } párrafo añadido
       *[other] { $count } párrafos añadidos
    }
changes-removed =
    { $count ->
        [one] { $count } párrafo eliminado
       *[other] { $count } párrafos eliminados
    }
changes-headline = titular cambiado
changes-compare = Comparar
changes-open-article = Abrir el artículo
changes-followed-title = Artículos que sigue
changes-followed-next = próxima consulta: { $when }
changes-followed-ended = el seguimiento ha terminado
changes-followed-last-same = sin cambios en la última consulta, { $when }
changes-followed-last-changed = con cambios en la última consulta, { $when }
changes-followed-last-failed = no se pudo leer en la última consulta, { $when }
changes-followed-last-revoked = no consultado: su periódico ya no está indicado
changes-followed-not-yet = aún no consultado
changes-unfollow = Detener
changes-unfollow-spoken = Detener el seguimiento de { $title }
follow-how = Para volver a mirarlo, su navegador abre el artículo en una pestaña aparte y la cierra. El periódico ve una visita, como cuando lo abre usted.
