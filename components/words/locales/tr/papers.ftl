# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = Son okumanızdan ({ $when }) bu yana <b>metin değişti</b>.
since-read-same = Son okumanızdan ({ $when }) bu yana değişmedi.
paper-offer = Wireprint, <bdi>{ $site }</bdi> sitesinde okuduklarınızı kendiliğinden saklasın mı?
paper-offer-yes = Bu gazetede okuduklarımı sakla
paper-offer-no = Hayır, teşekkürler
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> seçtiğiniz bir gazete: Wireprint orada okuduklarınızı kendiliğinden saklar.
       *[other] <bdi>{ $site }</bdi> seçtiğiniz bir gazete: Wireprint orada okuduklarınızı kendiliğinden saklar; şimdiye kadar { $kept } metin.
    }
paper-not-this = Bu gazete olmasın
paper-unnamed = Wireprint artık <bdi>{ $site }</bdi> sitesini kendiliğinden okumuyor.
paper-forget =
    { $kept ->
        [one] Orada saklanan { $kept } metni de sil
       *[other] Orada saklanan { $kept } metni de sil
    }
paper-forgotten = { $count } metin silindi. Elle sakladıklarınız duruyor.
paper-failed = Olmadı. Yeniden deneyin.
follow-start = Bu yazıyı izle
follow-stop = İzlemeyi bırak
follow-next = Wireprint bu yazıya yeniden bakacak: { $when }.
follow-ended = Wireprint bu yazıyı iki hafta izledi ve bıraktı.
changes-open = Bulunan bütün değişiklikler

## In the options

papers-title = Gazeteler
papers-why = Wireprint, düğmesine bastığınızda bir sayfayı okur. Burada eklediğiniz gazetelerde kendiliğinden de okur: beş saniye okuduğunuz yazı saklanır, düğme kaç sürümün bilindiğini gösterir. Aygıtınızdan dışarı hiçbir şey çıkmaz. Gizli pencereler hiçbir zaman kendiliğinden okunmaz.
papers-loading = Gazeteleriniz okunuyor…
papers-load-failed = Gazeteleriniz okunamadı. Yeniden denemek için bu sayfayı yenileyin.
papers-none = Henüz gazete eklemediniz.
papers-list = Eklediğiniz gazeteler
papers-since = eklenme: { $when }
papers-kept = saklanan: { $kept } metin
papers-revoked = Tarayıcı, Wireprint’in bu gazeteyi okumasına artık izin vermiyor.
papers-allow-again = Yeniden izin ver
papers-remove = Kaldır
papers-remove-spoken = Kaldır: { $site }
papers-removed = <bdi>{ $site }</bdi> kaldırıldı. Saklananlar duruyor.
papers-add = Gazete ekle
papers-add-label = Gazetenin adresi
papers-add-example = örneğin https://www.harbour-courier.example
papers-add-button = İzin ver ve sakla
papers-add-ask = Tarayıcınız, Wireprint’in bu siteyi okuyup okuyamayacağını soracak.
papers-no-address = Bu bir web sayfası adresi değil. Bir yazının ya da ana sayfanın adresini yapıştırın.
papers-refused = İzin vermediniz, bu yüzden hiçbir şey değişmedi.
papers-named-now = <bdi>{ $site }</bdi> eklendi. Zaten açık olan sayfaları yenilendikten sonra okunur.
papers-everywhere-title = Bütün siteler
papers-everywhere = Bütün sitelerde okuduklarımı sakla
papers-everywhere-why = Banka, e-posta, sağlık, kamu kurumu ve yerel ağ adreslerinde, parola isteyen ya da arama motorlarında bulunmak istemeyen sayfalarda ve aşağıdaki sitelerde yapılmaz. Bu bir tahmindir ve yanılabilir: tek tek gazete seçmek daha güvenlidir.
papers-never-title = Bu sitelerde hiçbir zaman
papers-never-label = Site ekle
papers-never-button = Orada hiçbir zaman
papers-never-none = Yok.
papers-memory-title = Okuduklarınız
papers-memory = Wireprint, koleksiyonunuzdaki yazıların hangi sürümünü ne zaman okuduğunuzu hatırlar; böylece o zamandan beri neyin değiştiğini söyleyebilir. Zamanları hatırlar, metinleri değil.
papers-memory-forget = Okuma zamanlarımı sil
papers-memory-forgotten = Silindi.
papers-changes = Bulunan değişiklikler

## The list of changes

changes-title = Değişiklikler
changes-page-title = Bulunan değişiklikler · Wireprint
changes-why = İzlediğiniz ya da seçtiğiniz gazetelerde geri döndüğünüz yazılardaki değişiklikler, en yenisi önce. Zaman, gazetenin değişikliği ne zaman yaptığını değil, Wireprint’in onu ne zaman bulduğunu söyler.
changes-loading = Yükleniyor…
changes-load-failed = Liste yüklenemedi. Yeniden denemek için bu sayfayı yenileyin.
changes-none = Henüz değişiklik bulunmadı.
changes-none-why = Seçeneklerde bir gazete ekleyin, sonra açılır pencereden bir yazıyı izleyin: Wireprint ona yarım saat sonra, ardından giderek seyrekleşen aralıklarla iki hafta boyunca yeniden bakar.
changes-to-options = Gazete ekle
changes-look-now = Tümüne şimdi bak
changes-looking = Bakılıyor…
changes-looked =
    { $count ->
        [0] Hiçbir şey değişmedi.
       *[other] { $count } yazı değişti.
    }
changes-look-failed = Bakılamadı. Yeniden deneyin.
changes-seen-all = Tümünü görüldü olarak işaretle
changes-unseen = yeni
changes-found-at = bulunma: { $when }
changes-edited = { $count } paragraf düzenlendi
changes-added = { $count } paragraf eklendi
changes-removed = { $count } paragraf çıkarıldı
changes-headline = başlık değişti
changes-compare = Karşılaştır
changes-open-article = Yazıyı aç
changes-followed-title = İzlenen yazılar
changes-followed-next = sonraki bakış: { $when }
changes-followed-ended = izleme süresi bitti
changes-followed-last-same = son bakışta değişmemişti, { $when }
changes-followed-last-changed = son bakışta değişmişti, { $when }
changes-followed-last-failed = son bakışta okunamadı, { $when }
changes-followed-last-revoked = bakılmadı: gazetesi artık seçtikleriniz arasında değil
changes-followed-not-yet = henüz bakılmadı
changes-unfollow = Bırak
changes-unfollow-spoken = Bırak: { $title } izlenmesin
follow-how = Tarayıcınız yeniden bakmak için yazıyı ayrı bir sekmede açar ve kapatır. Gazete bunu, kendiniz açmışsınız gibi bir ziyaret olarak görür.
