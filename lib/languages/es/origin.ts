/** Spanish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    actualizad[oa]
    última actualización
    actualización
    modificad[oa]
    última modificación`,
  published: `
    publicad[oa]
    cread[oa]`,
  isDayFirst: true,
  pieces: 'artículo|noticia|información|texto|página|nota|contenido|directo',
  notices: {
    labels: `
      corrección
      correcciones
      rectificación
      fe de err(?:ores|atas)
      aclaración
      errata`,
    updates: `
      actualización
      actualizad[oa]`,
    bracketed: `
      rectifica
      corrige
      aclara
      añade`,
    remarks: `
      nota de la redacción
      nota del editor
      nota`,
    things: `
      est[ea] (?:artículo|información|noticia|texto|nota|entrevista|crónica|pieza|titular|página)
      (?:una|la) versión (?:anterior|previa|original|inicial|publicada)(?! del? (?!est))
      (?:una|la) (?:primera|anterior) versión de est[ea]
      el titular de est[ea]`,
    acts: `
      corregi
      para corregir
      corrig
      modificad
      rectificad
      (?:ha sido|fue|se ha) (?:actualizad|ampliad|cambiad|retirad|eliminad)[oa]
      se (?:cambió|modificó|actualizó|corrigió|retiró)
      actualizad[oa] (?:para|con)
      decía
      se (?:atribuía|daba|llamaba|citaba|situaba|identificaba)
      indicaba
      señalaba
      afirmaba
      por error
      como se (?:dijo|indicó|publicó|afirmó)
      erróne`,
    alone: `
      hemos (?:retirado|corregido|modificado|eliminado|sustituido) (?:una?|la|el|est[ea]) .{0,30}(?:foto|imagen|frase|párrafo|artículo|titular|cita|pasaje|texto|información)
      versión (?:anterior|previa|original|inicial) de est[ea] (?:artículo|información|noticia|texto|nota|crónica)
      (?:informamos|dijimos|escribimos|publicamos) (?:erróneamente|por error)
      (?:una|la|en una|en la) (?:primera|anterior|previa) versión de est[ae] (?:artículo|noticia|texto|información|nota|crónica)
      (?:est[ae] (?:artículo|noticia|texto|información|nota|crónica)|el titular) (?:ha sido|fue|se ha|se) .{0,30}(?:actualiz|correg|modific|ampli|rectific|edit|cambi)
      hemos .{0,40}(?:corregido|rectificado|retirado|eliminado|modificado|actualizado|sustituido|añadido|aclarado)
      pedimos (?:disculpas|perdón) (?:por|a)
      ^(?:artículo|noticia|texto|información|nota) (?:actualizad|corregid|modificad|ampliad)[oa] (?:a las|el|con|tras|para)
      (?:anulen?|ignoren?|retiren?) (?:est[ae]|la|el|nuestra) (?:información|noticia|despacho|nota)
      retiramos est[ae]
      ^actualizad[oa] (?:a las|el) .{0,30} (?:con|para)`,
    never: `
      (?:editad|abreviad|condensad)[oa] .{0,30}(?:claridad|extensión|espacio|brevedad)
      será actualizad[oa]
      política de privacidad
      (?:condiciones|términos) (?:de uso|del servicio)`,
    elsewhere: `
      (?:el|nuestro) suplemento
      edición (?:impresa|del|de ayer)
      página \\d`,
  },
  credits: [
    [
      'contribu|colabor',
      /^[\s(*–—-]{0,4}(.{2,200}?) (?:contribuyó|contribuyeron|ha contribuido|han contribuido|colaboró|colaboraron) (?:a|en|con|para) (?:este|esta) (?:informe|reportaje|artículo|noticia|nota|información|despacho)/iu,
    ],
    [
      'con información|con datos|con material|con aportes|con reportes|con informes',
      /^[\s(*–—-]{0,4}con (?:información|datos|material|aportes|reportes|informes) de (?:la agencia |las agencias )?([^.;]{2,120})/iu,
    ],
  ],
  source: 'fuentes?',
  organisations: 'agencia prensa noticias diario periódico servicio',
  and: 'y',
  determiners: 'el la',
  by: 'por de',
  photo: 'imagen|fotografía',
});
