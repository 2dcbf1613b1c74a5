# What is carried away: exports, feeds of changes, histories; and a backup that is brought back.

export-format = Dışa aktarma biçimi
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, sıkıştırılmış
export-format-atom = Değişikliklerin Atom akışı
export-format-json-feed = Değişikliklerin JSON Feed akışı
export-everything = Her şeyi dışa aktar
export-everything-why = Sakladıklarınızla birlikte bütün koleksiyonlar tek dosyada. Yukarıya bırakırsanız hepsi geri gelir.
export-running = Dışa aktarılıyor: <bdi>{ $name }</bdi>
export-everything-name = her şey
export-articles-name = seçilenler
export-progress = Ne kadarı yazıldı
export-done-of = { $done } / { $of }
export-close = Kapat
export-cancel = İptal
export-saved = Kaydedildi: <bdi>{ $name }</bdi>, { $count ->
        [0] yazılacak bir şey yok
       *[other] { $count } kayıt
    }.
export-cancelled = Dışa aktarma iptal edildi; dosya yazılmadı.
export-selected = Seçilenleri dışa aktar
export-failed = Dosya yazılamadı. Koleksiyonda hiçbir şey değişmedi.
export-history = Geçmişi sayfa olarak kaydet
export-found = Bu değişiklikleri akış olarak kaydet
own-export = Sakladıklarınız, dışa aktarma { $day }
export-file-everything = Wireprint yedeği { $day }
export-file-articles = Wireprint yazıları { $day }
feed-title = Değişiklikler: { $name }
feed-of-everything = bütün koleksiyonlar
feed-of-articles = seçilen yazılar
feed-of-found = izlenen yazılar
history-count = { $count } sürüm
history-text = Metnin tümü, { $words } sözcük
history-seen-again = son görülme: { $time }
history-modified = değiştirilme: { $time } (sayfaya göre)

## A backup that is brought back

restore-offer = <bdi>{ $name }</bdi> dosyasında sizin sakladıklarınız var. Sakladıklarınızın arasına geri konsun mu?
restore-offer-dated = <bdi>{ $name }</bdi> dosyasında ({ $time }) sizin sakladıklarınız var. Sakladıklarınızın arasına geri konsun mu?
restore-now = Geri yükle
restore-apart = Ayrı bir koleksiyon olarak içe aktar
restore-cancel = İptal
restore-choose = Yedek dosyası seç
