# What is carried away: exports, feeds of changes, histories; and a backup that is brought back.

export-format = تنسيق التصدير
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON مضغوط
export-format-atom = خلاصة Atom للتغييرات
export-format-json-feed = خلاصة JSON Feed للتغييرات
export-everything = تصدير كل شيء
export-everything-why = ملف واحد فيه كل المجموعات، ومعها ما احتفظت به. أفلِته أعلاه ليعود كل ما فيه.
export-running = جارٍ تصدير <bdi>{ $name }</bdi>
export-everything-name = كل شيء
export-articles-name = المحدد
export-progress = مقدار ما كُتب
export-done-of = { $done } من { $of }
export-close = إغلاق
export-cancel = إلغاء
export-saved = حُفظ <bdi>{ $name }</bdi>: { $count ->
        [0] لا شيء يُكتب
        [one] مدخلة واحدة
        [two] مدخلتان
        [few] { $count } مدخلات
       *[other] { $count } مدخلة
    }.
export-cancelled = أُلغي التصدير ولم يُكتب أي ملف.
export-selected = تصدير المحدد
export-failed = تعذّرت كتابة الملف. لم يتغيّر شيء في المجموعة.
export-history = حفظ السجل كصفحة
export-found = حفظ هذه التغييرات كخلاصة
own-export = ما احتفظت به، صُدّر في { $day }
export-file-everything = نسخة Wireprint الاحتياطية { $day }
export-file-articles = مقالات Wireprint { $day }
feed-title = التغييرات: { $name }
feed-of-everything = كل المجموعات
feed-of-articles = مقالات مختارة
feed-of-found = المقالات المتابَعة
history-count =
    { $count ->
        [zero] لا إصدارات
        [one] إصدار واحد
        [two] إصداران
        [few] { $count } إصدارات
        [many] { $count } إصدارًا
       *[other] { $count } إصدار
    }
history-text =
    { $words ->
        [one] النص كاملًا، كلمة واحدة
        [two] النص كاملًا، كلمتان
        [few] النص كاملًا، { $words } كلمات
       *[other] النص كاملًا، { $words } كلمة
    }
history-seen-again = شوهد آخر مرة في { $time }
history-modified = عُدّل في { $time } (بحسب الصفحة)

## A backup that is brought back

restore-offer = يحتوي <bdi>{ $name }</bdi> على ما احتفظت به بنفسك. هل تريد إعادته إلى ما تحتفظ به؟
restore-offer-dated = يحتوي <bdi>{ $name }</bdi>، المُنشأ في { $time }، على ما احتفظت به بنفسك. هل تريد إعادته إلى ما تحتفظ به؟
restore-now = استعادة
restore-apart = استيراد كمجموعة مستقلة
restore-cancel = إلغاء
restore-choose = اختيار ملف نسخة احتياطية
