# The report beside the page, and what the reader may set.

open-panel = بجانب الصفحة
open-changes = التغييرات المكتشفة
open-options = الخيارات
panel-press-title = اضغط الزر في هذه الصفحة
panel-press = يرى Wireprint الصفحة عندما تضغط زره أو اختصاره فيها. أما الصحف التي اخترتها فيرى كل صفحاتها. ولا يرى صفحات المتصفح نفسه أبدًا.

settings-title = الإعدادات
settings-loading = جارٍ قراءة إعداداتك…
settings-failed = تعذّرت قراءة إعداداتك. أعد تحميل هذه الصفحة للمحاولة مجددًا.
settings-language = اللغة
settings-language-browser = كلغة المتصفح
settings-language-note = تتغيّر صفحات Wireprint المفتوحة عند إعادة تحميلها.
settings-menus = إدخالات في قائمة السياق في المتصفح
settings-badge = علامات على زر شريط الأدوات
settings-notifications = إشعارات عند تغيّر المقالات التي تتابعها
settings-notifications-note = إشعار واحد في كل مرة، فيه ثلاثة عناوين على الأكثر. يسألك المتصفح أولًا، وعند إيقافها يُعاد الإذن.
settings-prescribed = حدّدها المسؤول عن هذا الجهاز
settings-save-title = الإعدادات في ملف
settings-save = حفظ الإعدادات في ملف
settings-load = تحميل الإعدادات من ملف
settings-loaded = حُمّلت الإعدادات.
settings-no-file = لا يحتوي هذا الملف على إعدادات Wireprint. لم يتغيّر شيء.
settings-not-saved = تعذّر الحفظ. حاول مجددًا.
commands-title = مفاتيح أخرى
commands-why = يتيح لك متصفحك تعيين مفاتيح لهذه الأوامر. لبعضها فقط مفاتيح في البداية، حتى لا يُؤخذ مفتاح تستخدمه بالفعل.
commands-none = بلا مفاتيح بعد
commands-change = تغيير المفاتيح
commands-change-where = في Firefox: الإضافات، ثم الترس، ثم «إدارة اختصارات الإضافات».
