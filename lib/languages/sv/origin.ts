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
  pieces: 'artikeln?|texten?|sidan?|nyheten?',
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
      not
      redaktionens kommentar
      från redaktionen`,
    things: `
      (?:den här |denna )?artikeln(?= har)
      denna (?:artikel|text)
      den här (?:artikeln|texten)
      (?:en|den) (?:tidigare|första|ursprunglig\\p{L}*) version(?:en)? av (?:artikeln|texten|denna|den här)
      (?:artikeln|texten)(?= (?:uppdaterades|ändrades|rättades|korrigerades|kompletterades))`,
    acts: `
      rätta[dt]
      korrigera[dt]
      har (?:uppdaterats|ändrats|rättats|kompletterats|korrigerats)
      felaktig
      stod
      uppgavs
      (?:uppdaterades|ändrades|rättades|korrigerades|kompletterades)`,
    alone: `
      vi har (?:tagit bort|ändrat|rättat|bytt) (?:en|den|ett|det) .{0,20}(?:bild|text|rubrik|citat|stycke|mening)
      (?:i )?en tidigare version av (?:artikeln|den här (?:artikeln|texten)|denna artikel)
      (?:artikeln|rubriken|bildtexten) har .{0,30}(?:uppdaterats|rättats|korrigerats|ändrats|kompletterats|justerats)
      vi (?:har|hade) .{0,50}(?:rättat|korrigerat|tagit bort|ändrat|lagt till|kompletterat|bytt)
      vi beklagar (?:felet|misstaget)
      i (?:texten|artikeln) (?:förekom|stod|fanns|angavs|uppgavs) (?:det )?(?:tidigare|först|ursprungligen|felaktigt)
      ^(?:artikeln?|texten) (?:uppdaterad|rättad|ändrad|korrigerad) (?:klockan|kl|med|den|efter)
      vi drar tillbaka (?:den|artikeln|texten)
      ^uppdaterad (?:klockan|kl) .{0,30} med`,
    never: `
      uppdateras (?:löpande|kontinuerligt)
      integritetspolicy
      (?:användar)?villkor`,
    elsewhere: `
      \\p{L}{0,12}bilaga(?:n)?(?!\\p{L})
      på sid(?:an|a)? \\d
      (?:dagens|gårdagens|lördagens|söndagens) tidning`,
  },
  credits: [
    [
      'bidrog|medverkade',
      /^[\s(*–—-]{0,4}(.{2,200}?) (?:bidrog|medverkade) (?:också )?(?:till|i) (?:artikeln|rapporten)/iu,
    ],
    [
      'publicerades|publicerad|skrevs',
      /(?:artikeln|texten) (?:publicerades|skrevs)(?: först)? (?:i|på|av|hos) ([^.;]{2,120})/iu,
    ],
    ['©|(c)|copyright', /^[\s(*–—-]{0,4}(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?(?:\d{4}\s?)?([^.;]{2,80})/iu],
  ],
  source: 'källa|källor',
  photo: 'foto(?:graf)?|bild',
  organisations:
    'press nyheter nyhetsbyrån tidning tidningen dagblad dagbladet posten allehanda kuriren radio tv magasin',
  and: 'och',
  by: 'av',
});
