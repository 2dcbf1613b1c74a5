# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = تعرض الصفحة <b><bdi>{ $version }</bdi></b>.
carries-text = نص الصفحة هو نص <b><bdi>{ $version }</bdi></b>، أما ما بجانبه فلم يُقارَن.
carries-beside =
    { $count ->
        [one] النص هو نص <b><bdi>{ $version }</bdi></b>، لكن <b>تغيّر ما بجانبه: { $blocks }</b>.
       *[other] النص هو نص <b><bdi>{ $version }</bdi></b>، لكن <b>تغيّر ما بجانبه: { $blocks }</b>.
    }
beside-since =
    { $count ->
        [one] يختلف عن <bdi>{ $version }</bdi> بجانب النص: <b>{ $blocks }</b>.
       *[other] يختلف عن <bdi>{ $version }</bdi> بجانب النص: <b>{ $blocks }</b>.
    }
written-anew = عنوان الويب هذا معروف، لكن <b>النص كُتب من جديد</b>: { $words } من كلماته الـ{ $of } موجودة في <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] جدول
        [two] جدولان
        [few] { $count } جداول
        [many] { $count } جدولًا
       *[other] { $count } جدول
    }
beside-caption =
    { $count ->
        [one] تعليق على صورة
        [two] تعليقان على صور
        [few] { $count } تعليقات على صور
        [many] { $count } تعليقًا على صور
       *[other] { $count } تعليق على صور
    }
beside-list-of-links =
    { $count ->
        [one] قائمة روابط
        [two] بندان من قوائم روابط
        [few] { $count } بنود من قوائم روابط
        [many] { $count } بندًا من قوائم روابط
       *[other] { $count } بند من قوائم روابط
    }
beside-label =
    { $count ->
        [one] تسمية
        [two] تسميتان
        [few] { $count } تسميات
       *[other] { $count } تسمية
    }
beside-definition-list =
    { $count ->
        [one] بند من قائمة تعريفات
        [two] بندان من قوائم تعريفات
        [few] { $count } بنود من قوائم تعريفات
        [many] { $count } بندًا من قوائم تعريفات
       *[other] { $count } بند من قوائم تعريفات
    }
beside-pull-quote =
    { $count ->
        [one] اقتباس بارز
        [two] اقتباسان بارزان
        [few] { $count } اقتباسات بارزة
        [many] { $count } اقتباسًا بارزًا
       *[other] { $count } اقتباس بارز
    }
beside-footnote =
    { $count ->
        [one] حاشية
        [two] حاشيتان
        [few] { $count } حواشٍ
       *[other] { $count } حاشية
    }
beside-fact-box =
    { $count ->
        [one] إطار معلومات
        [two] سطران من أطر المعلومات
        [few] { $count } أسطر من أطر المعلومات
        [many] { $count } سطرًا من أطر المعلومات
       *[other] { $count } سطر من أطر المعلومات
    }
beside-loose-heading =
    { $count ->
        [one] عنوان فرعي
        [two] عنوانان فرعيان
        [few] { $count } عناوين فرعية
        [many] { $count } عنوانًا فرعيًا
       *[other] { $count } عنوان فرعي
    }
beside-trailing-line =
    { $count ->
        [one] سطر في النهاية
        [two] سطران في النهاية
        [few] { $count } أسطر في النهاية
        [many] { $count } سطرًا في النهاية
       *[other] { $count } سطر في النهاية
    }
beside-asking-sentence =
    { $count ->
        [one] جملة تطلب شيئًا
        [two] جملتان تطلبان شيئًا
        [few] { $count } جمل تطلب شيئًا
       *[other] { $count } جملة تطلب شيئًا
    }

new-version =
    { $known ->
        [one] هذا النص <b>جديد</b>: يختلف عن الإصدار الوحيد المعروف.
        [two] هذا النص <b>جديد</b>: يختلف عن الإصدارين المعروفين.
        [few] هذا النص <b>جديد</b>: يختلف عن الإصدارات المعروفة كلها، وعددها { $known }.
       *[other] هذا النص <b>جديد</b>: يختلف عن الإصدارات المعروفة كلها، وعددها { $known }.
    }
later-version =
    { $later ->
        [zero] لا <b>إصدار أحدث</b> معروفًا من هذا المقال.
        [one] ثمة <b>إصدار أحدث</b> معروف من هذا المقال.
        [two] ثمة <b>إصداران أحدث</b> معروفان من هذا المقال.
        [few] ثمة <b>{ $later } إصدارات أحدث</b> معروفة من هذا المقال.
        [many] ثمة <b>{ $later } إصدارًا أحدث</b> معروفة من هذا المقال.
       *[other] ثمة <b>{ $later } إصدار أحدث</b> معروفة من هذا المقال.
    }
known-versions =
    { $known ->
        [zero] لا إصدارات معروفة من هذا المقال
        [one] إصدار واحد معروف من هذا المقال
        [two] إصداران معروفان من هذا المقال
        [few] { $known } إصدارات معروفة من هذا المقال
        [many] { $known } إصدارًا معروفًا من هذا المقال
       *[other] { $known } إصدار معروف من هذا المقال
    }
same-words =
    { $words ->
        [zero] { $words } كلمة، هي نفسها بالترتيب نفسه
        [one] كلمة واحدة، هي نفسها
        [two] كلمتان، هما نفساهما بالترتيب نفسه
        [few] { $words } كلمات، هي نفسها بالترتيب نفسه
       *[other] { $words } كلمة، هي نفسها بالترتيب نفسه
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] منذ <bdi>{ $version }</bdi>: <b>{ $changes }</b>؛ وفي الصفحة تنويه بذلك.
        [time] منذ <bdi>{ $version }</bdi>: <b>{ $changes }</b>؛ وتعرض الصفحة وقتًا جديدًا من دون تنويه.
       *[none] منذ <bdi>{ $version }</bdi>: <b>{ $changes }</b>؛ ولا تشير الصفحة إلى التغيير ولا تعرض وقتًا جديدًا.
    }
changes-from-later = من <bdi>{ $version }</bdi>، وهو أحدث، إلى هذا النص: <b>{ $changes }</b>.
unchanged-since = منذ <bdi>{ $version }</bdi> <b>لم تتغيّر أي كلمة</b>.
unchanged-from-later = من <bdi>{ $version }</bdi>، وهو أحدث، إلى هذا النص <b>لم تتغيّر أي كلمة</b>.
shorter-view-page = تنتهي هذه الصفحة قبل غيرها: إنها عرض أقصر للنص نفسه.
shorter-view-version = ينتهي <bdi>{ $version }</bdi> قبل هذا النص الذي يستمر بعده: كان ذاك عرضًا أقصر للنص نفسه.

paragraphs-edited =
    { $count ->
        [zero] لم تُعدَّل أي فقرة
        [one] عُدّلت فقرة واحدة
        [two] عُدّلت فقرتان
        [few] عُدّلت { $count } فقرات
       *[other] عُدّلت { $count } فقرة
    }
paragraphs-added =
    { $count ->
        [zero] لم تُضَف أي فقرة
        [one] أضيفت فقرة واحدة
        [two] أضيفت فقرتان
        [few] أضيفت { $count } فقرات
       *[other] أضيفت { $count } فقرة
    }
paragraphs-removed =
    { $count ->
        [zero] لم تُحذف أي فقرة
        [one] حُذفت فقرة واحدة
        [two] حُذفت فقرتان
        [few] حُذفت { $count } فقرات
       *[other] حُذفت { $count } فقرة
    }
paragraphs-moved =
    { $count ->
        [zero] لم تُنقل أي فقرة
        [one] نُقلت فقرة واحدة
        [two] نُقلت فقرتان
        [few] نُقلت { $count } فقرات
       *[other] نُقلت { $count } فقرة
    }
blocks-edited =
    { $count ->
        [zero] لم تُعدَّل أي كتلة
        [one] عُدّلت كتلة واحدة
        [two] عُدّلت كتلتان
        [few] عُدّلت { $count } كتل
       *[other] عُدّلت { $count } كتلة
    }
blocks-added =
    { $count ->
        [zero] لم تُضَف أي كتلة
        [one] أضيفت كتلة واحدة
        [two] أضيفت كتلتان
        [few] أضيفت { $count } كتل
       *[other] أضيفت { $count } كتلة
    }
blocks-removed =
    { $count ->
        [zero] لم تُحذف أي كتلة
        [one] حُذفت كتلة واحدة
        [two] حُذفت كتلتان
        [few] حُذفت { $count } كتل
       *[other] حُذفت { $count } كتلة
    }
paragraphs-no-longer-shown =
    { $count ->
        [zero] لم تختفِ أي فقرة قديمة
        [one] لم تعد تُعرض فقرة قديمة واحدة
        [two] لم تعد تُعرض فقرتان قديمتان
        [few] لم تعد تُعرض { $count } فقرات قديمة
       *[other] لم تعد تُعرض { $count } فقرة قديمة
    }
headline-changed = تغيّر العنوان

# How the second page of a comparison speaks of its changes.
announced-notice = في الصفحة الثانية تنويه بذلك.
announced-time = تعرض الصفحة الثانية وقتًا جديدًا من دون تنويه.
announced-none = لا تشير الصفحة الثانية إلى التغيير ولا تعرض وقتًا جديدًا.

coarse = المشترك بين هذين النصين أقل، أو هما أطول، من أن يُقارَنا كلمة كلمة. لذلك يُعرضان فقرة فقرة.
beyond = بعد ما يعرضه النص الآخر

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> ← <bdi>{ $after }</bdi>
note-added = أضيف «<bdi>{ $text }</bdi>»
note-removed = حُذف «<bdi>{ $text }</bdi>»

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = تغيّر اقتباس
note-quote-added = أضيف اقتباس
note-quote-removed = حُذف اقتباس
note-quote-of-altered = تغيّر اقتباس عن <bdi>{ $speaker }</bdi>
note-quote-of-added = أضيف اقتباس عن <bdi>{ $speaker }</bdi>
note-quote-of-removed = حُذف اقتباس عن <bdi>{ $speaker }</bdi>
note-notice-added = أضيف تنويه بتصحيح
note-notice-removed = حُذف تنويه بتصحيح

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>الخبر نفسه</b> منشور على عناوين ويب أخرى (<b>عدد المواقع: { $count }</b>).
        [at-least] <b>الخبر نفسه</b> منشور على عناوين ويب أخرى (<b>عدد المواقع: { $count } على الأقل</b>).
       *[names] <b>الخبر نفسه</b> منشور على عنوان ويب آخر في <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>الكلمات نفسها تقريبًا</b> منشورة في مواقع أخرى (<b>عددها: { $count }</b>).
        [at-least] <b>الكلمات نفسها تقريبًا</b> منشورة في مواقع أخرى (<b>عددها: { $count } على الأقل</b>).
       *[names] <b>الكلمات نفسها تقريبًا</b> منشورة في <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>المقال نفسه في جوهره</b>، بعد تعديله، منشور في مواقع أخرى (<b>عددها: { $count }</b>).
        [at-least] <b>المقال نفسه في جوهره</b>، بعد تعديله، منشور في مواقع أخرى (<b>عددها: { $count } على الأقل</b>).
       *[names] <b>المقال نفسه في جوهره</b>، بعد تعديله، منشور في <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>القالب نفسه</b> بوقائع أخرى منشور في عدة مواقع (<b>عددها: { $count }</b>).
        [at-least] <b>القالب نفسه</b> بوقائع أخرى منشور في عدة مواقع (<b>عددها: { $count } على الأقل</b>).
       *[names] <b>القالب نفسه</b> بوقائع أخرى منشور في <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] بعض مقاطعه منشور أيضًا في مواقع أخرى (<b>عددها: { $count }</b>).
        [at-least] بعض مقاطعه منشور أيضًا في مواقع أخرى (<b>عددها: { $count } على الأقل</b>).
       *[names] بعض مقاطعه منشور أيضًا في <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] الأقوال نفسها منشورة أيضًا في مواقع أخرى (<b>عددها: { $count }</b>).
        [at-least] الأقوال نفسها منشورة أيضًا في مواقع أخرى (<b>عددها: { $count } على الأقل</b>).
       *[names] الأقوال نفسها منشورة أيضًا في <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } من هذه الصفحة، و{ $other } من الأخرى
shared-passages =
    { $passages ->
        [zero] لا مقاطع مشتركة
        [one] مقطع مشترك واحد
        [two] مقطعان مشتركان
        [few] { $passages } مقاطع مشتركة
        [many] { $passages } مقطعًا مشتركًا
       *[other] { $passages } مقطع مشترك
    }
shared-passages-reworded =
    { $passages ->
        [zero] لا مقاطع مشتركة، وما أعيدت صياغته منها: { $reworded }
        [one] مقطع مشترك واحد، وما أعيدت صياغته: { $reworded }
        [two] مقطعان مشتركان، وما أعيدت صياغته منهما: { $reworded }
        [few] { $passages } مقاطع مشتركة، وما أعيدت صياغته منها: { $reworded }
        [many] { $passages } مقطعًا مشتركًا، وما أعيدت صياغته منها: { $reworded }
       *[other] { $passages } مقطع مشترك، وما أعيدت صياغته منها: { $reworded }
    }
carries-margin = يحمل <bdi>{ $version }</bdi>، وهو أقرب إليه من التالي بفارق { $margin }
quote-reworded = اقتباس من هنا جاء بصياغة أخرى في مقال آخر.
quote-reattributed = اقتباس من هنا نُسب إلى قائل آخر في مقال آخر.
quote-shortened = اقتباس من هنا جاء مختصرًا في مقال آخر.
quote-here = هنا: <bdi>{ $text }</bdi>
quote-there = هناك: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = تذكر الصفحة مصدرها: <bdi>{ $name }</bdi>.
declared-credit-unnamed = تذكر الصفحة مصدرًا لها.
declared-canonical = تذكر الصفحة عنوانًا في مكان آخر على أنه عنوانها الأصلي: <bdi>{ $name }</bdi>.
declared-correction = في الصفحة تنويه بتصحيح أو تعديل.
declared-based-on = تقول الصفحة إنها تستند إلى <bdi>{ $name }</bdi>.
declared-based-on-unnamed = تقول الصفحة إنها تستند إلى عمل آخر.
declared-paywall = تقول الصفحة إن المقال لا يُعرض كاملًا.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = مجموعتك فارغة: احتفظ بهذا المقال لترى في زيارتك القادمة ما غيّرته الصحيفة.
nothing-known = لم تحتفظ بهذا المقال من قبل، ولا يحتوي أي من مقالاتك المحفوظة على مقاطع منه. احتفظ به لترى متى يتغيّر.
