# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all = Tarayıcı koleksiyonunuzu kaybetti: { $had } sürüm vardı, burada son görülme: { $time }. Hiçbiri kalmadı.
loss-part = Koleksiyonunuzun bir bölümü kayboldu: { $had } sürüm vardı, burada son görülme: { $time }; kalan: { $left }.
loss-damaged = Koleksiyonunuz zarar görmüş: son durumdan ({ $time }) bu yana bir bölümü Wireprint dışında değişmiş ya da kaybolmuş. { $had } sürümden { $left } tanesi listede; bazılarının metni eksik olabilir.
loss-altered =
    { $lost ->
        [one] Koleksiyonunuzdaki { $had } sürümden { $lost } tanesi bozuk: disk, Wireprint’in kaydettiğinden başka bir şey verdi. Wireprint onu yanıtlarının dışında tutar; ötekiler etkilenmedi.
       *[other] Koleksiyonunuzdaki { $had } sürümden { $lost } tanesi bozuk: disk, Wireprint’in kaydettiğinden başka bir şey verdi. Wireprint onları yanıtlarının dışında tutar; ötekiler etkilenmedi.
    }
loss-what-to-do = Wireprint’in şimdi söyledikleri kalana dayanıyor. Dışa aktardığınız bir dosya gerisini geri getirir.
loss-restore = Dışa aktardığınız bir dosya onu geri getirir: aşağıya bırakın. “Depolama” bölümündeki denetim neyin bozuk olduğunu söyler. Dosya yoksa kaybolan kayıp kalır.
loss-accept = Onsuz sürdür
collections-open = Koleksiyonları aç

## Backup

backup-due = Sakladığınız { $count } sürüm hiçbir yedekte yok. Tarayıcılar depoladıklarını kaybedebilir.
backup-now = Yedek kaydet
backup-later = Sonra

## Waiting

stop-waiting = Durdur
stopped-title = Durduruldu
still-loading-title = Sayfa hâlâ yükleniyor
still-loading-why = Şu ana kadar orada bir yazı yok. Daha fazlası gelince yeniden okuyun.
part-read = Sayfa hâlâ yükleniyor. Bunlar şu ana kadar orada olanlar için söyleniyor.
read-again = Yeniden oku
keep-unsure = Wireprint’in arka planda çalışan bölümü yarıda durdu. Sürümün saklanıp saklanmadığı bilinmiyor: görmek için Wireprint’i yeniden açın.

## What the page can read

shared-told = Ortak metin gösterilirken bu sayfanın betikleri, hangi sözcüklerinin kaydettiğiniz başka yazılarda geçtiğini okuyabilir. Bunların hangi yazılar olduğunu okuyamaz.
shared-told-agree = Göster
shared-told-refuse = Gösterme

## Private windows

options-elsewhere = Koleksiyonlar normal bir pencereden açılır ve içe aktarılır.
back-to-report = Rapora dön
