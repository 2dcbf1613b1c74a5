# The options page.

options-title = الخيارات · Wireprint
sections-label = الأقسام
section-corpora = المجموعات
section-papers = الصحف
section-storage = التخزين
section-settings = الإعدادات
section-keyboard = لوحة المفاتيح والمساعدة
section-about = حول البرنامج والخصوصية
close = إغلاق

## Collections

corpora-lead = مقالاتك المحفوظة: ما يقارن Wireprint المقال المفتوح به. تبقى كلها في هذا المتصفح.
corpora-loading = جارٍ فتح المجموعات…
corpora-failed = تعذّر فتح المجموعات. <bdi>{ $reason }</bdi>
corpora-none = لا مجموعات بعد. أفلِت ملفات أعلاه، أو ابدأ بالأمثلة أدناه.
corpus-name = المجموعة
corpus-origin = المصدر والترخيص
corpus-articles = المقالات
corpus-versions = الإصدارات
corpus-size = الحجم
corpus-actions = الإجراءات
corpus-export = تصدير
corpus-export-of = تصدير { $name } بتنسيق { $format }
corpus-delete = حذف
corpus-delete-of = حذف { $name }
corpus-sum = الكل <soft>· ما يوجد في مجموعتين قد يُحسب مرتين</soft>
origin-both = <bdi>{ $source }</bdi>؛ <bdi>{ $licence }</bdi>
deleted = حُذفت: <b><bdi>{ $name }</bdi></b>.
undo-deletion = تراجع
size-bytes =
    { $bytes ->
        [one] بايت واحد
        [two] { $bytes } بايت
       *[other] { $bytes } بايت
    }
size-kB = { $amount } ك.ب
size-MB = { $amount } م.ب
size-GB = { $amount } غ.ب
size-TB = { $amount } ت.ب

## Choosing files

drop = <b>أفلِت الملفات أو المجلدات في أي مكان</b> أو الصقها، أو <button></button> <folder></folder>
drop-choose = اختيار ملفات
drop-kinds = صفحات محفوظة (HTML وMHTML وSingleFile)، وأراشيف ويب (WARC وWACZ)، وأراشيف ZIP، وجداول (CSV)، وقوائم (JSON وNDJSON)، وخلاصات، وصادرات wallabag وOmnivore، وأخبار الوكالات، وإشارات مرجعية وقوائم قراءة. يُتعرّف على النوع تلقائيًا.
drop-input = الملفات المطلوب استيرادها

## An import

import-files =
    { $files ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }
import-cancel = إلغاء
import-cancelling = جارٍ الإلغاء…
import-label = استيراد
import-file = <bdi>{ $name }</bdi> (الملف { $at } من { $of })
import-rows =
    { $rows ->
        [zero] لم يُقرأ أي إصدار
        [one] قُرئ إصدار واحد
        [two] قُرئ إصداران
        [few] قُرئت { $rows } إصدارات
        [many] قُرئ { $rows } إصدارًا
       *[other] قُرئ { $rows } إصدار
    }
import-rate = { $rate } في الثانية
import-left = الوقت المتبقي: { $time }
import-ordering = جارٍ إعدادها للبحث
import-resumed = استؤنف بعد السطر { $line }
import-stopped = توقّف الاستيراد.
import-cancelled = أُلغي. يبقى ما استُورد من قبل، وإن أعطيت الملف نفسه مجددًا استؤنف من ذلك الموضع.
import-nothing = تم: لم يكن هناك ما يُستورد.
import-done = تم.
import-new-articles =
    { $count ->
        [zero] لا مقالات جديدة
        [one] مقال جديد واحد
        [two] مقالان جديدان
        [few] { $count } مقالات جديدة
        [many] { $count } مقالًا جديدًا
       *[other] { $count } مقال جديد
    }
import-new-versions =
    { $count ->
        [zero] لا إصدارات جديدة
        [one] إصدار جديد واحد
        [two] إصداران جديدان
        [few] { $count } إصدارات جديدة
        [many] { $count } إصدارًا جديدًا
       *[other] { $count } إصدار جديد
    }
import-known = معروف من قبل: { $count }
import-spoken-begun = جارٍ استيراد { $name }
import-spoken-share = استُورد { $share }
import-spoken-cancelling = جارٍ الإلغاء
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. رُفض صف واحد.
        [two] { $ending } { $outcome }. رُفض صفان.
        [few] { $ending } { $outcome }. رُفضت { $rejected } صفوف.
        [many] { $ending } { $outcome }. رُفض { $rejected } صفًا.
       *[other] { $ending } { $outcome }. رُفض { $rejected } صف.
    }
left-seconds =
    { $count ->
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
       *[other] { $count } ثانية
    }
left-few-seconds = بضع ثوانٍ
left-minutes =
    { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
       *[other] { $count } دقيقة
    }
left-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }

import-no-article =
    { $count ->
        [zero] لا صفحات بلا مقال
        [one] صفحة واحدة بلا مقال
        [two] صفحتان بلا مقال
        [few] { $count } صفحات بلا مقال
       *[other] { $count } صفحة بلا مقال
    }
import-addresses =
    { $count ->
        [zero] لا عناوين ويب للأراشيف
        [one] عنوان ويب واحد محفوظ للأراشيف
        [two] عنوانا ويب محفوظان للأراشيف
        [few] { $count } عناوين ويب محفوظة للأراشيف
       *[other] { $count } عنوان ويب محفوظ للأراشيف
    }
import-waiting = بانتظار الاستيراد الذي قبله.
import-bytes-rate = { $size } في الثانية
import-resumed-at = استؤنف عند { $size }
import-in-vain = تعذّر استيراد أي شيء منه.
import-kinds = ما جرى التعرف عليه: { $kinds }
passed-over-title =
    { $count ->
        [zero] لا صفحات بلا مقال
        [one] صفحة واحدة بلا مقال
        [two] صفحتان بلا مقال
        [few] { $count } صفحات بلا مقال
       *[other] { $count } صفحة بلا مقال
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] صفحة محفوظة واحدة
        [two] صفحتان محفوظتان
        [few] { $count } صفحات محفوظة
       *[other] { $count } صفحة محفوظة
    }
file-kind-plain-text =
    { $count ->
        [one] نص واحد
        [two] نصان
        [few] { $count } نصوص
        [many] { $count } نصًا
       *[other] { $count } نص
    }
file-kind-ndjson =
    { $count ->
        [one] قائمة مقالات واحدة (NDJSON)
        [two] قائمتا مقالات (NDJSON)
        [few] { $count } قوائم مقالات (NDJSON)
       *[other] { $count } قائمة مقالات (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] قائمة مقالات واحدة (JSON)
        [two] قائمتا مقالات (JSON)
        [few] { $count } قوائم مقالات (JSON)
       *[other] { $count } قائمة مقالات (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] ملف JSON واحد
        [two] ملفا JSON
        [few] { $count } ملفات JSON
       *[other] { $count } ملف JSON
    }
file-kind-table =
    { $count ->
        [one] جدول واحد
        [two] جدولان
        [few] { $count } جداول
        [many] { $count } جدولًا
       *[other] { $count } جدول
    }
file-kind-warc =
    { $count ->
        [one] أرشيف ويب واحد (WARC)
        [two] أرشيفا ويب (WARC)
        [few] { $count } أراشيف ويب (WARC)
       *[other] { $count } أرشيف ويب (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] أرشيف ويب واحد (WACZ)
        [two] أرشيفا ويب (WACZ)
        [few] { $count } أراشيف ويب (WACZ)
       *[other] { $count } أرشيف ويب (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] أرشيف ZIP واحد
        [two] أرشيفا ZIP
        [few] { $count } أراشيف ZIP
       *[other] { $count } أرشيف ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] صفحة واحدة في ملف واحد (MHTML)
        [two] صفحتان كل منهما في ملف واحد (MHTML)
        [few] { $count } صفحات كل منها في ملف واحد (MHTML)
       *[other] { $count } صفحة كل منها في ملف واحد (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] خلاصة واحدة
        [two] خلاصتان
        [few] { $count } خلاصات
       *[other] { $count } خلاصة
    }
file-kind-news-xml =
    { $count ->
        [one] ملف أخبار واحد
        [two] ملفا أخبار
        [few] { $count } ملفات أخبار
       *[other] { $count } ملف أخبار
    }
file-kind-extract-xml =
    { $count ->
        [one] ملف واحد فيه مقالات مستخرجة (XML)
        [two] ملفان فيهما مقالات مستخرجة (XML)
        [few] { $count } ملفات فيها مقالات مستخرجة (XML)
        [many] { $count } ملفًا فيها مقالات مستخرجة (XML)
       *[other] { $count } ملف فيها مقالات مستخرجة (XML)
    }
file-kind-addresses =
    { $count ->
        [one] قائمة عناوين ويب واحدة
        [two] قائمتا عناوين ويب
        [few] { $count } قوائم عناوين ويب
       *[other] { $count } قائمة عناوين ويب
    }
file-kind-comparison-text =
    { $count ->
        [one] مقارنة واحدة من NewsSniffer
        [two] مقارنتان من NewsSniffer
        [few] { $count } مقارنات من NewsSniffer
       *[other] { $count } مقارنة من NewsSniffer
    }
file-kind-gzip =
    { $count ->
        [one] ملف gzip واحد
        [two] ملفا gzip
        [few] { $count } ملفات gzip
       *[other] { $count } ملف gzip
    }
file-kind-utf-16 =
    { $count ->
        [one] ملف واحد بترميز UTF-16
        [two] ملفان بترميز UTF-16
        [few] { $count } ملفات بترميز UTF-16
        [many] { $count } ملفًا بترميز UTF-16
       *[other] { $count } ملف بترميز UTF-16
    }

## Columns of a table

columns-title = ما محتوى كل عمود؟
columns-why = خمّن Wireprint ذلك من الأسماء والصفوف الأولى. صحّح ما أخطأ فيه.
columns-field = الحقل
columns-column = العمود
columns-sample = في الصف الأول
columns-none = (لا شيء)
columns-addresses = إن لم يوجد نص تُحفظ عناوين الويب وحدها، للبحث عنها في الأراشيف لاحقًا.
columns-nothing = اختر نصًا أو عنوان ويب على الأقل.
columns-import = استيراد
drop-folder = اختيار مجلد
drop-folder-input = المجلد المطلوب استيراده
pasted-name = ملصق
column-title = العنوان
column-text = النص
column-url = عنوان الويب
column-publishedAt = وقت النشر
column-seenAt = وقت المشاهدة
column-modifiedAt = وقت التحديث
column-byline = الكاتب
column-site = الصحيفة
column-language = اللغة
column-label = الإصدار

## Rejected rows

rejected-title =
    { $count ->
        [zero] لم يُرفض أي صف
        [one] رُفض صف واحد
        [two] رُفض صفان
        [few] رُفضت { $count } صفوف
        [many] رُفض { $count } صفًا
       *[other] رُفض { $count } صف
    }
rejected-label = الصفوف المرفوضة
rejected-file = الملف
rejected-line = السطر
rejected-reason = السبب
rejected-first =
    { $count ->
        [one] يُعرض الأول منها.
        [two] يُعرض الأولان منها.
       *[other] يُعرض أول { $count } منها.
    }
rejected-copy = نسخ
rejected-copied = تم النسخ.
rejected-not-copied = تعذّر النسخ.
rejected-save = حفظ كنص

## Examples

seeds-title = أمثلة
seeds-what = ترافق Wireprint أخبار متخيَّلة بست لغات: إصدارات لمقال واحد، وخبر وكالة ونسخه، وصحف تشترك في اقتباسات. تُحفظ منفصلة عما تحتفظ به، بأسماء تدل عليها، وتُزال بضغطة واحدة.
seeds-import = استيراد الأمثلة
seeds-imported = الأمثلة موجودة في مجموعتك، واسم كل منها يقول إنه مثال. إنها متخيَّلة ولا تُحسب أبدًا مما تحتفظ به.
seeds-remove = إزالة الأمثلة

## Storage

storage-title = التخزين
storage-loading = جارٍ الاستعلام من المتصفح…
storage-failed = لا يُفصح المتصفح عن حال مساحة التخزين.
room-title = المساحة المستخدمة
room-unknown = لا يذكر المتصفح مقدار المستخدم منها.
room-used = يستخدم Wireprint <b>{ $used }</b>.
room-used-of = يستخدم Wireprint <b>{ $used }</b> من نحو { $all } يتيحها له المتصفح.
room-persisted = يحتفظ بها المتصفح، حتى عندما يضيق القرص.
room-not-persisted = عندما يضيق القرص قد يمحوها المتصفح. النسخة الآمنة هي الملف الذي تصدّره.
room-persist = الطلب من المتصفح أن يحتفظ بها
room-by-corpus = الحجم حسب المجموعة
room-running-out = توشك المساحة أن تنفد: بقي { $free }، أي { $share } مما يتيحه المتصفح. قد لا يجد الاستيراد التالي أو صيانة الفهرس مكانًا. احذف مجموعة، أو أبقِ الأشهر الأخيرة فقط.
room-persist-granted = وافق المتصفح: لن يمحوها من تلقاء نفسه.
room-persist-refused = رفض المتصفح. يقرر ذلك بنفسه، وغالبًا بحسب كثرة استخدام الصفحة. يمكنك الطلب لاحقًا، والنسخة الآمنة هي الملف الذي تصدّره.
room-persist-failed = تعذّر الطلب من المتصفح.
retention-title = إزالة المقالات القديمة
retention-what = يمكن أن تُزال المقالات المستوردة بعد بضعة أشهر، محسوبة من وقت مشاهدتها آخر مرة أو من وقت نشرها. وتبقى المقالات التي احتفظت بها والتي لا وقت لها. يحدث ذلك مرة واحدة عندما تضغط الزر.
retention-keep = إبقاء
retention-all = كل شيء
retention-months =
    { $count ->
        [one] الشهر الأخير
        [two] آخر شهرين
        [few] آخر { $count } أشهر
        [many] آخر { $count } شهرًا
       *[other] آخر { $count } شهر
    }
retention-counting = جارٍ العدّ…
retention-failed = تعذّر ذلك. لم يُحذف شيء.
retention-done = إنها في سلة محذوفات المكتبة، حيث يمكن التراجع عن ذلك خلال سبعة أيام.
retention-would-go =
    { $versions ->
        [0] لا شيء مما هو مخزّن أقدم من ذلك.
        [one] سيُزال إصدار واحد. عدد المقالات: { $articles }.
        [two] سيُزال إصداران. عدد المقالات: { $articles }.
        [few] ستُزال { $versions } إصدارات. عدد المقالات: { $articles }.
        [many] سيُزال { $versions } إصدارًا. عدد المقالات: { $articles }.
       *[other] سيُزال { $versions } إصدار. عدد المقالات: { $articles }.
    }
retention-remove = نقلها إلى سلة المحذوفات
kept-sure = هل تريد حذف كل ما احتفظت به يدويًا؟ لا يوجد في أي ملف إلا إن كنت قد صدّرته.
kept-yes = حذف
kept-no = إبقاء
index-title = الفهرس
index-what = يعثر الفهرس على المقاطع المشتركة. الفحص يقارنه بالنصوص المخزّنة، والإصلاح يبنيه من جديد منها. ولا يغيّر أي منهما نصًا أبدًا.
index-check = فحص الفهرس
index-repair = إصلاح الفهرس
index-checking = جارٍ الفحص
index-repairing = جارٍ الإصلاح
index-working = { $what }…
index-right = لا ينقص شيء: الفهرس مطابق لفهرس بُني من النصوص.
index-wrong = ينقص شيء. أصلِحه.
index-repaired = تم الإصلاح: كل المخزّن يُعثر عليه من جديد.
problem-earlier-rule = بنى الفهرسَ إصدار أقدم من Wireprint.
problem-text-lost = الإصدار { $version } بلا نص.
problem-text-altered = للإصدار { $version } نص غير الذي كان له.
problem-unknown-to-article = المقال { $article } لا يعرف الإصدار { $version }.
problem-entries-lacking =
    { $count ->
        [one] تنقص مدخلة واحدة (الجدول { $table }، الصف { $row }).
        [two] تنقص مدخلتان (الجدول { $table }، الصف { $row }).
        [few] تنقص { $count } مدخلات (الجدول { $table }، الصف { $row }).
       *[other] تنقص { $count } مدخلة (الجدول { $table }، الصف { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] مدخلة واحدة زائدة (الجدول { $table }، الصف { $row }).
        [two] مدخلتان زائدتان (الجدول { $table }، الصف { $row }).
        [few] { $count } مدخلات زائدة (الجدول { $table }، الصف { $row }).
       *[other] { $count } مدخلة زائدة (الجدول { $table }، الصف { $row }).
    }
problem-counts = عدد إصدارات المجموعة { $corpus } بحسب ما سُجّل { $counted }، والموجود فيها { $found }.

## Keyboard and help

keys-title = المفاتيح
keys-none = لم يُعيّن مفتاح
keys-check = فحص المقال المفتوح
keys-step = التغيير أو المقطع المعروض التالي أو السابق (في النافذة المنبثقة والمقارنة)
keys-walk = التنقل بين إصدارات المقال
keys-close = إغلاق النافذة المنبثقة
keys-where = يمكن تغيير المفتاح الأول في المتصفح: في Chrome وEdge من <code>chrome://extensions/shortcuts</code>، وفي Firefox من «الإضافات» ثم «إدارة اختصارات الإضافات».
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = الخطوات الأولى
steps-import = استورد مجموعة، أو الأمثلة، من قسم <a>المجموعات</a>.
steps-open = افتح مقالًا إخباريًا واضغط زر Wireprint (أو مفتاحه). لا يُقرأ شيء قبل ذلك.
steps-report = تذكر النافذة المنبثقة أي إصدارات النص معروفة، وأين توجد كلماته أيضًا، وما الذي تغيّر.
steps-keep = زر «الاحتفاظ بهذا الإصدار» يحفظ النص لترى تغييره التالي.

## About and privacy

about-what-title = ما هو
about-what = يخبرك Wireprint أين كانت كلمات المقال المفتوح: إصدارات سابقة ولاحقة، ونسخ في أماكن أخرى، ومقاطع واقتباسات مشتركة، وما تقوله الصفحة عن مصدرها. إنه يعرض الأدلة، ولا يصدر أحكامًا، ولا يقول من نقل عن من.
about-privacy-title = لا شيء يغادر هذا الجهاز
about-no-request = ليس لـ Wireprint خادم ولا حساب ولا إحصاءات. ولا يرسل طلبًا إلا في حالة واحدة: عندما تضغط «البحث» في صفحته الخاصة بأراشيف الويب. عندئذ يُرسَل عنوان المقال إلى الأرشيف الذي اخترته، لا إلى غيره، وبضغطة في كل مرة.
about-on-press = تُقرأ الصفحة عندما تضغط الزر فيها. وفي الصحف التي اخترتها يُقرأ المقال تلقائيًا أيضًا بعد أن يبقى أمامك خمس ثوانٍ، وعندما تتابعه. ولا وصول لـ Wireprint إلى أي موقع آخر.
about-storage = توجد المجموعات والإصدارات المحفوظة في مخزن هذا المتصفح، وتزول عندما تحذفها أو تحذف الإضافة.
about-private = في النوافذ الخاصة يُبحث في مقالاتك المحفوظة ولا يُخزَّن شيء.
about-highlights = أثناء إظهار التغييرات أو المقاطع المشتركة في صفحة، تستطيع نصوصها البرمجية معرفة أي من كلماتها مميّز وأن Wireprint هو من ميّزها. ولا تقرأ شيئًا آخر من مقالاتك المحفوظة.
about-licence-title = الترخيص
about-licence = Wireprint برنامج حر برخصة MIT. أما نصوص المجموعات فملك لناشريها، ومصدر كل مجموعة وترخيصها مذكوران بجانبها في القائمة.

## What the labels mean, and how the page shows changes

legend-title = معاني التسميات والخطوط
look-added = مضاف
look-added-why = في الصفحة: تحته خط
look-word = كلمات تغيّرت
look-word-why = في الصفحة: خط مزدوج
look-edited = معدّل
look-edited-why = في الصفحة: خط منقّط
look-moved = منقول
look-moved-why = في الصفحة: خط متقطّع
look-shared = مشترك
look-shared-why = في الصفحة: خط مفرد
