import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, TailFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    afirmó anunció aseguró añadió compra confirmó debe dice dijo era es estaba está explicó firma fue gana ha habrá
    había hace hizo juega negó pide pierde podría pone puede puso quiere será sería tenía tiene tuvo va viene vino
    vive
  `,
  verbEndings: 'ó',
  asides: 'cuya cuyas cuyo cuyos donde que quien',
  endings: '[^s]os ando as iendo mente',
  beforeAge: 'de',
};

const works: WorkFacts = {
  before: `
    aplicación apodada apodado asociación autor autora bar barco buque café campaña canción cantante club colectivo
    comedia compañía cuadro denominada denominado diario director directora disco drama empresa ensayo espectáculo
    exposición ferri festival grupo intérprete juego libro llamada llamado marca movimiento novela obra operación
    partido película periódico pesquero petrolero plataforma poema premio producto programa proyecto restaurante
    revista saga semanario sencillo serie tienda titulada titulado título álbum éxito ópera
  `,
  speakers: 'afirm asegur añad declar dijo explic señal',
  auxiliaries: 'ha se',
};

const tails: TailFacts = {
  bodies: `
    Acción Agencia Alianza Asamblea Asociación Bahía Banco Cabo Caja Coalición Colectivo Comisión Comité Compañía
    Confederación Consejo Convergencia Corte Costa Cruz Cámara Derecha Dirección Escuela Estadio Federación Frente
    Fuerza Guardia Instituto Izquierda Junta Lago Liga Mar Ministerio Monte Movimiento Museo Oficina Parque Partido
    Sindicato Sociedad Teatro Tribunal Universidad Unión
  `,
  adjectiveEndings: `
    al ana ano ar aria ario blanca blanco común ena ene eno ense ente era ero esa ica ico ina ino ista iva ivo libre
    negra negro norte nueva nuevo ol ola or ora roja rojo social sur unida unido verde viva vivo és
  `,
  groups: 'asociación coalición colectivo grupo lista movimiento partido plataforma sindicato',
  mottos: `
    adelante
    ciudadana
    ciudadano
    en común
    en marcha
    juntos
    libre
    popular
    primero
    puede
    solidaria
    solidario
    sostenible
    unida
    unidas
    unido
    unidos
    verde
    viva
    vive
    vivo
  `,
  founded: 'asociacione asociación colectivo compañía fundacione fundación librería restaurante',
  joints: 'de del en y',
};

/** Names in Spanish. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: ABBREVIATED_TITLES,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'don doña sr sra usted',
  nonNames: `
    abajo además ahí al algo alguien alguna alguno allí ambos antes apenas aquel aquella aquellas aquello aquellos
    aquí arriba asimismo así aunque ayer aún bajo cada casi cerca como con contra cual cuando cómo de del delante
    dentro desde después detrás donde durante dónde el ella ellos en entonces entre eso esta este esto estos excepto
    fuera hacia hasta hoy incluso la las lejos lo los luego mañana menos mi mientras mis misma mismo mucho muchos más
    nada nadie ninguna ninguno ningún no nosotros nuestra nuestro nunca o ojalá otra otro otros para pero poco pocos
    por porque pronto pues quien quienes quizá quizás qué resultado salvo se según si siempre sin sobre solo su sus sí
    sólo tal tales también tampoco tarde temprano toda todavía todo todos tras tu tus un una unas unos varios y ya él
  `,
  titles: `
    alcalde alcaldesa doctor doctora dr dra ministra ministro presidente profesor profesora señor señora
  `,
  subjects,
  works,
  tails,
});
