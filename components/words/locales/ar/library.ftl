# The library: all that is stored.

library-title = المكتبة
library-page-title = المكتبة · Wireprint
library-list = المقالات
library-loading = جارٍ قراءة المزيد…
library-failed = تعذّر فتح المكتبة. أعد تحميل الصفحة للمحاولة مجددًا.
library-act-failed = تعذّر ذلك. لم يتغيّر شيء.
library-empty = لا شيء مخزّن بعد. احتفظ بمقال بزر Wireprint، أو استورد ملفات من صفحة الخيارات.
library-found = المقالات: { $found } من { $all }.
library-search = كلمات من العنوان أو اسم الصحيفة
library-all = الكل
library-paper = الصحيفة
library-language = اللغة
library-corpus = المجموعة
library-from = من
library-to = إلى
library-sort = الترتيب
library-sort-seen = الأحدث مشاهدة
library-sort-published = الأحدث نشرًا
library-sort-title = العنوان
library-sort-paper = الصحيفة
library-sort-versions = الأكثر إصدارات
library-in-texts = البحث في النصوص أيضًا
library-has-versions = له عدة إصدارات
library-has-copies = له نسخ في أماكن أخرى
library-stop = إيقاف
library-finding-texts-running = جارٍ البحث في النصوص، { $percent }%…
library-finding-texts-stopped = أُوقف البحث في النصوص عند { $percent }%. عدد ما عُثر عليه: { $count }.
library-finding-texts-failed = تعذّر إكمال البحث في النصوص. عدد ما عُثر عليه: { $count }.
library-finding-copies-running = جارٍ البحث عن النسخ، { $percent }%…
library-finding-copies-stopped = أُوقف البحث عن النسخ عند { $percent }%. عدد ما عُثر عليه: { $count }.
library-finding-copies-failed = تعذّر إكمال البحث عن النسخ. عدد ما عُثر عليه: { $count }.
library-address-unknown = لا شيء مخزّن تحت هذا العنوان:
library-address-failed = تعذّر البحث عن هذا العنوان:
library-changed = تغيّر منذ احتفظت به
library-select = تحديد { $title }
library-selected = المحدد: { $count }
library-delete-selected = حذف المحدد
library-versions =
    { $count ->
        [zero] لا إصدارات
        [one] إصدار واحد
        [two] إصداران
        [few] { $count } إصدارات
        [many] { $count } إصدارًا
       *[other] { $count } إصدار
    }
library-bin =
    { $count ->
        [one] محذوفات آخر { 7 } أيام: عملية حذف واحدة
        [two] محذوفات آخر { 7 } أيام: عمليتا حذف
        [few] محذوفات آخر { 7 } أيام: { $count } عمليات حذف
       *[other] محذوفات آخر { 7 } أيام: { $count } عملية حذف
    }
library-undo = تراجع
library-undo-of = التراجع عن حذف { $title }
library-bin-empty = الإفراغ الآن
library-bin-sure = لا يمكن استعادتها بعد ذلك.
library-bin-yes = حذف نهائي
library-bin-no = إبقاء
library-bin-emptying = جارٍ إزالة المحذوفات، { $percent }%…
library-bin-failed = تعذّرت إزالة المحذوفات. ستُعاد المحاولة عند فتح المكتبة.

## An article

library-back = كل المقالات
library-article-loading = جارٍ الفتح…
library-article-missing = هذا المقال غير مخزّن أو حُذف.
library-article-failed = تعذّر فتح هذا المقال.
library-text =
    { $words ->
        [one] النص، كلمة واحدة
        [two] النص، كلمتان
        [few] النص، { $words } كلمات
       *[other] النص، { $words } كلمة
    }
library-compare = مقارنة
library-compare-a = مقارنة
library-compare-b = مع
library-copies = كلماته في أماكن أخرى
library-copies-looking = جارٍ البحث…
library-copies-failed = تعذّر البحث عنها.
library-copies-none = لا مقال آخر مخزّنًا يشترك معه في مقطع.
library-copy-share = { $share } منه بالكلمات نفسها
library-delete-version = حذف هذا الإصدار
library-delete-version-of = حذف هذا الإصدار: { $version }
library-delete-article = حذف المقال

## A passage

library-passage = الصق مقطعًا: أين يوجد؟
library-passage-text = المقطع
library-passage-look = بحث
library-passage-looking = جارٍ البحث…
library-passage-failed = تعذّر البحث عن المقطع.
library-passage-too-short = أدخل ثماني كلمات على الأقل، فالمقاطع الأقصر لا يُبحث عنها.
library-passage-found =
    { $count ->
        [0] غير موجود في ما هو مخزّن.
        [one] موجود في مقال واحد.
        [two] موجود في مقالين.
        [few] موجود في { $count } مقالات.
        [many] موجود في { $count } مقالًا.
       *[other] موجود في { $count } مقال.
    }
library-passage-place = الفقرة { $place }، الكلمات المشتركة: { $words }
