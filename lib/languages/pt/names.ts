import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, TailFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    abre assina caiu compra deu deve disse diz era estava esteve está faz fez fica ficou foi ganha há ia joga pede
    pediu perde pode poderia podia pôs quer quis recebe sai saiu seria será tem teria terá teve tinha trouxe vai veio
    vem vende viu vive é
  `,
  verbEndings: 'ará erá eu irá iu ou',
  asides: 'cuja cujas cujo cujos onde que quem',
  beforeAge: 'de',
  endings: 'agem ando dade endo indo ismo mente ção ções',
};

const works: WorkFacts = {
  before: `
    apelidada apelidado aplicativo aplicação associação autor autora balsa banda bar barco batizada batizado café
    campanha cantor cantora canção chamada chamado clube coletivo companhia comédia denominada denominado diretor
    diretora disco diário drama empresa ensaio espetáculo exposição ferry festival filme grupo intitulada intitulado
    intérprete jogo jornal livro loja marca movimento musical música navio novela operação partido petroleiro peça
    pintura plataforma poema produto programa projecto projeto prémio prêmio pub quadro realizador realizadora
    restaurante revista romance saga semanário single sucesso série traineira título álbum ópera
  `,
  speakers: 'acrescent afirm assegur cont declar disse diz ela ele explic garant sublinh',
  auxiliaries: 'se tem tinha',
};

const tails: TailFacts = {
  bodies: `
    Agência Aliança Assembleia Associação Ação Banco Baía Cabo Caixa Coalizão Coletivo Coligação Comissão Comité
    Comitê Companhia Confederação Conselho Convergência Corte Costa Cruz Câmara Direita Direção Escola Esquerda
    Estádio Federação Força Frente Guarda Instituto Junta Lago Liga Mar Ministério Monte Movimento Museu Parque
    Partido Sindicato Sociedade Teatro Tribunal Universidade União
  `,
  adjectiveEndings: `
    al ana ano ar branca branco comum eira eiro ense ente esa ica ico ina ino ista iva ivo livre negra negro norte
    nova novo ol ola or ora social sul unida unido verde vermelha vermelho viva vivo ária ário ês
  `,
  groups: 'associação coletivo coligação grupo lista movimento partido plataforma sindicato',
  mottos: `
    adiante
    cidadã
    cidadão
    em comum
    em movimento
    juntos
    livre
    popular
    primeiro
    solidária
    solidário
    sustentável
    unida
    unidas
    unido
    unidos
    verde
    viva
    vivo
  `,
  founded: 'associação coletivo companhia fundação livraria restaurante',
  joints: 'da das de do dos e em',
};

/** Names in Portuguese. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Dra Profa Eng sr sra dr dra prof eng av`,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dom dona dr dra sr sra vossa',
  nonNames: `
    a abaixo acima afinal agora ainda algo algum alguma algumas alguns alguém ali além amanhã ambas ambos antes
    antigamente ao aos apenas apesar após aquela aquelas aquele aqueles aqui aquilo aquém as assim atualmente até aí
    cada caso cedo cerca com como conforme contra contudo da daquela daquele das de dentro depois depressa desde dessa
    desse desta deste devagar do dos durante e eis ela elas ele eles em embora enfim enquanto entre entretanto então
    essa essas esse esses esta estas este estes eu exceto felizmente finalmente fora hoje houve há inclusive
    infelizmente isso isto jamais já logo longe lá mais mas mediante menos mesma mesmo meu minha muita muitas muito
    muitos na nada naquela naquele nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nossa nosso num numa
    nunca não nós o obrigado onde ontem os ou outra outras outro outros para pela pelas pelo pelos perante perto pois
    por porque porquê portanto porém pouco poucos primeiro quais qual quando quanto quantos quase que quem
    recentemente resultado salvo se segundo sem sempre senão seu seus sim sob sobre somente sua suas só tais tal
    talvez também tarde toda todas todavia todo todos tudo um uma umas uns você vocês várias vários à às
  `,
  bareNouns: `
    advogado ajuda aluna aluno arroz açúcar banco carvão casal chuva ciclista clube comida companhia comércio condutor
    congresso criança câmara dinheiro economia eleição eletricidade empresa enfermeira equipa equipe escola estudante
    estudo explosão família fogo fumaça fumo gelo gente governo greve guerra gás homem hospital imposto incêndio jovem
    juiz juíza lei leite lucro luz menina menino mercado milho ministra ministro morte motorista mulher mãe médica
    médico música neve orçamento pai parlamento paz peixe pesquisa petróleo plano polícia prefeito presidente preço
    professor professora protesto pão relatório senado sondagem tempestade tempo terramoto terremoto time trabalho
    tribunal trigo trânsito técnico universidade vento vida água
  `,
  titles: `
    ator atriz bispo cantor cantora capitã capitão coronel delegada delegado deputada deputado doutor doutora dr dra
    engenheiro general governador governadora juiz juíza ministra ministro padre papa prefeita prefeito presidente
    princesa professor professora príncipe rainha rei sargento secretária secretário senador senadora senhor senhora
    treinador treinadora técnico vereador vereadora
  `,
  subjects,
  works,
  tails,
});
