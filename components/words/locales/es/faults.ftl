# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = un archivo web (ARC, el precursor de WARC). Haga con él un WARC e impórtelo: warcio recompress FILE new.warc.gz
looks-archive = un archivo comprimido
looks-binary = datos binarios
looks-bibliography = una lista de referencias
looks-bookmarks = marcadores de un navegador
looks-calendar = un calendario
looks-chat = un chat
looks-contacts = contactos
looks-csv = una tabla (CSV)
looks-encoded = datos codificados
looks-epub = un libro electrónico (EPUB). Copie de él el texto del artículo y péguelo aquí
looks-feed = un canal de noticias (RSS o Atom)
looks-image = una imagen
looks-json-array = una lista JSON
looks-json-object = un único objeto JSON
looks-log = el registro de un programa
looks-mail = un correo electrónico. Copie de él el texto del artículo y péguelo aquí
looks-media = sonido o vídeo
looks-mhtml = un archivo web (MHTML)
looks-no-running-text = ningún texto corrido
looks-office = un documento ofimático. Guarde un texto como texto sin formato, una tabla como CSV, e importe ese archivo
looks-opml = una lista de canales (OPML)
looks-pdf = un PDF. Copie de él el texto del artículo y péguelo aquí
looks-program = código de programa
looks-records = una lista de registros
looks-rtf = texto enriquecido (RTF). Guárdelo como texto sin formato e impórtelo, o copie el texto y péguelo aquí
looks-sitemap = un mapa del sitio
looks-sqlite = una base de datos (SQLite). Si es de diffengine, haga una lista con ella e impórtela: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = subtítulos
looks-svg = un dibujo (SVG)
looks-utf-16-unmarked = UTF-16 sin marca de orden de bytes; guárdelo como UTF-8
looks-warc = un archivo web (WARC)
looks-web-response = la respuesta de un servidor web
looks-webarchive = un archivo web de Safari u otra lista de propiedades. Ábralo en Safari, guarde la página como código fuente e impórtelo
looks-xml = XML que no es una página de artículo. Haga con él una tabla (CSV), un artículo por fila, e impórtela
looks-zip = un archivo ZIP

## What a value of a field ought to have been

expected-text = debe ser texto
expected-texts = debe ser una lista de textos
expected-list = debe ser una lista
expected-object = debe ser un objeto
expected-number = debe ser un número
expected-whole-number = debe ser un número entero
expected-not-negative = debe ser 0 o más
expected-boolean = debe ser verdadero o falso
expected-declaration-kind = tipo desconocido

## The faults. Sizes are in megabytes.

fault-empty = el archivo está vacío
fault-unknown-format = este tipo de archivo no se admite: { $looks }
fault-unreadable = no se puede leer el archivo ({ $detail })
fault-not-utf8 = no es UTF-8: byte { $byte } en la posición { $position }; quizá sea Latin-1 o Windows-1252, guárdelo como UTF-8
fault-unknown-encoding = codificación desconocida «{ $name }»
fault-gzip-damaged = los datos gzip están dañados o incompletos
fault-nested-in-itself = { $format } dentro de { $format }: no se ha abierto
fault-nested-too-deep = archivos anidados a más de { $limit } niveles: no se han abierto
fault-expands-too-much = al descomprimirse, los datos se multiplican por más de { $limit }, como en las bombas de compresión: lectura interrumpida
fault-too-many-entries = más de { $limit } entradas: lectura interrumpida
fault-stalled = no se ha podido leer nada durante { $seconds } segundos: lectura interrumpida
fault-file-too-long =
    { $format ->
        [page] una página de más de { $limit } MB
       *[text] un texto de más de { $limit } MB
    }
fault-nested-too-large = un archivo comprimido de más de { $limit } MB dentro de otro: extráigalo e impórtelo por separado
fault-nothing-inside = no contiene nada que pueda ser un artículo
fault-no-columns = ninguna columna contiene textos ni direcciones: { $names }
fault-zip-damaged = el archivo ZIP está dañado, incompleto o indica tamaños erróneos
fault-zip-encrypted = protegido con contraseña: descomprímalo e importe los archivos
fault-zip-method = comprimido con un método que no se admite (método { $method }): descomprímalo e importe los archivos
fault-record-damaged = un registro dañado en el byte { $offset } del archivo
fault-record-cut-off = el archivo se corta en el registro del byte { $offset }
fault-revisit-without-original = solo dice que la página no había cambiado, y el archivo no contiene la página en sí
fault-encoding-not-read = comprimido con «{ $encoding }», que este navegador no abre
fault-mhtml-without-page = un archivo web (MHTML) sin ninguna página
fault-not-in-archive = figura en la lista, pero el archivo no contiene la página
fault-error-page = el servidor respondió con un error ({ $status })
fault-withdrawn = retirado por la agencia, sin texto ({ $uri })
fault-newer-format = formato { $version } de un Wireprint más reciente; este lee el formato 1
fault-bad-header = la primera línea es una cabecera, pero su campo «{ $field }» no se puede leer
fault-line-too-long = { $size } MB en una línea, se leen como máximo { $limit } MB
fault-not-json = no es JSON (empieza por «{ $begins }»)
fault-json-cut-off = JSON incompleto (empieza por «{ $begins }»)
fault-not-an-object = no es un objeto JSON: se lee una versión por línea
fault-json-too-deep = anidado a más de { $limit } niveles
fault-too-many-fields = { $count } campos, se leen como máximo { $limit }
fault-forbidden-field = un campo «{ $field }», que no es un campo de artículo
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: más de { $limit }
fault-no-text-field = sin «paragraphs» ni «text»
fault-no-text = no contiene texto
fault-no-article = no hay texto de artículo en esta página
fault-no-comparison = una página de NewsSniffer sin sus cabeceras «Version …»
fault-bad-time = { $field }: «{ $value }» no es una fecha, es una fecha futura o es anterior a 1990
fault-bad-address = url: «{ $value }» no es una dirección http
fault-wrong-encoding = texto guardado con una codificación equivocada («{ $sample }»)
fault-page-unreadable = no se puede leer la página ({ $detail })
fault-not-stored = no se puede almacenar ({ $detail })
fault-storage-full = El almacenamiento está lleno. Lo que ya estaba almacenado se conserva.
fault-storage-lost = El navegador ha eliminado los datos almacenados. Abra de nuevo Wireprint: le dirá qué queda y cómo recuperar el resto.
fault-storage-damaged = El navegador ha encontrado dañado su almacenamiento y podría borrarlo todo la próxima vez que se inicie. Con un archivo que usted haya exportado puede recuperarlo.
fault-storage-failing = El almacenamiento del navegador falla. Puede que el disco esté lleno o el almacenamiento dañado. Libere espacio, reinicie el navegador e inténtelo de nuevo.
fault-storage-of-newer = Sus artículos guardados se usaron por última vez con un Wireprint más reciente, y este no puede leerlos. Están todos ahí: actualice la extensión.
fault-storage-newer = Otra ventana ha abierto una versión más reciente de esta extensión. Recargue esta página.
fault-storage-closed = No se puede abrir el almacenamiento del navegador. Reinicie el navegador e inténtelo de nuevo.
fault-collection-deleted = La colección se eliminó mientras se llenaba. El resto del archivo no se ha importado.
fault-private-window = Desde una ventana privada no se almacena nada.
fault-not-checked = Esta página aún no se ha comprobado. Abra de nuevo Wireprint en ella.
fault-no-tab = La ventana de Wireprint no está sobre ninguna pestaña.
fault-no-answer = El proceso en segundo plano de Wireprint no ha respondido.
fault-page-busy = La página no responde. Puede que esté ocupada o bloqueada: espere o recárguela.
fault-too-slow = No ha llegado ninguna respuesta a tiempo.
fault-cancelled = Usted lo detuvo antes de que llegara una respuesta.
fault-keep-unsure = El proceso en segundo plano de Wireprint se detuvo a medias.
fault-background-stopped = El proceso en segundo plano de Wireprint se detuvo a medias. Pulse de nuevo.
fault-not-started = No se ha podido iniciar la tarea. Recargue esta página.
fault-stopped = La importación se ha detenido: { $detail }
fault-failed = { $detail }
