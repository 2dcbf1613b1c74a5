# The report on the open article, in the popup.

## States without a report

loading = Sayfa okunuyor, kayıtlı yazılarınıza bakılıyor…
no-article-title = Bu sayfada yazı bulunamadı
no-article-why = Wireprint birkaç paragraflık tek bir metin arar. Ana sayfalarda, listelerde ve video sayfalarında böyle bir metin yoktur. Tek bir yazıyı açıp düğmeye yeniden basın.
no-article-options = Kayıtlı yazıları aç
forbidden-title = Tarayıcılar bu sayfayı eklentilere göstermez
forbidden-why = Tarayıcılar kendi sayfalarını, eklenti mağazalarını ve PDF görüntüleyicilerini eklentilere göstermez. Yazı sıradan bir web sayfasında da varsa onu açın.
failed-title = Arama yapılamadı
failed-no-reason = Bir neden bildirilmedi.
failed-why = Hiçbir şey kaydedilmedi, hiçbir şey kaybolmadı. Yeniden deneyin; yine olmazsa önce sayfayı yenileyin.

## The head

no-date = sayfada tarih yok

## The timeline of versions

versions-title = Sürümler
versions-known = bilinen: { $known }
versions-known-with-text = bilinen: { $known }, metni olan: { $withText }
timeline-this-page = bu sayfa
timeline-page-text = bu sayfanın metni
timeline-compared = bu sayfayla karşılaştırılan
timeline-choose = karşılaştırmak için seçin
timeline-no-text = metni bilinmiyor
timeline-no-text-spoken = bu sürümün metni bilinmiyor
timeline-words-changed = { $count } sözcük değişti

## What changed

changed-title = Ne değişti
changed-against = karşılaştırılan: <bdi>{ $version }</bdi>
changed-nothing = Hiçbir sözcük değişmedi.
changed-nothing-text = Metinde hiçbir sözcük değişmedi.
changed-nothing-common = Ortak bölüm değişmedi.
changed-cosmetic = Yalnızca noktalama, büyük-küçük harf, boşluk ya da satır sonu: { $count } değişiklik
changed-all =
    { $count ->
        [one] { $count } değişikliği göster
       *[other] { $count } değişikliğin tümünü göster
    }
card-words = { $count } sözcük
card-more = Tümünü göster
card-less = Daha az göster

## Elsewhere

elsewhere-title = Başka yerlerde
elsewhere-all =
    { $count ->
        [one] { $count } yazıyı göster
       *[other] { $count } yazının tümünü göster
    }
elsewhere-unread = En az { $count } yazının daha bu sayfayla çok ortak yanı olabilir; karşılaştırılmadı.
relation-version = aynı haber, başka adres
relation-copy = aynı yazı
relation-adapted = uyarlanmış kopya
relation-series = aynı kalıp, başka bilgiler
relation-passages = ortak pasajlar
relation-quotes = ortak alıntılar
copy-untitled = başlıksız
copy-shares = Aynı sözcüklerle: bu sayfadan { $page } o yazıda, o yazıdan { $other } burada
copy-carries-ours = metni: <bdi>{ $version }</bdi>
copy-carried-by-page = sayfada onun şu sürümü var: <bdi>{ $version }</bdi>
copy-carries-undecided = hangi sürümü taşıdığı: belli değil
copy-order-time = Zamana göre sırala
copy-order-likeness = Benzerliğe göre sırala
copy-earliest = Burada bilinen en erken zaman: { $time }
page-earliest = Burada bilinen en erken zaman: bu sayfa, { $time }
differs-none = Hiçbir sözcüğü farklı değil
differs-edited = { $count } paragraf düzenlendi
differs-edited-kinds = { $count } paragraf düzenlendi ({ $kinds })
differs-added = { $count } paragraf eklendi
differs-removed = { $count } paragraf çıkarıldı
differs = Orada: { $differences }
copy-highlight = Ortak metni göster
copy-highlight-of = Ortak metni göster: { $site }
copy-unhighlight = Ortak metni gizle
copy-unhighlight-of = Ortak metni gizle: { $site }
copy-compare = Karşılaştır
copy-compare-with = Karşılaştır: { $site }
strip = Bu sayfanın { $of } paragrafından { $shared } tanesinin onunla ortak sözcükleri var
reworded-fold = Başka sözlerle { $count } pasaj
reworded-all =
    { $count ->
        [one] { $count } pasajı göster
       *[other] { $count } pasajın tümünü göster
    }
reworded-there = oradaki hâli; buradaki { $words } sözcükten { $shared } tanesi aynı:

## Quotes

quotes-title = Alıntılar
quotes-all =
    { $count ->
        [one] { $count } alıntıyı göster
       *[other] { $count } alıntının tümünü göster
    }
quoted = “<bdi>{ $text }</bdi>”
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = konuşanın adı verilmemiş
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: aynı sözlerle
quote-same-at-unnamed = konuşanın adı verilmemiş · <bdi>{ $sites }</bdi>: aynı sözlerle
quote-at-same = <bdi>{ $site }</bdi>: aynı sözlerle
quote-at-reworded = <bdi>{ $site }</bdi>: başka sözlerle
quote-at-reattributed = <bdi>{ $site }</bdi>: başka birinin ağzından
quote-at-shortened = <bdi>{ $site }</bdi>: kısaltılmış
quote-at-same-by = <bdi>{ $site }</bdi>: aynı sözlerle, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: başka sözlerle, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: başka birinin ağzından, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: kısaltılmış, <bdi>{ $speaker }</bdi>
quote-other-article = başka bir yazı

## How much of the page was read

read-title = Okunan
read-paragraphs = { $count } paragraf
read-words = { $count } sözcük
read-blocks = { $count } öğe
read-line = Okunan: { $paragraphs }, { $words }; atlanan bir şey yok
read-line-beside = Okunan: { $paragraphs }, { $words }; metnin yanında { $blocks }
read-other-articles =
    { $count ->
        [one] Sayfanın devamında { $count } yazı daha var; o okunmadı.
       *[other] Sayfanın devamında { $count } yazı daha var; onlar okunmadı.
    }
read-cut = Sayfa çok büyük. Yalnızca başı okundu; ondan sonrası karşılaştırılmadı.

## What the page says

says-title = Sayfanın söyledikleri
says-credit = Kaynak
says-photo = Fotoğraf
says-dateline = Yer ve tarih
says-canonical = Sayfaya göre aslının adresi
says-correction = Düzeltme
says-publisher = Yayımlayan
says-based-on = Dayandığı yapıt
says-paywall = Abonelere özel

## The foot

compare = Karşılaştır
keep = Sakla
import = Elinizdekileri getirin
undo = Geri al
kept = <b><bdi>{ $version }</bdi></b> olarak saklandı.
already-known = Bu metin sizde zaten var: <b><bdi>{ $version }</bdi></b>. Hâlâ yayında olduğu not edildi.
taken-back = Geri alındı: bu sürüm saklanmadı.
not-kept = Saklanmadı: <bdi>{ $reason }</bdi>
private-window = Gizli pencere: kayıtlı yazılarınıza bakılır, hiçbir şey kaydedilmez.
page-gone = Sayfa kapandı ya da yenilendi. Wireprint’i o sayfada yeniden açın.
highlight-changes = Değişiklikleri sayfada göster
highlight-warning = Sayfanın betikleri o zaman bunların hangi sözcükler olduğunu okuyabilir.
highlights-of-changes = Sayfadaki değişiklikler
highlights-of-passages = Sayfadaki pasajlar
highlights-count = gösterilen: { $count }
highlights-at = { $at } / { $of }
highlights-count-missing = gösterilen: { $count }; bulunamayan: { $missing }
highlights-at-missing = { $at } / { $of }; bulunamayan: { $missing }
previous-change = Önceki değişiklik
next-change = Sonraki değişiklik
previous-passage = Önceki pasaj
next-passage = Sonraki pasaj

keep-spoken = Sakla: bu sürüm
highlight-changes-off = Değişiklikleri gizle
ways-out = Daha fazla
timeline-compare-with = Karşılaştır: { $version }
version-kept-on = sakladığınız zaman: { $time }
changed-beyond-page = { $count } paragraf yalnızca bu sayfada var
changed-beyond-version = { $count } paragraf yalnızca öteki metinde var
changed-no-longer-shown = { $count } eski paragraf artık gösterilmiyor
copy-shares-all = Aynı sözcüklerle bu sayfanın tümü o yazıda, o yazının tümü burada
copy-shares-page-whole = Aynı sözcüklerle bu sayfanın tümü o yazıda, o yazıdan { $other } burada
copy-shares-other-whole = Aynı sözcüklerle o yazının tümü burada, bu sayfadan { $page } orada
says-in-data = sayfanın verilerine göre
ask-archive = Arşivde ara…
asking-now = Aranıyor: { $name }. Okunan kopyalar: { $read }. Yeni sürümler: { $fresh }.
asking-stop = Aramayı durdur
asking-came = Arama bitti: { $name }. Yeni sürümler: { $fresh }.

## The card in the open page

page-card-of = { $at } / { $of }
page-card-next = Sonraki
page-card-previous = Önceki
page-card-close = Kapat
page-card-legend = Renklerin anlamı
page-card-look-word = değişen sözcükler
page-card-look-edited = içinde değişiklik olan paragraf
page-card-look-added = yeni paragraf
page-card-look-moved = yeri değişen paragraf
page-card-look-removed = kenarda: burada bir paragraf çıkarıldı
