# The compare page, and the files that it saves.

page-title = مقارنة · Wireprint

## While there is no comparison

compare-failed = تعذّرت المقارنة
compare-heading = مقارنة
comparing = جارٍ المقارنة…
missing-both = النصان غير موجودين هنا
missing-left = النص الأول غير موجود هنا
missing-right = النص الثاني غير موجود هنا
missing-why = حُذف إصداره من مقالاتك المحفوظة، أو أُغلقت صفحته قبل الاحتفاظ بها. افتح المقال مجددًا واضغط «مقارنة» في النافذة المنبثقة. الإصدار الذي تحتفظ به يبقى هنا، ويبقى معه عنوان مقارنته.

## The sides

left-text = النص الأول
right-text = النص الثاني
open-page = الصفحة المفتوحة
open-now = مفتوحة الآن
choice-at = { $version }{ "\u200F" } · { $time }

## The sum

totals =
    { $added ->
        [one] الفقرات: { $counts } · الكلمات: أضيفت كلمة واحدة، وحُذف { $removed }
       *[other] الفقرات: { $counts } · الكلمات: أضيف { $added }، وحُذف { $removed }
    }
total-edited = عُدّل { $count }
total-added = أضيف { $count }
total-removed = حُذف { $count }
total-moved = نُقل { $count }
total-split-or-merged = قُسم أو دُمج { $count }
total-kept = بقي { $count } بلا تغيير
total-none = لا شيء
outcome-shorter-left = النص الأول عرض أقصر: هو بداية النص الآخر الذي يستمر بعدها.
outcome-shorter-right = النص الثاني عرض أقصر: هو بداية النص الآخر الذي يستمر بعدها.
outcome-same = لا تغيير: في النصين الكلمات نفسها بالترتيب نفسه.
outcome-filtered = لا تغيير من هذا النوع.
outcome-common = لا تختلف أي كلمة في الجزء الذي يعرضه كلا النصين.
outcome-punctuation = لا تختلف أي كلمة: علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط.
facets-label = عرض التغييرات من هذا النوع فقط
facet-count = { $facet }: { $count }
facets-all = عرض كل الأنواع

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [zero] { $count } فقرة بلا تغيير
        [one] فقرة واحدة بلا تغيير
        [two] فقرتان بلا تغيير
        [few] { $count } فقرات بلا تغيير
       *[other] { $count } فقرة بلا تغيير
    }
fold-cosmetic =
    { $count ->
        [zero] { $count } تغيير في علامات الترقيم فقط
        [one] تغيير واحد في علامات الترقيم فقط
        [two] تغييران في علامات الترقيم فقط
        [few] { $count } تغييرات في علامات الترقيم فقط
        [many] { $count } تغييرًا في علامات الترقيم فقط
       *[other] { $count } تغيير في علامات الترقيم فقط
    }
fold-beyond =
    { $count ->
        [zero] { $count } فقرة بعد ما يعرضه النص الآخر
        [one] فقرة واحدة بعد ما يعرضه النص الآخر
        [two] فقرتان بعد ما يعرضه النص الآخر
        [few] { $count } فقرات بعد ما يعرضه النص الآخر
       *[other] { $count } فقرة بعد ما يعرضه النص الآخر
    }
fold-filtered =
    { $count ->
        [zero] { $count } تغيير خارج هذا المرشّح
        [one] تغيير واحد خارج هذا المرشّح
        [two] تغييران خارج هذا المرشّح
        [few] { $count } تغييرات خارج هذا المرشّح
        [many] { $count } تغييرًا خارج هذا المرشّح
       *[other] { $count } تغيير خارج هذا المرشّح
    }
move-to = إلى { $number }
move-from = من { $number }

## The toolbar

toolbar-label = العرض والحفظ
layout-label = التنسيق
layout-side = جنبًا إلى جنب
layout-inline = مدمج
scope-label = الفقرات
scope-changes = التغييرات فقط
scope-all = الكل
swap = تبديل الجانبين
step-previous = التغيير السابق
step-next = التغيير التالي
step-none = لا تغييرات
step-count =
    { $of ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $of } تغييرات
        [many] { $of } تغييرًا
       *[other] { $of } تغيير
    }
step-at = التغيير { $at } من { $of }
step-waiting = جارٍ المقارنة…
save-label = حفظ المقارنة
save-as = حفظ بتنسيق { $format }
print = طباعة

## The history

history-title =
    { $versions ->
        [one] إصدار واحد، والكلمات التي تغيّرت فيه
        [two] إصداران، والكلمات التي تغيّرت في كل منهما
        [few] { $versions } إصدارات، والكلمات التي تغيّرت في كل منها
        [many] { $versions } إصدارًا، والكلمات التي تغيّرت في كل منها
       *[other] { $versions } إصدار، والكلمات التي تغيّرت في كل منها
    }
history-left = { $number } · الأول
history-right = { $number } · الثاني
history-first = أول المعروف
history-changed =
    { $added ->
        [one] الكلمات: أضيفت كلمة واحدة، وحُذف { $removed }
       *[other] الكلمات: أضيف { $added }، وحُذف { $removed }
    }
history-compare = مقارنة مع { $version }
history-gap = بعد { $elapsed }
heat-title = عدد مرات تغيّر كل فقرة
heat-picture = الفقرات التي تغيّرت: { $changed }. الخطوات: { $steps }.
heat-none = لم تتغيّر أي فقرة أكثر من مرة
heat-paragraph =
    { $count ->
        [one] الفقرة { $number }: مرة واحدة
        [two] الفقرة { $number }: مرتان
        [few] الفقرة { $number }: { $count } مرات
       *[other] الفقرة { $number }: { $count } مرة
    }

## Saved files

export-title = مقارنة
export-change = تغيير
export-left = الأول: { $side }
export-right = الثاني: { $side }
export-legend = <del>مشطوب</del>: في النص الأول فقط. <ins>تحته خط</ins>: في النص الثاني فقط.
export-moved-away = كان هنا ما أصبح الآن الفقرة { $number }.
