import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts } from '../name-schema';

/** Names in Italian. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Sig Dott Ing Avv On`,
  particles: `${NAME_PARTICLES} della dal dalla degli dei d`,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'don sig sigra dott lei',
  nonNames: `
    a abbiamo accanto adesso ai al alcune alcuni alla alle allo allora altre altri altro anche ancora anzi appena
    assieme attualmente avrebbe bene c casa che chi ci ciò col come con contro così cui da dai dal dalla dalle davanti
    degli dei del della delle dello dentro di dopo dove due dunque durante e ecco ed ella entrambi era erano essere fino
    fra fuori già gli grazie ha hanno ieri il in infatti infine inoltre insieme intanto invece io l la le lei lo loro
    lui ma mai mentre molte molti molto ne né negli nei nel nell nella nelle nessun nessuna nessuno niente noi non
    nonostante nulla o oggi ogni oltre oppure ora per perché però persino più poi poco poiché prima prossimo pure qualche qualcosa qualcuno
    quale quando quanto quasi quegli quei quell quella quelle quelli quello quest questa queste questi questo qui
    quindi sarà se secondo sempre senza si sia sono soltanto solo sopra sotto su sua subito sue sugli sui sul sull sulla
    sulle suo suoi tra troppo tutta tutte tutti tutto un una uno verso vi è
  `,
  bareNouns: `
    acqua carabinieri fonti fuoco gente governo neve parlamento pioggia polizia residenti testimoni vento
  `,
  titles: `
    assessora assessore dottor dottore dottoressa deputata deputato ministra ministro presidente prof professor
    professore professoressa senatore senatrice signor signora signore sindaca sindaco
  `,
  subjects: {
    verbs: `
      afferma annuncia aveva conferma deve dice disse era fa fece ha nega perde perse può resta riceve rimane sarà sarebbe
      spiega sta va vince vinse viene vive è
    `,
    asides: 'che chi dove cui',
    endings: '[^s]i ando endo mente zione zioni ità',
    beforeAge: 'di',
  },
  works: {
    before: `
      album app autore autrice bar barca brano caffè campagna canzone cantante circolo club commedia compagnia dramma
      film festival gioco giornale gruppo libro locale marchio movimento mostra nave opera operazione partito pellicola
      poesia premio prodotto programma progetto quotidiano quadro ristorante rivista romanzo serie settimanale singolo
      spettacolo squadra chiamata chiamato intitolata intitolato
    `,
    speakers: 'afferm aggiun dett dice spieg dichiar',
    auxiliaries: 'ha',
  },
});
