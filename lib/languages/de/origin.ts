/** German words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    aktualisiert
    zuletzt aktualisiert
    letzte aktualisierung
    zuletzt (?:geändert|bearbeitet)
    geändert
    stand
    update`,
  published: `
    veröffentlicht
    erschienen
    erstellt`,
  isDayFirst: true,
  pieces: 'artikels?|text|beitrag|bericht|meldung|seite|inhalt|nachricht|ticker',
  notices: {
    labels: `
      korrektur(?:hinweis)?
      berichtigung
      richtigstellung
      klarstellung
      gegendarstellung`,
    updates: `
      update
      aktualisierung
      nachtrag`,
    bracketed: `
      korrigiert
      berichtigt
      präzisiert
      ergänzt`,
    remarks: `
      (?:anmerkung|hinweis) der redaktion
      anm\\. ?d\\. ?red\\.?
      redaktioneller hinweis
      transparenzhinweis
      in eigener sache
      hinweis
      anmerkung`,
    things: `
      dies(?:er|em|es|en|e) (?:artikels?|texte?s?|beitrags?|berichts?|nachruf|meldung|fassung|version|überschrift|seite)
      der (?:artikel|text|beitrag|bericht)(?= wurde)
      (?:früheren?|ursprünglichen?|vorherigen?|ersten?|älteren?) (?:version|fassung)(?! de[sr])
      (?:früheren?|ursprünglichen?|vorherigen?|ersten?|älteren?) (?:version|fassung) dieses (?:artikels|textes|beitrags|berichts)
      die überschrift dieses`,
    acts: `
      korrigiert
      berichtigt
      richtiggestellt
      (?:wurde|haben)[^.]{1,90}(?:geändert|aktualisiert|ergänzt|überarbeitet|entfernt|gelöscht|angepasst)
      hieß es
      stand,
      stand (?:eine|ein|der|die|das)
      falsch
      fälschlich
      irrtümlich
      versehentlich
      ziehen (?:wir|die redaktion)
      wir ziehen
      nicht (?:mehr )?verwenden
      annullieren`,
    alone: `
      in einer (?:früheren|vorherigen|ersten|älteren|ursprünglichen) (?:version|fassung) (?:hieß|stand|war|haben|hatten|dieses|des artikels|des textes)
      wir (?:hatten|haben) (?:zunächst|zuerst|ursprünglich|fälschlich\\p{L}{0,8}|irrtümlich\\p{L}{0,8}) (?:berichtet|geschrieben|gemeldet|behauptet)
      wir haben (?:das|dies|den|die|diese|diesen|ein|eine|einen) .{0,40}(?:korrigiert|berichtigt|richtiggestellt)
      wir haben (?:ein|eine|einen|das|den|diesen|die|diese) (?:fotos?|bilds?|artikel|text|beitrag|bericht|meldung|überschrift|stelle|passage|angabe|satz|zitat) .{0,60}(?:geändert|angepasst|ergänzt|überarbeitet|korrigiert|entfernt|ausgetauscht)
      wir haben (?:ein|das|eine|die) (?:foto|bild|passage|zitat) (?:entfernt|gelöscht|ausgetauscht|ersetzt)
      wir (?:haben|hatten) .{0,80}(?:korrigiert|berichtigt|ergänzt|geändert|entfernt|gelöscht|präzisiert|ausgetauscht|angepasst)
      wir bitten,? (?:um entschuldigung|den fehler zu entschuldigen|dies zu entschuldigen|das zu entschuldigen)
      (?:(?:dieser|der) (?:artikel|beitrag)|die (?:überschrift|bildunterschrift)) wurde .{0,60}(?:korrigiert|berichtigt|ergänzt|geändert|aktualisiert|überarbeitet|präzisiert|angepasst)
      (?:in einer|eine) (?:früher|erst|vorig|ursprünglich|vorherig|älter)\\p{L}* (?:version|fassung) dieses (?:artikels|textes|beitrags|berichts)
      ^(?:artikel|text|beitrag) (?:aktualisiert|korrigiert|ergänzt|geändert) (?:um|am|mit|nach)`,
    never: `
      (?:gekürzt|redigiert|bearbeitet) (?:und \\p{L}+ )?(?:zur|wegen|aus gründen)
      zur besseren (?:verständlichkeit|lesbarkeit)
      wird (?:laufend |fortlaufend |ständig )?aktualisiert
      datenschutz(?:erklärung|hinweis)
      nutzungsbedingungen`,
    elsewhere: `
      (?:unserer|der) (?:\\p{L}+ )?(?:ausgabe|beilage)
      auf (?:der )?seite (?:\\d|\\p{L})
      \\p{L}{0,14}beilage`,
  },
  credits: [
    [
      'beigetragen',
      /^[\s(*–—-]{0,4}(.{2,200}?) (?:hat|haben) zu diesem (?:bericht|artikel|beitrag|text) beigetragen/iu,
    ],
    [
      'mit|unter',
      /\b(?:mit|unter verwendung von) (?:material|informationen|agenturmaterial|inhalten|texten|angaben)(?: der| von| des)?(?: agenturen?| nachrichtenagenturen?)? ([^.;]{2,120})/iu,
    ],
    [
      'dieser artikel|dieser text|dieser beitrag|dieser bericht',
      /\bdieser (?:artikel|text|beitrag|bericht) (?:erschien|ist|wurde) (?:zuerst |ursprünglich |zunächst )?(?:erschienen |veröffentlicht )?(?:bei|in|im|auf|von) ([^.;]{2,120})/iu,
    ],
  ],
  source: 'quellen?',
  organisations: 'agentur pressedienst nachrichten nachrichtenagentur dienst zeitung anzeiger rundfunk kurier',
  and: 'und',
  determiners: 'die der das',
  by: 'von',
  photo: 'foto|bild|bildquelle|quelle',
});
