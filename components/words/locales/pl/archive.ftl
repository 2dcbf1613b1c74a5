# The page that asks web archives.

archive-title = Zapytaj archiwum
archive-loading = Wczytywanie zapytań…
archive-private = To jest okno prywatne. Stąd nie pyta się żadnego archiwum.
archive-ask-title = Wcześniejsze teksty artykułu
archive-what-is = Archiwum stron to biblioteka, która przechowuje strony w dawnej postaci. Wireprint może pobrać z niego kopie artykułu, dodać ich teksty do kolekcji i je porównać.
archive-addresses = Adresy internetowe artykułów, po jednym w wierszu
archive-lists = Zamiast tego lista adresów
archive-file = Plik z adresami: zakładki, lista lektur, tabela
archive-take-list =
    { $count ->
        [one] Użyj { $count } zaimportowanego adresu
       *[other] Użyj { $count } zaimportowanych adresów
    }
archive-which = Które archiwum
archive-sent =
    { $count ->
        [0] Po naciśnięciu przycisku poniżej podane wyżej adresy trafią do <b>{ $name }</b> (<code>{ $host }</code>). Na razie nie ma żadnego adresu.
        [one] Po naciśnięciu przycisku poniżej ten adres trafi do <b>{ $name }</b> (<code>{ $host }</code>), najpierw z pytaniem, jakie są kopie, a potem po razie na każdą pobieraną kopię.
        [few] Po naciśnięciu przycisku poniżej te { $count } adresy trafią do <b>{ $name }</b> (<code>{ $host }</code>), najpierw z pytaniem, jakie są kopie, a potem po razie na każdą pobieraną kopię.
       *[other] Po naciśnięciu przycisku poniżej te adresy ({ $count }) trafią do <b>{ $name }</b> (<code>{ $host }</code>), najpierw z pytaniem, jakie są kopie, a potem po razie na każdą pobieraną kopię.
    }
archive-not-sent = Jak każda witryna, { $name } widzi wtedy Twój adres internetowy oraz nazwę i wersję przeglądarki. Nie dostaje ciasteczek, nazwiska, niczego, co czytasz gdzie indziej, ani żadnego z zapisanych artykułów. Nikt inny niczego nie dostaje. Przed naciśnięciem nic nie jest wysyłane.
archive-pace =
    { $minutes ->
        [one] { $name } prosi programy, by działały powoli. Zajmie to około { $minutes } minuty.
       *[other] { $name } prosi programy, by działały powoli. Zajmie to około { $minutes } minut; można zrobić przerwę i kontynuować innego dnia.
    }
archive-ask = Zapytaj { $name }
archive-withdraw = Zwróć uprawnienie
archive-declined = Przeglądarka nie dała uprawnienia. Nic nie wysłano.
archive-no-address = W polu nie ma adresu internetowego. Nic nie wysłano.
archive-jobs-title = Zapytania
archive-running =
    { $waiting ->
        [one] Trwa pytanie o { $waiting } adres. Możesz zamknąć tę kartę, pytanie trwa dalej.
        [few] Do zakończenia: { $waiting } adresy. Możesz zamknąć tę kartę, pytanie trwa dalej.
        [many] Do zakończenia: { $waiting } adresów. Możesz zamknąć tę kartę, pytanie trwa dalej.
       *[other] Do zakończenia: { $waiting } adresu. Możesz zamknąć tę kartę, pytanie trwa dalej.
    }
archive-paused =
    { $waiting ->
        [one] Wstrzymano: do zakończenia { $waiting } adres. Nic nie jest wysyłane aż do wznowienia.
        [few] Wstrzymano: do zakończenia { $waiting } adresy. Nic nie jest wysyłane aż do wznowienia.
        [many] Wstrzymano: do zakończenia { $waiting } adresów. Nic nie jest wysyłane aż do wznowienia.
       *[other] Wstrzymano: do zakończenia { $waiting } adresu. Nic nie jest wysyłane aż do wznowienia.
    }
archive-left =
    { $minutes ->
        [one] Pozostało najwyżej około { $minutes } minuty.
       *[other] Pozostało najwyżej około { $minutes } minut.
    }
archive-pause = Zatrzymaj
archive-resume = Wznów
archive-table = Zapisz jako tabelę (CSV)
archive-forget = Wyczyść tę listę
archive-counts =
    { $captures ->
        [one] { $name } ma { $captures } kopię. Przeczytane: { $read }. Nowe wersje: { $fresh }. Nieobejrzane: { $unread }.
        [few] { $name } ma { $captures } kopie. Przeczytane: { $read }. Nowe wersje: { $fresh }. Nieobejrzane: { $unread }.
       *[other] { $name } ma { $captures } kopii. Przeczytane: { $read }. Nowe wersje: { $fresh }. Nieobejrzane: { $unread }.
    }
archive-closer = Przyjrzyj się bliżej (12 więcej)
archive-again = Zapytaj jeszcze raz
archive-too-fast = { $name } informuje, że pytano zbyt szybko. Ponownie można zapytać { $when }.
archive-is-captures = Znaleziono wszystkie zmiany między przeczytanymi kopiami. Między dwiema kopiami o tym samym tekście niczego nie porównano.
archive-is-none = { $name } nie ma kopii tego adresu.
archive-is-excluded = Ta gazeta nie chce być w { $name }. Nie da się powiedzieć, czy kiedykolwiek były kopie.
archive-is-no-answer = { $name } nie odpowiada. Nie mówi to nic o tym, czy ma kopie.
archive-is-no-permission = Przeglądarka nie pozwala Wireprint pytać { $name }. Nic nie wysłano.
archive-is-part = Obejrzano tylko część; pomiędzy może być więcej zmian.
archive-is-cut-off = Wireprint zamknięto podczas pytania do { $name }, więc odpowiedź przepadła. Nie zapyta ponownie bez polecenia.
archive-is-waiting = Trwa pytanie do { $name } albo dopiero nastąpi.
archive-evidence = Kopie jedna po drugiej, do zacytowania
archive-evidence-limits = Kopia pokazuje, że tekst był tam w tym czasie. Kiedy zmieniono go między dwiema kopiami, żadne archiwum nie powie.
archive-came-new = tekst, którego nie było w kolekcji
archive-came-known = tekst, który kolekcja już ma
archive-came-neighbour = archiwum dało inną kopię, już przeczytaną
archive-came-no-text = w tej kopii nie znaleziono artykułu
archive-came-blocked = archiwum nie wydało tej kopii
archive-came-past-error = w tym czasie witryna zgłaszała błąd lub odsyłała czytelników gdzie indziej
archive-came-no-capture = archiwum wymienia tę kopię, ale jej nie ma
archive-came-other-address = kopia dotyczy innego adresu
archive-came-no-answer = brak odpowiedzi dla tej kopii
archive-came-cut-off = Wireprint zamknięto, zanim nadeszła odpowiedź
archive-log-title = Wysłane żądania
archive-log-count =
    { $count ->
        [0] Brak.
        [one] { $count } żądanie na tej liście.
        [many] { $count } żądań na tej liście.
       *[other] { $count } żądania na tej liście.
    }
archive-log-show = Pokaż żądania jedno po drugim
archive-log-clear = Wyczyść listę
archive-log-came = odpowiedź { $came }, bajty: { $bytes }
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Inne archiwa
archive-others-what = Niektóre kraje przechowują strony własnych gazet. To, co tu włączysz, można wybrać powyżej.
archive-own = Własne archiwum na tym komputerze: jego adres
archive-own-what = Na przykład localhost:8080/wayback. Nic nie opuszcza komputera.
archive-own-wrong = To nie jest adres na tym komputerze.
archive-not-sent-own = { $name } to program na tym komputerze. Nic nie opuszcza komputera, a przed naciśnięciem nic nie jest wysyłane.
archive-more = Pokaż więcej (zostało: { $left })
archive-trouble = Praca została przerwana, bo nie można zapisywać w kolekcji. Nic więcej nie jest wysyłane aż do wznowienia.
archive-resting = { $name }: chwila przerwy w pytaniach. O resztę zapytamy automatycznie od: { $when }.
archive-is-no-text = { $name } ma kopie, ale żadna z pobranych nie zawiera tekstu artykułu.
archive-is-withheld = { $name }: nie wydano wszystkich kopii, o które pytano. Nie da się powiedzieć, co w nich było.
archive-paper = Wszystkie artykuły jednej gazety z kolekcji: jej nazwa lub witryna
archive-paper-take = Wstaw ich adresy
archive-paper-none = W kolekcji nie ma artykułu tej gazety.
archive-cite = Kopiuj odwołanie
archive-cited = Skopiowano
archive-citation = { $address }, w postaci zachowanej przez { $name }: { $time }. { $link }. Skrót zachowanych bajtów: { $digest }. Kopia pokazuje, że tekst był tam w tym czasie, a nie kiedy go zmieniono.
archive-citation-undigested = { $address }, w postaci zachowanej przez { $name }: { $time }. { $link }. Kopia pokazuje, że tekst był tam w tym czasie, a nie kiedy go zmieniono.
archive-browser-asks = Przeglądarka zapyta najpierw, czy Wireprint może mieć dostęp do { $host }. To potrzebne, by czytać tam kopie, i do niczego więcej.
archive-browser-activity = Firefox mówi też o „aktywności przeglądania” i o twórcy dodatku. Chodzi o adres powyżej, który trafia tylko do archiwum, nigdy do nas.
archive-budget = Z każdego adresu pobieranych jest najwyżej { $count } kopii; o więcej padnie kolejne pytanie.
