# Words that several pages use.
#
# Terms of the Turkish catalogue, the same in all of its files:
#   version sürüm · copy kopya · backup yedek · collection koleksiyon · article yazı · saved articles kayıtlı yazılar · to keep saklamak
#   to save (a file) kaydetmek · passage pasaj · paragraph paragraf · block (beside the text) öğe · quote alıntı · speaker konuşan
#   headline başlık · address adres · paper gazete · site site · story haber · notice not · web archive web arşivi · feed akış
#   library kitaplık · extension eklenti · tab sekme · private window gizli pencere · popup açılır pencere
# A noun after a number stays singular, so most messages need no choice of plurals. A value never carries a suffix: the sentence
# is built so that it stands by itself, or before a colon.

open-library = Kitaplık
try-again = Yeniden dene
without-headline = Başlıksız
wireprint = Wireprint
percent = %{ $percent }
percent-under-one = %1’den az

## What happened to a paragraph

op-kept = değişmedi
op-edited = düzenlendi
op-added = eklendi
op-removed = çıkarıldı
op-moved = taşındı
op-split = bölündü
op-merged = birleştirildi
rewritten = yeniden yazıldı

## What sort of thing changed

kind-number = sayı
kind-negation = olumsuzluk
kind-quote = alıntı
kind-attribution = konuşan
kind-name = ad
kind-date = tarih
kind-hedge = kesinlik
kind-correction = düzeltme
kind-headline = başlık
kind-wording = sözcükler
kind-cosmetic = noktalama

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = başlık
place-paragraph = { $number }. paragraf
place-paragraphs = paragraflar: { $numbers }
place-moved = { $from }. paragraftan { $to }. paragrafa
place-was = { $number }. paragraftı
place-stood-first = en başta duruyordu
place-stood-after = { $number }. paragraftan sonra duruyordu

## Said to the ear around words that came or went

ear-added = eklendi:
ear-removed = çıkarıldı:
ear-end = (son)

## Times

time-seen = görülme: { $time }
time-published = yayın: { $time } (sayfaya göre)
time-published-kept = yayın: { $time } (saklandığı sıradaki sayfaya göre)
time-published-collection = yayın: { $time } (koleksiyona göre)
time-published-claimed = yayın: { $time } (öyle olduğu söyleniyor)
time-unknown = zamanı bilinmiyor
elapsed-minutes = { $count } dk
elapsed-hours = { $count } sa
elapsed-days = { $count } gün
elapsed-months = { $count } ay
elapsed-years = { $count } yıl

## Versions

version-shorter-view = kısaltılmış bir görünüm
version-number = Sürüm { $number }
version-of = { $version } ({ $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = sizin sakladığınız
from-collection = koleksiyon: <bdi>{ $name }</bdi>
from-collection-file = koleksiyon: <bdi>{ $name }</bdi> (dosya: <bdi>{ $file }</bdi>)
source-open-page = açık sayfa
source-saved-page = kaydedilmiş sayfa
source-page-files = dosya olarak kaydedilmiş sayfalar
source-text-files = düz metin dosyaları
source-newssniffer = NewsSniffer, kaydedildiği gibi
source-not-stated = belirtilmemiş
name-kept = Sakladıklarınız
name-pages = Kaydedilmiş sayfalar
name-texts = Metinler
name-newssniffer = NewsSniffer sayfaları
name-unnamed = Adsız koleksiyon
licence-not-stated = lisansı belirtilmemiş

## What stands beside a text, and why it is not read as text

beside-title = Metnin yanında
reason-table = tablo
reason-caption = resim altı yazısı
reason-list-of-links = bağlantı listesi
reason-label = etiket
reason-definition-list = tanım listesi
reason-pull-quote = öne çıkarılmış alıntı
reason-footnote = dipnot
reason-fact-box = bilgi kutusu
reason-loose-heading = ara başlık
reason-trailing-line = sondaki satır
reason-asking-sentence = bir şey isteyen cümle

## What each sort of change means

why-number = bir sayı, tutar ya da ölçü değişti
why-negation = bir olumsuzluk eklendi ya da çıkarıldı: cümle tersini söylüyor olabilir
why-quote = tırnak içindeki sözcükler değişti
why-attribution = sözün kime ait olduğu değişti
why-name = bir ad değişti
why-date = bir gün ya da saat değişti
why-hedge = ne kadar kesin söylendiği değişti
why-correction = bir düzeltme notu eklendi ya da çıkarıldı
why-headline = başlık değişti
why-wording = başka sözcükler
why-cosmetic = yalnızca noktalama, büyük-küçük harf, boşluklar ya da satır sonları

look-at-example = Bir örneğe bak
name-example-ferry = Örnek: feribot haberi
name-example-wire = Örnek: tek ajans haberi, beş gazete
name-example-quotes = Örnek: tek basın toplantısı, iki gazete
name-example-world = Örnek: beş dilde daha haberler
name-example-unrelated = Örnek: birbiriyle ilgisiz kırk yazı
