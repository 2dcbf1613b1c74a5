/** Polish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    aktualizacja
    ostatnia aktualizacja
    zaktualizowan[oya]
    aktualizowan[oya]
    zmodyfikowan[oya]
    ostatnia zmiana`,
  published: `
    opublikowan[oya]
    publikacja
    dodan[oya]
    utworzon[oya]`,
  isDayFirst: true,
  pieces: 'artykuł|tekst|materiał|strona|informacja|relacja',
  notices: {
    labels: `
      sprostowanie
      korekta
      errata
      wyjaśnienie
      poprawka`,
    updates: `
      aktualizacja`,
    remarks: `
      od redakcji
      uwaga
      przyp\\. red\\.`,
    things: `
      te(?:n|go|j) (?:artykuł|artykułu|tekst|tekstu|materiał|materiału|informacji)
      artykuł(?= został)
      tekst(?= został)
      (?:w )?(?:poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji (?:tego|tej|artykułu|tekstu|materiału)
      tytuł (?:tekstu|artykułu|tego)`,
    acts: `
      błędn
      poprawi
      sprostowa
      został[ay]? (?:zaktualizowan|zmienion|poprawion|uzupełnion|usunięt)
      omyłkowo
      (?:na)?pisaliśmy
      (?:po|do)daliśmy
      informowaliśmy
      (?:na|po)(?:pisano|dano)
      pomyłkowo
      (?:zmieni|usunę|skróci|uzupełni)liśmy`,
    alone: `
      (?:usunęliśmy|poprawiliśmy|zmieniliśmy|zamieniliśmy) (?:zdjęcie|fotografię|fragment|akapit|tytuł|cytat|artykuł|tekst|podpis|błąd)
      (?:tekst|artykuł|materiał|informację) (?:zaktualizowano|uzupełniono|poprawiono|zmieniono)
      wcześniej (?:pisaliśmy|podaliśmy|informowaliśmy)
      błędnie (?:podaliśmy|napisaliśmy|informowaliśmy)
      (?:w )?(?:poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji (?:tego|tej) (?:artykułu|tekstu|materiału|informacji)
      przepraszamy za (?:błąd|pomyłkę|nieścisłość)
      wycofujemy (?:ten|tę|artykuł|tekst|depeszę)
      (?:prosimy o )?anulowanie (?:depeszy|tekstu|informacji)`,
    never: `
      (?:skrócon|zredagowan)\\p{L}+ (?:i|dla|ze)
      będzie aktualizowan
      regulamin
      polityk\\p{L} prywatności`,
    elsewhere: `
      dodatku
      wydaniu
      (?:na )?str(?:onie|\\.) \\d
      numerze`,
  },
  source: 'źródł[oa]',
});
