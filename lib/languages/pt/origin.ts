/** Portuguese words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    atualizad[oa]
    actualizad[oa]
    última a(?:c)?tualização
    a(?:c)?tualização
    modificad[oa]
    alterad[oa]`,
  published: `
    publicad[oa]
    criad[oa]`,
  isDayFirst: true,
  pieces: 'artigo|notícia|texto|reportagem|matéria|página|conteúdo',
  notices: {
    labels: `
      corre(?:c)?ção
      correções
      errata
      re(?:c)?tificação
      esclarecimento
      erramos`,
    updates: `
      a(?:c)?tualização
      a(?:c)?tualizad[oa]`,
    remarks: `
      nota da reda(?:c)?ção
      nota do editor
      nota`,
    things: `
      est[ea] (?:artigo|texto|notícia|reportagem|matéria|entrevista|peça|página|título)
      (?:uma|a) versão (?:anterior|original|inicial) d(?:este|esta|o texto|a reportagem|o artigo|a matéria|a notícia)
      (?:uma|a) primeira versão d(?:este|esta)
      o título d(?:este|esta)`,
    acts: `
      corrigid
      para corrigir
      re(?:c)?tificad
      foi (?:a(?:c)?tualizad|modificad|alterad|editad|retirad|corrigid|removid)[oa]
      dizia
      afirmava
      indicava
      informava
      por engano
      por erro
      por lapso
      erradamente
      incorretamente`,
    alone: `
      (?:retir[aá]mos|removemos|corrigimos|alterámos|alteramos|substitu[ií]mos) (?:uma?|a|o|est[ea]) .{0,30}(?:foto|imagem|frase|parágrafo|artigo|título|citação|texto|legenda)
      ao contrário do que (?:escrevemos|informamos|noticiámos|publicamos|foi publicado)
      (?:uma|a|numa|na|em uma) (?:primeira )?(?:versão|edição) (?:anterior|inicial|prévia|original) (?:dest[ae]|dess[ae])
      (?:est[ae] (?:artigo|notícia|texto|reportagem|matéria)) (?:foi|teve) .{0,30}(?:atualizad|corrigid|modificad|alterad|editad|retificad|complementad)
      pedimos desculpas?
      (?:corrigimos|retificamos|removemos|retirámos|retiramos|alterámos|alteramos|acrescentámos|acrescentamos|atualizámos) (?:o|a|os|as|um|uma|est[ae]|o erro) ?.{0,30}(?:texto|artigo|notícia|título|foto|imagem|legenda|frase|parágrafo|citação|erro|dado|nome|reportagem|matéria)
      ^(?:artigo|notícia|texto|reportagem|matéria) (?:atualizad|corrigid|modificad|alterad)[oa] (?:às|em|com|após|para)
      ^atualizad[oa] (?:às|em|no dia) .{0,30} (?:com|para)
      (?:retiramos|retirámos) est[ae] (?:artigo|notícia|texto|reportagem|matéria)
      (?:anulem|desconsiderem|desconsiderar|anular) (?:a|est[ae]|o) (?:notícia|texto|despacho|matéria)`,
    never: `
      (?:editad|condensad|resumid)[oa] por (?:razões|motivos|questões)
      será a(?:c)?tualizad[oa]
      política de privacidade
      termos de (?:uso|serviço)`,
    elsewhere: `
      (?:no|do) (?:caderno|suplemento)
      edição (?:impressa|de (?:ontem|sábado|domingo|segunda|terça|quarta|quinta|sexta))
      página \\d`,
  },
  source: 'fontes?',
  organisations: 'agência imprensa',
  and: 'e',
  determiners: 'o a',
  by: 'por',
});
