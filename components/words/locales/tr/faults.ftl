# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = web arşivi (ARC, WARC’tan önceki biçim). WARC’a çevirip onu içe aktarın: warcio recompress FILE new.warc.gz
looks-archive = sıkıştırılmış arşiv
looks-binary = ikili veri
looks-bibliography = kaynakça
looks-bookmarks = tarayıcı yer imleri
looks-calendar = takvim
looks-chat = sohbet
looks-contacts = kişiler
looks-csv = tablo (CSV)
looks-encoded = kodlanmış veri
looks-epub = e-kitap (EPUB). Yazının metnini kopyalayıp buraya yapıştırın
looks-feed = akış (RSS ya da Atom)
looks-image = görüntü
looks-json-array = JSON listesi
looks-json-object = tek bir JSON nesnesi
looks-log = program günlüğü
looks-mail = e-posta. Yazının metnini kopyalayıp buraya yapıştırın
looks-media = ses ya da video
looks-mhtml = web arşivi (MHTML)
looks-no-running-text = akan bir metin yok
looks-office = ofis belgesi. Metni düz metin, tabloyu CSV olarak kaydedip o dosyayı içe aktarın
looks-opml = akış listesi (OPML)
looks-pdf = PDF. Yazının metnini kopyalayıp buraya yapıştırın
looks-program = program kodu
looks-records = kayıt listesi
looks-rtf = biçimli metin (RTF). Düz metin olarak kaydedip onu içe aktarın ya da metni kopyalayıp buraya yapıştırın
looks-sitemap = site haritası
looks-sqlite = veritabanı (SQLite). diffengine veritabanıysa bir liste çıkarıp onu içe aktarın: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = altyazı
looks-svg = çizim (SVG)
looks-utf-16-unmarked = bayt sırası işareti olmayan UTF-16; UTF-8 olarak kaydedin
looks-warc = web arşivi (WARC)
looks-web-response = bir web sunucusunun yanıtı
looks-webarchive = Safari web arşivi ya da başka bir özellik listesi. Safari’de açın, sayfayı sayfa kaynağı olarak kaydedin ve onu içe aktarın; kaydedilmiş sayfa okunur
looks-xml = yazı sayfası olmayan XML. Her satırında bir yazı olan bir tabloya (CSV) çevirip onu içe aktarın
looks-zip = ZIP arşivi

## What a value of a field ought to have been

expected-text = metin olmalı
expected-texts = metin listesi olmalı
expected-list = liste olmalı
expected-object = nesne olmalı
expected-number = sayı olmalı
expected-whole-number = tam sayı olmalı
expected-not-negative = 0 ya da daha büyük olmalı
expected-boolean = true ya da false olmalı
expected-declaration-kind = bilinmeyen tür

## The faults. Sizes are in megabytes.

fault-empty = dosya boş
fault-unknown-format = bu türden dosya okunmuyor: { $looks }
fault-unreadable = dosya okunamıyor ({ $detail })
fault-not-utf8 = UTF-8 değil: { $position } konumunda { $byte } baytı; belki Latin-1 ya da Windows-1252, UTF-8 olarak kaydedin
fault-unknown-encoding = bilinmeyen kodlama “{ $name }”
fault-gzip-damaged = gzip verisi bozuk ya da yarım
fault-nested-in-itself = { $format } içinde { $format }: açılmadı
fault-nested-too-deep = iç içe { $limit } düzeyden fazla arşiv: açılmadı
fault-expands-too-much = veri, sıkıştırma bombalarındaki gibi { $limit } katından fazla büyüyor: gerisi okunmadı
fault-too-many-entries = { $limit } sayısından fazla girdi: gerisi okunmadı
fault-stalled = { $seconds } saniye boyunca hiçbir şey okunamadı: gerisi okunmadı
fault-file-too-long =
    { $format ->
        [page] { $limit } MB’den büyük bir sayfa
       *[text] { $limit } MB’den büyük bir metin
    }
fault-nested-too-large = bir arşivin içinde { $limit } MB’den büyük bir arşiv: çıkarıp tek başına içe aktarın
fault-nothing-inside = içinde yazı olabilecek bir şey yok
fault-no-columns = hiçbir sütunda metin ya da adres yok: { $names }
fault-zip-damaged = ZIP arşivi bozuk, yarım ya da yanlış boyutlar bildiriyor
fault-zip-encrypted = parolayla kilitli: arşivi açıp dosyaları içe aktarın
fault-zip-method = okunmayan bir yöntemle paketlenmiş (yöntem { $method }): arşivi açıp dosyaları içe aktarın
fault-record-damaged = arşivin { $offset } baytında bozuk bir kayıt
fault-record-cut-off = arşiv { $offset } baytındaki kayıtta kesilmiş
fault-revisit-without-original = yalnızca sayfanın değişmediğini söylüyor, sayfanın kendisi arşivde yok
fault-encoding-not-read = “{ $encoding }” ile sıkıştırılmış, bu tarayıcı onu açmıyor
fault-mhtml-without-page = içinde sayfa olmayan bir web arşivi (MHTML)
fault-not-in-archive = listede var, ama sayfa arşivde yok
fault-error-page = sunucu hatayla yanıt vermiş ({ $status })
fault-withdrawn = ajans geri çekmiş, metni yok ({ $uri })
fault-newer-format = daha yeni bir Wireprint’in biçimi ({ $version }); bu sürüm biçim 1’i okur
fault-bad-header = ilk satır bir üstbilgi, ama içindeki “{ $field }” okunamıyor
fault-line-too-long = tek satırda { $size } MB, en çok { $limit } MB okunur
fault-not-json = JSON değil (başı “{ $begins }”)
fault-json-cut-off = yarıda kesilmiş JSON (başı “{ $begins }”)
fault-not-an-object = JSON nesnesi değil: her satırda bir sürüm okunur
fault-json-too-deep = { $limit } düzeyden fazla iç içe
fault-too-many-fields = { $count } alan, en çok { $limit } tanesi okunur
fault-forbidden-field = “{ $field }” alanı, bir yazının alanı değil
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: { $limit } sınırını aşıyor
fault-no-text-field = “paragraphs” da “text” de yok
fault-no-text = içinde metin yok
fault-no-article = bu sayfada yazı metni yok
fault-no-comparison = “Version …” başlıkları olmayan bir NewsSniffer sayfası
fault-bad-time = { $field }: “{ $value }” bir zaman değil, henüz gelmedi ya da 1990’dan önce
fault-bad-address = url: “{ $value }” bir http adresi değil
fault-wrong-encoding = yanlış kodlamayla kaydedilmiş metin (“{ $sample }”)
fault-page-unreadable = sayfa okunamıyor ({ $detail })
fault-not-stored = depolanamıyor ({ $detail })
fault-storage-full = Depolama alanı dolu. Daha önce depolananlar duruyor.
fault-storage-lost = Tarayıcı depolananları silmiş. Wireprint’i yeniden açın: ne kaldığını ve nasıl geri getirileceğini söyler.
fault-storage-damaged = Tarayıcı depolama alanını bozuk buldu ve bir sonraki açılışta tümünü atabilir. Dışa aktardığınız bir dosya onu geri getirir.
fault-storage-failing = Tarayıcının depolaması çalışmıyor. Disk dolmuş ya da depolama bozulmuş olabilir. Yer açın, tarayıcıyı yeniden başlatın ve yeniden deneyin.
fault-storage-of-newer = Kayıtlı yazılarınızı en son daha yeni bir Wireprint kullanmış; bu sürüm onları okuyamıyor. Hepsi yerinde: eklentiyi güncelleyin.
fault-storage-newer = Başka bir pencere bu eklentinin daha yeni bir sürümünü açtı. Bu sayfayı yenileyin.
fault-storage-closed = Tarayıcının depolaması açılamıyor. Tarayıcıyı yeniden başlatıp yeniden deneyin.
fault-collection-deleted = Koleksiyon doldurulurken silindi. Dosyanın gerisi içe aktarılmadı.
fault-private-window = Gizli pencereden hiçbir şey kaydedilmez.
fault-not-checked = Bu sayfa henüz denetlenmedi. Wireprint’i onda yeniden açın.
fault-no-tab = Açılır pencere bir sekme olmadan açıldı.
fault-no-answer = Wireprint’in arka planda çalışan bölümü yanıt vermedi.
fault-page-busy = Sayfa yanıt vermiyor. Meşgul ya da takılmış olabilir: bekleyin ya da yenileyin.
fault-too-slow = Zamanında yanıt gelmedi.
fault-cancelled = Yanıt gelmeden durdurdunuz.
fault-keep-unsure = Wireprint’in arka planda çalışan bölümü yarıda durdu.
fault-background-stopped = Wireprint’in arka planda çalışan bölümü yarıda durdu. Yeniden basın.
fault-not-started = İş başlatılamadı. Bu sayfayı yenileyin.
fault-stopped = İçe aktarma durdu: { $detail }
fault-failed = { $detail }
