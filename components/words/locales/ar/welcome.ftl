# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = مرحبًا · Wireprint
welcome-title = اعرف ما غيّرته الصحيفة بعد أن قرأتها
welcome-lede = اضغط الزر عند قراءة مقال واحتفظ به. عندما تعود إليه يُظهر لك Wireprint الكلمات التي تغيّرت والأماكن الأخرى التي نُشر فيها النص. يبقى كل شيء في هذا المتصفح، ولا يُرسَل شيء إلى أي مكان ما لم تضغط زرًا يقول ذلك صراحة.

## The example

welcome-example = مثال: خبر متخيَّل في عدة إصدارات
welcome-example-loading = جارٍ فتح المثال…
welcome-example-failed = تعذّر فتح المثال.
welcome-compare = فتح المقارنة

## When it reads

welcome-when = متى يُسمح له بالقراءة؟
welcome-when-pressed = عندما أضغط فقط
welcome-when-pressed-why = هذا هو الوضع الآن: ضغطة واحدة لصفحة واحدة، بلا إذن لأي موقع.
welcome-when-named = في الصحف التي أختارها
welcome-when-named-why = تُقرأ مقالاتها ويُحتفظ بها عندما تفتحها. يسألك المتصفح عن كل صحيفة، ويمكنك سحب الإذن.
welcome-name-papers = إضافة صحف

## What is asked for

welcome-asked = ما يطلبه
welcome-asked-page = الصفحة المفتوحة وحدها، عندما تضغط
welcome-asked-room = مساحة على هذا الجهاز
welcome-not = ما لا يفعله
welcome-not-server = لا حساب ولا خادم ولا إحصاءات
welcome-not-private = لا يُكتب شيء في النوافذ الخاصة
welcome-not-verdict = لا أحكام: لا يقول أبدًا من نقل عن من

welcome-pin = <b>أبقِ الزر ظاهرًا:</b> افتح قطعة الأحجية في شريط الأدوات وثبّت Wireprint.
welcome-keys = أو اضغط
welcome-bring = استيراد ما لديك
welcome-library = المقالات المحفوظة
