# The library: all that is stored.

library-title = Kitaplık
library-page-title = Kitaplık · Wireprint
library-list = Yazılar
library-loading = Devamı okunuyor…
library-failed = Kitaplık açılamıyor. Yeniden denemek için sayfayı yenileyin.
library-act-failed = Yapılamadı. Hiçbir şey değişmedi.
library-empty = Henüz bir şey kayıtlı değil. Wireprint düğmesiyle bir yazı saklayın ya da seçenekler sayfasında dosya içe aktarın.
library-found = { $all } yazıdan { $found } tanesi.
library-search = Başlıktan ya da gazete adından sözcükler
library-all = tümü
library-paper = Gazete
library-language = Dil
library-corpus = Koleksiyon
library-from = Başlangıç
library-to = Bitiş
library-sort = Sıralama
library-sort-seen = son görülen
library-sort-published = son yayımlanan
library-sort-title = başlık
library-sort-paper = gazete
library-sort-versions = en çok sürüm
library-in-texts = metinlerde de ara
library-has-versions = birden çok sürümü var
library-has-copies = başka yerlerde kopyaları var
library-stop = Durdur
library-finding-texts-running = Metinlerde aranıyor, %{ $percent }…
library-finding-texts-stopped = Metinlerdeki arama %{ $percent } noktasında durduruldu: { $count } bulundu.
library-finding-texts-failed = Metinlerdeki arama tamamlanamadı: { $count } bulundu.
library-finding-copies-running = Kopyalar aranıyor, %{ $percent }…
library-finding-copies-stopped = Kopya araması %{ $percent } noktasında durduruldu: { $count } bulundu.
library-finding-copies-failed = Kopya araması tamamlanamadı: { $count } bulundu.
library-address-unknown = Bu adresle kayıtlı bir şey yok:
library-address-failed = Bu adrese bakılamadı:
library-changed = sakladığımdan beri değişen
library-select = Seç: { $title }
library-selected = { $count } seçildi
library-delete-selected = Seçilenleri sil
library-versions = { $count } sürüm
library-bin = Son 7 günde silinenler: { $count } silme
library-undo = Geri al
library-undo-of = Geri al: { $title } silinmesin
library-bin-empty = Şimdi boşalt
library-bin-sure = Bundan sonra geri getirilemez.
library-bin-yes = Kalıcı olarak sil
library-bin-no = Kalsın
library-bin-emptying = Silinenler temizleniyor, %{ $percent }…
library-bin-failed = Silinenler temizlenemedi. Kitaplık açıldığında yeniden denenir.

## An article

library-back = Bütün yazılar
library-article-loading = Açılıyor…
library-article-missing = Bu yazı kayıtlı değil ya da silinmiş.
library-article-failed = Bu yazı açılamıyor.
library-text = Metin, { $words } sözcük
library-compare = Karşılaştır
library-compare-a = Karşılaştır:
library-compare-b = ile
library-copies = Sözcükleri başka yerlerde
library-copies-looking = Aranıyor…
library-copies-failed = Bakılamadı.
library-copies-none = Kayıtlı başka hiçbir yazıyla ortak pasajı yok.
library-copy-share = aynı sözcüklerle: { $share }
library-delete-version = Bu sürümü sil
library-delete-version-of = Bu sürümü sil: { $version }
library-delete-article = Yazıyı sil

## A passage

library-passage = Bir pasaj yapıştırın: nerede geçiyor?
library-passage-text = Pasaj
library-passage-look = Ara
library-passage-looking = Aranıyor…
library-passage-failed = Pasaj aranamadı.
library-passage-too-short = En az sekiz sözcük verin: daha kısa pasajlar aranmaz.
library-passage-found =
    { $count ->
        [0] Kayıtlı olanlarda bulunamadı.
       *[other] { $count } yazıda bulundu.
    }
library-passage-place = { $place }. paragraf, { $words } ortak sözcük
