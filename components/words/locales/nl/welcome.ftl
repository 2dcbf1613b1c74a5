# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Welkom · Wireprint
welcome-title = Zie wat een krant heeft gewijzigd nadat u haar las
welcome-lede = Klik bij een artikel op de knop en bewaar het. Als u terugkomt, toont Wireprint welke woorden zijn gewijzigd en waar de tekst nog meer staat. Alles blijft in deze browser; er wordt niets verzonden.

## The example

welcome-example = Een voorbeeld: een verzonnen verhaal in meerdere versies
welcome-example-loading = Het voorbeeld openen…
welcome-example-failed = Het voorbeeld kon niet worden geopend.
welcome-compare = De vergelijking openen

## When it reads

welcome-when = Wanneer mag het lezen?
welcome-when-pressed = Alleen als ik klik
welcome-when-pressed-why = Zo is het nu: één klik, één pagina. Geen toestemming voor welke site dan ook.
welcome-when-named = Op kranten die ik opgeef
welcome-when-named-why = De artikelen ervan worden gelezen en bewaard als u ze opent. Uw browser vraagt het u voor elke krant, en u kunt het terugdraaien.
welcome-name-papers = Kranten opgeven

## What is asked for

welcome-asked = Wat het vraagt
welcome-asked-page = alleen de geopende pagina, als u klikt
welcome-asked-room = ruimte op dit apparaat
welcome-not = Wat het niet doet
welcome-not-server = geen account, geen server, geen statistieken
welcome-not-private = in privévensters wordt niets weggeschreven
welcome-not-verdict = geen oordeel: het zegt nooit wie van wie heeft gekopieerd

welcome-pin = <b>Houd de knop in zicht:</b> open het puzzelstukje in de werkbalk en zet Wireprint vast.
welcome-keys = Of gebruik
welcome-bring = Meebrengen wat u al hebt
welcome-library = Opgeslagen artikelen
