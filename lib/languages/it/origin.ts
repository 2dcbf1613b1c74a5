/** Italian words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    aggiornat[oa]
    ultimo aggiornamento
    aggiornamento
    modificat[oa]
    ultima modifica
    modifica
    modificat[oa] il`,
  published: `
    pubblicat[oa]
    creat[oa]`,
  isDayFirst: true,
  pieces: 'articolo|notizia|testo|pagina|pezzo|contenuto|diretta',
  notices: {
    labels: `
      errata corrige
      correzione
      rettifica
      precisazione
      chiarimento`,
    updates: `
      aggiornamento
      aggiornat[oa]`,
    remarks: `
      nota della redazione
      n\\.?d\\.?r\\.?
      nota`,
    things: `
      quest['’o] ?(?:articolo|testo|pezzo|servizio|notizia)
      questa (?:notizia|intervista|pagina|versione)
      l['’]articolo(?= è stato)
      (?:una|la) (?:precedente|prima) versione (?:di quest|dell['’]articolo|del testo)
      (?:una|la) versione (?:precedente|originale|iniziale) (?:di quest|dell['’]articolo|del testo)
      il titolo di quest`,
    acts: `
      corrett[oa]
      per correggere
      rettificat
      (?:è stat[oa]) (?:\\p{L}+ )?(?:modificat|aggiornat|cambiat|integrat|rimoss|eliminat)[oa]
      si (?:affermava|diceva|leggeva|riportava)
      per errore
      erroneamente
      riportava`,
    alone: `
      abbiamo (?:rimosso|corretto|modificato|eliminato|sostituito) (?:una?|la|il|lo|un['’]|quest[ao]|l['’]) ?.{0,30}(?:foto|immagine|frase|paragrafo|articolo|titolo|citazione|testo|didascalia)
      avevamo (?:scritto|riportato|indicato)
      (?:una|la|nella|in una) (?:precedente|prima) versione di quest
      (?:quest[oa] (?:articolo|notizia|testo|pezzo)|il titolo di quest\\p{L}* \\p{L}+) è stat[oa] .{0,30}(?:aggiornat|corrett|modificat|integrat|rettificat|cambiat)
      ci scusiamo
      abbiamo .{0,50}(?:corretto|rettificato|rimosso|aggiunto|aggiornato|modificato|sostituito)
      ^(?:articolo|notizia|testo|pezzo) (?:aggiornat|modificat|corrett|integrat|rettificat)[oa] (?:alle|il|con|dopo|per|in)
      ritiriamo (?:quest|l['’]articolo|la notizia)
      ^aggiornat[oa] (?:alle|il) .{0,30} (?:con|per)
      (?:annullare|annullate|ignorare) (?:la|questa) (?:notizia|agenzia)`,
    never: `
      (?:modificat|editat|ridott)[oa] per ragioni di
      per (?:ragioni|motivi|esigenze) di (?:spazio|chiarezza)
      sarà aggiornat[oa]
      informativa (?:sulla|privacy)
      termini (?:di|e)
      condizioni (?:d['’]uso|generali)`,
    elsewhere: `
      (?:nell['’]|dell['’]) ?(?:inserto|edizione)
      (?:a )?pagina \\d
      (?:nel|del) supplemento`,
  },
  source: 'fonti?|fonte',
  organisations: 'agenzia stampa',
  and: 'e',
  determiners: "il la l['’]",
  by: 'di',
});
