# The compare page, and the files that it saves.

page-title = Karşılaştırma · Wireprint

## While there is no comparison

compare-failed = Karşılaştırma yapılamadı
compare-heading = Karşılaştırma
comparing = Karşılaştırılıyor…
missing-both = İki metin de burada yok
missing-left = Soldaki metin burada yok
missing-right = Sağdaki metin burada yok
missing-why = Sürümü kayıtlı yazılarınızdan silinmiş ya da sayfası saklanmadan kapatılmış. Yazıyı yeniden açıp açılır pencerede “Karşılaştır” düğmesine basın. Sakladığınız sürüm burada kalır, karşılaştırmasının adresi de.

## The sides

left-text = Soldaki metin
right-text = Sağdaki metin
open-page = Açık sayfa
open-now = Şu anda açık
choice-at = { $version } · { $time }

## The sum

totals = Paragraflar: { $counts } · { $added } sözcük eklendi, { $removed } sözcük çıkarıldı
total-edited = { $count } düzenlendi
total-added = { $count } eklendi
total-removed = { $count } çıkarıldı
total-moved = { $count } taşındı
total-split-or-merged = { $count } bölündü ya da birleştirildi
total-kept = { $count } değişmedi
total-none = yok
outcome-shorter-left = Soldaki metin kısaltılmış bir görünüm: ötekinin başı, öteki ondan sonra da sürüyor.
outcome-shorter-right = Sağdaki metin kısaltılmış bir görünüm: ötekinin başı, öteki ondan sonra da sürüyor.
outcome-same = Değişiklik yok: iki metinde de aynı sözcükler aynı sırada.
outcome-filtered = Bu türden değişiklik yok.
outcome-common = İkisinin de gösterdiği bölümde hiçbir sözcük farklı değil.
outcome-punctuation = Hiçbir sözcük farklı değil: yalnızca noktalama, büyük-küçük harf, boşluklar ya da satır sonları.
facets-label = Yalnızca bu türden değişiklikleri göster
facet-count = { $facet }: { $count }
facets-all = Her türü göster

## Folds. A fold says what it holds in a list of these.

fold-kept = { $count } paragraf değişmedi
fold-cosmetic = yalnızca noktalamada { $count } değişiklik
fold-beyond = öteki metnin gösterdiğinin ötesinde { $count } paragraf
fold-filtered = bu süzgecin dışında { $count } değişiklik
move-to = yeni yeri: { $number }
move-from = eski yeri: { $number }

## The toolbar

toolbar-label = Gösterme ve kaydetme
layout-label = Düzen
layout-side = Yan yana
layout-inline = Birleşik
scope-label = Paragraflar
scope-changes = Yalnızca değişiklikler
scope-all = Tümü
swap = Tarafları değiştir
step-previous = Önceki değişiklik
step-next = Sonraki değişiklik
step-none = değişiklik yok
step-count = { $of } değişiklik
step-at = değişiklik { $at } / { $of }
step-waiting = karşılaştırılıyor…
save-label = Karşılaştırmayı kaydet
save-as = { $format } olarak kaydet
print = Yazdır

## The history

history-title = { $versions } sürüm ve her birinde değişen sözcükler
history-left = { $number } sol
history-right = { $number } sağ
history-first = bilinen ilk sürüm
history-changed = { $added } sözcük eklendi, { $removed } sözcük çıkarıldı
history-compare = karşılaştır: { $version }
history-gap = +{ $elapsed }
heat-title = Her paragraf kaç kez değişti
heat-picture = Değişen paragraflar: { $changed }. Adımlar: { $steps }.
heat-none = hiçbir paragraf bir kereden fazla değişmedi
heat-paragraph = { $number }. paragraf: { $count } kez

## Saved files

export-title = Karşılaştırma
export-change = Değişiklik
export-left = Sol: { $side }
export-right = Sağ: { $side }
export-legend = <del>Üstü çizili</del>: yalnızca solda. <ins>Altı çizili</ins>: yalnızca sağda.
export-moved-away = Şimdi { $number }. paragraf olan burada duruyordu.
