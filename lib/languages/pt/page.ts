/** Words of web pages in Portuguese; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    (?:leia|veja|saiba|lê|leia) (?:também|mais)
    relacionad[ao]s?\b
  `),
  advertisements: phraseList(String.raw`
    publicidade?
    anúncio
    continua depois d[ae] .{0,40}
  `),
  appeals: phraseList(String.raw`
    assine\b
    inscreva[ -]se
    subscreva\b
    siga\b
    receba\b
    participe\b
    entre no\b
    baixe\b
    partilh[ae]\b
    compartilh[ae]\b
    comentários?$
    responder$
    copiar link$
    (?:apoie|descarregue)\b
    tem .{0,12}(?:sugest|denúncia|informaç|foto)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:noss[oa]s?|nos)(?!\p{L})
    newsletter
    (?:canal|grupo) d[oe]
    est[ea] (?:artigo|matéria|notícia)
    aplicativo|aplicação|\bapp\b
    jornalismo
    redação
  `),
  imprints: phraseList(String.raw`
    publicad[oa] (?:em|às|a)\b
    atualizad[oa]\b
    actualizad[oa]\b
  `),
  signOffs: phraseList(String.raw`
    todos os direitos
    fontes?\s?:
    fotos?\s?:
    imagem\s?:
  `),
  bylines: phraseList(String.raw`
    por
    texto
  `),
  machines: phraseList(String.raw`
    IA
    inteligência artificial
  `),
  paywalls: phraseList(String.raw`
    (?:conteúdo |artigo )?(?:exclusivo|só|apenas) para assinantes
    para (?:continuar|seguir) (?:lendo|a ler)
    para assinantes
  `),
  otherPages: phraseList(String.raw`
    página não encontrada
    política de (?:privacidade|cookies)
    termos (?:de uso|e condições)
    (?:entrar|iniciar sessão)
    resultados (?:da|de|para)
    (?:contat?o|contactos|fale conosco)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    consentimento
    dados pessoais
  `),
});
