import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, TailFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    afferma aggiunge andò annuncia apre aprì aveva avrebbe avrà cade chiede chiese compra conferma deve dice diede
    disse era esce fa fece firma fu gioca ha mise nega perde perse poteva potrebbe prese può resta riceve rimane
    sarebbe sarà spiega va vende venne vide viene vince vinse vive vuole è
  `,
  verbEndings: 'ava erà eva irà ì ò',
  asides: 'che chi cui dove',
  beforeAge: 'di',
  endings: 'aggio ando endo ismo mente tà ura zione zioni',
  elides: true,
};

const works: WorkFacts = {
  before: `
    album app applicazione associazione autore autrice azienda band bar barca battezzata battezzato brano caffè
    campagna cantante canzone chiamata chiamato club collettivo commedia compagnia denominata denominato dipinto disco
    dramma festival film gioco giornale gruppo interprete intitolata intitolato libro marchio mostra movimento musical
    nave negozio opera operazione partito peschereccio petroliera piattaforma poesia premio prodotto progetto
    programma pub quadro quotidiano regista ristorante rivista romanzo saga saggio serie settimanale singolo società
    soprannominata soprannominato spettacolo successo titolo traghetto trasmissione
  `,
  speakers: 'afferm aggiun assicur detto dice dichiar disse lei lui raccont sottoline spieg',
  auxiliaries: 'aveva ha si',
};

const tails: TailFacts = {
  bodies: `
    Agenzia Alleanza Assemblea Associazione Azione Baia Banca Camera Capo Cassa Coalizione Collettivo Comitato
    Commissione Compagnia Confederazione Consiglio Convergenza Corte Costa Croce Destra Direzione Federazione Forza
    Fronte Giunta Guardia Istituto Lago Lega Mare Ministero Monte Movimento Museo Parco Partito Scuola Sindacato
    Sinistra Società Stadio Teatro Tribunale Ufficio Unione Università
  `,
  adjectiveEndings: `
    ale ali ana ani ano are aria ario bianca bianco comune ense ente era ero ese ica iche ico ina ino ista iva ivo
    libera libero nera nero nord nuova nuovo ola olo ore rossa rosso sociale sud unita unito verde viva vivo
  `,
  groups: 'associazione coalizione collettivo gruppo lista movimento partito piattaforma sindacato',
  mottos: `
    avanti
    in comune
    in movimento
    insieme
    libera
    libero
    popolare
    solidale
    sostenibile
    unita
    unite
    uniti
    unito
    verde
    viva
    vivo
  `,
  founded: 'associazione collettivo compagnia fondazione libreria ristorante',
  joints: "d' dei del della delle di e in",
};

/** Names in Italian. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Sig Dott Ing Avv On sig dott ing avv on prof`,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dott lei sig signor signora',
  nonNames: `
    a adesso affinché agli ai al alcune alcuni alcuno alla alle allo allora altra altre altri altro anche ancora
    appena benché c'è che chi ci ciascuna ciascuno circa ciò come con contro così cui da dagli dai dal dalla dalle
    dallo degli dei del della delle dello dentro di diverse diversi domani dopo dove dunque durante e eccetto ecco ed
    egli ella entrambe entrambi entro eppure esse essi finalmente fino forse fra fuori già gli grazie i ieri il in
    infatti infine inoltre intanto invece io l la le lei lo lontano loro lui là lì ma mai malgrado meno mentre mia mio
    molta molte molti molto neanche negli nei nel nella nelle nello nemmeno neppure nessuna nessuno niente no noi non
    nonostante nostra nostro nulla né o oggi ogni ognuno oltre ora per perché però più poche pochi poco poi poiché
    presto prima purtroppo qua qualcosa qualcuno quale quali quando quanta quanti quanto quasi quel quella quelle
    quelli quello questa queste questi questo qui quindi salvo se sebbene secondo sempre senza si siccome solo
    soltanto sopra sotto stessa stesso su sua subito sue sugli sui sul sulla sulle sullo suo suoi sì tardi tra tu
    tutta tuttavia tutte tutti tutto un una uno vari varie verso vi vicino voi
  `,
  bareNouns: `
    acqua aiuto allenatore autista avvocato azienda bambina bambino banca bilancio camera carbone cibo ciclista club
    commercio coppia denaro donna economia elettricità elezioni esplosione famiglia fumo fuoco gas gente ghiaccio
    giudice governo grano guerra incendio infermiera latte lavoro legge luce madre mais medico mercato ministra
    ministro morte musica neve ospedale pace padre pane parlamento pesce petrolio piano pioggia polizia presidente
    prezzo professore protesta ragazza ragazzo rapporto riso sciopero scuola senato sindaco società sondaggio squadra
    studente studio tassa tempesta tempo terremoto traffico tribunale università uomo utile vento vita zucchero
  `,
  titles: `
    allenatore assessora assessore attore attrice avvocato capitano colonnello commissario deputata deputato don
    dottor dottore dottoressa generale giudice governatore governatrice ingegner ingegnere maresciallo ministra
    ministro onorevole padre papa presidente principe principessa procuratore procuratrice professor professore
    professoressa questore re regina segretaria segretario senatore senatrice signor signora sindaca sindaco vescovo
  `,
  subjects,
  works,
  tails,
});
