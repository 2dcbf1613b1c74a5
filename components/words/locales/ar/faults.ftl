# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = أرشيف ويب (ARC، سلف WARC). حوّله إلى WARC ثم استورده: warcio recompress FILE new.warc.gz
looks-archive = أرشيف مضغوط
looks-binary = بيانات ثنائية
looks-bibliography = قائمة مراجع
looks-bookmarks = إشارات مرجعية من متصفح
looks-calendar = تقويم
looks-chat = محادثة
looks-contacts = جهات اتصال
looks-csv = جدول (CSV)
looks-encoded = بيانات مرمّزة
looks-epub = كتاب إلكتروني (EPUB). انسخ منه نص المقال والصقه هنا
looks-feed = خلاصة (RSS أو Atom)
looks-image = صورة
looks-json-array = قائمة JSON
looks-json-object = كائن JSON واحد
looks-log = سجل برنامج
looks-mail = رسالة بريد إلكتروني. انسخ منها نص المقال والصقه هنا
looks-media = صوت أو فيديو
looks-mhtml = أرشيف ويب (MHTML)
looks-no-running-text = لا نص متصل فيه
looks-office = مستند مكتبي. احفظ النص كنص عادي، والجدول بصيغة CSV، ثم استورد ذلك الملف
looks-opml = قائمة خلاصات (OPML)
looks-pdf = ملف PDF. انسخ منه نص المقال والصقه هنا
looks-program = شيفرة برنامج
looks-records = قائمة سجلات
looks-rtf = نص منسّق (RTF). احفظه كنص عادي ثم استورده، أو انسخ النص والصقه هنا
looks-sitemap = خريطة موقع
looks-sqlite = قاعدة بيانات (SQLite). إن كانت من diffengine فاستخرج منها قائمة ثم استوردها: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = ترجمة مرئية
looks-svg = رسم (SVG)
looks-utf-16-unmarked = ترميز UTF-16 بلا علامة ترتيب البايت؛ احفظه بترميز UTF-8
looks-warc = أرشيف ويب (WARC)
looks-web-response = استجابة خادم ويب
looks-webarchive = أرشيف ويب من Safari أو قائمة خصائص أخرى. افتحه في Safari واحفظ الصفحة كمصدر صفحة ثم استورده، فالصفحة المحفوظة تُقرأ
looks-xml = ملف XML ليس صفحة مقال. استخرج منه جدولًا (CSV) فيه مقال في كل صف ثم استورده
looks-zip = أرشيف ZIP

## What a value of a field ought to have been

expected-text = يجب أن تكون نصًا
expected-texts = يجب أن تكون قائمة نصوص
expected-list = يجب أن تكون قائمة
expected-object = يجب أن تكون كائنًا
expected-number = يجب أن تكون عددًا
expected-whole-number = يجب أن تكون عددًا صحيحًا
expected-not-negative = يجب أن تكون { 0 } أو أكثر
expected-boolean = يجب أن تكون true أو false
expected-declaration-kind = نوع غير معروف

## The faults. Sizes are in megabytes.

fault-empty = الملف فارغ
fault-unknown-format = هذا النوع من الملفات لا يُقرأ: { $looks }
fault-unreadable = تعذّرت قراءة الملف ({ $detail })
fault-not-utf8 = ليس UTF-8: البايت { $byte } في الموضع { $position }؛ ربما هو Latin-1 أو Windows-1252، فاحفظه بترميز UTF-8
fault-unknown-encoding = ترميز غير معروف «{ $name }»
fault-gzip-damaged = بيانات gzip تالفة أو مبتورة
fault-nested-in-itself = { $format } داخل { $format }: لم يُفتح
fault-nested-too-deep = أراشيف بعضها داخل بعض بأكثر من { $limit } مستويات: لم تُفتح
fault-expands-too-much = تتضخم البيانات إلى أكثر من { $limit } ضعف، كما تفعل القنابل المضغوطة: لم تُكمَل قراءتها
fault-too-many-entries = عدد المدخلات يزيد على { $limit }: لم تُكمَل قراءتها
fault-stalled = لم يمكن قراءة شيء منه مدة { $seconds } ثانية: لم تُكمَل قراءته
fault-file-too-long =
    { $format ->
        [page] صفحة تزيد على { $limit } م.ب
       *[text] نص يزيد على { $limit } م.ب
    }
fault-nested-too-large = أرشيف يزيد على { $limit } م.ب داخل أرشيف آخر: أخرجه واستورده وحده
fault-nothing-inside = لا شيء فيه يمكن أن يكون مقالًا
fault-no-columns = لا عمود فيه نصوص أو عناوين ويب: { $names }
fault-zip-damaged = أرشيف ZIP تالف أو مبتور أو يذكر أحجامًا خاطئة
fault-zip-encrypted = مقفل بكلمة مرور: فك ضغطه واستورد الملفات
fault-zip-method = مضغوط بطريقة لا تُقرأ (الطريقة { $method }): فك ضغطه واستورد الملفات
fault-record-damaged = سجل تالف عند البايت { $offset } من الأرشيف
fault-record-cut-off = الأرشيف مبتور في السجل عند البايت { $offset }
fault-revisit-without-original = يذكر فقط أن الصفحة لم تتغيّر، والصفحة نفسها ليست في الأرشيف
fault-encoding-not-read = مضغوط بطريقة «{ $encoding }» التي لا يفكها هذا المتصفح
fault-mhtml-without-page = أرشيف ويب (MHTML) بلا صفحة فيه
fault-not-in-archive = مدرجة في القائمة، لكن الصفحة ليست في الأرشيف
fault-error-page = أجاب الخادم بخطأ ({ $status })
fault-withdrawn = سحبته الوكالة، وهو بلا نص ({ $uri })
fault-newer-format = التنسيق { $version } من Wireprint أحدث؛ أما هذا فيقرأ التنسيق { 1 }
fault-bad-header = السطر الأول ترويسة، لكن تعذّرت قراءة «{ $field }» فيها
fault-line-too-long = سطر واحد حجمه { $size } م.ب، وأقصى ما يُقرأ { $limit } م.ب
fault-not-json = ليس JSON (يبدأ بـ «{ $begins }»)
fault-json-cut-off = محتوى JSON مبتور (يبدأ بـ «{ $begins }»)
fault-not-an-object = ليس كائن JSON: يُقرأ إصدار واحد في كل سطر
fault-json-too-deep = متداخل بأكثر من { $limit } مستوى
fault-too-many-fields = عدد الحقول { $count }، وأقصى ما يُقرأ { $limit }
fault-forbidden-field = حقل «{ $field }» ليس من حقول المقال
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: أكثر من { $limit }
fault-no-text-field = لا «paragraphs» ولا «text»
fault-no-text = لا نص فيه
fault-no-article = لا نص مقال في هذه الصفحة
fault-no-comparison = صفحة NewsSniffer بلا ترويسات «Version …»
fault-bad-time = { $field }: «{ $value }» ليس وقتًا، أو لم يحن بعد، أو قبل عام 1990
fault-bad-address = url: «{ $value }» ليس عنوان http
fault-wrong-encoding = نص محفوظ بترميز خاطئ («{ $sample }»)
fault-page-unreadable = تعذّرت قراءة الصفحة ({ $detail })
fault-not-stored = تعذّر تخزينه ({ $detail })
fault-storage-full = مساحة التخزين ممتلئة. ما خُزّن من قبل باقٍ.
fault-storage-lost = حذف المتصفح ما كان مخزّنًا. افتح Wireprint مجددًا: سيخبرك بما بقي وبكيفية استعادة الباقي.
fault-storage-damaged = وجد المتصفح أن مخزنه تالف، وقد يتخلص منه كله عند التشغيل التالي. يعيده ملف سبق أن صدّرته.
fault-storage-failing = تخزين المتصفح لا يعمل. ربما امتلأ القرص أو تلف المخزن. أفسِح مساحة وأعد تشغيل المتصفح ثم حاول مجددًا.
fault-storage-of-newer = آخر ما استخدم مقالاتك المحفوظة إصدار أحدث من Wireprint لا يستطيع هذا الإصدار قراءته. كلها موجودة: حدّث الإضافة.
fault-storage-newer = فتحت نافذة أخرى إصدارًا أحدث من هذه الإضافة. أعد تحميل هذه الصفحة.
fault-storage-closed = تعذّر فتح مخزن المتصفح. أعد تشغيل المتصفح ثم حاول مجددًا.
fault-collection-deleted = حُذفت المجموعة أثناء ملئها. لم يُستورد باقي الملف.
fault-private-window = لا يُخزَّن شيء من نافذة خاصة.
fault-not-checked = لم تُفحص هذه الصفحة بعد. افتح Wireprint فيها مجددًا.
fault-no-tab = فُتحت النافذة المنبثقة من دون علامة تبويب.
fault-no-answer = لم يُجب برنامج Wireprint العامل في الخلفية.
fault-page-busy = الصفحة لا تستجيب. ربما هي مشغولة أو متوقفة: انتظر أو أعد تحميلها.
fault-too-slow = لم تصل أي إجابة في الوقت المحدد.
fault-cancelled = أوقفته قبل أن تصل الإجابة.
fault-keep-unsure = توقّف برنامج Wireprint العامل في الخلفية قبل أن ينتهي.
fault-background-stopped = توقّف برنامج Wireprint العامل في الخلفية قبل أن ينتهي. اضغط مجددًا.
fault-not-started = تعذّر بدء العمل. أعد تحميل هذه الصفحة.
fault-stopped = توقّف الاستيراد: { $detail }
fault-failed = { $detail }
