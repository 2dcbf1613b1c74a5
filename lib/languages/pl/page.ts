/** Words of web pages in Polish; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    (?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)
    polecamy
  `),
  advertisements: phraseList(String.raw`
    reklama
    artykuł sponsorowany
  `),
  appeals: phraseList(String.raw`
    zapisz się
    zasubskrybuj
    subskrybuj
    obserwuj\b
    udostępnij
    dołącz\b
    pobierz\b
    komentarze?$
    odpowiedz$
    zaloguj\b
    kopiuj link$
    (?:wesprzyj|wspieraj)\b
    masz .{0,20}(?:temat|informacj|zdjęci|sprawę)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:nas|nasz\p{L}{0,4})(?!\p{L})
    newsletter
    ten artykuł
    aplikacj
    dziennikarstw
    redakcj
  `),
  imprints: phraseList(String.raw`
    opublikowano
    aktualizacja\b
    zaktualizowano
  `),
  signOffs: phraseList(String.raw`
    wszelkie prawa
    źródło\s?:
    fot\.
    zdjęci[ea]\s?:
  `),
  bylines: phraseList(String.raw`
    przez
    autor(?:ka)?
    tekst
  `),
  machines: phraseList(String.raw`
    AI
    sztucz\p{L}{1,4} inteligencj\p{L}{1,3}
  `),
  paywalls: phraseList(String.raw`
    (?:tylko )?dla (?:abonentów|subskrybentów|prenumeratorów)
    aby (?:czytać|przeczytać) (?:dalej|całość)
    (?:treść|artykuł) premium
  `),
  otherPages: phraseList(String.raw`
    (?:nie znaleziono strony|strona nie (?:istnieje|została znaleziona))
    polityka (?:prywatności|cookies)
    regulamin
    (?:zaloguj|logowanie)
    wyniki (?:wyszukiwania|dla)
    kontakt\s?$
  `),
  consent: phraseList(String.raw`
    (?:cookies?|ciasteczk)
    zgod[aęy]\b
    dan(?:e|ych) osobow
  `),
});
