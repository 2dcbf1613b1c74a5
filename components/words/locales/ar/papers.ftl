# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>تغيّر النص</b> منذ قرأته في { $when }.
since-read-same = لم يتغيّر منذ قرأته في { $when }.
paper-offer = هل تريد أن يحتفظ Wireprint تلقائيًا بما تقرؤه في <bdi>{ $site }</bdi>؟
paper-offer-yes = الاحتفاظ بما أقرؤه في هذه الصحيفة
paper-offer-no = لا، شكرًا
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> صحيفة اخترتها: يحتفظ Wireprint تلقائيًا بما تقرؤه فيها.
        [one] <bdi>{ $site }</bdi> صحيفة اخترتها: يحتفظ Wireprint تلقائيًا بما تقرؤه فيها، ولديك نص واحد حتى الآن.
        [two] <bdi>{ $site }</bdi> صحيفة اخترتها: يحتفظ Wireprint تلقائيًا بما تقرؤه فيها، ولديك نصان حتى الآن.
        [few] <bdi>{ $site }</bdi> صحيفة اخترتها: يحتفظ Wireprint تلقائيًا بما تقرؤه فيها، ولديك { $kept } نصوص حتى الآن.
        [many] <bdi>{ $site }</bdi> صحيفة اخترتها: يحتفظ Wireprint تلقائيًا بما تقرؤه فيها، ولديك { $kept } نصًا حتى الآن.
       *[other] <bdi>{ $site }</bdi> صحيفة اخترتها: يحتفظ Wireprint تلقائيًا بما تقرؤه فيها، ولديك { $kept } نص حتى الآن.
    }
paper-not-this = ليس هذه الصحيفة
paper-unnamed = لم يعد Wireprint يقرأ <bdi>{ $site }</bdi> تلقائيًا.
paper-forget =
    { $kept ->
        [one] وحذف النص الوحيد المحفوظ منها
        [two] وحذف النصين المحفوظين منها
        [few] وحذف { $kept } نصوص محفوظة منها
        [many] وحذف { $kept } نصًا محفوظًا منها
       *[other] وحذف { $kept } نص محفوظ منها
    }
paper-forgotten =
    { $count ->
        [zero] لم يُحذف أي نص. ما احتفظت به يدويًا باقٍ.
        [one] حُذف نص واحد. ما احتفظت به يدويًا باقٍ.
        [two] حُذف نصان. ما احتفظت به يدويًا باقٍ.
        [few] حُذفت { $count } نصوص. ما احتفظت به يدويًا باقٍ.
        [many] حُذف { $count } نصًا. ما احتفظت به يدويًا باقٍ.
       *[other] حُذف { $count } نص. ما احتفظت به يدويًا باقٍ.
    }
paper-failed = تعذّر ذلك. حاول مجددًا.
follow-start = متابعة هذا المقال
follow-stop = إيقاف المتابعة
follow-next = يتفقّد Wireprint هذا المقال مجددًا في { $when }.
follow-ended = تابع Wireprint هذا المقال مدة أسبوعين ثم توقف.
changes-open = كل التغييرات المكتشفة

## In the options

papers-title = الصحف
papers-why = يقرأ Wireprint الصفحة عندما تضغط زره. أما الصحف التي تضيفها هنا فيقرؤها تلقائيًا أيضًا: يُحتفظ بالمقال الذي تقرؤه خمس ثوانٍ، ويُظهر الزر عدد الإصدارات المعروفة. لا يغادر شيء جهازك، ولا تُقرأ النوافذ الخاصة تلقائيًا أبدًا.
papers-loading = جارٍ البحث عن صحفك…
papers-load-failed = تعذّر البحث عن صحفك. أعد تحميل هذه الصفحة للمحاولة مجددًا.
papers-none = لم تختر أي صحيفة بعد.
papers-list = الصحف التي اخترتها
papers-since = منذ { $when }
papers-kept =
    { $kept ->
        [zero] لا نصوص محفوظة
        [one] نص واحد محفوظ
        [two] نصان محفوظان
        [few] { $kept } نصوص محفوظة
        [many] { $kept } نصًا محفوظًا
       *[other] { $kept } نص محفوظ
    }
papers-revoked = لم يعد المتصفح يسمح لـ Wireprint بقراءة هذه الصحيفة.
papers-allow-again = السماح مجددًا
papers-remove = إزالة
papers-remove-spoken = إزالة { $site }
papers-removed = أُزيلت <bdi>{ $site }</bdi>، ويبقى ما احتُفظ به منها.
papers-add = إضافة صحيفة
papers-add-label = عنوان ويب الصحيفة
papers-add-example = https://www.harbour-courier.example
papers-add-button = السماح والاحتفاظ
papers-add-ask = سيسألك المتصفح هل يجوز لـ Wireprint أن يقرأ هذا الموقع.
papers-no-address = هذا ليس عنوان صفحة ويب. الصق عنوان مقال أو عنوان الصفحة الرئيسية.
papers-refused = لم تسمح بذلك، فلم يتغيّر شيء.
papers-named-now = أُضيفت <bdi>{ $site }</bdi>. صفحاتها المفتوحة الآن تُقرأ بعد إعادة تحميلها.
papers-everywhere-title = كل المواقع
papers-everywhere = الاحتفاظ بما أقرؤه في كل المواقع
papers-everywhere-why = لا يشمل ذلك عناوين المصارف والبريد والصحة والجهات الحكومية وشبكتك المحلية، ولا الصفحات التي تطلب كلمة مرور أو لا تريد أن تعثر عليها محركات البحث، ولا المواقع أدناه. وقد يخطئ التخمين، فاختيار صحف بعينها أكثر أمانًا.
papers-never-title = أبدًا في هذه المواقع
papers-never-label = إضافة موقع
papers-never-button = أبدًا فيه
papers-never-none = لا شيء.
papers-memory-title = ما تقرؤه
papers-memory = يتذكّر Wireprint متى قرأت أي إصدار من المقالات الموجودة في مجموعتك، ليخبرك بما تغيّر منذ ذلك الحين. ويتذكّر الأوقات من دون النصوص.
papers-memory-forget = محو أوقات قراءتي
papers-memory-forgotten = مُحيت.
papers-changes = التغييرات المكتشفة

## The list of changes

changes-title = التغييرات
changes-page-title = التغييرات المكتشفة · Wireprint
changes-why = التغييرات في المقالات التي تتابعها أو تعود إليها في الصحف التي اخترتها، الأحدث أولًا. الوقت هو وقت اكتشاف Wireprint للتغيير، لا وقت إجراء الصحيفة له.
changes-loading = جارٍ التحميل…
changes-load-failed = تعذّر تحميل القائمة. أعد تحميل هذه الصفحة للمحاولة مجددًا.
changes-none = لم يُكتشف أي تغيير بعد.
changes-none-why = أضِف صحيفة في الخيارات ثم تابع مقالًا من النافذة المنبثقة: يتفقّده Wireprint مجددًا بعد نصف ساعة، ثم على فترات أطول فأطول، مدة أسبوعين.
changes-to-options = إضافة صحيفة
changes-look-now = تفقّد الكل الآن
changes-looking = جارٍ التفقّد…
changes-looked =
    { $count ->
        [0] لم يتغيّر شيء.
        [one] تغيّر مقال واحد.
        [two] تغيّر مقالان.
        [few] تغيّرت { $count } مقالات.
        [many] تغيّر { $count } مقالًا.
       *[other] تغيّر { $count } مقال.
    }
changes-look-failed = تعذّر التفقّد. حاول مجددًا.
changes-seen-all = وضع علامة «شوهد» على الكل
changes-unseen = جديد
changes-found-at = اكتُشف في { $when }
changes-edited =
    { $count ->
        [zero] لم تُعدَّل أي فقرة
        [one] عُدّلت فقرة واحدة
        [two] عُدّلت فقرتان
        [few] عُدّلت { $count } فقرات
       *[other] عُدّلت { $count } فقرة
    }
changes-added =
    { $count ->
        [zero] لم تُضَف أي فقرة
        [one] أضيفت فقرة واحدة
        [two] أضيفت فقرتان
        [few] أضيفت { $count } فقرات
       *[other] أضيفت { $count } فقرة
    }
changes-removed =
    { $count ->
        [zero] لم تُحذف أي فقرة
        [one] حُذفت فقرة واحدة
        [two] حُذفت فقرتان
        [few] حُذفت { $count } فقرات
       *[other] حُذفت { $count } فقرة
    }
changes-headline = تغيّر العنوان
changes-compare = مقارنة
changes-open-article = فتح المقال
changes-followed-title = المقالات المتابَعة
changes-followed-next = التفقّد التالي في { $when }
changes-followed-ended = انتهى الجدول الزمني
changes-followed-last-same = لم يتغيّر عند آخر تفقّد، { $when }
changes-followed-last-changed = تغيّر عند آخر تفقّد، { $when }
changes-followed-last-failed = تعذّرت قراءته عند آخر تفقّد، { $when }
changes-followed-last-revoked = لم يُتفقَّد: صحيفته لم تعد من الصحف التي اخترتها
changes-followed-not-yet = لم يُتفقَّد بعد
changes-unfollow = إيقاف
changes-unfollow-spoken = إيقاف متابعة { $title }
follow-how = للتفقّد يفتح متصفحك المقال في علامة تبويب مستقلة ثم يغلقها. وترى الصحيفة زيارة، كما لو فتحته بنفسك.
