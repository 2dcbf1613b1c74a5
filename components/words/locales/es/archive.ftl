# The page that asks web archives.

archive-title = Consultar el archivo web
archive-loading = Buscando lo que se consultó…
archive-private = Esta es una ventana privada. Desde aquí no se consulta ningún archivo web.
archive-ask-title = Textos anteriores de un artículo
archive-what-is = Un archivo web es una biblioteca que guarda páginas tal como fueron. Wireprint puede traer de él copias guardadas de un artículo, añadir sus textos a su colección y compararlos.
archive-addresses = Direcciones web de artículos, una por línea
archive-lists = En su lugar, una lista de direcciones
archive-file = Un archivo con direcciones: marcadores, una lista de lectura, una tabla
archive-take-list =
    { $count ->
        [one] Tomar la { $count } dirección importada
       *[other] Tomar las { $count } direcciones importadas
    }
archive-which = Qué archivo web
archive-sent =
    { $count ->
        [0] Cuando pulse el botón de abajo, las direcciones de arriba se enviarán a <b>{ $name }</b> (<code>{ $host }</code>). De momento no hay ninguna dirección.
        [one] Cuando pulse el botón de abajo, esta dirección se enviará a <b>{ $name }</b> (<code>{ $host }</code>), primero para preguntar qué copias hay y después una vez por cada copia que se traiga.
       *[other] Cuando pulse el botón de abajo, estas { $count } direcciones se enviarán a <b>{ $name }</b> (<code>{ $host }</code>), primero para preguntar qué copias hay y después una vez por cada copia que se traiga.
    }
archive-not-sent = Como cualquier sitio web, { $name } ve entonces su dirección de internet y el nombre y la versión de su navegador. No recibe cookies, ni nombres, ni nada de lo que usted ha leído en otros lugares, ni ninguno de sus artículos guardados. Nadie más recibe nada. Antes de pulsar no se envía nada.
archive-pace =
    { $minutes ->
        [one] { $name } pide a los programas que vayan despacio. Tardará cerca de { $minutes } minuto.
       *[other] { $name } pide a los programas que vayan despacio. Tardará cerca de { $minutes } minutos; puede hacer una pausa y seguir otro día.
    }
archive-ask = Consultar { $name }
archive-withdraw = Retirar el permiso
archive-declined = El navegador no dio el permiso. No se ha enviado nada.
archive-no-address = No hay ninguna dirección web en el campo. No se ha enviado nada.
archive-jobs-title = Consultas hechas
archive-running =
    { $waiting ->
        [one] Se está preguntando por { $waiting } dirección. Puede cerrar esta pestaña; se sigue preguntando.
       *[other] Quedan { $waiting } direcciones por terminar. Puede cerrar esta pestaña; se sigue preguntando.
    }
archive-paused =
    { $waiting ->
        [one] En pausa: queda { $waiting } dirección por terminar. No se envía nada hasta que usted continúe.
       *[other] En pausa: quedan { $waiting } direcciones por terminar. No se envía nada hasta que usted continúe.
    }
archive-left =
    { $minutes ->
        [one] Faltan como mucho unos { $minutes } minuto.
       *[other] Faltan como mucho unos { $minutes } minutos.
    }
archive-pause = Detener
archive-resume = Continuar
archive-table = Guardar como tabla (CSV)
archive-forget = Borrar esta lista
archive-counts =
    { $captures ->
        [one] { $name } tiene { $captures } copia. Leídas: { $read }. Versiones nuevas: { $fresh }. Sin mirar: { $unread }.
       *[other] { $name } tiene { $captures } copias. Leídas: { $read }. Versiones nuevas: { $fresh }. Sin mirar: { $unread }.
    }
archive-closer = Mirar con más detalle (12 más)
archive-again = Preguntar otra vez
archive-too-fast = { $name } dice que se le preguntó demasiado rápido. Se podrá preguntar de nuevo: { $when }.
archive-is-captures = Se han encontrado todos los cambios entre las copias leídas. Entre dos copias con el mismo texto no se ha comparado nada.
archive-is-none = { $name } no tiene ninguna copia de esta dirección.
archive-is-excluded = Este periódico no quiere figurar en { $name }. No se puede saber si hubo copias alguna vez.
archive-is-no-answer = { $name } no responde. Eso no dice nada sobre si tiene copias.
archive-is-no-permission = El navegador no deja que Wireprint consulte { $name }. No se ha enviado nada.
archive-is-part = Solo se ha mirado una parte; puede haber más cambios entre medias.
archive-is-cut-off = Wireprint se cerró mientras se preguntaba a { $name }, así que su respuesta se ha perdido. No se vuelve a preguntar hasta que usted lo diga.
archive-is-waiting = Se está preguntando a { $name }, o se preguntará.
archive-evidence = Las copias una a una, para citarlas
archive-evidence-limits = Una copia muestra que un texto estaba allí en ese momento. Cuándo se cambió, entre dos copias, ningún archivo web puede decirlo.
archive-came-new = un texto que no estaba en su colección
archive-came-known = un texto que ya está en su colección
archive-came-neighbour = el archivo web dio otra copia, ya leída
archive-came-no-text = no se encontró ningún artículo en esta copia
archive-came-blocked = el archivo web no entregó esta copia
archive-came-past-error = en ese momento el sitio daba un error o enviaba a los lectores a otro lugar
archive-came-no-capture = el archivo web menciona esta copia y no la tiene
archive-came-other-address = la copia es de otra dirección
archive-came-no-answer = sin respuesta para esta copia
archive-came-cut-off = Wireprint se cerró antes de que llegara la respuesta
archive-log-title = Peticiones enviadas
archive-log-count =
    { $count ->
        [0] Ninguna.
        [one] { $count } petición en esta lista.
       *[other] { $count } peticiones en esta lista.
    }
archive-log-show = Mostrar las peticiones una a una
archive-log-clear = Borrar la lista
archive-log-came = respuesta { $came }, { $bytes } bytes
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Otros archivos web
archive-others-what = Algunos países guardan las páginas de sus propios periódicos. Lo que active aquí podrá elegirse arriba.
archive-own = Un archivo web propio en este ordenador: su dirección
archive-own-what = Por ejemplo, localhost:8080/wayback. Nada sale del ordenador.
archive-own-wrong = Esta no es una dirección de este ordenador.
archive-not-sent-own = { $name } es un programa en este ordenador. Nada sale del ordenador, y antes de pulsar no se envía nada.
archive-more = Mostrar más (quedan { $left })
archive-trouble = El trabajo ha terminado porque no se puede escribir en su colección. No se envía nada más hasta que usted continúe.
archive-resting = Se deja descansar a { $name } un rato. El resto se preguntará automáticamente a partir de: { $when }.
archive-is-no-text = { $name } tiene copias, pero ninguna de las traídas contiene el texto del artículo.
archive-is-withheld = { $name } no entregó todas las copias pedidas. No se puede saber qué decían esas copias.
archive-paper = Todos los artículos de un periódico en su colección: su nombre o su sitio
archive-paper-take = Añadir sus direcciones
archive-paper-none = Su colección no tiene ningún artículo de este periódico.
archive-cite = Copiar la cita
archive-cited = Copiado
archive-citation = { $address }, según la captura de { $name } del { $time }. { $link }. Resumen de los bytes capturados: { $digest }. Una captura muestra que un texto estaba allí en ese momento, no cuándo se cambió.
archive-citation-undigested = { $address }, según la captura de { $name } del { $time }. { $link }. Una captura muestra que un texto estaba allí en ese momento, no cuándo se cambió.
archive-browser-asks = Su navegador preguntará antes si Wireprint puede acceder a { $host }. Lo necesita para leer allí las copias y para nada más.
archive-browser-activity = Firefox habla además de «actividad de navegación» y del desarrollador. Se refiere a la dirección de arriba, que va solo al archivo web y nunca a nosotros.
archive-budget = Se traen como máximo { $count } copias de cada dirección; para más, se le preguntará de nuevo.
