# The page that asks web archives.

archive-title = Arşivde ara
archive-loading = Önceki aramalar yükleniyor…
archive-private = Bu bir gizli pencere. Buradan hiçbir arşivde arama yapılmaz.
archive-ask-title = Bir yazının önceki metinleri
archive-what-is = Web arşivi, sayfaları bir zamanlar oldukları gibi saklayan bir kütüphanedir. Wireprint bir yazının oradaki kopyalarını getirebilir, metinlerini koleksiyonunuza koyup karşılaştırabilir.
archive-addresses = Yazıların web adresleri, her satıra bir tane
archive-lists = Bunun yerine bir adres listesi
archive-file = Adreslerin olduğu bir dosya: yer imleri, okuma listesi, tablo
archive-take-list =
    { $count ->
        [one] İçe aktardığınız { $count } adresi al
       *[other] İçe aktardığınız { $count } adresi al
    }
archive-which = Hangi arşivde
archive-sent =
    { $count ->
        [0] Aşağıdaki düğmeye bastığınızda yukarıdaki adresler şuraya gider: <b>{ $name }</b> (<code>{ $host }</code>). Şu anda hiç adres yok.
        [one] Aşağıdaki düğmeye bastığınızda bu adres şuraya gider: <b>{ $name }</b> (<code>{ $host }</code>); önce hangi kopyaların olduğunu sormak için, sonra getirilen her kopya için bir kez.
       *[other] Aşağıdaki düğmeye bastığınızda bu { $count } adres şuraya gider: <b>{ $name }</b> (<code>{ $host }</code>); önce hangi kopyaların olduğunu sormak için, sonra getirilen her kopya için bir kez.
    }
archive-not-sent = Her web sitesi gibi { $name } de o zaman internet adresinizi, tarayıcınızın adını ve sürümünü görür. Çerez, ad, başka yerlerde okuduklarınız ya da kayıtlı yazılarınız ona gitmez. Başka hiç kimseye hiçbir şey gitmez. Siz basmadan hiçbir şey gönderilmez.
archive-pace =
    { $minutes ->
        [one] { $name } programlardan yavaş olmalarını ister. Bu yaklaşık { $minutes } dakika sürer.
       *[other] { $name } programlardan yavaş olmalarını ister. Bu yaklaşık { $minutes } dakika sürer; durdurup başka bir gün sürdürebilirsiniz.
    }
archive-ask = Ara: { $name }
archive-withdraw = İzni geri al
archive-declined = Tarayıcı izin vermedi. Hiçbir şey gönderilmedi.
archive-no-address = Alanda web adresi yok. Hiçbir şey gönderilmedi.
archive-jobs-title = Aramalar
archive-running =
    { $waiting ->
        [one] { $waiting } adres aranıyor. Bu sekmeyi kapatabilirsiniz; arama sürer.
       *[other] { $waiting } adres daha bitmedi. Bu sekmeyi kapatabilirsiniz; arama sürer.
    }
archive-paused = Duraklatıldı: { $waiting } adres daha bitmedi. Siz sürdürene kadar hiçbir şey gönderilmez.
archive-left = En çok yaklaşık { $minutes } dakika kaldı.
archive-pause = Durdur
archive-resume = Sürdür
archive-table = Tablo olarak kaydet (CSV)
archive-forget = Bu listeyi temizle
archive-counts = { $name }: { $captures } kopya. Okunan: { $read }. Yeni sürümler: { $fresh }. Bakılmayan: { $unread }.
archive-closer = Daha yakından bak (12 tane daha)
archive-again = Bir kez daha ara
archive-too-fast = { $name } isteklerin çok hızlı geldiğini bildiriyor. Yeniden arama zamanı: { $when }.
archive-is-captures = Okunan kopyalar arasındaki bütün değişiklikler bulundu. Aynı metni taşıyan iki kopyanın arasına bakılmadı.
archive-is-none = { $name }: bu adresin kopyası yok.
archive-is-excluded = Bu gazete kendini şu arşivin dışında tutuyor: { $name }. Bir zamanlar kopyaların olup olmadığı bilinemez.
archive-is-no-answer = { $name } yanıt vermiyor. Bu, kopyaları olup olmadığı konusunda bir şey söylemez.
archive-is-no-permission = Tarayıcı, Wireprint’in şuraya bağlanmasına izin vermiyor: { $name }. Hiçbir şey gönderilmedi.
archive-is-part = Yalnızca bir bölümüne bakıldı; arada başka değişiklikler olabilir.
archive-is-cut-off = { $name } yanıt vermeden Wireprint kapandı, yanıt kayboldu. Siz isteyene kadar yeniden aranmaz.
archive-is-waiting = { $name }: aranıyor ya da sırada.
archive-evidence = Kaynak göstermek için tek tek kopyalar
archive-evidence-limits = Bir kopya, o anda orada bir metnin durduğunu gösterir. İki kopya arasında ne zaman değiştirildiğini hiçbir arşiv söyleyemez.
archive-came-new = koleksiyonunuzda olmayan bir metin
archive-came-known = koleksiyonunuzda olan bir metin
archive-came-neighbour = arşiv daha önce okunmuş başka bir kopya verdi
archive-came-no-text = bu kopyada yazı bulunamadı
archive-came-blocked = arşiv bu kopyayı vermedi
archive-came-past-error = site o sırada hata verdi ya da okurları başka yere yönlendirdi
archive-came-no-capture = bu kopya arşivin listesinde var, arşivde yok
archive-came-other-address = kopya başka bir adresin
archive-came-no-answer = bu kopya için yanıt yok
archive-came-cut-off = yanıt gelmeden Wireprint kapandı
archive-log-title = Gönderilen istekler
archive-log-count =
    { $count ->
        [0] Yok.
       *[other] Bu listede { $count } istek var.
    }
archive-log-show = İstekleri tek tek göster
archive-log-clear = Listeyi temizle
archive-log-came = yanıt { $came }, { $bytes } bayt
archive-name = <b>{ $name }</b> <soft>{ $host }</soft>
archive-others = Başka arşivler
archive-others-what = Bazı ülkeler kendi gazetelerinin sayfalarını saklar. Burada açtıklarınız yukarıda seçilebilir.
archive-own = Bu bilgisayarda size ait bir arşiv: adresi
archive-own-what = Örneğin localhost:8080/wayback. Bilgisayardan dışarı hiçbir şey çıkmaz.
archive-own-wrong = Bu, bu bilgisayarda bir adres değil.
archive-not-sent-own = { $name } bu bilgisayardaki bir programdır. Bilgisayardan dışarı hiçbir şey çıkmaz ve siz basmadan hiçbir şey gönderilmez.
archive-more = Daha fazla göster ({ $left } kaldı)
archive-trouble = Koleksiyonunuza yazılamadığı için iş sona erdi. Siz sürdürene kadar başka bir şey gönderilmez.
archive-resting = { $name } bir süre rahat bırakılıyor. Gerisi kendiliğinden aranacak: { $when }.
archive-is-no-text = { $name }: kopyalar var, ama getirilenlerin hiçbirinde yazının metni yok.
archive-is-withheld = { $name } istenen kopyaların tümünü vermedi. Onlarda ne olduğu bilinemez.
archive-paper = Koleksiyonunuzda bir gazetenin bütün yazıları: gazetenin adı ya da sitesi
archive-paper-take = Adreslerini ekle
archive-paper-none = Koleksiyonunuzda bu gazetenin yazısı yok.
archive-cite = Künyeyi kopyala
archive-cited = Kopyalandı
archive-citation = { $address }, kaydeden: { $name }, { $time }. { $link }. Kaydedilen baytların özeti: { $digest }. Bir kayıt, o anda orada bir metnin durduğunu gösterir; ne zaman değiştirildiğini göstermez.
archive-citation-undigested = { $address }, kaydeden: { $name }, { $time }. { $link }. Bir kayıt, o anda orada bir metnin durduğunu gösterir; ne zaman değiştirildiğini göstermez.
archive-browser-asks = Tarayıcınız önce Wireprint’in şuraya erişip erişemeyeceğini soracak: { $host }. Bu yalnızca oradaki kopyaları okumak için gerekir.
archive-browser-activity = Firefox ayrıca “gezinti etkinliği”nden ve geliştiriciden söz eder. Kastedilen yukarıdaki adrestir; o da yalnızca arşive gider, bize hiçbir zaman gelmez.
archive-budget = Her adresin en çok { $count } kopyası getirilir; daha fazlası için size yeniden sorulur.
