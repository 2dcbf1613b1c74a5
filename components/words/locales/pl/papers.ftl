# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>Tekst się zmienił</b> od ostatniej lektury ({ $when }).
since-read-same = Bez zmian od ostatniej lektury ({ $when }).
paper-offer = Czy Wireprint ma sam zachowywać to, co czytasz w <bdi>{ $site }</bdi>?
paper-offer-yes = Zachowuj to, co czytam w tej gazecie
paper-offer-no = Nie, dziękuję
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> to wskazana przez Ciebie gazeta: Wireprint sam zachowuje to, co w niej czytasz.
        [one] <bdi>{ $site }</bdi> to wskazana przez Ciebie gazeta: Wireprint sam zachowuje to, co w niej czytasz; dotąd { $kept } tekst.
        [few] <bdi>{ $site }</bdi> to wskazana przez Ciebie gazeta: Wireprint sam zachowuje to, co w niej czytasz; dotąd { $kept } teksty.
        [many] <bdi>{ $site }</bdi> to wskazana przez Ciebie gazeta: Wireprint sam zachowuje to, co w niej czytasz; dotąd { $kept } tekstów.
       *[other] <bdi>{ $site }</bdi> to wskazana przez Ciebie gazeta: Wireprint sam zachowuje to, co w niej czytasz; dotąd { $kept } tekstu.
    }
paper-not-this = Ta gazeta nie
paper-unnamed = Wireprint nie czyta już samodzielnie <bdi>{ $site }</bdi>.
paper-forget =
    { $kept ->
        [one] I zapomnij { $kept } zachowany stamtąd tekst
        [few] I zapomnij { $kept } zachowane stamtąd teksty
        [many] I zapomnij { $kept } zachowanych stamtąd tekstów
       *[other] I zapomnij { $kept } zachowanego stamtąd tekstu
    }
paper-forgotten =
    { $count ->
        [one] Usunięto { $count } tekst. To, co zachowano ręcznie, nadal jest.
        [few] Usunięto { $count } teksty. To, co zachowano ręcznie, nadal jest.
        [many] Usunięto { $count } tekstów. To, co zachowano ręcznie, nadal jest.
       *[other] Usunięto { $count } tekstu. To, co zachowano ręcznie, nadal jest.
    }
paper-failed = Nie udało się. Spróbuj ponownie.
follow-start = Obserwuj ten artykuł
follow-stop = Przestań obserwować
follow-next = Wireprint zajrzy do tego artykułu ponownie { $when }.
follow-ended = Wireprint obserwował ten artykuł przez dwa tygodnie i zakończył.
changes-open = Wszystkie znalezione zmiany

## In the options

papers-title = Gazety
papers-why = Wireprint czyta stronę po naciśnięciu jego przycisku. Gazety wskazane tutaj czyta też sam: artykuł czytany przez pięć sekund zostaje zachowany, a przycisk pokazuje, ile wersji jest znanych. Nic nie opuszcza urządzenia. Okna prywatne nigdy nie są czytane samoczynnie.
papers-loading = Wczytywanie gazet…
papers-load-failed = Nie udało się wczytać gazet. Wczytaj tę stronę ponownie, aby spróbować jeszcze raz.
papers-none = Nie wskazano jeszcze żadnej gazety.
papers-list = Wskazane gazety
papers-since = od { $when }
papers-kept =
    { $kept ->
        [one] { $kept } zachowany tekst
        [few] { $kept } zachowane teksty
        [many] { $kept } zachowanych tekstów
       *[other] { $kept } zachowanego tekstu
    }
papers-revoked = Przeglądarka nie pozwala już Wireprint czytać tej gazety.
papers-allow-again = Zezwól ponownie
papers-remove = Usuń
papers-remove-spoken = Usuń: { $site }
papers-removed = Usunięto <bdi>{ $site }</bdi>. To, co zachowano, zostaje.
papers-add = Wskaż gazetę
papers-add-label = Adres gazety
papers-add-example = na przykład https://www.harbour-courier.example
papers-add-button = Zezwól i zachowuj
papers-add-ask = Przeglądarka zapyta, czy Wireprint może czytać tę witrynę.
papers-no-address = To nie jest adres strony internetowej. Wklej adres artykułu lub strony głównej.
papers-refused = Nie wyrażono zgody, więc nic się nie zmieniło.
papers-named-now = Wskazano <bdi>{ $site }</bdi>. Jej strony, które są już otwarte, zostaną przeczytane po ponownym wczytaniu.
papers-everywhere-title = Wszystkie witryny
papers-everywhere = Zachowuj to, co czytam we wszystkich witrynach
papers-everywhere-why = Z wyjątkiem adresów banków, poczty, służby zdrowia, urzędów i sieci lokalnej, stron, które pytają o hasło lub nie chcą być znajdowane przez wyszukiwarki, oraz witryn poniżej. To tylko przypuszczenie i może zawieść: bezpieczniej wskazywać pojedyncze gazety.
papers-never-title = Nigdy w tych witrynach
papers-never-label = Dodaj witrynę
papers-never-button = Tutaj nigdy
papers-never-none = Brak.
papers-memory-title = Co czytasz
papers-memory = Dla artykułów z kolekcji Wireprint pamięta, kiedy czytano którą wersję, aby powiedzieć, co się od tego czasu zmieniło. Pamięta daty, a nie tekst.
papers-memory-forget = Zapomnij, kiedy czytałem lub czytałam
papers-memory-forgotten = Zapomniano.
papers-changes = Znalezione zmiany

## The list of changes

changes-title = Zmiany
changes-page-title = Wireprint: znalezione zmiany
changes-why = Zmiany w artykułach, które obserwujesz lub do których wracasz we wskazanych gazetach, od najnowszych. Czas mówi, kiedy Wireprint znalazł zmianę, a nie kiedy wprowadziła ją gazeta.
changes-loading = Wczytywanie…
changes-load-failed = Nie udało się wczytać listy. Wczytaj tę stronę ponownie, aby spróbować jeszcze raz.
changes-none = Nie znaleziono jeszcze żadnej zmiany.
changes-none-why = Wskaż gazetę w opcjach, a potem zacznij obserwować artykuł z okna Wireprint: zajrzy do niego po pół godzinie, a potem coraz rzadziej, przez dwa tygodnie.
changes-to-options = Wskaż gazetę
changes-look-now = Sprawdź teraz wszystkie
changes-looking = Szukanie…
changes-looked =
    { $count ->
        [0] Nic się nie zmieniło.
        [one] Zmienił się { $count } artykuł.
        [few] Zmieniły się { $count } artykuły.
        [many] Zmieniło się { $count } artykułów.
       *[other] Zmieniło się { $count } artykułu.
    }
changes-look-failed = Sprawdzenie się nie udało. Spróbuj ponownie.
changes-seen-all = Oznacz wszystkie jako obejrzane
changes-unseen = nowe
changes-found-at = znaleziono { $when }
changes-edited =
    { $count ->
        [one] { $count } akapit zmieniony
        [few] { $count } akapity zmienione
        [many] { $count } akapitów zmienionych
       *[other] { $count } akapitu zmienionego
    }
changes-added =
    { $count ->
        [one] { $count } akapit dodany
        [few] { $count } akapity dodane
        [many] { $count } akapitów dodanych
       *[other] { $count } akapitu dodanego
    }
changes-removed =
    { $count ->
        [one] { $count } akapit usunięty
        [few] { $count } akapity usunięte
        [many] { $count } akapitów usuniętych
       *[other] { $count } akapitu usuniętego
    }
changes-headline = zmieniony tytuł
changes-compare = Porównaj
changes-open-article = Otwórz artykuł
changes-followed-title = Obserwowane artykuły
changes-followed-next = następne sprawdzenie { $when }
changes-followed-ended = obserwacja zakończona
changes-followed-last-same = bez zmian przy ostatnim sprawdzeniu, { $when }
changes-followed-last-changed = zmieniony przy ostatnim sprawdzeniu, { $when }
changes-followed-last-failed = nie dał się odczytać przy ostatnim sprawdzeniu, { $when }
changes-followed-last-revoked = nie sprawdzono: jego gazeta nie jest już wskazana
changes-followed-not-yet = jeszcze nie sprawdzono
changes-unfollow = Zatrzymaj
changes-unfollow-spoken = Zatrzymaj obserwowanie: { $title }
follow-how = Aby zajrzeć ponownie, przeglądarka otwiera artykuł w osobnej karcie i ją zamyka. Gazeta widzi wizytę, tak jak przy zwykłym otwarciu.
