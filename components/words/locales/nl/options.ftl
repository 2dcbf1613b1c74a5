# The options page.

options-title = Opties · Wireprint
sections-label = Onderdelen
section-corpora = Verzamelingen
section-papers = Kranten
section-storage = Opslag
section-settings = Instellingen
section-keyboard = Toetsenbord en hulp
section-about = Over en privacy
close = Sluiten

## Collections

corpora-lead = Uw opgeslagen artikelen: daarmee vergelijkt Wireprint het geopende artikel. Alles blijft in deze browser.
corpora-loading = Verzamelingen openen…
corpora-failed = De verzamelingen kunnen niet worden geopend. <bdi>{ $reason }</bdi>
corpora-none = Nog geen verzameling. Sleep hierboven bestanden naartoe, of begin met de voorbeelden hieronder.
corpus-name = Verzameling
corpus-origin = Bron, licentie
corpus-articles = Artikelen
corpus-versions = Versies
corpus-size = Grootte
corpus-actions = Acties
corpus-export = Exporteren
corpus-export-of = { $name } exporteren als { $format }
corpus-delete = Verwijderen
corpus-delete-of = { $name } verwijderen
corpus-sum = Alles <soft>· wat in twee verzamelingen zit, kan dubbel tellen</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Verwijderd: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Ongedaan maken
size-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Sleep bestanden of mappen waar u maar wilt op deze pagina</b>, plak ze, of <button></button> <folder></folder>
drop-choose = Bestanden kiezen
drop-kinds = Opgeslagen pagina’s (HTML, MHTML, SingleFile), webarchieven (WARC, WACZ), ZIP-archieven, tabellen (CSV), lijsten (JSON, NDJSON), feeds, exports van wallabag en Omnivore, berichten van persbureaus, bladwijzers en leeslijsten. De soort wordt herkend.
drop-input = Bestanden om te importeren

## An import

import-files =
    { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    }
import-cancel = Annuleren
import-cancelling = Annuleren…
import-label = Importeren
import-file = <bdi>{ $name }</bdi> (bestand { $at } van { $of })
import-rows =
    { $rows ->
        [one] { $rows } versie gelezen
       *[other] { $rows } versies gelezen
    }
import-rate = { $rate } per seconde
import-left = nog { $time }
import-ordering = doorzoekbaar maken
import-resumed = verdergegaan na regel { $line }
import-stopped = Het importeren is gestopt.
import-cancelled = Geannuleerd. Wat al was geïmporteerd, blijft; met hetzelfde bestand gaat het later daar verder.
import-nothing = Klaar: er was niets te importeren.
import-done = Klaar.
import-new-articles =
    { $count ->
        [one] { $count } nieuw artikel
       *[other] { $count } nieuwe artikelen
    }
import-new-versions =
    { $count ->
        [one] { $count } nieuwe versie
       *[other] { $count } nieuwe versies
    }
import-known = { $count } al bekend
import-spoken-begun = { $name } importeren
import-spoken-share = { $share } geïmporteerd
import-spoken-cancelling = Annuleren
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } rij afgewezen.
       *[other] { $ending } { $outcome }. { $rejected } rijen afgewezen.
    }
left-seconds = { $count } seconden
left-few-seconds = een paar seconden
left-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
left-hours =
    { $count ->
       *[other] { $count } uur
    }

import-no-article =
    { $count ->
        [one] { $count } pagina zonder artikel
       *[other] { $count } pagina’s zonder artikel
    }
import-addresses =
    { $count ->
        [one] { $count } adres bewaard voor de archieven
       *[other] { $count } adressen bewaard voor de archieven
    }
import-waiting = Wacht op het vorige importeren.
import-bytes-rate = { $size } per seconde
import-resumed-at = verdergegaan bij { $size }
import-in-vain = Er kon niets van worden geïmporteerd.
import-kinds = Herkend: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } pagina zonder artikel
       *[other] { $count } pagina’s zonder artikel
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } opgeslagen pagina
       *[other] { $count } opgeslagen pagina’s
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } tekst
       *[other] { $count } teksten
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } lijst van artikelen (NDJSON)
       *[other] { $count } lijsten van artikelen (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } lijst van artikelen (JSON)
       *[other] { $count } lijsten van artikelen (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } JSON-bestand
       *[other] { $count } JSON-bestanden
    }
file-kind-table =
    { $count ->
        [one] { $count } tabel
       *[other] { $count } tabellen
    }
file-kind-warc =
    { $count ->
        [one] { $count } webarchief (WARC)
       *[other] { $count } webarchieven (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } webarchief (WACZ)
       *[other] { $count } webarchieven (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } ZIP-archief
       *[other] { $count } ZIP-archieven
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } pagina in één bestand (MHTML)
       *[other] { $count } pagina’s in één bestand (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } bestand met nieuwsberichten
       *[other] { $count } bestanden met nieuwsberichten
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } bestand met geëxtraheerde artikelen (XML)
       *[other] { $count } bestanden met geëxtraheerde artikelen (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } adressenlijst
       *[other] { $count } adressenlijsten
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } NewsSniffer-vergelijking
       *[other] { $count } NewsSniffer-vergelijkingen
    }
file-kind-gzip =
    { $count ->
        [one] { $count } gzip-bestand
       *[other] { $count } gzip-bestanden
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } bestand in UTF-16
       *[other] { $count } bestanden in UTF-16
    }

## Columns of a table

columns-title = Welke kolom is welke?
columns-why = Wireprint heeft het afgeleid uit de namen en de eerste rijen. Verander wat niet klopt.
columns-field = Veld
columns-column = Kolom
columns-sample = In de eerste rij
columns-none = (geen)
columns-addresses = Zonder tekst worden alleen de adressen bewaard, om ze later bij de archieven op te vragen.
columns-nothing = Kies ten minste een tekst of een adres.
columns-import = Importeren
drop-folder = Een map kiezen
drop-folder-input = Map om te importeren
pasted-name = Geplakt
column-title = Kop
column-text = Tekst
column-url = Adres
column-publishedAt = Gepubliceerd
column-seenAt = Gezien
column-modifiedAt = Bijgewerkt
column-byline = Auteur
column-site = Krant
column-language = Taal
column-label = Versie

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } rij afgewezen
       *[other] { $count } rijen afgewezen
    }
rejected-label = Afgewezen rijen
rejected-file = Bestand
rejected-line = Regel
rejected-reason = Reden
rejected-first =
    { $count ->
        [one] Alleen de eerste ({ $count }) wordt getoond.
       *[other] De eerste { $count } worden getoond.
    }
rejected-copy = Kopiëren
rejected-copied = Gekopieerd.
rejected-not-copied = Kopiëren is niet gelukt.
rejected-save = Opslaan als tekst

## Examples

seeds-title = Voorbeelden
seeds-what = Bij Wireprint horen verzonnen nieuwsverhalen in zes talen: versies van één artikel, een bericht van een persbureau en de kopieën ervan, kranten met dezelfde citaten. Ze staan apart van wat u bewaart, onder namen die dat zeggen, en zijn met één klik weg te halen.
seeds-import = De voorbeelden importeren
seeds-imported = De voorbeelden zitten in uw verzameling, elk als voorbeeld aangeduid. Ze zijn verzonnen en tellen nooit mee als door u bewaard.
seeds-remove = De voorbeelden weghalen

## Storage

storage-title = Opslag
storage-loading = De browser wordt gevraagd…
storage-failed = De browser zegt niet hoe het met zijn opslag staat.
room-title = Gebruikte ruimte
room-unknown = De browser zegt niet hoeveel er wordt gebruikt.
room-used = Wireprint gebruikt <b>{ $used }</b>.
room-used-of = Wireprint gebruikt <b>{ $used }</b> van de ongeveer { $all } die de browser het geeft.
room-persisted = De browser bewaart de gegevens, ook als de schijf vol raakt.
room-not-persisted = Als de schijf vol raakt, kan de browser de gegevens wissen. Een export is de veilige kopie.
room-persist = De browser vragen de gegevens te bewaren
room-by-corpus = Grootte per verzameling
room-running-out = De ruimte raakt op: nog { $free }, { $share } van wat de browser geeft. Het volgende importeren of het onderhoud van de index past er misschien niet meer bij. Verwijder een verzameling, of houd alleen de laatste maanden.
room-persist-granted = De browser heeft toegestemd: hij wist dit niet uit zichzelf.
room-persist-refused = De browser heeft geweigerd. Hij beslist zelf, vaak naar hoeveel een pagina wordt gebruikt. U kunt het later opnieuw vragen; een export is de veilige kopie.
room-persist-failed = De browser kon niet worden gevraagd.
retention-title = Oude artikelen opruimen
retention-what = Geïmporteerde artikelen kunnen na enkele maanden weg, geteld vanaf het moment dat ze het laatst zijn gezien of anders zijn gepubliceerd. Artikelen die u hebt bewaard en artikelen zonder tijdstip blijven. Het gebeurt één keer, als u op de knop klikt.
retention-keep = Houden
retention-all = alles
retention-months =
    { $count ->
        [one] de laatste maand ({ $count })
       *[other] de laatste { $count } maanden
    }
retention-counting = Tellen…
retention-failed = Dit is niet gelukt. Er is niets verwijderd.
retention-done = Ze liggen in de prullenbak van de bibliotheek, waar dit zeven dagen ongedaan kan worden gemaakt.
retention-would-go =
    { $versions ->
        [0] Niets van wat is opgeslagen, is ouder.
        [one] { $versions } versie zou verdwijnen; artikelen waar het om gaat: { $articles }.
       *[other] { $versions } versies zouden verdwijnen; artikelen waar het om gaat: { $articles }.
    }
retention-remove = Naar de prullenbak
kept-sure = Alles verwijderen wat u zelf hebt bewaard? Het staat in geen enkel bestand, tenzij u het hebt geëxporteerd.
kept-yes = Verwijderen
kept-no = Houden
index-title = Index
index-what = De index vindt gemeenschappelijke passages. Controleren vergelijkt hem met de opgeslagen teksten; herstellen bouwt hem daaruit opnieuw op. Geen van beide verandert een tekst.
index-check = De index controleren
index-repair = De index herstellen
index-checking = Controleren
index-repairing = Herstellen
index-working = { $what }…
index-right = Er ontbreekt niets: de lijst is gelijk aan een lijst die uit de teksten is gemaakt.
index-wrong = Er ontbreekt iets. Herstel het.
index-repaired = Hersteld: alles wat is opgeslagen, wordt weer gevonden.
problem-earlier-rule = De lijst is gemaakt door een eerdere Wireprint.
problem-text-lost = Versie { $version } heeft geen tekst.
problem-text-altered = Versie { $version } heeft een andere tekst dan voorheen.
problem-unknown-to-article = Artikel { $article } kent versie { $version } niet.
problem-entries-lacking =
    { $count ->
        [one] { $count } item ontbreekt (tabel { $table }, rij { $row }).
       *[other] { $count } items ontbreken (tabel { $table }, rij { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } item te veel (tabel { $table }, rij { $row }).
       *[other] { $count } items te veel (tabel { $table }, rij { $row }).
    }
problem-counts = Verzameling { $corpus } telt { $counted } versies en heeft er { $found }.

## Keyboard and help

keys-title = Sneltoetsen
keys-none = geen sneltoets ingesteld
keys-check = Het geopende artikel bekijken
keys-step = Volgende, vorige wijziging of getoonde passage (venster en vergelijking)
keys-walk = Langs de versies van een artikel lopen
keys-close = Het venster sluiten
keys-where = De eerste sneltoets is in de browser te wijzigen: in Chrome en Edge via <code>chrome://extensions/shortcuts</code>, in Firefox via Add-ons, Sneltoetsen voor extensies beheren.
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = Eerste stappen
steps-import = Importeer een verzameling, of de voorbeelden, onder <a>Verzamelingen</a>.
steps-open = Open een nieuwsartikel en klik op de Wireprint-knop (of gebruik de sneltoets). Eerder wordt er niets gelezen.
steps-report = Het venster zegt welke versies van de tekst bekend zijn, waar de woorden nog meer staan en wat er is gewijzigd.
steps-keep = ‘Deze versie bewaren’ onthoudt de tekst, zodat u de volgende wijziging ziet.

## About and privacy

about-what-title = Wat het is
about-what = Wireprint vertelt waar de woorden van een geopend artikel al hebben gestaan: eerdere en latere versies, kopieën elders, gemeenschappelijke passages en citaten, en wat de pagina over haar eigen herkomst zegt. Het toont aanwijzingen. Het oordeelt niet, en het zegt niet wie van wie heeft gekopieerd.
about-privacy-title = Niets verlaat dit apparaat
about-no-request = Wireprint heeft geen server, geen account en geen statistieken. Het verzendt maar in één geval een verzoek: als u op zijn pagina voor webarchieven op ‘Raadplegen’ klikt. Dan gaat het adres van het artikel naar het archief dat u hebt gekozen en naar niemand anders, telkens na een klik.
about-on-press = Een pagina wordt gelezen als u er op de knop klikt. Bij kranten die u hebt genoemd, wordt een artikel ook vanzelf gelezen als u het vijf seconden voor u had of het opnieuw laat bekijken. Tot andere sites heeft Wireprint geen toegang.
about-storage = Verzamelingen en bewaarde versies staan in de opslag van deze browser en verdwijnen als u ze of de extensie verwijdert.
about-private = In privévensters worden uw opgeslagen artikelen geraadpleegd, en wordt niets opgeslagen.
about-highlights = Zolang er op een pagina wijzigingen of gemeenschappelijke passages worden getoond, kunnen scripts van die pagina lezen welke woorden gemarkeerd zijn, en dat Wireprint dat doet. Verder lezen ze niets van uw opgeslagen artikelen.
about-licence-title = Licentie
about-licence = Wireprint is vrije software onder de MIT-licentie. De teksten van een verzameling zijn van hun uitgevers: bron en licentie staan er in de lijst naast.


legend-title = Wat de labels en lijnen betekenen
look-added = toegevoegd
look-added-why = op de pagina: onderstreept
look-word = gewijzigde woorden
look-word-why = op de pagina: dubbele lijn
look-edited = bewerkt
look-edited-why = op de pagina: stippellijn
look-moved = verplaatst
look-moved-why = op de pagina: streepjeslijn
look-shared = gemeenschappelijk
look-shared-why = op de pagina: enkele lijn
