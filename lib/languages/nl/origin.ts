/** Dutch words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    laatst (?:bijgewerkt|gewijzigd|aangepast)
    bijgewerkt
    gewijzigd
    aangepast
    geüpdatet
    update
    laatste update`,
  published: `
    gepubliceerd
    geplaatst`,
  isDayFirst: true,
  pieces: 'artikel|bericht|stuk|verhaal|tekst|pagina|liveblog',
  notices: {
    labels: `
      correctie
      rectificatie
      verbetering
      verduidelijking
      erratum`,
    updates: `
      update
      aanvulling`,
    remarks: `
      noot van de redactie
      red\\.
      n\\.?b\\.?`,
    things: `
      dit (?:artikel|bericht|stuk|verhaal|interview|verslag)
      deze (?:tekst|reportage|kop|versie|pagina)
      (?:een|de) (?:eerdere|vorige|oorspronkelijke|eerste) versie(?! van)
      (?:een|de) (?:eerdere|vorige|oorspronkelijke|eerste) versie van (?:dit|deze|het artikel|het bericht)
      de kop (?:van|boven) dit`,
    acts: `
      gecorrigeerd
      gerectificeerd
      (?:is|zijn|werd|hebben) .{0,60}(?:aangepast|gewijzigd|bijgewerkt|aangevuld|verwijderd|veranderd)
      aangepast (?:nadat|om|na)
      stond
      ten onrechte
      abusievelijk
      onjuist
      per abuis`,
    alone: `
      we hebben (?:een|de|het|deze|dit) .{0,30}(?:foto|beeld|zin|alinea|artikel|kop|citaat|passage|tekst).{0,40}(?:verwijderd|aangepast|gecorrigeerd|gewijzigd|vervangen)
      eerder (?:schreven|meldden) (?:we|wij)
      (?:in )?een eerdere versie van dit (?:artikel|bericht|stuk|verhaal)
      dit (?:artikel|bericht|stuk|verhaal) is .{0,30}(?:aangepast|gecorrigeerd|bijgewerkt|aangevuld|gewijzigd|geüpdatet|gerectificeerd)
      we(?:ij)? hebben .{0,50}(?:aangepast|gecorrigeerd|verwijderd|toegevoegd|gewijzigd|vervangen|rechtgezet|aangevuld)
      onze excuses
      ^(?:artikel|bericht|stuk) (?:bijgewerkt|aangepast|gecorrigeerd|aangevuld) (?:om|op|met|na)
      (?:wij|we) trekken (?:dit|het|deze) (?:artikel|bericht|stuk|verhaal|tekst)
      ^(?:bijgewerkt|geüpdatet) (?:om|op) .{0,30} met`,
    never: `
      (?:ingekort|bewerkt) (?:en \\p{L}+ )?(?:voor|omwille van) de (?:leesbaarheid|duidelijkheid)
      wordt (?:nog )?(?:bijgewerkt|aangevuld)
      privacy(?:beleid|verklaring)
      (?:algemene|gebruiks)\\s?voorwaarden`,
    elsewhere: `
      (?:de|onze) (?:\\p{L}{0,12})?bijlage
      (?:krant|editie) van
      pagina \\d`,
  },
  source: 'bron(?:nen)?',
  organisations: 'persbureau telegraaf',
  and: 'en',
  determiners: 'de het',
  by: 'door',
  photo: 'afbeelding|beeld',
});
