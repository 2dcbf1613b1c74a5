/** Words of web pages in Arabic; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    اقرأ
    إقرأ
    شاهد أيض
    مواضيع ذات صلة
    المزيد
  `),
  advertisements: phraseList(String.raw`
    [إا]علان
  `),
  appeals: phraseList(String.raw`
    اشترك
    تابعونا
    تابعنا
    شارك(?:نا|ها)?$
    حمّ?ل
    انضم
    تعليقات?$
    رد$
    تسجيل الدخول
    ادعموا?
  `),
  self: phraseList(String.raw`
    (?:نشرتنا|قناتنا|تطبيقنا|صفحتنا|موقعنا)
    النشرة البريدية
    هذا (?:المقال|الخبر)
    التطبيق
    الصحافة
  `),
  imprints: phraseList(String.raw`
    (?:آخر )?تحديث
    نُ?شر في
  `),
  signOffs: phraseList(String.raw`
    جميع الحقوق
    المصدر\s?[:：]
    المصادر\s?[:：]
    الصورة?\s?[:：]
  `),
  bylines: phraseList(String.raw`
    بقلم
    كتب(?:ت)?
    إعداد
  `),
  machines: phraseList(String.raw`
    الذكاء الاصطناعي
    ذكاء اصطناعي
  `),
  paywalls: phraseList(String.raw`
    (?:حصري )?للمشتركين
    لمتابعة القراءة
    لإكمال القراءة
  `),
  otherPages: phraseList(String.raw`
    الصفحة غير موجودة
    سياسة الخصوصية
    شروط (?:الاستخدام|الخدمة)
    تسجيل الدخول
    نتائج البحث
    (?:اتصل بنا|من نحن)\s?$
  `),
  consent: phraseList(String.raw`
    ملفات تعريف الارتباط
    الخصوصية
  `),
});
