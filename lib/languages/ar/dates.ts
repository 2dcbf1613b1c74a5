import type { DateFacts } from '../text-schema';

const MONTHS =
  'يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|' +
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول';
const WEEKDAYS = 'الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|أمس';
const DAYS = 'اليوم|غدا|غدًا|البارحة|الأسبوع الماضي|الأسبوع المقبل|الشهر الماضي|الشهر المقبل|العام الماضي|العام المقبل';
const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';

export const dates: DateFacts = {
  digitPatterns: ['(?<=(?:عام|سنة|منذ|العام)\\s)\\p{Nd}{4}(?!\\p{Nd})'],
  // Particles are written onto the days, and two months have two words, which lists of words cannot say.
  patterns: [
    `${START}(?:\\p{Nd}{1,2}\\s)?(?:${MONTHS})(?:\\s(?:عام\\s)?\\p{Nd}{4})?${END}`,
    `${START}(?:يوم\\s)?[وب]?(?:${WEEKDAYS}|${DAYS})${END}`,
    `${START}(?:صباح|مساء|ظهر|عصر|فجر|ليل|ليلة)(?=\\s(?:يوم\\s)?(?:${WEEKDAYS}|اليوم|غد))`,
    '(?<=الساعة )(?:\\p{Nd}{1,2}(?::\\p{Nd}{2})?|ال[\\p{sc=Arabic}]{3,8}(?: عشرة)?)',
  ],
};
