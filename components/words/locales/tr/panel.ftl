# The report beside the page, and what the reader may set.

open-panel = Sayfanın yanında
open-changes = Bulunan değişiklikler
open-options = Seçenekler
panel-press-title = Bu sayfada düğmeye basın
panel-press = Wireprint bir sayfayı, orada düğmesine ya da kısayoluna bastığınızda görür. Seçtiğiniz gazetelerde her sayfayı görür. Tarayıcının kendi sayfalarını hiç görmez.

settings-title = Ayarlar
settings-loading = Ayarlarınız okunuyor…
settings-failed = Ayarlarınız okunamadı. Yeniden denemek için bu sayfayı yenileyin.
settings-language = Dil
settings-language-browser = tarayıcınınki
settings-language-note = Açık olan Wireprint sayfaları yenilendiklerinde değişir.
settings-menus = Tarayıcının bağlam menüsündeki girdiler
settings-badge = Araç çubuğu düğmesindeki işaretler
settings-notifications = İzlediğiniz yazılar değiştiğinde bildirimler
settings-notifications-note = Her seferinde bir tane, en çok üç başlıkla. Tarayıcınız önce sorar; kapatıldığında izin geri verilir.
settings-prescribed = bu aygıtı yöneten kişi belirledi
settings-save-title = Ayarlar dosyası
settings-save = Ayarları dosyaya kaydet
settings-load = Ayarları dosyadan yükle
settings-loaded = Ayarlar yüklendi.
settings-no-file = Bu dosyada Wireprint ayarı yok. Hiçbir şey değişmedi.
settings-not-saved = Kaydedilemedi. Yeniden deneyin.
commands-title = Başka tuşlar
commands-why = Tarayıcınız bunlara tuş atamanıza izin verir. Zaten kullandığınız bir tuş elinizden alınmasın diye başlangıçta yalnızca bazılarının tuşu vardır.
commands-none = henüz tuşu yok
commands-change = Tuşları değiştir
commands-change-where = Firefox’ta: Eklentiler, ardından dişli simgesi, ardından Eklenti Kısayollarını Yönet.
