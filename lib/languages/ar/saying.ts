import type { SayingFacts } from '../text-schema';

const VERBS =
  'قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|حذر|حذرت|نفى|نفت|أشار|أشارت|كتب|' +
  'كتبت|اعترف|اعترفت|شدد|شددت|أفاد|أفادت|كشف|كشفت|رأى|رأت|لفت|لفتت|تابع|تابعت|روى|روت|طالب|طالبت|انتقد|' +
  'انتقدت|اتهم|اتهمت';
const FIRST = 'قال|قالت|أكد|أكدت|أضاف|أضافت|ذكر|ذكرت|أوضح|أوضحت';

export const saying: SayingFacts = {
  accordingTo: `
    وفقا وفقًا بحسب حسب وفق نقلا_عن نقلًا_عن
  `,
  // The verb stands before the speaker, so that both are told alike.
  accordingPatterns: [`(?<![\\p{L}\\p{M}])[وف]?(?:${VERBS})(?![\\p{L}\\p{M}])`],
  // "a passenger said that he saw"; "the ministry had said".
  subjectFirst: [
    `(?<![\\p{L}\\p{M}])(?:${FIRST})(?=\\s(?:إنه|إنها|إنهم|أنه|أنها|أنهم|بأنه|بأنها)(?![\\p{L}\\p{M}]))`,
    '(?<=كانت? [^.،:؛]{2,40} )قد (?:قال|أكد|أضاف|ذكر|أوضح|أعلن|أفاد|نشر|كشف)ت?(?=\\s[بأ])',
  ],
  pronouns: 'هو هي',
  clauseOpeners: 'أمام بأن بأنه بأنها إن أن أنه أنها إنه إنها يوم في عن خلال أمس',
  nameParticles: 'al el bin ibn',
};
