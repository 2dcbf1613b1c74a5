import { lazily } from '../basics/lazily';
import { findAll, type Found } from '../text/found';
import { ARABIC_PEOPLE, ARABIC_ROLES, ARABIC_SECOND, isCommonArabic } from '../languages/arabic-words';
import { ARABIC_TITLE, FAMILIAR, GIVEN, NOT_NAMES } from '../languages/name-words';
import { languageOfTag } from '../languages/registry';
import { isNumeral } from './numerals';

const ARABIC_WORD = lazily(() => /[\p{sc=Arabic}\p{M}]+/gu);
const DEFINITE = lazily(() => /^[وبف]?(?:ال|لل)/);
/** Words of a title and its complement before the name: "وزيرة الطاقة والمناجم". */
const TITLE_WORDS = 3;

/**
 * Arabic has no capitals. A name is what follows an office with its complement, or the
 * definite noun for an occupation after a verb of saying: the first word without the
 * article, and the one after it. After a word for a sort of place it is the next word; beside
 * "son of", "family of" and the like both words are; an indefinite word before a surname
 * that ends as those from places do is a given name. In reading order.
 */
export function arabicNames(text: string, known: ReadonlySet<string>): Found[] {
  const all = findAll(text, ARABIC_WORD());
  const joined = (i: number) => i > 0 && i < all.length && /^\s$/.test(text.slice(all[i - 1].to, all[i].from));
  const found = new Set<Found>();
  all.forEach((word, i) => {
    const bare = word.form.replace(/^[وبلف](?=\p{L}{3})/u, '');
    if (known.has(word.form) || known.has(bare)) found.add(word);
    if (PLACES().test(word.form)) ofPlace(i);
    if (PLACES_TWO().test(word.form) && joined(i + 1))
      [all[i + 1], ...(joined(i + 2) && /^و/u.test(all[i + 2].form) ? [all[i + 2]] : [])].forEach(name =>
        found.add(name),
      );
    if (
      isGiven(bare) &&
      joined(i + 1) &&
      (all[i + 1].form.startsWith('ال') || isGiven(all[i + 1].form) || ARABIC_SECOND().has(all[i + 1].form))
    )
      nameAt(i);
    if (
      ARABIC_PEOPLE().test(word.form) &&
      joined(i + 2) &&
      [i + 1, i + 2].every(at => isOpen(at) && !/^(?:[وفبل]?ال|لل|و\p{L}{3})/u.test(all[at].form)) &&
      !ARABIC_ROLES().has(all[i + 1].form)
    )
      nameAt(i + 1);
    if (SAID().test(word.form)) sayer(i);
    if (
      TEAM_VERB().test(word.form) &&
      joined(i + 1) &&
      isOpen(i + 1) &&
      /^ال\p{L}{3}/u.test(all[i + 1].form) &&
      !isCommonArabic(all[i + 1].form.slice(2))
    )
      found.add(all[i + 1]);
    if (FAMILIAR('ar')!.has(word.form) || FAMILIAR('ar')!.has(bare)) nameAt(i);
    if (PARTICLE().test(word.form)) aroundParticle(i);
    if (SURNAME().test(word.form) && !NO_SURNAME().test(word.form)) beforeSurname(i);
    if (ARABIC_TITLE().test(word.form) || (SAID().test(word.form) && joined(i + 1) && DEFINITE().test(all[i + 1].form)))
      afterTitle(i);
  });
  return [...found].sort((a, b) => a.from - b.from);

  function afterTitle(i: number): void {
    let at = i + 1;
    while (at <= i + TITLE_WORDS && joined(at) && (DEFINITE().test(all[at].form) || ARABIC_TITLE().test(all[at].form)))
      at++;
    if (!joined(at) || !isOpen(at) || DEFINITE().test(all[at].form)) return;
    if (MASDAR().test(all[at].form) && !GIVEN().has(all[at].form) && !FAMILIAR('ar')!.has(all[at].form)) return; // "the company announced the signing of"
    // "the driver was hurt" has the same form as "the driver Karim …": without a complement the name has two words.
    const alone =
      at === i + 1 &&
      DEFINITE().test(all[i].form) &&
      !(joined(at + 1) && isOpen(at + 1) && !/^[وفبل]/u.test(all[at + 1].form));
    if (!alone) nameAt(at);
  }

  // "حزب الوسط الحر", "مجلة علوم البادية": with the definite words that belong to it.
  function ofPlace(i: number): void {
    if (!joined(i + 1) || !isOpen(i + 1)) return;
    found.add(all[i + 1]);
    for (
      let at = i + 2;
      at <= i + TITLE_WORDS && joined(at) && BODY().test(all[i].form) && DEFINITE().test(all[at].form) && isOpen(at);
      at++
    )
      found.add(all[at]);
  }

  // "وأضاف منصور أن": who says something, by one word that is no sort of people.
  function sayer(i: number): void {
    if (!joined(i + 1) || !joined(i + 2) || !THAT.test(all[i + 2].form)) return;
    const { form } = all[i + 1];
    if (
      isOpen(i + 1) &&
      !DEFINITE().test(form) &&
      form.length > 2 &&
      !ARABIC_ROLES().has(form) &&
      !ARABIC_ROLES().has(form.replace(/(?:ته|تها|تهم|ه|ها|هم|نا|ي)$/u, '')) &&
      !ARABIC_TITLE().test(form)
    )
      found.add(all[i + 1]);
  }

  function nameAt(i: number): void {
    found.add(all[i]);
    if (joined(i + 1) && isOpen(i + 1)) found.add(all[i + 1]);
  }

  function aroundParticle(i: number): void {
    if (!joined(i + 1) || !isOpen(i + 1)) return;
    found.add(all[i + 1]);
    if (joined(i + 2) && SURNAME().test(all[i + 2].form)) found.add(all[i + 2]);
    if (
      joined(i) &&
      isOpen(i - 1) &&
      !DEFINITE().test(all[i - 1].form) &&
      !SAID().test(all[i - 1].form) &&
      !ARABIC_TITLE().test(all[i - 1].form)
    )
      found.add(all[i - 1]);
  }

  // "the mayor said" has the same form: only what somebody says, or a given name, tells a surname.
  function beforeSurname(i: number): void {
    if (!joined(i)) return;
    const before = all[i - 1].form;
    if (
      PREPOSITION.test(before) &&
      joined(i + 1) &&
      isOpen(i + 1) &&
      !DEFINITE().test(all[i + 1].form) &&
      joined(i + 2) &&
      isOpen(i + 2)
    )
      nameAt(i + 1); // "against the Argentinian Lucas Ferreira"
    else if (SAID().test(before) && THAT.test(all[i + 1]?.form ?? '')) found.add(all[i]);
    else if (
      isOpen(i - 1) &&
      !DEFINITE().test(before) &&
      !SAID().test(before) &&
      !ARABIC_TITLE().test(before) &&
      !PLACES().test(before) &&
      joined(i - 1) &&
      (BEFORE_PERSON().test(all[i - 2].form) || DEFINITE().test(all[i - 2].form))
    )
      [all[i - 1], all[i]].forEach(name => found.add(name));
  }

  function isOpen(i: number): boolean {
    return (
      !NOT_NAMES('ar')!.has(all[i].form) &&
      !isNumeral(all[i].form, languageOfTag('ar')) &&
      !/^(?:إن|أن|إنه|إنها|أنه|أنها|بأن|بأنه|بأنها|لكن|ولكن|عند|أمام|ضد|خلف)$/u.test(all[i].form)
    );
  }
}

const isGiven = (form: string) => GIVEN().has(form) || FAMILIAR('ar')!.has(form);

const SAID = lazily(
  () =>
    /^[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|حذر|حذرت|نفى|نفت|اعترف|اعترفت|كشف|كشفت|رأى|رأت|لفت|لفتت|تابع|تابعت|شدد|شددت|أشار|أشارت)$/,
);
/** Nouns of action by their patterns: what is announced, not who. */
const MASDAR = lazily(() => /^(?:ت\p{L}{2,3}ي\p{L}ة?|إ\p{L}{2}ا\p{L}ة?|ا\p{L}{2,3}ا\p{L}ة?|است\p{L}{2,5})$/u);
/** Who wins and loses has a name, if it is not "the team". */
const TEAM_VERB = lazily(
  () => /^[وف]?ي?(?:فاز|فوز|تعادل|تغلب|خسر|تأهل|تصدر|هزم|واجه|التقي|أقصى|تفوق|يستضيف|استضاف|هبط)$/u,
);
const PREPOSITION = /^(?:مع|أمام|ضد|على|بين)$/;
const THAT = /^(?:إن|أن|إنه|إنها|أنه|أنها|بأن|إلى|على)$/;
/** Bodies and papers have names of several words, towns of one. */
const BODY = lazily(
  () =>
    /^[وبل]?(?:وزارة|دار|موقع|حزب|شركة|جامعة|صحيفة|جريدة|مجلة|وكالة|قناة|نادي|فريق|مصرف|بنك|مستشفى|مدرسة|مؤسسة|منظمة|مجموعة|كتلة|جمعية|حركة|جبهة|تحالف|ائتلاف)$/,
);
/** A person does or suffers this: the next word may be a given name. */
const BEFORE_PERSON = lazily(
  () =>
    /^[وف]?(?:وصل|وصلت|زار|زارت|التقى|التقت|انتخب|انتخبت|قتل|قتلت|أصيب|أصيبت|توفي|توفيت|فاز|فازت|استقال|استقالت|حضر|حضرت|كتب|كتبت|يقول|تقول|قال|قالت|المدعو|بقيادة|برئاسة|بحسب|وفق|السيد|السيدة|المتهم|المتهمة|الشاب|الشابة|الطفل|الطفلة|الكاتب|الكاتبة|الممثل|الممثلة|اللاعب|اللاعبة|الصحفي|الصحفية|المحامي|المحامية)$/,
);
const PARTICLE = lazily(() => /^[وبل]?(?:كفر|عين|تل|بن|ابن|بنت|ابنة|آل|أبو|أبي|أم|عبد)$/);
/** "من حلب" makes "الحلبي". */
const SURNAME = lazily(() => /^ال\p{L}{3,}ي$/u);
const NO_SURNAME = lazily(
  () =>
    /^ال(?:محامي|قاضي|نادي|وادي|ماضي|حالي|تالي|ثاني|أراضي|مباني|مساعي|ليالي|نواحي|أهالي|صحفي|جندي|محلي|وطني|رسمي|دولي|عالمي|حكومي|بلدي|عسكري|أمني|طبي|إعلامي|سياسي|اقتصادي|فني|تقني|قانوني|إداري|مالي|علمي)$/u,
);
const PLACES = lazily(
  () =>
    /^[وبل]?(?:وزارة|دار|موقع|مدينة|قرية|بلدة|حي|محافظة|شركة|جامعة|ميناء|نهر|وادي|جبل|مصفاة|مستشفى|جسر|سد|مطار|شارع|جزيرة|بحيرة|قضاء|ناحية|إقليم|ولاية|سفينة|صحيفة|جريدة|جمعية|حركة|جبهة|تحالف|ائتلاف|وكالة|مصنع|مصرف|بنك|حزب|نادي|فريق|قناة|مجلة|مدرسة|محطة|سوق|خليج|بئر|صالة|مجموعة|منصة|بلدية|مقبرة|مباراة|قطار|مسلسل|رواية|ديوان|مسبح|مجمع|برج|صندوق|مختبر|منطقة|كتلة|إعصار|عاصفة|لقاح|دواء|عقار|دوري|كأس|بطولة|ملعب|استاد|قصر|قلعة|حصن|معبر|مخفر|ضاحية|عملية|فرقة|مؤسسة|منظمة|مهرجان|جائزة|كوكب|قبيلة|عشيرة|سلالة|متحف|مسرح|مقهى|مطعم|فندق|مركز|نفق|ساحة|ميدان|دوار|حديقة|متنزه|منجم|مخيم|دير|كنيسة|مسجد|جامع)$/,
);
/** Two of them: "قريتي … و…". */
const PLACES_TWO = lazily(() => /^[وبل]?(?:مدينتي|قريتي|بلدتي|محطتي|محافظتي|شركتي|جامعتي|صحيفتي|حزبي|ناديي|مينائي)$/);
