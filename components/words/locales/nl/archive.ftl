# The page that asks web archives.

archive-title = Het archief raadplegen
archive-loading = Ophalen wat er is gevraagd…
archive-private = Dit is een privévenster. Van hieruit wordt geen archief iets gevraagd.
archive-ask-title = Eerdere teksten van een artikel
archive-what-is = Een webarchief is een bibliotheek die pagina’s bewaart zoals ze ooit waren. Wireprint kan er kopieën van een artikel ophalen, de teksten aan uw verzameling toevoegen en ze vergelijken.
archive-addresses = Webadressen van artikelen, één per regel
archive-lists = In plaats daarvan een lijst adressen
archive-file = Een bestand met adressen: bladwijzers, een leeslijst, een tabel
archive-take-list =
    { $count ->
        [one] Het { $count } geïmporteerde adres gebruiken
       *[other] De { $count } geïmporteerde adressen gebruiken
    }
archive-which = Welk archief
archive-sent =
    { $count ->
        [0] Als u op de knop hieronder klikt, gaan de adressen hierboven naar <b>{ $name }</b> (<code>{ $host }</code>). Er is nog geen adres.
        [one] Als u op de knop hieronder klikt, gaat dit adres naar <b>{ $name }</b> (<code>{ $host }</code>): eerst om te vragen welke kopieën er zijn, daarna één keer voor elke kopie die wordt opgehaald.
       *[other] Als u op de knop hieronder klikt, gaan deze { $count } adressen naar <b>{ $name }</b> (<code>{ $host }</code>): eerst om te vragen welke kopieën er zijn, daarna één keer voor elke kopie die wordt opgehaald.
    }
archive-not-sent = Zoals elke website ziet { $name } dan uw internetadres en de naam en versie van uw browser. Het krijgt geen cookie, geen naam, niets van wat u elders hebt gelezen en geen van uw opgeslagen artikelen. Niemand anders krijgt iets. Voordat u klikt, wordt er niets verzonden.
archive-pace =
    { $minutes ->
        [one] { $name } vraagt programma’s het rustig aan te doen. Dit duurt ongeveer { $minutes } minuut.
       *[other] { $name } vraagt programma’s het rustig aan te doen. Dit duurt ongeveer { $minutes } minuten; u kunt pauzeren en een andere dag verdergaan.
    }
archive-ask = { $name } raadplegen
archive-withdraw = De toestemming teruggeven
archive-declined = De browser gaf de toestemming niet. Er is niets verzonden.
archive-no-address = Er staat geen webadres in het veld. Er is niets verzonden.
archive-jobs-title = Wat er is gevraagd
archive-running =
    { $waiting ->
        [one] Er wordt naar { $waiting } adres gevraagd. U kunt dit tabblad sluiten; het gaat door.
       *[other] { $waiting } adressen zijn nog niet klaar. U kunt dit tabblad sluiten; het gaat door.
    }
archive-paused =
    { $waiting ->
        [one] Gepauzeerd: { $waiting } adres is nog niet klaar. Er wordt niets verzonden tot u verdergaat.
       *[other] Gepauzeerd: { $waiting } adressen zijn nog niet klaar. Er wordt niets verzonden tot u verdergaat.
    }
archive-left =
    { $minutes ->
        [one] Nog hooguit ongeveer { $minutes } minuut.
       *[other] Nog hooguit ongeveer { $minutes } minuten.
    }
archive-pause = Stoppen
archive-resume = Verdergaan
archive-table = Opslaan als tabel (CSV)
archive-forget = Deze lijst wissen
archive-counts =
    { $captures ->
        [one] { $name } heeft { $captures } kopie. Gelezen: { $read }. Nieuwe versies: { $fresh }. Niet bekeken: { $unread }.
       *[other] { $name } heeft { $captures } kopieën. Gelezen: { $read }. Nieuwe versies: { $fresh }. Niet bekeken: { $unread }.
    }
archive-closer = Nauwkeuriger kijken (nog 12)
archive-again = Nog eens vragen
archive-too-fast = { $name } zegt dat er te snel werd gevraagd. Opnieuw vragen kan op { $when }.
archive-is-captures = Alle wijzigingen tussen de gelezen kopieën zijn gevonden. Tussen twee kopieën met dezelfde tekst is niets vergeleken.
archive-is-none = { $name } heeft geen kopie van dit adres.
archive-is-excluded = Deze krant houdt zich buiten { $name }. Of er ooit kopieën waren, is niet te zeggen.
archive-is-no-answer = { $name } antwoordt niet. Dat zegt niets over de vraag of het kopieën heeft.
archive-is-no-permission = De browser laat Wireprint { $name } niet raadplegen. Er is niets verzonden.
archive-is-part = Er is maar een deel bekeken; daartussen kunnen meer wijzigingen liggen.
archive-is-cut-off = Wireprint werd afgesloten terwijl { $name } werd geraadpleegd, dus het antwoord is verloren. Er wordt pas opnieuw gevraagd als u dat zegt.
archive-is-waiting = { $name } wordt geraadpleegd, of dat gebeurt nog.
archive-evidence = De kopieën één voor één, om te citeren
archive-evidence-limits = Een kopie toont dat een tekst er op dat moment stond. Wanneer die tussen twee kopieën is gewijzigd, kan geen archief zeggen.
archive-came-new = een tekst die niet in uw verzameling zat
archive-came-known = een tekst die uw verzameling al heeft
archive-came-neighbour = het archief gaf een andere kopie, die al gelezen was
archive-came-no-text = in deze kopie is geen artikel gevonden
archive-came-blocked = het archief gaf deze kopie niet
archive-came-past-error = op dat moment gaf de site een fout of stuurde lezers elders heen
archive-came-no-capture = het archief noemt deze kopie en heeft haar niet
archive-came-other-address = de kopie is van een ander adres
archive-came-no-answer = geen antwoord voor deze kopie
archive-came-cut-off = Wireprint werd afgesloten voordat het antwoord kwam
archive-log-title = Verzonden verzoeken
archive-log-count =
    { $count ->
        [0] Geen.
        [one] { $count } verzoek in deze lijst.
       *[other] { $count } verzoeken in deze lijst.
    }
archive-log-show = De verzoeken één voor één tonen
archive-log-clear = De lijst wissen
archive-log-came = antwoord { $came }, { $bytes } bytes
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Andere archieven
archive-others-what = Sommige landen bewaren de pagina’s van hun eigen kranten. Wat u hier aanzet, kunt u hierboven kiezen.
archive-own = Een eigen archief op deze computer: het adres
archive-own-what = Bijvoorbeeld localhost:8080/wayback. Niets verlaat de computer.
archive-own-wrong = Dit is geen adres op deze computer.
archive-not-sent-own = { $name } is een programma op deze computer. Niets verlaat de computer, en voordat u klikt, wordt er niets verzonden.
archive-more = Meer tonen (nog { $left })
archive-trouble = Het werk is gestopt, omdat er niet in uw verzameling kan worden geschreven. Er wordt niets meer verzonden tot u verdergaat.
archive-resting = { $name } wordt een tijdje met rust gelaten. De rest wordt vanzelf gevraagd vanaf { $when }.
archive-is-no-text = { $name } heeft kopieën, maar geen van de opgehaalde bevat de tekst van het artikel.
archive-is-withheld = { $name } gaf niet alle kopieën waarom werd gevraagd. Wat daarin stond, is niet te zeggen.
archive-paper = Alle artikelen van één krant in uw verzameling: de naam of de site
archive-paper-take = De adressen invullen
archive-paper-none = Uw verzameling heeft geen artikel van deze krant.
archive-cite = Verwijzing kopiëren
archive-cited = Gekopieerd
archive-citation = { $address }, zoals vastgelegd door { $name } op { $time }. { $link }. Controlegetal van de vastgelegde bytes: { $digest }. Een vastlegging toont dat een tekst er op dat moment stond, niet wanneer hij is gewijzigd.
archive-citation-undigested = { $address }, zoals vastgelegd door { $name } op { $time }. { $link }. Een vastlegging toont dat een tekst er op dat moment stond, niet wanneer hij is gewijzigd.
archive-browser-asks = Uw browser vraagt eerst of Wireprint toegang mag hebben tot { $host }. Dat is nodig om daar de kopieën te lezen, en voor niets anders.
archive-browser-activity = Firefox spreekt ook van ‘surfactiviteit’ en van de ontwikkelaar. Bedoeld is het adres hierboven; dat gaat alleen naar het archief en nooit naar ons.
archive-budget = Van elk adres worden hoogstens { $count } kopieën opgehaald; voor meer wordt het u opnieuw gevraagd.
