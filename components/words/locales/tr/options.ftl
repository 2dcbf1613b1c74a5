# The options page.

options-title = Seçenekler · Wireprint
sections-label = Bölümler
section-corpora = Koleksiyonlar
section-papers = Gazeteler
section-storage = Depolama
section-settings = Ayarlar
section-keyboard = Klavye ve yardım
section-about = Hakkında ve gizlilik
close = Kapat

## Collections

corpora-lead = Kayıtlı yazılarınız: Wireprint açık yazıyı bunlarla karşılaştırır. Hepsi bu tarayıcıda kalır.
corpora-loading = Koleksiyonlar açılıyor…
corpora-failed = Koleksiyonlar açılamıyor. <bdi>{ $reason }</bdi>
corpora-none = Henüz koleksiyon yok. Yukarıya dosya bırakın ya da aşağıdaki örneklerle başlayın.
corpus-name = Koleksiyon
corpus-origin = Kaynak, lisans
corpus-articles = Yazı
corpus-versions = Sürüm
corpus-size = Boyut
corpus-actions = İşlemler
corpus-export = Dışa aktar
corpus-export-of = Dışa aktar: { $name }, { $format }
corpus-delete = Sil
corpus-delete-of = Sil: { $name }
corpus-sum = Tümü <soft>· iki koleksiyonda birden olan iki kez sayılabilir</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Silindi: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Geri al
size-bytes = { $bytes } bayt
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Dosya ya da klasörleri istediğiniz yere bırakın</b>, yapıştırın ya da <button></button> <folder></folder>
drop-choose = Dosya seç
drop-kinds = Kaydedilmiş sayfalar (HTML, MHTML, SingleFile), web arşivleri (WARC, WACZ), ZIP arşivleri, tablolar (CSV), listeler (JSON, NDJSON), akışlar, wallabag ve Omnivore dışa aktarımları, ajans haberleri, yer imleri ve okuma listeleri. Tür kendiliğinden tanınır.
drop-input = İçe aktarılacak dosyalar

## An import

import-files = { $files } dosya
import-cancel = İptal
import-cancelling = İptal ediliyor…
import-label = İçe aktarma
import-file = <bdi>{ $name }</bdi> (dosya { $at } / { $of })
import-rows = { $rows } sürüm okundu
import-rate = saniyede { $rate }
import-left = kalan: { $time }
import-ordering = aranabilir hâle getiriliyor
import-resumed = { $line }. satırdan sonra sürdürüldü
import-stopped = İçe aktarma durdu.
import-cancelled = İptal edildi. Önceden içe aktarılanlar duruyor; aynı dosya yeniden verilirse oradan sürer.
import-nothing = Bitti: içe aktarılacak bir şey yoktu.
import-done = Bitti.
import-new-articles = { $count } yeni yazı
import-new-versions = { $count } yeni sürüm
import-known = zaten bilinen: { $count }
import-spoken-begun = İçe aktarılıyor: { $name }
import-spoken-share = içe aktarılan: { $share }
import-spoken-cancelling = İptal ediliyor
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected = { $ending } { $outcome }. { $rejected } satır reddedildi.
left-seconds = { $count } saniye
left-few-seconds = birkaç saniye
left-minutes = { $count } dakika
left-hours = { $count } saat

import-no-article = yazı içermeyen { $count } sayfa
import-addresses = arşivler için saklanan { $count } adres
import-waiting = Kendinden önceki içe aktarmayı bekliyor.
import-bytes-rate = saniyede { $size }
import-resumed-at = şuradan sürdürüldü: { $size }
import-in-vain = Hiçbir bölümü içe aktarılamadı.
import-kinds = Tanınanlar: { $kinds }
passed-over-title = Yazı içermeyen { $count } sayfa

## What files were taken for

file-kind-saved-page = { $count } kaydedilmiş sayfa
file-kind-plain-text = { $count } metin
file-kind-ndjson = { $count } yazı listesi (NDJSON)
file-kind-json-array = { $count } yazı listesi (JSON)
file-kind-json-object = { $count } JSON dosyası
file-kind-table = { $count } tablo
file-kind-warc = { $count } web arşivi (WARC)
file-kind-wacz = { $count } web arşivi (WACZ)
file-kind-zip = { $count } ZIP arşivi
file-kind-mhtml = tek dosyada sayfa (MHTML): { $count }
file-kind-feed = { $count } akış
file-kind-news-xml = { $count } haber dosyası
file-kind-extract-xml = { $count } ayıklanmış yazı dosyası (XML)
file-kind-addresses = { $count } adres listesi
file-kind-comparison-text = { $count } NewsSniffer karşılaştırması
file-kind-gzip = { $count } gzip dosyası
file-kind-utf-16 = { $count } UTF-16 dosyası

## Columns of a table

columns-title = Hangi sütunda ne var?
columns-why = Wireprint adlara ve ilk satırlara bakarak tahmin etti. Yanlış olanı değiştirin.
columns-field = Alan
columns-column = Sütun
columns-sample = İlk satırda
columns-none = (yok)
columns-addresses = Metin yoksa yalnızca adresler saklanır; sonra arşivlerde aranabilirler.
columns-nothing = En azından bir metin ya da adres seçin.
columns-import = İçe aktar
drop-folder = Klasör seç
drop-folder-input = İçe aktarılacak klasör
pasted-name = Yapıştırılan
column-title = Başlık
column-text = Metin
column-url = Adres
column-publishedAt = Yayın
column-seenAt = Görülme
column-modifiedAt = Güncelleme
column-byline = Yazar
column-site = Gazete
column-language = Dil
column-label = Sürüm

## Rejected rows

rejected-title = { $count } satır reddedildi
rejected-label = Reddedilen satırlar
rejected-file = Dosya
rejected-line = Satır
rejected-reason = Neden
rejected-first = İlk { $count } tanesi gösteriliyor.
rejected-copy = Kopyala
rejected-copied = Kopyalandı.
rejected-not-copied = Kopyalanamadı.
rejected-save = Metin olarak kaydet

## Examples

seeds-title = Örnekler
seeds-what = Wireprint altı dilde uydurma haberlerle gelir: bir yazının sürümleri, bir ajans haberi ve kopyaları, ortak alıntıları olan gazeteler. Sakladıklarınızdan ayrı, örnek olduklarını söyleyen adlarla durur, tek basışla kaldırılırlar.
seeds-import = Örnekleri içe aktar
seeds-imported = Örnekler koleksiyonunuzda; her birinin adı örnek olduğunu söylüyor. Uydurmadırlar ve hiçbir zaman sakladıklarınızdan sayılmazlar.
seeds-remove = Örnekleri kaldır

## Storage

storage-title = Depolama
storage-loading = Tarayıcıya soruluyor…
storage-failed = Tarayıcı depolamanın durumunu bildirmiyor.
room-title = Kullanılan yer
room-unknown = Tarayıcı ne kadar yer kullanıldığını söylemiyor.
room-used = Wireprint’in kullandığı yer: <b>{ $used }</b>.
room-used-of = Wireprint’in kullandığı yer: <b>{ $used }</b>; tarayıcının ona verdiği: yaklaşık { $all }.
room-persisted = Tarayıcı, diskte yer azalsa da bunu korur.
room-not-persisted = Diskte yer azalınca tarayıcı bunu silebilir. Güvenli kopya, dışa aktardığınız dosyadır.
room-persist = Tarayıcıdan bunu korumasını iste
room-by-corpus = Koleksiyonlara göre boyut
room-running-out = Yer azalıyor: { $free } boş, tarayıcının verdiği yerden { $share }. Bir sonraki içe aktarma ya da dizin bakımı yer bulamayabilir. Bir koleksiyonu silin ya da yalnızca son ayları tutun.
room-persist-granted = Tarayıcı kabul etti: bunu kendiliğinden silmeyecek.
room-persist-refused = Tarayıcı reddetti. Buna kendi karar verir, çoğunlukla sayfanın ne kadar kullanıldığına bakar. Daha sonra yeniden isteyebilirsiniz; güvenli kopya, dışa aktardığınız dosyadır.
room-persist-failed = Tarayıcıya sorulamadı.
retention-title = Eski yazıları temizle
retention-what = İçe aktarılan yazılar, son görüldükleri ya da yayımlandıkları zamandan birkaç ay sonra temizlenebilir. Sakladığınız ve zamanı bilinmeyen yazılar kalır. Bu, düğmeye bastığınızda bir kez yapılır.
retention-keep = Kalsın:
retention-all = her şey
retention-months =
    { $count ->
        [one] son ay
       *[other] son { $count } ay
    }
retention-counting = Sayılıyor…
retention-failed = Yapılamadı. Hiçbir şey silinmedi.
retention-done = Kitaplığın çöp kutusundalar; yedi gün içinde geri alınabilir.
retention-would-go =
    { $versions ->
        [0] Kayıtlı olanların hiçbiri daha eski değil.
       *[other] { $versions } sürüm temizlenecek; ait oldukları yazı sayısı: { $articles }.
    }
retention-remove = Çöp kutusuna taşı
kept-sure = Elle sakladığınız her şey silinsin mi? Dışa aktarmadıysanız hiçbir dosyada yok.
kept-yes = Sil
kept-no = Kalsın
index-title = Dizin
index-what = Ortak pasajları dizin bulur. Denetim onu kayıtlı metinlerle karşılaştırır; onarım onu bunlardan yeniden kurar. İkisi de hiçbir metni değiştirmez.
index-check = Dizini denetle
index-repair = Dizini onar
index-checking = Denetleniyor
index-repairing = Onarılıyor
index-working = { $what }…
index-right = Eksik bir şey yok: dizin, metinlerden kurulanla aynı.
index-wrong = Bir şey eksik. Onarın.
index-repaired = Onarıldı: kayıtlı her şey yeniden bulunuyor.
problem-earlier-rule = Dizini daha eski bir Wireprint kurmuş.
problem-text-lost = { $version } numaralı sürümün metni yok.
problem-text-altered = { $version } numaralı sürümün metni eskisinden farklı.
problem-unknown-to-article = { $article } numaralı yazı { $version } numaralı sürümü tanımıyor.
problem-entries-lacking = { $count } girdi eksik (tablo { $table }, satır { $row }).
problem-entries-foreign = { $count } girdi fazla (tablo { $table }, satır { $row }).
problem-counts = { $corpus } numaralı koleksiyonun saydığı sürüm: { $counted }, içinde olan: { $found }.

## Keyboard and help

keys-title = Tuşlar
keys-none = tuş atanmamış
keys-check = Açık yazıyı denetle
keys-step = Sonraki, önceki değişiklik ya da gösterilen pasaj (açılır pencere ve karşılaştırma)
keys-walk = Bir yazının sürümleri arasında gezin
keys-close = Açılır pencereyi kapat
keys-where = İlk tuş tarayıcıda değiştirilebilir: Chrome ve Edge’de <code>chrome://extensions/shortcuts</code> adresinde, Firefox’ta Eklentiler, Eklenti Kısayollarını Yönet altında.
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = İlk adımlar
steps-import = <a>Koleksiyonlar</a> bölümünde bir koleksiyonu ya da örnekleri içe aktarın.
steps-open = Bir haber yazısı açıp Wireprint düğmesine (ya da tuşuna) basın. Ondan önce hiçbir şey okunmaz.
steps-report = Açılır pencere metnin hangi sürümlerinin bilindiğini, sözcüklerinin başka nerelerde geçtiğini ve neyin değiştiğini söyler.
steps-keep = “Sakla” düğmesi metni saklar; böylece bir sonraki değişikliğini görürsünüz.

## About and privacy

about-what-title = Nedir
about-what = Wireprint, açık bir yazının sözcüklerinin nerelerden geçtiğini söyler: önceki ve sonraki sürümler, başka yerlerdeki kopyalar, ortak pasajlar ve alıntılar, bir de sayfanın kendi kaynağı hakkında söyledikleri. Kanıt gösterir. Yargılamaz ve kimin kimden aldığını söylemez.
about-privacy-title = Bu aygıttan hiçbir şey çıkmaz
about-no-request = Wireprint’in sunucusu, hesabı ve istatistiği yoktur. Yalnızca bir durumda istek gönderir: web arşivleri sayfasında “Ara” düğmesine bastığınızda. O zaman yazının adresi seçtiğiniz arşive gider, başka hiç kimseye gitmez; her seferinde de bir basışla.
about-on-press = Bir sayfa, orada düğmeye bastığınızda okunur. Seçtiğiniz gazetelerde bir yazı, beş saniye önünüzde durunca ve siz onu izlerken kendiliğinden de okunur. Wireprint’in başka hiçbir siteye erişimi yoktur.
about-storage = Koleksiyonlar ve saklanan sürümler bu tarayıcının depolamasında durur; onları ya da eklentiyi sildiğinizde yok olur.
about-private = Gizli pencerelerde kayıtlı yazılarınıza bakılır, hiçbir şey kaydedilmez.
about-highlights = Bir sayfada değişiklikler ya da ortak pasajlar gösterilirken o sayfanın betikleri, hangi sözcüklerinin vurgulandığını ve bunu Wireprint’in yaptığını okuyabilir. Kayıtlı yazılarınız hakkında başka hiçbir şey okuyamazlar.
about-licence-title = Lisans
about-licence = Wireprint, MIT lisanslı özgür bir yazılımdır. Koleksiyonlardaki metinler yayıncılarınındır: kaynağı ve lisansı listede yanında durur.

## What the labels mean, and how the page shows changes

legend-title = Etiketlerin ve çizgilerin anlamı
look-added = eklenen
look-added-why = sayfada: altı çizili
look-word = değişen sözcükler
look-word-why = sayfada: çift çizgi
look-edited = düzenlenen
look-edited-why = sayfada: noktalı çizgi
look-moved = taşınan
look-moved-why = sayfada: kesikli çizgi
look-shared = ortak
look-shared-why = sayfada: tek çizgi
