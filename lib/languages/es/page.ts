/** Words of web pages in Spanish; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    le[ea] (?:también|más|además)
    (?:te|le) puede interesar
    ve[ra] también
    relacionad[ao]s?\b
    más (?:información|noticias|sobre)
  `),
  advertisements: phraseList(String.raw`
    publicidad
  `),
  appeals: phraseList(String.raw`
    suscr[ií]b[ae]
    regístr[ae]
    s[ií]gu[ae]nos
    s[ií]guenos\b
    únete\b
    apóy[ae]nos\b
    desc[aá]rg(?:a|ue)(?:te|se)?\b
    compart[ei]
    recib[ae]\b
    comentarios?$
    responder$
    haz clic
    inicia sesión
    copiar enlace$
    (?:apoy[ae]|suscr[ií]b[ae]se|apúnt[ae](?:te|se))(?!\p{L})
    ¿?tienes? .{0,12}(?:pista|informaci|foto|historia)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:nuestr[ao]s?|nosotros|síguenos|síganos)(?!\p{L})
    bolet[ií]n
    newsletter
    est[ea] (?:artículo|noticia|nota)
    aplicación
    periodismo
    redacción
  `),
  imprints: phraseList(String.raw`
    publicad[oa] (?:el|en)
    actualizad[oa]\b
  `),
  signOffs: phraseList(String.raw`
    todos los derechos
    fuentes?\s?:
    fotos?\s?:
    foto(?:grafía)?\s?:
    imagen\s?:
    etiquetas?\s?:
  `),
  bylines: phraseList(String.raw`
    por
    texto
  `),
  machines: phraseList(String.raw`
    IA
    inteligencia artificial
  `),
  paywalls: phraseList(String.raw`
    (?:contenido |artículo )?(?:exclusivo|solo|sólo|reservado) (?:para|a) (?:nuestros )?suscriptores
    para (?:seguir|continuar) leyendo
    (?:suscríb[ae]te|regístr[ae]te) para (?:leer|seguir)
    para suscriptores
  `),
  otherPages: phraseList(String.raw`
    (?:página|artículo) no encontrad[ao]
    (?:política|aviso) de (?:privacidad|cookies)
    aviso legal
    términos (?:de uso|y condiciones)
    iniciar sesión
    resultados (?:de|para)
    buscar\b.{0,3}$
    tu privacidad
    (?:contacto|contáctenos|aviso legal)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    consentimiento
    datos personales
  `),
});
