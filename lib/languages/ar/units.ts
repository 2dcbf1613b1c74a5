import type { UnitFacts } from '../text-schema';

export const units: UnitFacts = {
  names: `
    mg: ملليغرام مليغرام
    ml: ملليلتر مليلتر
    c: درجة_مئوية
    f: درجة_فهرنهايت
    km: كيلومتر كيلومترا كيلومترات كم
    m: متر مترا أمتار
    cm: سنتيمتر سنتيمترا
    mm: مليمتر
    mile: ميل أميال
    kg: كيلوغرام كيلوغراما
    g: غرام غراما
    t: طن طنا أطنان
    hectare: هكتار هكتارا هكتارات
    litre: لتر لترا
    second: ثانية ثوان
    minute: دقيقة دقائق
    hour: ساعة ساعات
    day: يوم يوما أيام
    week: أسبوع أسابيع
    month: شهر شهرا أشهر
    year: سنة سنوات عام عاما أعوام
    dollar: دولار دولارا دولارات
    euro: يورو
    pound: جنيه جنيها جنيهات
    yen: ين
    degree: درجة درجات
    century: قرن قرون
    decade: عقد عقود
    percent: في_المئة في_المائة بالمئة بالمائة
    points_of_percent: نقطة_مئوية نقاط_مئوية
    barrel: برميل براميل
    knot: عقدة
    kilowatt: كيلوواط
    megawatt: ميغاواط
    gigawatt: غيغاواط
  `,
};
