# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Le damos la bienvenida · Wireprint
welcome-title = Vea qué cambió un periódico después de que usted lo leyera
welcome-lede = Pulse el botón en un artículo y consérvelo. Cuando vuelva, Wireprint muestra qué palabras han cambiado y dónde más está el texto. Todo se queda en este navegador; nada se envía a ningún lugar.

## The example

welcome-example = Un ejemplo: una noticia inventada en varias versiones
welcome-example-loading = Abriendo el ejemplo…
welcome-example-failed = No se ha podido abrir el ejemplo.
welcome-compare = Abrir la comparación

## When it reads

welcome-when = ¿Cuándo puede leer?
welcome-when-pressed = Solo cuando yo pulse
welcome-when-pressed-why = Así es ahora: una pulsación, una página. Sin permiso para ningún sitio.
welcome-when-named = En los periódicos que yo indique
welcome-when-named-why = Sus artículos se leen y se conservan cuando usted los abre. Su navegador le pregunta por cada periódico, y usted puede retirar el permiso.
welcome-name-papers = Indicar periódicos

## What is asked for

welcome-asked = Qué pide
welcome-asked-page = la página abierta, cuando usted pulsa
welcome-asked-room = espacio en este dispositivo
welcome-not = Qué no hace
welcome-not-server = ni cuentas, ni servidor, ni estadísticas
welcome-not-private = nada se escribe en las ventanas privadas
welcome-not-verdict = ningún veredicto: nunca dice quién copió a quién

welcome-pin = <b>Tenga el botón a la vista:</b> abra la pieza de puzle de la barra de herramientas y fije Wireprint.
welcome-keys = O pulse
welcome-bring = Traer lo que ya tiene
welcome-library = Artículos guardados
