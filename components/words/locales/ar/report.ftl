# The report on the open article, in the popup.

## States without a report

loading = جارٍ قراءة الصفحة والبحث في مقالاتك المحفوظة…
no-article-title = لا يوجد مقال في هذه الصفحة
no-article-why = يبحث Wireprint عن نص واحد من عدة فقرات، ولا يوجد مثله في صفحة رئيسية أو قائمة أو صفحة فيديو. افتح مقالًا واحدًا ثم اضغط الزر مجددًا.
no-article-options = فتح المقالات المحفوظة
forbidden-title = لا تسمح المتصفحات للإضافات برؤية هذه الصفحة
forbidden-why = لا تسمح المتصفحات للإضافات برؤية صفحاتها الخاصة أو متجرها أو عارض PDF. إن كان المقال منشورًا أيضًا في صفحة ويب عادية فافتحها.
failed-title = تعذّر البحث
failed-no-reason = لم يُذكر أي سبب.
failed-why = لم يُخزَّن شيء ولم يُفقد شيء. حاول مجددًا، وإن تكرر الأمر فأعد تحميل الصفحة أولًا.

## The head

no-date = لا تاريخ في الصفحة

## The timeline of versions

versions-title = الإصدارات
versions-known = المعروف منها: { $known }
versions-known-with-text = المعروف منها: { $known }، ومنها بنصها: { $withText }
timeline-this-page = هذه الصفحة
timeline-page-text = نص هذه الصفحة
timeline-compared = يقارَن مع هذه الصفحة
timeline-choose = اختره للمقارنة
timeline-no-text = النص غير معروف
timeline-no-text-spoken = نصه غير معروف
timeline-words-changed =
    { $count ->
        [zero] لم تتغيّر أي كلمة
        [one] تغيّرت كلمة واحدة
        [two] تغيّرت كلمتان
        [few] تغيّرت { $count } كلمات
       *[other] تغيّرت { $count } كلمة
    }

## What changed

changed-title = ما الذي تغيّر
changed-against = مقارنةً مع <bdi>{ $version }</bdi>
changed-nothing = لم تتغيّر أي كلمة.
changed-nothing-text = لم تتغيّر أي كلمة من النص.
changed-nothing-common = الجزء المشترك لم يتغيّر.
changed-cosmetic =
    { $count ->
        [zero] لا تغييرات في علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر
        [one] تغيير واحد في علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط
        [two] تغييران في علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط
        [few] { $count } تغييرات في علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط
        [many] { $count } تغييرًا في علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط
       *[other] { $count } تغيير في علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط
    }
changed-all =
    { $count ->
        [one] عرض التغيير
        [two] عرض التغييرين
        [few] عرض التغييرات كلها ({ $count })
       *[other] عرض التغييرات كلها ({ $count })
    }
card-words =
    { $count ->
        [zero] { $count } كلمة
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
       *[other] { $count } كلمة
    }
card-more = عرض النص كاملًا
card-less = عرض أقل

## Elsewhere

elsewhere-title = في أماكن أخرى
elsewhere-all =
    { $count ->
        [one] عرض المقال
        [two] عرض المقالين
       *[other] عرض المقالات كلها ({ $count })
    }
elsewhere-unread =
    { $count ->
        [one] ثمة مقال آخر على الأقل قد يشترك مع هذه الصفحة في الكثير، ولم يُقارَن.
        [two] ثمة مقالان آخران على الأقل قد يشتركان مع هذه الصفحة في الكثير، ولم يُقارَنا.
        [few] ثمة { $count } مقالات أخرى على الأقل قد تشترك مع هذه الصفحة في الكثير، ولم تُقارَن.
        [many] ثمة { $count } مقالًا آخر على الأقل قد تشترك مع هذه الصفحة في الكثير، ولم تُقارَن.
       *[other] ثمة { $count } مقال آخر على الأقل قد تشترك مع هذه الصفحة في الكثير، ولم تُقارَن.
    }
relation-version = الخبر نفسه على عنوان ويب آخر
relation-copy = المقال نفسه
relation-adapted = نسخة معدّلة
relation-series = القالب نفسه بوقائع أخرى
relation-passages = مقاطع مشتركة
relation-quotes = اقتباسات مشتركة
copy-untitled = بلا عنوان
copy-shares = { $page } من هذه الصفحة موجود في ذلك المقال بالكلمات نفسها، و{ $other } من ذلك المقال موجود هنا
copy-carries-ours = يحمل نص <bdi>{ $version }</bdi>
copy-carried-by-page = تحمل الصفحة إصداره <bdi>{ $version }</bdi>
copy-carries-undecided = الإصدار الذي يحمله: لم يُحسم
copy-order-time = الترتيب حسب الوقت
copy-order-likeness = الترتيب حسب التشابه
copy-earliest = أقدم وقت معروف هنا: { $time }
page-earliest = أقدم وقت معروف هنا: هذه الصفحة، { $time }
differs-none = لا تختلف فيه أي كلمة
differs-edited =
    { $count ->
        [zero] لم تُعدَّل أي فقرة
        [one] عُدّلت فقرة واحدة
        [two] عُدّلت فقرتان
        [few] عُدّلت { $count } فقرات
       *[other] عُدّلت { $count } فقرة
    }
differs-edited-kinds =
    { $count ->
        [zero] لم تُعدَّل أي فقرة ({ $kinds })
        [one] عُدّلت فقرة واحدة ({ $kinds })
        [two] عُدّلت فقرتان ({ $kinds })
        [few] عُدّلت { $count } فقرات ({ $kinds })
       *[other] عُدّلت { $count } فقرة ({ $kinds })
    }
differs-added =
    { $count ->
        [zero] لم تُضَف أي فقرة
        [one] أضيفت فقرة واحدة
        [two] أضيفت فقرتان
        [few] أضيفت { $count } فقرات
       *[other] أضيفت { $count } فقرة
    }
differs-removed =
    { $count ->
        [zero] لم تُترك أي فقرة
        [one] تُركت فقرة واحدة
        [two] تُركت فقرتان
        [few] تُركت { $count } فقرات
       *[other] تُركت { $count } فقرة
    }
differs = هناك: { $differences }
copy-highlight = إظهار النص المشترك
copy-highlight-of = إظهار النص المشترك: { $site }
copy-unhighlight = إخفاء النص المشترك
copy-unhighlight-of = إخفاء النص المشترك: { $site }
copy-compare = مقارنة
copy-compare-with = مقارنة مع { $site }
strip =
    { $of ->
        [one] فقرات هذه الصفحة المشتركة معه في كلمات: { $shared } من { $of }
       *[other] فقرات هذه الصفحة المشتركة معه في كلمات: { $shared } من { $of }
    }
reworded-fold =
    { $count ->
        [zero] لا مقاطع أعيدت صياغتها
        [one] مقطع واحد أعيدت صياغته
        [two] مقطعان أعيدت صياغتهما
        [few] { $count } مقاطع أعيدت صياغتها
        [many] { $count } مقطعًا أعيدت صياغتها
       *[other] { $count } مقطع أعيدت صياغتها
    }
reworded-all =
    { $count ->
        [one] عرض المقطع
        [two] عرض المقطعين
       *[other] عرض المقاطع كلها ({ $count })
    }
reworded-there =
    { $words ->
        [one] صياغته هناك، وفيها { $shared } من { $words } من كلماته هنا:
       *[other] صياغته هناك، وفيها { $shared } من { $words } من كلماته هنا:
    }

## Quotes

quotes-title = الاقتباسات
quotes-all =
    { $count ->
        [one] عرض الاقتباس
        [two] عرض الاقتباسين
       *[other] عرض الاقتباسات كلها ({ $count })
    }
quoted = «<bdi>{ $text }</bdi>»
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = لم يُذكر القائل
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: بالكلمات نفسها
quote-same-at-unnamed = لم يُذكر القائل · <bdi>{ $sites }</bdi>: بالكلمات نفسها
quote-at-same = <bdi>{ $site }</bdi>: بالكلمات نفسها
quote-at-reworded = <bdi>{ $site }</bdi>: بكلمات أخرى
quote-at-reattributed = <bdi>{ $site }</bdi>: عن قائل آخر
quote-at-shortened = <bdi>{ $site }</bdi>: أقصر
quote-at-same-by = <bdi>{ $site }</bdi>: بالكلمات نفسها، <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: بكلمات أخرى، <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: عن قائل آخر، <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: أقصر، <bdi>{ $speaker }</bdi>
quote-other-article = مقال آخر

## How much of the page was read

read-title = ما قُرئ
read-paragraphs =
    { $count ->
        [zero] { $count } فقرة
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
       *[other] { $count } فقرة
    }
read-words =
    { $count ->
        [zero] { $count } كلمة
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
       *[other] { $count } كلمة
    }
read-blocks =
    { $count ->
        [zero] { $count } كتلة
        [one] كتلة واحدة
        [two] كتلتان
        [few] { $count } كتل
       *[other] { $count } كتلة
    }
read-line = قُرئ: { $paragraphs }، { $words }؛ ولم يُترك شيء
read-line-beside = قُرئ: { $paragraphs }، { $words }؛ وبجانب النص { $blocks }
read-other-articles =
    { $count ->
        [zero] لا مقالات أخرى بعده في الصفحة.
        [one] يتبعه في الصفحة مقال آخر لم يُقرأ.
        [two] يتبعه في الصفحة مقالان آخران لم يُقرآ.
        [few] تتبعه في الصفحة { $count } مقالات أخرى لم تُقرأ.
        [many] يتبعه في الصفحة { $count } مقالًا آخر لم تُقرأ.
       *[other] يتبعه في الصفحة { $count } مقال آخر لم تُقرأ.
    }
read-cut = الصفحة كبيرة جدًا، فقُرئت بدايتها وحدها ولم يُقارَن ما بعدها.

## What the page says

says-title = ما تقوله الصفحة
says-credit = المصدر
says-photo = الصورة
says-dateline = مكان الخبر وتاريخه
says-canonical = تقول إن الأصل على العنوان
says-correction = تصحيح
says-publisher = الناشر
says-based-on = استنادًا إلى
says-paywall = للمشتركين

## The foot

compare = مقارنة
keep = احتفاظ
import = استيراد ما لديك
undo = تراجع
kept = احتُفظ به باسم <b><bdi>{ $version }</bdi></b>.
already-known = هذا النص لديك بالفعل، وهو <b><bdi>{ $version }</bdi></b>؛ وسُجّل أنه ما زال منشورًا.
taken-back = تم التراجع: لم يُحتفظ بهذا الإصدار.
not-kept = لم يُحتفظ به: <bdi>{ $reason }</bdi>
private-window = نافذة خاصة: يُبحث في مقالاتك المحفوظة ولا يُخزَّن شيء.
page-gone = أُغلقت الصفحة أو أعيد تحميلها. افتح Wireprint فيها مجددًا.
highlight-changes = إظهار التغييرات في الصفحة
highlight-warning = عندئذ تستطيع النصوص البرمجية في الصفحة معرفة هذه الكلمات.
highlights-of-changes = التغييرات في الصفحة
highlights-of-passages = المقاطع في الصفحة
highlights-count = المعروض: { $count }
highlights-at = { $at } من { $of }
highlights-count-missing = المعروض: { $count }؛ ولم يُعثر على { $missing }
highlights-at-missing = { $at } من { $of }؛ ولم يُعثر على { $missing }
previous-change = التغيير السابق
next-change = التغيير التالي
previous-passage = المقطع السابق
next-passage = المقطع التالي

keep-spoken = الاحتفاظ بهذا الإصدار
highlight-changes-off = إخفاء التغييرات
ways-out = المزيد
timeline-compare-with = مقارنة مع { $version }
version-kept-on = احتفظت به في { $time }
changed-beyond-page =
    { $count ->
        [zero] لا فقرات في هذه الصفحة وحدها
        [one] فقرة واحدة موجودة في هذه الصفحة وحدها
        [two] فقرتان موجودتان في هذه الصفحة وحدها
        [few] { $count } فقرات موجودة في هذه الصفحة وحدها
       *[other] { $count } فقرة موجودة في هذه الصفحة وحدها
    }
changed-beyond-version =
    { $count ->
        [zero] لا فقرات في النص الآخر وحده
        [one] فقرة واحدة موجودة في النص الآخر وحده
        [two] فقرتان موجودتان في النص الآخر وحده
        [few] { $count } فقرات موجودة في النص الآخر وحده
       *[other] { $count } فقرة موجودة في النص الآخر وحده
    }
changed-no-longer-shown =
    { $count ->
        [zero] لا فقرات قديمة اختفت
        [one] فقرة قديمة واحدة لم تعد معروضة
        [two] فقرتان قديمتان لم تعودا معروضتين
        [few] { $count } فقرات قديمة لم تعد معروضة
       *[other] { $count } فقرة قديمة لم تعد معروضة
    }
copy-shares-all = هذه الصفحة كلها موجودة في ذلك المقال بالكلمات نفسها، وذلك المقال كله موجود هنا
copy-shares-page-whole = هذه الصفحة كلها موجودة في ذلك المقال بالكلمات نفسها، و{ $other } من ذلك المقال موجود هنا
copy-shares-other-whole = ذلك المقال كله موجود هنا بالكلمات نفسها، و{ $page } من هذه الصفحة موجود هناك
says-in-data = بحسب بيانات الصفحة
ask-archive = البحث في الأرشيف…
asking-now = جارٍ البحث في { $name }. النسخ المقروءة: { $read }. الإصدارات الجديدة: { $fresh }.
asking-stop = إيقاف البحث
asking-came = اكتمل البحث في { $name }. الإصدارات الجديدة: { $fresh }.

## The card in the open page

page-card-of = { $at } من { $of }
page-card-next = التالي
page-card-previous = السابق
page-card-close = إغلاق
page-card-legend = معاني الألوان
page-card-look-word = كلمات تغيّرت
page-card-look-edited = فقرة فيها تغييرات
page-card-look-added = فقرة جديدة
page-card-look-moved = فقرة نُقلت
page-card-look-removed = عند الحافة: حُذفت هنا فقرة
