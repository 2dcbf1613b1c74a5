# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Hoş geldiniz · Wireprint
welcome-title = Siz okuduktan sonra gazetenin neyi değiştirdiğini görün
welcome-lede = Bir yazıda düğmeye basıp onu saklayın. Geri döndüğünüzde Wireprint hangi sözcüklerin değiştiğini ve metnin başka nerelerde yayında olduğunu gösterir. Her şey bu tarayıcıda kalır; bunu açıkça söyleyen bir düğmeye basmadıkça hiçbir yere hiçbir şey gönderilmez.

## The example

welcome-example = Örnek: birkaç sürümü olan uydurma bir haber
welcome-example-loading = Örnek açılıyor…
welcome-example-failed = Örnek açılamadı.
welcome-compare = Karşılaştırmayı aç

## When it reads

welcome-when = Ne zaman okuyabilsin?
welcome-when-pressed = Yalnızca ben basınca
welcome-when-pressed-why = Şu anda böyle: bir basış, bir sayfa. Hiçbir site için izin yok.
welcome-when-named = Seçtiğim gazetelerde
welcome-when-named-why = Açtığınız yazıları okunur ve saklanır. Tarayıcınız her gazete için sorar, izni geri alabilirsiniz.
welcome-name-papers = Gazete seç

## What is asked for

welcome-asked = Ne ister
welcome-asked-page = siz basınca, yalnızca açık olan sayfayı
welcome-asked-room = bu aygıtta yer
welcome-not = Ne yapmaz
welcome-not-server = hesap yok, sunucu yok, istatistik yok
welcome-not-private = gizli pencerelerde hiçbir şey yazılmaz
welcome-not-verdict = yargı yok: kimin kimden aldığını hiç söylemez

welcome-pin = <b>Düğme göz önünde kalsın:</b> araç çubuğundaki yapboz parçasını açıp Wireprint’i sabitleyin.
welcome-keys = Ya da basın:
welcome-bring = Elinizdekileri getirin
welcome-library = Kayıtlı yazılar
