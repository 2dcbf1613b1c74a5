# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = Sayfadaki metin: <b><bdi>{ $version }</bdi></b>.
carries-text = Sayfanın metni: <b><bdi>{ $version }</bdi></b>; metnin yanındakiler karşılaştırılmadı.
carries-beside =
    { $count ->
        [one] Metin: <b><bdi>{ $version }</bdi></b>; ama yanında <b>{ $blocks } farklı</b>.
       *[other] Metin: <b><bdi>{ $version }</bdi></b>; ama yanında <b>{ $blocks } farklı</b>.
    }
beside-since =
    { $count ->
        [one] Karşılaştırılan <bdi>{ $version }</bdi>: metnin yanında <b>{ $blocks }</b> farklı.
       *[other] Karşılaştırılan <bdi>{ $version }</bdi>: metnin yanında <b>{ $blocks }</b> farklı.
    }
written-anew = Bu adres biliniyor; <b>metin yeniden yazılmış</b>: { $of } sözcükten { $words } tanesi şu sürümde de var: <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] bir tablo
       *[other] { $count } tablo
    }
beside-caption =
    { $count ->
        [one] bir resim altı yazısı
       *[other] { $count } resim altı yazısı
    }
beside-list-of-links =
    { $count ->
        [one] bir bağlantı listesi
       *[other] bağlantı listelerinden { $count } girdi
    }
beside-label =
    { $count ->
        [one] bir etiket
       *[other] { $count } etiket
    }
beside-definition-list =
    { $count ->
        [one] bir tanım listesi girdisi
       *[other] { $count } tanım listesi girdisi
    }
beside-pull-quote =
    { $count ->
        [one] öne çıkarılmış bir alıntı
       *[other] öne çıkarılmış { $count } alıntı
    }
beside-footnote =
    { $count ->
        [one] bir dipnot
       *[other] { $count } dipnot
    }
beside-fact-box =
    { $count ->
        [one] bir bilgi kutusu
       *[other] bilgi kutularından { $count } satır
    }
beside-loose-heading =
    { $count ->
        [one] bir ara başlık
       *[other] { $count } ara başlık
    }
beside-trailing-line =
    { $count ->
        [one] sonda bir satır
       *[other] sonda { $count } satır
    }
beside-asking-sentence =
    { $count ->
        [one] bir şey isteyen bir cümle
       *[other] bir şey isteyen { $count } cümle
    }

new-version =
    { $known ->
        [one] Bu metin <b>yeni</b>: bilinen tek sürümden farklı.
       *[other] Bu metin <b>yeni</b>: bilinen { $known } sürümün hepsinden farklı.
    }
later-version = Bu yazının <b>{ $later } daha sonraki sürümü</b> biliniyor.
known-versions = Bu yazının { $known } sürümü biliniyor
same-words = { $words } sözcük, hepsi aynı ve aynı sırada

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] <bdi>{ $version }</bdi> sonrasında: <b>{ $changes }</b>; sayfada buna dair bir not var.
        [time] <bdi>{ $version }</bdi> sonrasında: <b>{ $changes }</b>; sayfa yeni bir zaman veriyor, not yok.
       *[none] <bdi>{ $version }</bdi> sonrasında: <b>{ $changes }</b>; sayfa değişiklikten söz etmiyor, yeni bir zaman da vermiyor.
    }
changes-from-later = Daha sonraki bir sürümle, <bdi>{ $version }</bdi> ile bu metin arasında: <b>{ $changes }</b>.
unchanged-since = <bdi>{ $version }</bdi> sonrasında <b>hiçbir sözcük değişmedi</b>.
unchanged-from-later = Daha sonraki bir sürümle, <bdi>{ $version }</bdi> ile bu metin arasında <b>hiçbir sözcük değişmedi</b>.
shorter-view-page = Bu sayfa daha önce bitiyor: aynı metnin kısaltılmış bir görünümü.
shorter-view-version = <bdi>{ $version }</bdi> daha önce bitiyor, bu metin sürüyor: o, aynı metnin kısaltılmış bir görünümüydü.

paragraphs-edited = { $count } paragraf düzenlendi
paragraphs-added = { $count } paragraf eklendi
paragraphs-removed = { $count } paragraf çıkarıldı
paragraphs-moved = { $count } paragraf taşındı
blocks-edited = { $count } öğe düzenlendi
blocks-added = { $count } öğe eklendi
blocks-removed = { $count } öğe çıkarıldı
paragraphs-no-longer-shown = { $count } eski paragraf artık gösterilmiyor
headline-changed = başlık değişti

# How the second page of a comparison speaks of its changes.
announced-notice = Sağdaki sayfada buna dair bir not var.
announced-time = Sağdaki sayfa yeni bir zaman veriyor, not yok.
announced-none = Sağdaki sayfa değişiklikten söz etmiyor, yeni bir zaman da vermiyor.

coarse = Bu metinlerin ortak yanı sözcük sözcük karşılaştırmak için çok az, ya da metinler çok uzun. Paragraf paragraf gösteriliyorlar.
beyond = öteki metnin gösterdiğinin ötesinde

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = “<bdi>{ $text }</bdi>” eklendi
note-removed = “<bdi>{ $text }</bdi>” çıkarıldı

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = alıntı değişti
note-quote-added = alıntı eklendi
note-quote-removed = alıntı çıkarıldı
note-quote-of-altered = alıntı değişti (<bdi>{ $speaker }</bdi>)
note-quote-of-added = alıntı eklendi (<bdi>{ $speaker }</bdi>)
note-quote-of-removed = alıntı çıkarıldı (<bdi>{ $speaker }</bdi>)
note-notice-added = düzeltme notu eklendi
note-notice-removed = düzeltme notu çıkarıldı

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>Aynı haber</b> <b>{ $count } sitede</b> başka adreslerde yayında.
        [at-least] <b>Aynı haber</b> <b>en az { $count } sitede</b> başka adreslerde yayında.
       *[names] <b>Aynı haber</b> başka bir adreste de yayında: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Neredeyse aynı sözcükler</b> <b>{ $count } sitede daha</b> yayında.
        [at-least] <b>Neredeyse aynı sözcükler</b> <b>en az { $count } sitede daha</b> yayında.
       *[names] <b>Neredeyse aynı sözcükler</b> şurada da yayında: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>Büyük ölçüde aynı yazı</b>, işlenmiş hâliyle <b>{ $count } sitede daha</b> yayında.
        [at-least] <b>Büyük ölçüde aynı yazı</b>, işlenmiş hâliyle <b>en az { $count } sitede daha</b> yayında.
       *[names] <b>Büyük ölçüde aynı yazı</b>, işlenmiş hâliyle şurada da yayında: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>Aynı kalıp</b>, başka bilgilerle <b>{ $count } sitede</b> yayında.
        [at-least] <b>Aynı kalıp</b>, başka bilgilerle <b>en az { $count } sitede</b> yayında.
       *[names] <b>Aynı kalıp</b>, başka bilgilerle şurada da yayında: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Pasajlarının bir bölümü <b>{ $count } sitede daha</b> yayında.
        [at-least] Pasajlarının bir bölümü <b>en az { $count } sitede daha</b> yayında.
       *[names] Pasajlarının bir bölümü şurada da yayında: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] Söylenen aynı sözler <b>{ $count } sitede daha</b> yayında.
        [at-least] Söylenen aynı sözler <b>en az { $count } sitede daha</b> yayında.
       *[names] Söylenen aynı sözler şurada da yayında: <b><bdi>{ $sites }</bdi></b>.
    }
shares = bu sayfadan { $page }, ötekinden { $other }
shared-passages = { $passages } ortak pasaj
shared-passages-reworded = { $passages } ortak pasaj, başka sözlerle olanlar: { $reworded }
carries-margin = taşıdığı sürüm: <bdi>{ $version }</bdi>, ondan sonra gelene göre { $margin } daha yakın
quote-reworded = Buradaki bir alıntı başka bir yazıda başka sözlerle geçiyor.
quote-reattributed = Buradaki bir alıntı başka bir yazıda başka birine ait gösteriliyor.
quote-shortened = Buradaki bir alıntı başka bir yazıda kısaltılmış olarak geçiyor.
quote-here = burada: <bdi>{ $text }</bdi>
quote-there = orada: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = Sayfanın gösterdiği kaynak: <bdi>{ $name }</bdi>.
declared-credit-unnamed = Sayfa bir kaynak gösteriyor.
declared-canonical = Sayfa, asıl adresi olarak başka bir yeri gösteriyor: <bdi>{ $name }</bdi>.
declared-correction = Sayfada bir düzeltme ya da değişiklik notu var.
declared-based-on = Sayfanın dayandığını söylediği yapıt: <bdi>{ $name }</bdi>.
declared-based-on-unnamed = Sayfa, başka bir yapıta dayandığını söylüyor.
declared-paywall = Sayfa, yazının tümünü göstermediğini söylüyor.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Koleksiyonunuz boş: bu yazıyı saklayın, bir sonraki ziyaretinizde gazetenin neyi değiştirdiğini görün.
nothing-known = Bu yazıyı saklamadınız ve kayıtlı yazılarınızın hiçbirinde onun pasajları yok. Saklarsanız ne zaman değiştiğini görürsünüz.
