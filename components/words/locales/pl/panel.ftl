# The report beside the page, and what the reader may set.

open-panel = Obok strony
open-changes = Znalezione zmiany
open-options = Opcje
panel-press-title = Naciśnij przycisk na tej stronie
panel-press = Wireprint widzi stronę dopiero po naciśnięciu na niej przycisku lub skrótu. W gazetach, które wskażesz, widzi każdą stronę. Własnych stron przeglądarki nie widzi nigdy.

settings-title = Ustawienia
settings-loading = Wczytywanie ustawień…
settings-failed = Nie udało się wczytać ustawień. Wczytaj tę stronę ponownie, aby spróbować jeszcze raz.
settings-language = Język
settings-language-browser = jak w przeglądarce
settings-language-note = Otwarte strony Wireprint zmienią się po ponownym wczytaniu.
settings-menus = Pozycje w menu kontekstowym przeglądarki
settings-badge = Oznaczenia na przycisku paska narzędzi
settings-notifications = Powiadomienia, gdy zmienią się obserwowane artykuły
settings-notifications-note = Zawsze jedno, z najwyżej trzema nagłówkami. Przeglądarka najpierw pyta; po wyłączeniu uprawnienie jest zwracane.
settings-prescribed = ustawione przez administratora tego urządzenia
settings-save-title = Ustawienia jako plik
settings-save = Zapisz ustawienia do pliku
settings-load = Wczytaj ustawienia z pliku
settings-loaded = Ustawienia zostały wczytane.
settings-no-file = Ten plik nie zawiera ustawień Wireprint. Nic się nie zmieniło.
settings-not-saved = Nie udało się zapisać. Spróbuj ponownie.
commands-title = Więcej skrótów
commands-why = Przeglądarka pozwala przypisać tym działaniom skróty. Na początku mają je tylko niektóre, aby nie zająć żadnego, który jest już w użyciu.
commands-none = jeszcze bez skrótu
commands-change = Zmień skróty
commands-change-where = W Firefoksie: Dodatki, potem koło zębate, potem Zarządzaj skrótami rozszerzeń.
