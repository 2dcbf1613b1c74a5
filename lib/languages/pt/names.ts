import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts } from '../name-schema';

/** Names in Portuguese. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Dra Sra Prof Profa Eng`,
  particles: `${NAME_PARTICLES} das dos`,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dom dona sr sra você',
  nonNames: `
    a abaixo acima agora ainda além algo alguém alguma algum algumas alguns ali ambas ambos antes ao aos apenas apesar
    após aquela aquele aqueles aqui as assim até através bem cada casa cerca com como conforme contra contudo da daqui
    das de depois desde diante do dos durante e ela elas ele eles em embora enfim enquanto então entre entretanto era
    essa esse esta este estes eu excepto exceto foi fora há hoje isso isto já lá logo longe mais mas menos mesmo muita
    muito muitos na nada não nas nem nenhum nenhuma ninguém no nos nossa nosso nunca o ontem onde os ou outra outras
    outro outros para pela pelas pelo pelos pois por porém porque portanto pouco poucos quais qual quando quanto quase
    que quem se segundo seja sem sempre será seu seus sim sob sobre sua suas também tanto todas todo todos tudo um uma
    umas uns você vários várias
  `,
  bareNouns: `
    água chuva dinheiro fontes fogo gente governo moradores neve parlamento pessoas polícia prefeitura testemunhas
    trabalhadores vento
  `,
  titles: `
    deputada deputado doutor doutora dr dra ministra ministro prefeita prefeito presidente professor professora senador
    senadora senhor senhora vereador vereadora
  `,
  subjects: {
    verbs: `
      afirma afirmou anunciou continua confirmou deve disse diz era está estava explicou faz fez fica ficou foi ganhou
      há havia negou pediu perdeu pode poderia quer recebeu será seria tem teve tinha vai veio vive é
    `,
    verbEndings: 'ou eu iu',
    asides: 'que quem onde cuja cujo cujas cujos',
    endings: '[^s]os ando as endo indo mente ção',
    beforeAge: 'de',
  },
  works: {
    before: `
      aplicativo álbum autor autora bar barco café campanha canção cantora cantor clube comédia diário disco drama empresa
      espetáculo exposição festival filme grupo jogo jornal livro marca movimento navio novela obra ópera operação peça
      poema prêmio produto programa projeto restaurante revista romance série chamada chamado intitulada intitulado
    `,
    speakers: 'afirm disse explic garant acrescent declar',
  },
});
