/** Swedish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    uppdatera[dt]
    senast (?:uppdaterad|ändrad)
    ändrad`,
  published: `
    publicera[dt]`,
  isDayFirst: true,
  notices: {
    labels: `
      rättelse
      korrigering
      förtydligande`,
    updates: `
      uppdatering
      uppdatera[dt]`,
    remarks: `
      red\\. anm\\.
      redaktionens anmärkning
      not`,
    things: `
      (?:den här |denna )?artikeln(?= har)
      denna (?:artikel|text)
      den här (?:artikeln|texten)
      (?:en|den) (?:tidigare|första|ursprunglig\\p{L}*) version(?:en)? av (?:artikeln|texten|denna|den här)`,
    acts: `
      rätta[dt]
      korrigera[dt]
      har (?:uppdaterats|ändrats|rättats|kompletterats|korrigerats)
      felaktig
      stod
      uppgavs`,
    alone: `
      vi har (?:tagit bort|ändrat|rättat|bytt) (?:en|den|ett|det) .{0,20}(?:bild|text|rubrik|citat|stycke|mening)`,
    never: `
      uppdateras (?:löpande|kontinuerligt)`,
  },
  source: 'källa|källor',
  and: 'och',
  by: 'av',
});
