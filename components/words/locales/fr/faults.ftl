# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = une archive web (ARC, l’ancêtre de WARC). Faites-en un WARC et importez celui-ci : warcio recompress FILE new.warc.gz
looks-archive = une archive compressée
looks-binary = des données binaires
looks-bibliography = une liste de références
looks-bookmarks = des marque-pages de navigateur
looks-calendar = un calendrier
looks-chat = une discussion
looks-contacts = des contacts
looks-csv = un tableau (CSV)
looks-encoded = des données codées
looks-epub = un livre numérique (EPUB). Copiez-en le texte de l’article et collez-le ici
looks-feed = un flux (RSS ou Atom)
looks-image = une image
looks-json-array = une liste JSON
looks-json-object = un seul objet JSON
looks-log = le journal d’un programme
looks-mail = un e-mail. Copiez-en le texte de l’article et collez-le ici
looks-media = du son ou de la vidéo
looks-mhtml = une archive web (MHTML)
looks-no-running-text = pas de texte suivi
looks-office = un document bureautique. Enregistrez un texte en texte brut, un tableau en CSV, et importez ce fichier
looks-opml = une liste de flux (OPML)
looks-pdf = un PDF. Copiez-en le texte de l’article et collez-le ici
looks-program = du code informatique
looks-records = une liste d’enregistrements
looks-rtf = du texte enrichi (RTF). Enregistrez-le en texte brut et importez ce fichier, ou copiez le texte et collez-le ici
looks-sitemap = un plan de site
looks-sqlite = une base de données (SQLite). Si elle vient de diffengine, faites-en une liste et importez celle-ci : sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = des sous-titres
looks-svg = un dessin (SVG)
looks-utf-16-unmarked = de l’UTF-16 sans indicateur d’ordre des octets ; enregistrez le fichier en UTF-8
looks-warc = une archive web (WARC)
looks-web-response = la réponse d’un serveur web
looks-webarchive = une archive web de Safari, ou une autre liste de propriétés. Ouvrez-la dans Safari, enregistrez la page comme source et importez celle-ci
looks-xml = du XML qui n’est pas une page d’article. Faites-en un tableau (CSV), un article par ligne, et importez celui-ci
looks-zip = une archive ZIP

## What a value of a field ought to have been

expected-text = doit être un texte
expected-texts = doit être une liste de textes
expected-list = doit être une liste
expected-object = doit être un objet
expected-number = doit être un nombre
expected-whole-number = doit être un nombre entier
expected-not-negative = doit être supérieur ou égal à 0
expected-boolean = doit être vrai ou faux
expected-declaration-kind = type inconnu

## The faults. Sizes are in megabytes.

fault-empty = le fichier est vide
fault-unknown-format = ce type de fichier n’est pas pris en charge : { $looks }
fault-unreadable = le fichier est illisible ({ $detail })
fault-not-utf8 = pas de l’UTF-8 : octet { $byte } à la position { $position } ; peut-être Latin-1 ou Windows-1252, enregistrez le fichier en UTF-8
fault-unknown-encoding = encodage inconnu « { $name } »
fault-gzip-damaged = les données gzip sont endommagées ou tronquées
fault-nested-in-itself = { $format } à l’intérieur de { $format } : non ouvert
fault-nested-too-deep = archives imbriquées sur plus de { $limit } niveaux : non ouvertes
fault-expands-too-much = les données décompressées dépassent { $limit } fois leur taille, comme dans les bombes de décompression : lecture interrompue
fault-too-many-entries = plus de { $limit } entrées : lecture interrompue
fault-stalled = rien n’a pu en être lu pendant { $seconds } secondes : lecture interrompue
fault-file-too-long =
    { $format ->
        [page] une page de plus de { $limit } Mo
       *[text] un texte de plus de { $limit } Mo
    }
fault-nested-too-large = une archive de plus de { $limit } Mo à l’intérieur d’une autre : extrayez-la et importez-la séparément
fault-nothing-inside = rien qui puisse être un article
fault-no-columns = aucune colonne ne contient de textes ni d’adresses : { $names }
fault-zip-damaged = l’archive ZIP est endommagée, tronquée ou indique des tailles fausses
fault-zip-encrypted = protégée par un mot de passe : décompressez-la et importez les fichiers
fault-zip-method = compressée par une méthode non prise en charge (méthode { $method }) : décompressez-la et importez les fichiers
fault-record-damaged = un enregistrement endommagé à l’octet { $offset } de l’archive
fault-record-cut-off = l’archive est tronquée dans l’enregistrement situé à l’octet { $offset }
fault-revisit-without-original = indique seulement que la page n’avait pas changé, et l’archive ne contient pas la page elle-même
fault-encoding-not-read = compressé en « { $encoding } », que ce navigateur n’ouvre pas
fault-mhtml-without-page = une archive web (MHTML) qui ne contient pas de page
fault-not-in-archive = mentionnée, mais l’archive ne contient pas la page
fault-error-page = le serveur a répondu par une erreur ({ $status })
fault-withdrawn = retirée par l’agence, sans texte ({ $uri })
fault-newer-format = format { $version } d’un Wireprint plus récent ; celui-ci lit le format 1
fault-bad-header = la première ligne est un en-tête, mais son champ « { $field } » est illisible
fault-line-too-long = { $size } Mo sur une ligne, la limite est de { $limit } Mo
fault-not-json = pas du JSON (commence par « { $begins } »)
fault-json-cut-off = JSON tronqué (commence par « { $begins } »)
fault-not-an-object = pas un objet JSON : il faut une version par ligne
fault-json-too-deep = imbriqué sur plus de { $limit } niveaux
fault-too-many-fields = { $count } champs, la limite est de { $limit }
fault-forbidden-field = un champ « { $field } », qui n’est pas un champ d’article
fault-wrong-type = { $field } : { $expected }
fault-field-too-long = { $field } : plus de { $limit }
fault-no-text-field = ni « paragraphs » ni « text »
fault-no-text = ne contient pas de texte
fault-no-article = pas de texte d’article dans cette page
fault-no-comparison = une page NewsSniffer sans ses en-têtes « Version … »
fault-bad-time = { $field } : « { $value } » n’est pas une date valable, est encore à venir ou précède 1990
fault-bad-address = url : « { $value } » n’est pas une adresse http
fault-wrong-encoding = texte enregistré dans un mauvais encodage (« { $sample } »)
fault-page-unreadable = la page est illisible ({ $detail })
fault-not-stored = impossible à stocker ({ $detail })
fault-storage-full = L’espace de stockage est plein. Ce qui avait été stocké est conservé.
fault-storage-lost = Le navigateur a supprimé les données stockées. Rouvrez Wireprint : il vous dira ce qu’il en reste et comment récupérer le reste.
fault-storage-damaged = Le navigateur a trouvé son espace de stockage endommagé et risque de tout effacer au prochain démarrage. Un fichier que vous avez exporté permet de tout récupérer.
fault-storage-failing = L’espace de stockage du navigateur ne fonctionne pas. Le disque est peut-être plein, ou l’espace endommagé. Libérez de la place, redémarrez le navigateur et réessayez.
fault-storage-of-newer = Vos articles enregistrés ont été utilisés par un Wireprint plus récent, que celui-ci ne sait pas lire. Ils sont tous là : mettez l’extension à jour.
fault-storage-newer = Une autre fenêtre a ouvert une version plus récente de cette extension. Rechargez cette page.
fault-storage-closed = L’espace de stockage du navigateur ne s’ouvre pas. Redémarrez le navigateur et réessayez.
fault-collection-deleted = La collection a été supprimée pendant l’import. Le reste du fichier n’a pas été importé.
fault-private-window = Rien n’est stocké depuis une fenêtre privée.
fault-not-checked = Cette page n’a pas encore été vérifiée. Rouvrez Wireprint sur cette page.
fault-no-tab = La fenêtre de Wireprint ne se rapporte à aucun onglet.
fault-no-answer = L’arrière-plan de Wireprint n’a pas répondu.
fault-page-busy = La page ne répond pas. Elle est peut-être occupée ou bloquée : patientez ou rechargez-la.
fault-too-slow = Aucune réponse n’est arrivée à temps.
fault-cancelled = Vous avez interrompu la recherche avant la réponse.
fault-keep-unsure = L’arrière-plan de Wireprint s’est arrêté en cours de route.
fault-background-stopped = L’arrière-plan de Wireprint s’est arrêté en cours de route. Cliquez à nouveau.
fault-not-started = L’opération n’a pas pu démarrer. Rechargez cette page.
fault-stopped = L’import s’est arrêté : { $detail }
fault-failed = { $detail }
