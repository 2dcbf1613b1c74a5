import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: 'وافق/قبل=رفض سمح=منع',
  conjunctions: 'و',
  // behind a particle, another person of the verb, or an ending that counts, owns or agrees
  inflection:
    /^(\S+) (?:[وفبلكسيتنأ]|ست|سي|سن|ال?ل)\1$|^(\S+) \2(?:ت|وا|ون|ين|ان|ات|ها|ه|هم|نا|ا|تا|كم)$|^[يتنأ](\S+) [يتنأ]\3$|^(\S+)ة \4(?:ات|تان|تين|ته|تها)$/u,
  otherAfter: 'من في لدى',
  // "شخص", "شخصان"; "ين" without a counted noun's "ا" before may be several
  dual: /^([\p{sc=Arabic}]{3,20}?)[ةا]? \1(?:ان|تان|تين)$|^([\p{sc=Arabic}]{2,20}?)ا \2ين$/u,
  replacedNames: {
    strategy: 'definite-noun',
    stem: /^[وبل]?(?:ال|لل)?(\p{L}{3,12})$/u,
    article: /^[وبل]?(?:ال|لل)/u,
    beforeDefinite:
      /(?<!\p{L})[وف]?(?:في|إلى|من|بين|قرب|نحو|شمالي?|جنوبي?|شرقي?|غربي?|وسط|باتجاه|قبالة|ضواحي|ريف|أطراف|مشارف|طريق|أهالي|سكان|ال(?:هلال|صليب))\s$/u,
    beforeBare: /(?<!\p{L})[وف]?(?:إلى|من|في|بين)\s$/u,
    bareEndings: /(?:ا|ه|ها|هم|نا|ات|ون|ين|ي)$/u,
    afterBare: /^(?:[،.؛:)]|$|\s(?:و?في|إلى|نحو|على|بعد|قبل|منذ|ثم|حيث|أمس|اليوم|يوم|مساء|صباح|ظهر|فجر|ليل|\())/u,
  },
  counters: `
    N تعليقات
    N تعليق
    N مشاركات
    N مشاهدة
  `,
});
