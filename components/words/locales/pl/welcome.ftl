# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Witaj · Wireprint
welcome-title = Zobacz, co gazeta zmieniła po Twojej lekturze
welcome-lede = Naciśnij przycisk przy artykule i zachowaj go. Po powrocie Wireprint pokaże, które słowa się zmieniły i gdzie jeszcze jest ten tekst. Wszystko zostaje w tej przeglądarce; nic nie jest nigdzie wysyłane.

## The example

welcome-example = Przykład: zmyślona wiadomość w kilku wersjach
welcome-example-loading = Otwieranie przykładu…
welcome-example-failed = Nie udało się otworzyć przykładu.
welcome-compare = Otwórz porównanie

## When it reads

welcome-when = Kiedy może czytać?
welcome-when-pressed = Tylko gdy nacisnę
welcome-when-pressed-why = Tak jest teraz: jedno naciśnięcie, jedna strona. Bez uprawnień do żadnej witryny.
welcome-when-named = W gazetach, które wskażę
welcome-when-named-why = Ich artykuły są czytane i zachowywane przy otwarciu. Przeglądarka pyta o każdą gazetę, a zgodę można cofnąć.
welcome-name-papers = Wskaż gazety

## What is asked for

welcome-asked = O co prosi
welcome-asked-page = o jedną otwartą stronę, po naciśnięciu
welcome-asked-room = o miejsce na tym urządzeniu
welcome-not = Czego nie robi
welcome-not-server = bez konta, bez serwera, bez statystyk
welcome-not-private = w oknach prywatnych nic nie jest zapisywane
welcome-not-verdict = bez wyroków: nigdy nie mówi, kto od kogo skopiował

welcome-pin = <b>Miej przycisk na widoku:</b> otwórz kawałek układanki na pasku narzędzi i przypnij Wireprint.
welcome-keys = Albo naciśnij
welcome-bring = Dodaj to, co już masz
welcome-library = Zapisane artykuły
