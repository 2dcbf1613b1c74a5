# Words that several pages use.
#
# Terms of the Arabic catalogue, the same in all of its files:
#   version إصدار (a copy is never called so) · copy نسخة · backup نسخة احتياطية · collection مجموعة · saved articles المقالات المحفوظة
#   to keep الاحتفاظ بـ · to save (a file) حفظ · passage مقطع · paragraph فقرة · block (beside the text) كتلة · quote اقتباس
#   speaker القائل · headline العنوان · address (of a page) عنوان الويب · paper صحيفة · site موقع · story خبر · notice تنويه
#   web archive أرشيف الويب · feed خلاصة · library المكتبة · extension الإضافة · tab علامة تبويب · private window نافذة خاصة
# Buttons are verbal nouns (إلغاء، حفظ). The sides of a comparison are الأول and الثاني, since they change places with the direction.
# { "\u200F" } after a value that a number may follow, and { "\u200E" } before a number with a Latin unit, keep each in its place.
# A number written out in a sentence is a literal of Fluent, { 7 }, so that it has the digits of the reader.

open-library = المكتبة
try-again = إعادة المحاولة
without-headline = بلا عنوان
wireprint = Wireprint
percent = { $percent }%
percent-under-one = أقل من { 1 }%

## What happened to a paragraph

op-kept = بلا تغيير
op-edited = معدّلة
op-added = مضافة
op-removed = محذوفة
op-moved = منقولة
op-split = مقسومة
op-merged = مدمجة
rewritten = معادة الصياغة

## What sort of thing changed

kind-number = رقم
kind-negation = نفي
kind-quote = اقتباس
kind-attribution = القائل
kind-name = اسم
kind-date = تاريخ
kind-hedge = درجة اليقين
kind-correction = تصحيح
kind-headline = العنوان
kind-wording = الصياغة
kind-cosmetic = علامات الترقيم

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = العنوان
place-paragraph = الفقرة { $number }
place-paragraphs = الفقرات { $numbers }
place-moved = من الفقرة { $from } إلى الفقرة { $to }
place-was = كانت الفقرة { $number }
place-stood-first = كانت في البداية
place-stood-after = كانت بعد الفقرة { $number }

## Said to the ear around words that came or went

ear-added = أضيف:
ear-removed = حُذف:
ear-end = (النهاية)

## Times

time-seen = شوهد في { $time }
time-published = نُشر في { $time } (بحسب الصفحة)
time-published-kept = نُشر في { $time } (بحسب الصفحة وقت الاحتفاظ بها)
time-published-collection = نُشر في { $time } (بحسب المجموعة)
time-published-claimed = نُشر في { $time } (بحسب ما ذُكر)
time-unknown = الوقت غير معروف
elapsed-minutes = { $count } د
elapsed-hours = { $count } س
elapsed-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
elapsed-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
elapsed-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
       *[other] { $count } سنة
    }

## Versions

version-shorter-view = عرض أقصر
version-number = الإصدار { $number }
version-of = { $version } ({ $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = احتفظت به بنفسك
from-collection = من المجموعة <bdi>{ $name }</bdi>
from-collection-file = من المجموعة <bdi>{ $name }</bdi> (الملف <bdi>{ $file }</bdi>)
source-open-page = الصفحة المفتوحة
source-saved-page = صفحة محفوظة
source-page-files = صفحات محفوظة كملفات
source-text-files = ملفات نصية عادية
source-newssniffer = NewsSniffer، كما حُفظت
source-not-stated = غير مذكور
name-kept = ما احتفظت به
name-pages = صفحات محفوظة
name-texts = نصوص
name-newssniffer = صفحات NewsSniffer
name-unnamed = مجموعة بلا اسم
licence-not-stated = الترخيص غير مذكور

## What stands beside a text, and why it is not read as text

beside-title = بجانب النص
reason-table = جدول
reason-caption = تعليق على صورة
reason-list-of-links = قائمة روابط
reason-label = تسمية
reason-definition-list = قائمة تعريفات
reason-pull-quote = اقتباس بارز
reason-footnote = حاشية
reason-fact-box = إطار معلومات
reason-loose-heading = عنوان فرعي
reason-trailing-line = سطر في النهاية
reason-asking-sentence = جملة تطلب شيئًا

## What each sort of change means

why-number = تغيّر رقم أو مبلغ أو مقدار
why-negation = أضيف نفي أو حُذف: قد تقول الجملة عكس ما كانت تقوله
why-quote = تغيّرت كلمات بين علامتَي اقتباس
why-attribution = تغيّر من نُسب إليه القول
why-name = تغيّر اسم
why-date = تغيّر يوم أو وقت
why-hedge = تغيّرت درجة اليقين التي قيل بها الكلام
why-correction = أضيف تنويه بتصحيح أو حُذف
why-headline = تغيّر العنوان
why-wording = كلمات أخرى
why-cosmetic = علامات الترقيم أو حالة الأحرف أو المسافات أو فواصل الأسطر فقط

look-at-example = عرض مثال
name-example-ferry = مثال: خبر العبّارة
name-example-wire = مثال: خبر وكالة واحد في خمس صحف
name-example-quotes = مثال: مؤتمر صحفي واحد في صحيفتين
name-example-world = مثال: أخبار بخمس لغات أخرى
name-example-unrelated = مثال: أربعون مقالًا لا صلة بينها
