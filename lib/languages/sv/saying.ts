import type { SayingFacts } from '../text-schema';

export const saying: SayingFacts = {
  verbs: `
      anklagade anklagar anser ansåg avslöjade avslöjar bedyrade bedyrar bekräftade bekräftar berättade berättar
      berättat beskrev beskriver betonade betonar dementerade dementerar erkände erkänner fortsatte fortsätter
      framhåller framhöll frågade frågar föreslog föreslår förklarade förklarar förklarat förnekade förnekar
      förnekat försäkrade försäkrar förutspådde förutspår hävdade hävdar hävdat klagade klagar kommenterade
      kommenterar konstaterade konstaterar kritiserade kritiserar krävde kräver lovade lovar meddelade meddelar
      meddelat medgav medger menade menar påminde påminner påpekade påpekar påstod påstår rapporterade
      rapporterar resonerade resonerar sa sade sagt skrev skriver slog_fast slår_fast spådde spår svarade svarar
      säger tillade tillägger trodde tror tyckte tycker underströk understryker uppgav uppger uppgett uppmanade
      uppmanar varnade varnar vittnade vittnar vidhåller vidhöll avfärdade beräknade beräknar bedömde bedömer
      fann fruktade fruktar gissade hoppades hoppas hotade intygade misstänker misstänkte noterade publicerade
      redovisade sammanfattade uttryckte visade visar vädjade yttrade upplyste upplyser utlovade utlovar
      ropade skrek mumlade
    `,
  accordingTo: `
      enligt publicerades_först_av rapporterades_först_av publicerats_av avslöjades_av enligt_uppgifter_från
      med_hänvisning_till i_ögonen_på
    `,
  pronouns: 'jag han hon hen de den det vi ni man',
  articles: 'en ett den det de',
  possessives: 'hans hennes deras dess sin sitt sina min vår',
  clauseOpeners: 'att som efter under när om till i för',
  finiteVerbs: 'inte är var har hade blir blev ska skulle kan kunde',
  notSayingAfter: 'och men är var blir blev vara bli inte',
  auxiliaries: 'har hade',
  nameParticles: 'af av von de',
  adverbs: ['då', 'också', 'vidare', 'sedan', 'nu', '\\p{L}{1,12}ligen'],
};
