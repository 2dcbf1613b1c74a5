import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, TailFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    a accepte affirme ajoute annonce assure aura aurait avait bat compte conteste demande dit doit dénonce est
    estime explique fait ferme fut gagne joue met n'a n'avait n'est n'était ouvre perd peut prend précise quitte
    rachète refuse reste sera serait signe tient va vient vit était
  `,
  verbEndings: 'era',
  asides: 'dont où qui',
  endings: 'eaux eux ment un une',
  elides: true,
};

const works: WorkFacts = {
  before: `
    album appelé appelée application association auteur auteure autrice ballet baptisé baptisée bar bateau café
    campagne chalutier chanson chanteur chanteuse club collectif comédie drame entreprise essai exposition ferry
    festival film groupe hebdomadaire interprète intitulé intitulée jeu journal liste livre magasin magazine marque
    mouvement navire nommé nommée opéra opération parti pièce poème prix produit projet quotidien recueil restaurant
    revue roman réalisateur réalisatrice saga single société spectacle surnommé surnommée syndicat série tableau
    titre tube émission œuvre
  `,
  speakers: 'affirm ajout assur confi dit déclar elle estim expliqu il indiqu lanc précis souffl',
  auxiliaries: "a s'est",
};

const tails: TailFacts = {
  bodies: `
    Action Agence Alliance Assemblée Association Avenir Baie Banque Caisse Cap Chambre Coalition Col Collectif
    Comité Commission Compagnie Confédération Conseil Convergence Cour Croix Côte Direction Droite Force Front
    Fédération Garde Gauche Institut Lac Ligue Mer Ministère Mont Mouvement Musée Office Parc Parti Rassemblement
    Renouveau Société Stade Syndicat Théâtre Union Université École
  `,
  adjectiveEndings: `
    ain aine aire ais aise al ale aux blanch blanche bleu bleue commun commune elle est eur eure ien ienne if in ine
    ique iste ive libre noir noire nord ois oise ouest ouvert ouverte oyenne rouge sud uni unie vert verte
  `,
  groups: 'association coalition collectif groupe liste mouvement parti plateforme syndicat',
  mottos: `
    autrement
    avant tout
    citoyenne
    d'abord
    debout
    durable
    en commun
    en mouvement
    ensemble
    insoumis
    insoumise
    libre
    populaire
    solidaire
    solidaires
    uni
    unie
    vert
    verte
    vivant
    vivante
    écologie
  `,
  founded: 'association collectif compagnie fondation librairie restaurant troupe',
  joints: "d' de des du en et à",
};

/** Names in French. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: ABBREVIATED_TITLES,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'm mm mme mmes',
  nonNames: `
    afin ailleurs ainsi alors après aucun aucune auparavant aussi autre autrefois autres avant avec beaucoup bientôt
    bref car ce ceci cela celle celles celui cependant certaines certains certes ces cette ceux chacun chacune chaque
    chez combien comme comment contre dans dehors demain depuis derrière des devant donc dorénavant durant dès
    désormais elle elle-même elles en enfin ensuite entre et face grâce hier hormis ici il ils jadis jamais la le les
    leur leurs loin lorsque lui là ma mais malgré merci mes mieux moins mon même mêmes ne nos notre nous nul nulle
    néanmoins on or ou outre où par parfois parmi partout pendant personne peu plus plusieurs plutôt pour pourquoi
    pourtant près puis puisque quand quant que qui quoi quoique rien résultat sa sans se selon ses seul seule si sinon
    son soudain sous souvent sur surtout tard tel telle telles tels toujours tous tout toute toutefois toutes tôt un
    une vers voici voilà votre vous y ça
  `,
  titles: 'docteur dr madame maire maître me ministre monsieur pr professeur président',
  subjects,
  works,
  tails,
});
